import type { Cell } from '../../../../src/domain/cell';
import type { PlainSheet } from './plain-sheet';
import { ERRORS, stages } from './truth';
import type { Spot, Truth } from './truth';
import { columnOf, ourColumn, TAB_IDS, THEIRS } from './workbook';

/** What chance decides of a deed: each number picks something, whatever there is to pick from. */
export interface Chance {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const pick = <T>(all: readonly T[], number: number): T | undefined =>
  all.length === 0 ? undefined : all[number % all.length];

/** What a recruiter does to the workbook. */
export type Deed = (truth: Truth, chance: Chance) => void;

const WIDTH = THEIRS.length;
const REF = columnOf('Ref');
const keyIn = (cells: readonly Cell[]): string => {
  const key = cells[REF - 1];
  return typeof key === 'string' ? key : '';
};
const theirsOf = (cells: readonly Cell[]): Cell[] => Array.from({ length: WIDTH }, (_, at) => cells[at] ?? '');
const withTheirs = (cells: readonly Cell[], theirs: readonly Cell[]): Cell[] => [
  ...theirsOf(theirs),
  ...cells.slice(WIDTH),
];

/** The last row with anybody in it, 0 where there is none. */
const lastRow = (sheet: PlainSheet): number => sheet.rows.findLastIndex((cells) => keyIn(cells) !== '') + 1;

/** The rows below the header as they are, to be put back in another order. */
function reorder(sheet: PlainSheet, order: (rows: Cell[][]) => Cell[][]): void {
  const last = Math.max(lastRow(sheet), 1);
  const rows = sheet.rows.slice(1, last);
  sheet.rows.splice(1, rows.length, ...order(rows));
}

/** The columns of theirs alone, the others stay. */
function reorderTheirs(sheet: PlainSheet, order: (rows: Cell[][]) => Cell[][]): void {
  const last = Math.max(lastRow(sheet), 1);
  const rows = sheet.rows.slice(1, last);
  const moved = order(rows.map(theirsOf));
  for (let at = 0; at < Math.max(rows.length, moved.length); at += 1) {
    sheet.rows[at + 1] = withTheirs(sheet.rows[at + 1] ?? [], moved[at] ?? []);
  }
}

const textAt = (cells: readonly Cell[], column: number): string => {
  const cell = cells[column - 1];
  return typeof cell === 'string' ? cell : '';
};

/** Sorted as a sheet sorts: blanks last. */
function sorted(rows: readonly Cell[][], { a, b }: Chance): Cell[][] {
  const column = columnOf(pick(['Candidate', 'Job', 'Stage', 'Ref', 'Recruiter'] as const, a) ?? 'Candidate');
  const sign = b % 2 === 0 ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [first, second] = [textAt(one, column), textAt(other, column)];
    if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1;
    return sign * (first < second ? -1 : first > second ? 1 : 0);
  });
}

const someSheet = (truth: Truth, number: number): PlainSheet =>
  truth.workbook.sheet(pick(TAB_IDS, number % 3 === 2 ? 1 : 0) ?? 7);

const someRow = (truth: Truth, number: number): (Spot & { readonly key: string }) | undefined =>
  pick(truth.free(), number);

/** Empties cells of theirs and says where their row went. */
function takeAway(truth: Truth, spot: Spot & { readonly key: string }): Cell[] {
  const sheet = truth.workbook.sheet(spot.sheetId);
  const cells = theirsOf(sheet.rows[spot.row - 1] ?? []);
  truth.leave(spot.key, cells);
  return cells;
}

/** The first row without anybody, and nothing of ours beside it. */
function below(sheet: PlainSheet): number {
  return lastRow(sheet) + 1 || 2;
}

/** Before set-up two people may bear one name; of a namesake who is typed over a row nobody could say who it is. */
const someone = (truth: Truth, chance: Chance): Cell[] => {
  const number = String(truth.next());
  const person = `person${number}`;
  const hasAddress = chance.a % 5 !== 0;
  // Two people of one name have different addresses; whoever has none has a name of their own.
  const name =
    hasAddress && chance.b % 4 === 0 && truth.idOf.size === 0
      ? 'Maria Lopez'
      : `${pick(FIRST, chance.b) ?? ''} ${surname(number)}`;
  return [
    name,
    hasAddress ? `${person}@mail.example` : '',
    chance.c % 3 === 0 ? `0170 ${number.padStart(7, '5')}` : '',
    pick(JOBS, chance.c) ?? '',
    pick(OWNERS, chance.a) ?? '',
    pick(stages, chance.b) ?? '',
    '',
    truth.newKey(person),
  ];
};
const FIRST = ['Ana', 'Ben', 'Cem', 'Dora', 'Eve', 'Finn', 'Gül'];
const JOBS = ['Data Engineer', 'Designer', 'Tester', ''];
const OWNERS = ['Rita', 'Sam', ''];
const SYLLABLES = ['ruiz', 'okoro', 'yilmaz', 'nagy', 'lund', 'berg', 'costa', 'park', 'silva', 'weiss'];
/** No two of which one could be the other put right. */
const surname = (number: string): string => {
  const whole = Array.from(number)
    .map((digit) => SYLLABLES[Number(digit)] ?? '')
    .join('');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

/** Deeds that leave every detail as it is, so that they may come at any moment, also between two calls of ours. */
export const moves: Readonly<Record<string, Deed>> = {
  'sorts a tab': (truth, chance) => {
    reorder(someSheet(truth, chance.c), (rows) => sorted(rows, chance));
  },
  'sorts their columns only': (truth, chance) => {
    reorderTheirs(someSheet(truth, chance.c), (rows) => sorted(rows, chance));
  },
  'inserts a row': (truth, { a, c }) => {
    const sheet = someSheet(truth, c);
    sheet.rows.splice(1 + (a % below(sheet)), 0, []);
  },
  'inserts cells downward': (truth, { a, c }) => {
    const sheet = someSheet(truth, c);
    reorderTheirs(sheet, (rows) => rows.toSpliced(a % (rows.length + 1), 0, []));
  },
  'deletes a row': (truth, { a }) => {
    const spot = someRow(truth, a);
    if (spot === undefined) return;
    takeAway(truth, spot);
    truth.workbook.sheet(spot.sheetId).rows.splice(spot.row - 1, 1);
  },
  'deletes cells, those below shift up': (truth, { a }) => {
    const spot = someRow(truth, a);
    if (spot === undefined) return;
    takeAway(truth, spot);
    reorderTheirs(truth.workbook.sheet(spot.sheetId), (rows) => rows.toSpliced(spot.row - 2, 1));
  },
  'clears cells of theirs and sorts those': (truth, chance) => {
    const spot = someRow(truth, chance.c);
    if (spot === undefined) return;
    takeAway(truth, spot);
    reorderTheirs(truth.workbook.sheet(spot.sheetId), (rows) => sorted(rows.with(spot.row - 2, []), chance));
  },
  'moves a row down': (truth, { a, b, c }) => {
    reorder(someSheet(truth, c), (rows) => {
      const [row] = rows.splice(a % Math.max(rows.length, 1), 1);
      return row === undefined ? rows : rows.toSpliced(b % (rows.length + 1), 0, row);
    });
  },
  'cuts a row to the other tab': (truth, { a }) => {
    const spot = someRow(truth, a);
    if (spot === undefined) return;
    const [cells = []] = truth.workbook.sheet(spot.sheetId).rows.splice(spot.row - 1, 1);
    const other = truth.workbook.sheet(TAB_IDS.find((id) => id !== spot.sheetId) ?? 7);
    other.rows.splice(below(other) - 1, 1, cells);
  },
  'cuts cells of theirs to the other tab': (truth, { a }) => {
    const spot = someRow(truth, a);
    if (spot === undefined) return;
    const sheet = truth.workbook.sheet(spot.sheetId);
    const cells = theirsOf(sheet.rows[spot.row - 1] ?? []);
    sheet.rows[spot.row - 1] = withTheirs(sheet.rows[spot.row - 1] ?? [], []);
    const other = truth.workbook.sheet(TAB_IDS.find((id) => id !== spot.sheetId) ?? 7);
    const at = below(other);
    other.rows[at - 1] = withTheirs(other.rows[at - 1] ?? [], cells);
  },
  'clears ids': (truth, { a, b }) => {
    for (const { sheetId, row } of truth.rows()) {
      if ((row + a) % (1 + (b % 3)) === 0) truth.workbook.sheet(sheetId).set(row, ourColumn('id'), '');
    }
  },
  'clears states': (truth, { a, b }) => {
    for (const { sheetId, row } of truth.rows()) {
      if ((row + a) % (1 + (b % 3)) === 0) truth.workbook.sheet(sheetId).set(row, ourColumn('state'), '');
    }
  },
  'fills our hidden cells down': (truth, { a, c }) => {
    const sheet = someSheet(truth, c);
    const row = 2 + (a % Math.max(lastRow(sheet) - 1, 1));
    for (const column of [ourColumn('id'), ourColumn('state')]) sheet.set(row + 1, column, sheet.cell(row, column));
  },
  'inserts a row in the log': (truth, { a }) => {
    truth.workbook.log.rows.splice(1 + (a % 20), 0, []);
  },
  // By day: of two events in one minute the log's own order says which came first.
  'sorts the log': ({ workbook: { log } }, { a }) => {
    const last = log.rows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
    const rows = log.rows.slice(1, last + 1);
    const sign = a % 2 === 0 ? 1 : -1;
    log.rows.splice(1, rows.length, ...rows.sort((one, other) => sign * (Number(one[0] ?? 0) - Number(other[0] ?? 0))));
  },
  'inserts a row among the people': ({ workbook: { people } }, { a }) => {
    people?.rows.splice(1 + (a % 12), 0, []);
  },
  'types a stage': (truth, { a, b }) => {
    const spot = pick(truth.rows(), a);
    if (spot !== undefined) truth.put(spot, 'Stage', pick(stages, b) ?? '');
  },
  'hands somebody over': (truth, { a, b }) => {
    const spot = pick(truth.rows(), a);
    if (spot !== undefined) truth.put(spot, 'Recruiter', pick(['Rita', 'Sam'], b) ?? '');
  },
};

/** What moves the rows of the log. */
export const LOG_DEEDS: readonly string[] = ['inserts a row in the log', 'sorts the log'];

/**
 * Of two rows with one name and no address nobody could say which is which; a copy while another row of theirs has just
 * left is that one; and a new row that reads like an instruction is taken for one.
 */
const mayBeCopied = (truth: Truth, spot: Spot & { readonly key: string }): boolean => {
  const address = truth.text(spot, 'E-mail');
  const person = truth.personAt(spot.key);
  const isAway = [...truth.away.keys()].some((key) => truth.personAt(key) === person);
  return address !== '' && !address.includes('example:') && !isAway && !truth.isHidden(spot);
};

/** Deeds that change what is known of somebody, or bring somebody: never between two calls of ours. */
export const changes: Readonly<Record<string, Deed>> = {
  'adds somebody': (truth, chance) => {
    const sheet = someSheet(truth, chance.c);
    const at = below(sheet);
    sheet.rows[at - 1] = withTheirs(sheet.rows[at - 1] ?? [], someone(truth, chance));
  },
  'types somebody else over a row': (truth, chance) => {
    const spot = someRow(truth, chance.a);
    if (spot === undefined || truth.isHidden(spot)) return;
    takeAway(truth, spot);
    const sheet = truth.workbook.sheet(spot.sheetId);
    sheet.rows[spot.row - 1] = withTheirs(sheet.rows[spot.row - 1] ?? [], someone(truth, chance));
  },
  'puts a name right': (truth, { a, b }) => {
    const spot = pick(
      truth.free().filter((one) => truth.text(one, 'E-mail') !== '' && !truth.isHidden(one)),
      a,
    );
    if (spot === undefined) return;
    const name = truth.text(spot, 'Candidate');
    const first = name.split(' ')[0] ?? '';
    truth.put(spot, 'Candidate', b % 2 === 0 ? `${name}e` : `${first} Gil-${surname(String(truth.next()))}`);
  },
  'types a phone': (truth, { a }) => {
    const spot = someRow(truth, a);
    if (spot !== undefined) truth.put(spot, 'Phone', `0171 ${String(truth.next()).padStart(7, '6')}`);
  },
  'copies a row for another job': (truth, { a, b }) => {
    const spot = someRow(truth, a);
    if (spot === undefined || !mayBeCopied(truth, spot)) return;
    const sheet = truth.workbook.sheet(spot.sheetId);
    const person = truth.personAt(spot.key);
    const [at, from] = [below(sheet), sheet.rows[spot.row - 1] ?? []];
    sheet.rows[at - 1] = b % 2 === 0 ? [...from] : withTheirs([], from);
    const copy = { sheetId: spot.sheetId, row: at };
    truth.put(copy, 'Ref', truth.newKey(person));
    truth.put(copy, 'Job', `Job ${String(truth.next())}`);
    truth.unseen.add(person);
  },
  'copies a row as it is': (truth, { a, b }) => {
    const spot = someRow(truth, a);
    if (spot === undefined || !mayBeCopied(truth, spot)) return;
    const sheet = truth.workbook.sheet(spot.sheetId);
    const person = truth.personAt(spot.key);
    const [at, from] = [below(sheet), sheet.rows[spot.row - 1] ?? []];
    sheet.rows[at - 1] = b % 2 === 0 ? [...from] : withTheirs([], from);
    truth.put({ sheetId: spot.sheetId, row: at }, 'Ref', truth.newKey(person));
    truth.unseen.add(person);
    truth.twins.add(person);
  },
  'brings a row back': (truth, { a, c }) => {
    const back = pick([...truth.away], a);
    if (back === undefined) return;
    const [key, cells] = back;
    const sheet = someSheet(truth, c);
    const at = below(sheet);
    sheet.rows[at - 1] = withTheirs(sheet.rows[at - 1] ?? [], cells);
    truth.away.delete(key);
  },
  'types a day of contact': (truth, { a, b }) => {
    const spot = pick(truth.rows(), a);
    if (spot !== undefined) truth.put(spot, 'Last contact', { day: truth.workbook.today - (b % 4), minute: null });
  },
  'types a remark below the log': (truth) => {
    const { log } = truth.workbook;
    const last = log.rows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
    const remark = `remark ${String(truth.next())}`;
    log.set(last + 2, 7, remark);
    truth.remarks.push(remark);
  },
  'loses an import': (truth, { a, c }) => {
    if (truth.hidden !== null) return;
    const sheetId = pick(TAB_IDS, c % 3 === 2 ? 1 : 0) ?? 7;
    const rows = truth.rows().filter((row) => row.sheetId === sheetId);
    truth.hidden = {
      sheetId,
      names: new Map(rows.map((row) => [row.key, truth.text(row, 'Candidate')])),
    };
    for (const row of rows) truth.put(row, 'Candidate', pick(ERRORS, a) ?? '');
  },
  'gets the import back': (truth) => {
    importsAgain(truth);
  },
};

export function importsAgain(truth: Truth): void {
  const { hidden } = truth;
  if (hidden === null) return;
  for (const row of truth.rows()) {
    const name = hidden.names.get(row.key);
    if (name !== undefined) truth.put(row, 'Candidate', name);
  }
  for (const [key, cells] of truth.away) {
    const name = hidden.names.get(key);
    if (name !== undefined) truth.away.set(key, cells.with(0, name));
  }
  truth.hidden = null;
}
