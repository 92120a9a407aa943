import fc from 'fast-check';
import { changes, importsAgain, LOG_DEEDS, moves, pick } from './deeds';
import type { Chance } from './deeds';
import { learn, wrongLists, wrongRepair, wrongStates, wrongs } from './checks';
import type { Wrongs } from './checks';
import {
  deletePeople,
  eraseSomebody,
  logATouch,
  look,
  morning,
  repairLooks,
  takeATouchBack,
  typeACell,
  writeAbove,
} from './executions';
import type { Fault } from './faults';
import { Truth } from './truth';
import { settings, TAB_IDS } from './workbook';

/** One thing that somebody does, or that the add-on does, with what comes in between. */
export interface Operation extends Chance {
  readonly what: string;
  readonly faults: readonly PlannedFault[];
}

interface PlannedFault extends Chance {
  readonly at: number;
  readonly what: string;
}

const number = fc.nat({ max: 10_000 });
const chance = { a: number, b: number, c: number };
const deeds = Object.keys(moves);

const aFault = fc.record({
  at: fc.nat({ max: 14 }),
  what: fc.oneof(
    fc.constantFrom('error before', 'error after', 'stop before', 'stop after'),
    fc.constantFrom(...deeds),
  ),
  ...chance,
});
/** One, or two close together. */
const someFaults: fc.Arbitrary<readonly PlannedFault[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: aFault.map((one) => [one]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(aFault, aFault, fc.nat({ max: 4 }))
      .map(([one, other, later]) => [one, { ...other, at: one.at + later }]),
  },
);
const QUIET = fc.constant<readonly PlannedFault[]>([]);
const operation = (whats: readonly string[], faults: fc.Arbitrary<readonly PlannedFault[]>): fc.Arbitrary<Operation> =>
  fc.record({ what: fc.constantFrom(...whats), faults, ...chance });

const anOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: operation(deeds, QUIET) },
  { weight: 5, arbitrary: operation(Object.keys(changes), QUIET) },
  { weight: 1, arbitrary: operation(['writes above', 'a day goes by', 'deletes the tab of people'], QUIET) },
  {
    weight: 5,
    arbitrary: operation(['touch', 'touch', 'touch', 'take back', 'type a cell', 'type a cell'], someFaults),
  },
  { weight: 4, arbitrary: operation(['look', 'look', 'morning', 'repair'], someFaults) },
  { weight: 1, arbitrary: operation(['erase'], someFaults) },
);

/** People at the beginning, and what happens to them. */
export interface Life {
  readonly people: readonly Chance[];
  readonly operations: readonly Operation[];
}

/** On average. */
export const OPERATIONS_A_LIFE = 30;

export const aLife: fc.Arbitrary<Life> = fc.record({
  people: fc.array(fc.record(chance), { minLength: 2, maxLength: 9, size: 'max' }),
  operations: fc.array(anOperation, { minLength: 1, maxLength: 2 * OPERATIONS_A_LIFE - 1, size: 'max' }),
});

/** What was lived so far. */
export interface Counts {
  operations: number;
  faults: number;
  pairs: number;
  looks: number;
  people: number;
}

/**
 * Without errors and stops where somebody moves rows of the log: what is written over between our last read of it and our
 * look back is put back by that look, and an execution that is ended in between cannot (docs/reliability.md).
 */
const survivable = (faults: readonly PlannedFault[]): readonly PlannedFault[] =>
  faults.some(({ what }) => LOG_DEEDS.includes(what)) ? faults.filter(({ what }) => what in moves) : faults;

const faultOf = (truth: Truth, { at, what, a, b, c }: PlannedFault): Fault => {
  const deed = moves[what];
  if (deed !== undefined) return { at, what: 'deed', deed: () => deed(truth, { a, b, c }) };
  if (what === 'error before' || what === 'error after' || what === 'stop before' || what === 'stop after')
    return { at, what };
  throw new RangeError(`${what} is no fault.`);
};

/** Lives it; answers with what is wrong, after the operation that showed it. */
export function live({ people, operations }: Life, counts: Counts): Wrongs {
  const truth = new Truth();
  for (const one of people) changes['adds somebody']?.(truth, one);
  setUp(truth);
  learn(truth);
  for (const [at, one] of operations.entries()) {
    counts.operations += 1;
    const before = truth.workbook.calls.fired;
    doIt(truth, one);
    const fired = truth.workbook.calls.fired - before;
    counts.faults += fired;
    if (fired > 1) counts.pairs += 1;
    const isSeen = one.what === 'look' || one.what === 'morning' || one.what === 'repair';
    if (!isSeen || one.faults.length > 0) continue;
    const found = checked(truth, counts);
    if (found.length > 0) return [`after operation ${String(at)}, ${one.what}`, ...found];
  }
  return end(truth, counts);
}

/** Makes both tabs trackers. */
export function setUp(truth: Truth): void {
  const { tracker, tabs, moment } = truth.workbook.execution();
  for (const sheetId of TAB_IDS) {
    const tab = tabs.read().find((one) => one.sheetId === sheetId);
    if (tab !== undefined) tracker.save(tracker.firstLook(tab, settings, moment));
  }
}

function doIt(truth: Truth, one: Operation): void {
  const faults = survivable(one.faults).map((fault) => faultOf(truth, fault));
  const deed = moves[one.what] ?? changes[one.what];
  if (deed !== undefined) {
    deed(truth, one);
    return;
  }
  switch (one.what) {
    case 'writes above':
      writeAbove(truth, one);
      return;
    case 'deletes the tab of people':
      deletePeople(truth);
      return;
    case 'a day goes by':
      truth.workbook.today += 1;
      truth.workbook.minute = 540;
      return;
    case 'look':
      look(truth, faults);
      return;
    case 'morning':
      morning(truth, faults);
      return;
    case 'repair':
      repairLooks(truth, faults);
      return;
    case 'touch':
      logATouch(truth, one, faults);
      return;
    case 'take back':
      takeATouchBack(truth, one, faults);
      return;
    case 'type a cell':
      typeACell(truth, one, faults);
      return;
    case 'erase':
      eraseSomebody(truth, one, faults);
      return;
    default:
      throw new RangeError(`Nobody can “${one.what}”.`);
  }
}

function checked(truth: Truth, counts: Counts): Wrongs {
  learn(truth);
  counts.looks += 1;
  counts.people += truth.idOf.size;
  return wrongs(truth);
}

/** Everything comes to rest: the import is back, all is looked at, and something is logged once more. */
function end(truth: Truth, counts: Counts): Wrongs {
  importsAgain(truth);
  look(truth, []);
  const found = checked(truth, counts);
  if (found.length > 0) return ['at the end', ...found];
  const scan = morning(truth, []);
  if (scan.kind === 'died' || scan.answer === null) return ['at the end the morning run died'];
  const lists = [...checked(truth, counts), ...wrongLists(truth, scan.answer)];
  if (lists.length > 0) return ['at the end, in the morning', ...lists];
  truth.workbook.today += 1;
  const somebody = pick(
    truth.rows().filter(({ key }) => !truth.erased.has(key)),
    0,
  );
  if (somebody === undefined) return [];
  truth.put(somebody, 'Last contact', { day: truth.workbook.today, minute: null });
  look(truth, []);
  const states = [...checked(truth, counts), ...wrongStates(truth)];
  if (states.length > 0) return ['at the end, after something was logged', ...states];
  return wrongRepair(truth).map((wrong) => `at the end: ${wrong}`);
}
