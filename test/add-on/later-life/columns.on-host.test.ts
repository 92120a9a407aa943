import { asked } from '../friday/on-host.js';
import { setUp, textsOf, tracked, type ATracker } from './a-tracker.js';

const statuses = (tracker: ATracker) =>
  Object.fromEntries(
    tracker
      .shown()
      .slice(1)
      .map((row) => [row[0] ?? '', row[tracker.column('Follow-up')] ?? '']),
  );
const logged = (tracker: ATracker) => tracker.shown('Touch log').length;

describe('a column of theirs that somebody deletes', () => {
  it('reopens and closes nobody when it held the stages, and is told of until another is chosen', () => {
    const tracker = tracked();
    const { host } = tracker;
    tracker.byHand((workbook, sheet) => {
      workbook.write(sheet, 1, 2, textsOf([['Rejected']]));
    });
    tracker.morning();
    const [before, rows] = [statuses(tracker), logged(tracker)];
    expect(before['Ana Ruiz']).toContain('Closed, not told');
    tracker.byHand((workbook, sheet) => {
      workbook.deleteColumns(sheet, 2, 1);
    });
    tracker.morning();
    expect(statuses(tracker)).toEqual(before);
    expect(logged(tracker)).toBe(rows);

    const says = 'The column for “Stage” of “Candidates” is gone. What was known from it is kept.';
    const toasts: string[] = [];
    host.ui.onEvent((event) => {
      if (event.kind === 'toast') toasts.push(event.message);
    });
    host.open();
    expect(toasts.join()).toContain(says);
    expect(asked(host, 'getFridayState')).toMatchObject({ attention: expect.stringContaining(says) as string });
    expect(tracker.shown('Dashboard').flat().join(' ')).toContain(says);

    const right = tracker.right + 1;
    tracker.workbook.insertColumns(tracker.sheet(), 0, 1);
    tracker.workbook.write(
      tracker.sheet(),
      0,
      0,
      textsOf([['Status'], ['Rejected'], ['Phone screen'], ['Offer'], ['Rejected'], ['Rejected']]),
    );
    expect(setUp(host, 'Candidates')).toMatchObject({ kind: 'set up' });
    expect(tracker.right).toBe(right);
    expect(statusesBy(tracker, 1)).toMatchObject({
      'Ana Ruiz': expect.stringContaining('Closed, not told') as string,
      // Closed when we learnt to read it: nobody knows whether they were told.
      'Dora Nagy': expect.stringContaining('not known whether told') as string,
      'Eve Lind': expect.stringContaining('not known whether told') as string,
    });
    expect(asked(host, 'getFridayState')).toMatchObject({ attention: null });
  });

  it('takes nobody’s touches away when it held the names', () => {
    const tracker = tracked();
    tracker.spokeWith(tracker.idOf('Ben Okoro'));
    const ids = ['ana', 'ben', 'cem'].map((name) => tracker.idOf(`${name}@mail.example`));
    tracker.byHand((workbook, sheet) => {
      workbook.deleteColumns(sheet, 0, 1);
    });
    tracker.morning();
    expect(['ana', 'ben', 'cem'].map((name) => tracker.idOf(`${name}@mail.example`))).toEqual(ids);
    expect(tracker.card(ids[1] ?? '')).toMatchObject({ name: 'ben@mail.example', lastWord: '2026-11-18' });
  });

  it('makes nobody leave when nothing is left that says who is who', () => {
    const tracker = tracked();
    const rows = logged(tracker);
    tracker.byHand((workbook, sheet) => {
      workbook.deleteColumns(sheet, 0, 2);
    });
    tracker.morning();
    expect(logged(tracker)).toBe(rows);
    expect(asked(tracker.host, 'getGone')).toMatchObject({ rows: [] });
    expect(asked(tracker.host, 'getFridayState')).toMatchObject({
      attention: expect.stringContaining('“Name”, “E-mail address” of “Candidates” are gone') as string,
    });
  });
});

describe('a new column of theirs', () => {
  it('is recognised on request, and with nothing new setting up again changes nothing', () => {
    const tracker = tracked();
    const { host, workbook } = tracker;
    tracker.byHand((book, sheet) => {
      book.insertColumns(sheet, 5, 1);
    });
    const phones = ['Phone', '+34 600 123 456', '+44 7700 900123', '+49 30 123456', '+36 1 234 5678', '+46 8 123 456'];
    workbook.write(
      tracker.sheet(),
      0,
      5,
      phones.map((phone) => [{ kind: 'text', value: phone }]),
    );
    expect(setUp(host, 'Candidates').says).toContain('“Phone”');
    expect(tracker.card(tracker.idOf('Ana Ruiz'))).toMatchObject({ phone: '+34 600 123 456' });
    const before = tracker.shown();
    expect(setUp(host, 'Candidates').says).toContain('Nothing was changed');
    expect(tracker.shown()).toEqual(before);
  });
});

describe('a column of ours', () => {
  it.each([
    ['the id', ['Candidate id']],
    ['the state', ['State']],
    ['everything', ['State', 'Candidate id', 'Last word from us', 'Next word by', 'Follow-up']],
  ])('is put back by Repair when somebody deletes %s, and everybody is who they were', (_, headers) => {
    const tracker = tracked();
    const before = tracker.shown();
    const ben = tracker.idOf('Ben Okoro');
    tracker.spokeWith(ben);
    const [after, rows] = [tracker.shown(), logged(tracker)];
    expect(after).not.toEqual(before);
    for (const header of headers) {
      const column = tracker.column(header);
      tracker.byHand((workbook, sheet) => {
        workbook.deleteColumns(sheet, column, 1);
      });
    }
    // A look before anybody repairs it logs nobody anew.
    tracker.morning();
    expect(logged(tracker)).toBe(rows);
    expect(tracker.host.run('repairTracker').ok).toBe(true);
    expect(tracker.shown().map((row) => [...row].sort())).toEqual(after.map((row) => [...row].sort()));
    expect(tracker.card(ben)).toMatchObject({ name: 'Ben Okoro', lastWord: '2026-11-18' });
    expect(logged(tracker)).toBe(rows);
  });

  it('may be moved among theirs', () => {
    const tracker = tracked();
    const ana = tracker.idOf('Ana Ruiz');
    tracker.byHand((workbook, sheet) => {
      workbook.moveColumns(sheet, tracker.column('Last word from us'), 1, 1);
      workbook.moveColumns(sheet, tracker.column('Follow-up'), 1, 0);
    });
    tracker.spokeWith(ana);
    expect(tracker.cell('Ana Ruiz', 'Last word from us')).toBe('Wed 18 Nov 2026');
    expect(tracker.cell('Ana Ruiz', 'Follow-up')).toContain('On track');
    expect(tracker.cell('Ben Okoro', 'Last word from us')).toBe('Mon 16 Nov 2026');
  });
});

const statusesBy = (tracker: ATracker, name: number) =>
  Object.fromEntries(
    tracker
      .shown()
      .slice(1)
      .map((row) => [row[name] ?? '', row[tracker.column('Follow-up')] ?? '']),
  );
