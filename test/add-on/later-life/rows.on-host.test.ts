import { asked } from '../friday/on-host.js';
import { HEADERS, PEOPLE, textsOf, tracked, type ATracker } from './a-tracker.js';

const WITHOUT_ADDRESS = HEADERS.filter((header) => header !== 'Email');
const NAMES_ALONE = PEOPLE.map((row) => row.filter((_, index) => index !== 1));
const namesAlone = (): ATracker => tracked(WITHOUT_ADDRESS, NAMES_ALONE);

/** Whose touches the log holds since set-up. */
const spokenTo = (tracker: ATracker) =>
  tracker
    .touches()
    .filter(([day]) => day === '2026-11-18')
    .map(([, id]) => id);

describe('rows that are moved', () => {
  it('are known again when the person comes back from an archive tab', () => {
    const tracker = tracked();
    const cem = tracker.idOf('Cem Yilmaz');
    tracker.spokeWith(cem);
    const archive = tracker.workbook.createSheet('Archive', 1, 20, 12);
    const row = tracker.rowOf('Cem Yilmaz');
    const whole = { top: row, left: 0, bottom: row, right: tracker.right };
    const there = { top: 4, left: 0, bottom: 4, right: tracker.right };
    tracker.byHand((workbook, sheet) => {
      workbook.copy(sheet, whole, archive, there, 'all');
      workbook.deleteRows(sheet, row, 1);
    });
    tracker.morning();
    expect(tracker.shown().flat()).not.toContain('Cem Yilmaz');
    tracker.byHand((workbook, sheet) => {
      workbook.copy(archive, there, sheet, { ...whole, top: 9, bottom: 9 }, 'all');
    });
    tracker.morning();
    expect(tracker.idOf('Cem Yilmaz')).toBe(cem);
    expect(tracker.card(cem)).toMatchObject({ name: 'Cem Yilmaz', lastWord: '2026-11-18' });
  });

  it('leave nothing behind for whoever is typed into their place', () => {
    const tracker = tracked();
    const ana = tracker.idOf('Ana Ruiz');
    tracker.spokeWith(ana);
    // Only their own columns are cut: the hidden cells stay.
    tracker.byHand((workbook, sheet) => {
      workbook.clear(sheet, { top: 1, left: 0, bottom: 1, right: 4 }, { contents: true });
    });
    tracker.host.type('Candidates', 'A2', 'Zoe Park');
    tracker.host.type('Candidates', 'C2', 'Interview');
    expect(tracker.idOf('Zoe Park')).not.toBe(ana);
    expect(tracker.card(tracker.idOf('Zoe Park'))).toMatchObject({ lastWord: null });
    expect(spokenTo(tracker)).toEqual([ana]);
  });

  it('are sorted apart from ours by a filter that ends before our columns', () => {
    const tracker = tracked();
    const { workbook } = tracker;
    const ben = tracker.idOf('Ben Okoro');
    tracker.spokeWith(ben);
    const zone = { top: 0, left: 0, bottom: 5, right: 4 };
    workbook.setFilter(tracker.sheet(), { zone, hidden: new Map(), criteria: new Map() });
    // No event tells of a sort.
    workbook.sort(tracker.sheet(), { ...zone, top: 1 }, [{ column: 0, ascending: false }]);
    expect(tracker.card(ben)).toMatchObject({ name: 'Ben Okoro', lastWord: '2026-11-18' });
    tracker.morning();
    expect(tracker.idOf('Ben Okoro')).toBe(ben);
    expect(tracker.cell('Ben Okoro', 'Last word from us')).toBe('Wed 18 Nov 2026');
    expect(tracker.cell('Cem Yilmaz', 'Last word from us')).toBe('Thu 12 Nov 2026');
    expect(spokenTo(tracker)).toEqual([ben]);
  });

  it('get ids of their own when they are pasted far below, with our columns copied from another row', () => {
    const tracker = tracked();
    const { workbook } = tracker;
    const [ana, right] = [tracker.idOf('Ana Ruiz'), tracker.right];
    tracker.spokeWith(ana);
    workbook.insertRows(tracker.sheet(), 39, 30);
    tracker.byHand((book, sheet) => {
      book.copy(sheet, { top: 1, left: 0, bottom: 1, right }, sheet, { top: 60, left: 0, bottom: 62, right }, 'all');
      book.write(
        sheet,
        60,
        0,
        textsOf([
          ['Fay Holm', 'fay@mail.example'],
          ['Gus Berg', 'gus@mail.example'],
        ]),
      );
    });
    const ids = ['Ana Ruiz', 'Fay Holm', 'Gus Berg'].map((name) => tracker.idOf(name));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(ana);
    const rows = tracker.shown();
    const [id, followUp] = [tracker.column('Candidate id'), tracker.column('Follow-up')];
    // The third row is still called Ana: a second row of the same person, with an id of its own.
    expect(rows[62]?.[id]?.split('.')[0]).not.toBe(ana);
    expect([60, 61, 62].map((row) => rows[row]?.[followUp])).not.toContain('');
    expect(spokenTo(tracker)).toEqual([ana]);
  });
});

describe('names in a sheet without addresses', () => {
  it('may be put right by find and replace, of which no event tells', () => {
    const tracker = namesAlone();
    const ana = tracker.idOf('Ana Ruiz');
    tracker.spokeWith(ana);
    tracker.workbook.write(tracker.sheet(), 1, 0, textsOf([['Ana Ruíz-Gil'], ['Ben Okoro'], ['Cem Yılmaz']]));
    tracker.morning();
    expect(tracker.idOf('Ana Ruíz-Gil')).toBe(ana);
    expect(tracker.card(ana)).toMatchObject({ name: 'Ana Ruíz-Gil', lastWord: '2026-11-18' });
    expect(asked(tracker.host, 'getGone')).toMatchObject({ rows: [] });
  });

  it('are somebody else’s when another person is typed or pasted over one', () => {
    const tracker = namesAlone();
    const [ana, ben] = [tracker.idOf('Ana Ruiz'), tracker.idOf('Ben Okoro')];
    tracker.spokeWith(ana);
    tracker.host.type('Candidates', 'A2', 'Tom Weber');
    tracker.host.paste('Candidates', 'A3', [
      ['Una Falk', 'Interview'],
      ['Cem Yilmaz', 'Interview'],
    ]);
    expect(tracker.idOf('Tom Weber')).not.toBe(ana);
    expect(tracker.idOf('Una Falk')).not.toBe(ben);
    expect(tracker.card(tracker.idOf('Tom Weber'))).toMatchObject({ name: 'Tom Weber' });
    expect(tracker.card(tracker.idOf('Tom Weber')).lastWord).not.toBe('2026-11-18');
    expect(spokenTo(tracker)).toEqual([ana]);
  });

  it('stay who they are when one is typed anew with a slip put right, or a married name', () => {
    const tracker = namesAlone();
    const [ana, ben] = [tracker.idOf('Ana Ruiz'), tracker.idOf('Ben Okoro')];
    tracker.host.type('Candidates', 'A2', 'Ana Ruitz');
    tracker.host.type('Candidates', 'A3', 'Ben Adeyemi');
    tracker.morning();
    expect([tracker.idOf('Ana Ruitz'), tracker.idOf('Ben Adeyemi')]).toEqual([ana, ben]);
  });
});

describe('all rows deleted and the same sheet pasted in again', () => {
  it('leaves everybody who has their name alone the person they were', () => {
    const tracker = tracked();
    const ben = tracker.idOf('Ben Okoro');
    tracker.spokeWith(ben);
    tracker.byHand((workbook, sheet) => {
      workbook.deleteRows(sheet, 1, 5);
    });
    tracker.host.paste('Candidates', 'A2', PEOPLE);
    expect(tracker.idOf('Ben Okoro')).toBe(ben);
    expect(tracker.card(ben)).toMatchObject({ lastWord: '2026-11-18' });
    expect(asked(tracker.host, 'getGone')).toMatchObject({ rows: [] });
  });
});
