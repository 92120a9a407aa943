import { erase, erasureOf } from '../../../../src/app/candidate/erase';
import { selectionOf } from '../../../../src/app/candidate/selected-card';
import { onEdited } from '../../../../src/app/on-edit';
import { saveNow } from '../../../../src/app/tracker/scan-and-save';
import { untilRowsStand } from '../../../../src/app/tracker/retry-when-moved';
import type { ScannedTracker } from '../../../../src/app/ports/ports';
import { isoOf } from '../../../../src/domain/calendar/day';
import { logTouch, takeBack } from '../../../support/card-actions';
import { pick } from './deeds';
import type { Chance } from './deeds';
import { ServiceError, Stopped } from './faults';
import type { Fault } from './faults';
import { stages } from './truth';
import type { Spot, Touch, Truth } from './truth';
import { columnOf, TAB_IDS } from './workbook';
import type { Their } from './workbook';
import { RowsMoved } from '../../../../src/app/tracker/save/rows-moved';
import { LoopError } from '../../../../src/domain/texts/loop-error';

/** What an execution answered; `died` where it was stopped, or a service failed, or rows were moved every time. */
export type Answer<T> = { readonly kind: 'answered'; readonly answer: T } | { readonly kind: 'died' };

const USER = 'rita@agency.example';

export type Execution = ReturnType<Truth['workbook']['execution']>;

/** Runs one execution of ours, in which this happens. What the faults don't explain is thrown. */
export function run<T>(truth: Truth, faults: readonly Fault[], work: (execution: Execution) => T): Answer<T> {
  const { workbook } = truth;
  workbook.calls.begin(faults);
  workbook.minute = Math.min(workbook.minute + 1, 1_400);
  try {
    return { kind: 'answered', answer: work(workbook.execution()) };
  } catch (problem) {
    const isExplained =
      problem instanceof Stopped ||
      problem instanceof ServiceError ||
      (faults.length > 0 && (problem instanceof RowsMoved || problem instanceof LoopError));
    if (!isExplained) throw problem;
    return { kind: 'died' };
  } finally {
    workbook.calls.begin([]);
  }
}

/** A look at all rows that is saved, as every edit of several cells makes one. */
export const look = (truth: Truth, faults: readonly Fault[]): Answer<ScannedTracker | null> =>
  run(truth, faults, ({ tracker, moment, lock }) => lock.hold(1, () => saveNow(tracker, moment)));

/** The look of the morning run: at the register and the log, too, and at those who are gone. */
export const morning = (truth: Truth, faults: readonly Fault[]): Answer<ScannedTracker | null> =>
  run(truth, faults, ({ tracker, moment, lock }) =>
    lock.hold(1, () =>
      untilRowsStand(() => {
        const scan = tracker.scanWithGone(moment);
        if (scan !== null) tracker.save(scan);
        return scan;
      }),
    ),
  );

/** Repair's two looks; answers with both. */
export const repairLooks = (truth: Truth, faults: readonly Fault[]) =>
  run(truth, faults, ({ tracker, moment, lock }) =>
    lock.hold(1, () => {
      const before = tracker.scan(moment);
      if (before !== null) tracker.save(before);
      const after = tracker.scanFromLog(moment);
      if (after !== null) tracker.save(after, { anew: true });
      return { before, after };
    }),
  );

const portsAt = (execution: Execution, { sheetId, row }: Spot) => ({
  ...execution,
  user: USER,
  follows: true,
  namedAt: () => null,
  hiddenByFilter: () => new Set<number>(),
  selected: () => ({ sheetId, row, rows: [{ first: row, last: row }] }),
});

/** Somebody selects a row and reads the card beside it. */
export const cardAt = (truth: Truth, spot: Spot) =>
  run(truth, [], (execution) => selectionOf(portsAt(execution, spot), null));

/** A touch is logged on the card of a row; where nobody answered, it may be sent once more. */
export function logATouch(truth: Truth, { a, b }: Chance, faults: readonly Fault[]): void {
  const spot = pick(truth.rows(), a);
  if (spot === undefined || truth.isHidden(spot)) return;
  const card = cardAt(truth, spot);
  if (card.kind === 'died') return;
  if (card.answer.kind !== 'card') {
    if (!truth.erased.has(spot.key))
      expect({ card: card.answer, of: spot.key }).toEqual({ card: 'a card', of: spot.key });
    return;
  }
  const candidateId = card.answer.card.candidateId;
  const word = `word${String(truth.next())}.`;
  const touch: Touch = {
    word,
    key: spot.key,
    person: truth.personAt(spot.key),
    answer: 'maybe',
    events: [],
    isErased: false,
  };
  truth.touches.push(touch);
  const send = (happens: readonly Fault[]): void => {
    const { today } = truth.workbook;
    const form = { candidateId, key: word, what: 'spoke', on: isoOf(today), summary: word } as const;
    const sent = run(truth, happens, (execution) =>
      logTouch(
        portsAt(execution, spot),
        {
          ...form,
          scheduling: false,
          needsAnswer: false,
          promise: b % 3 === 0 ? { text: `promise of ${word}`, dueOn: isoOf(today + 3) } : null,
          keeps: [],
        },
        execution.moment,
      ),
    );
    if (sent.kind === 'died') return;
    if (sent.answer.kind === 'card') {
      touch.answer = 'logged';
      touch.events = sent.answer.undo;
    } else if (happens === faults) touch.answer = 'refused';
  };
  send(faults);
  if (touch.answer === 'maybe' && b % 2 === 0) send([]);
}

/** A touch that was logged by mistake. */
export function takeATouchBack(truth: Truth, { a }: Chance, faults: readonly Fault[]): void {
  const touch = pick(
    truth.touches.filter(
      ({ answer, events, isErased, person }) =>
        answer === 'logged' && events.length > 0 && !isErased && !truth.unseen.has(person),
    ),
    a,
  );
  const spot = touch === undefined ? null : truth.spotOf(touch.key);
  if (touch === undefined || spot === null || truth.isHidden(spot)) return;
  const card = cardAt(truth, spot);
  if (card.kind === 'died' || card.answer.kind !== 'card' || card.answer.card.candidateId !== truth.idOf.get(touch.key))
    return;
  const { candidateId } = card.answer.card;
  const key = `back ${touch.word}`;
  const send = (happens: readonly Fault[]): boolean =>
    run(truth, happens, (execution) =>
      takeBack(
        { ...portsAt(execution, spot), follows: false },
        { candidateId, eventIds: touch.events, key, why: 'mistake' },
        execution.moment,
      ),
    ).kind === 'answered';
  if (!send(faults)) send([]);
}

const TYPED: readonly Their[] = ['Stage', 'Recruiter', 'Last contact', 'Phone', 'Job', 'E-mail'];

/** Somebody types into one cell of a row, and Google runs our trigger, or not. */
export function typeACell(truth: Truth, { a, b, c }: Chance, faults: readonly Fault[]): void {
  const spot = pick(truth.free(), a);
  if (spot === undefined || truth.isHidden(spot)) return;
  const header = pick(TYPED, b) ?? 'Stage';
  const isWho = header === 'Job' || header === 'E-mail';
  // Of these a look must know before and after: with our cells gone as well, nobody could say who it was.
  if (isWho && (truth.text(spot, 'E-mail') === '' || truth.rowsOf(truth.personAt(spot.key)) > 1)) return;
  if (isWho) look(truth, []);
  const before = truth.text(spot, header);
  const { today } = truth.workbook;
  const number = String(truth.next());
  const value = {
    Stage: pick(stages, c) ?? '',
    Recruiter: pick(['Rita', 'Sam'], c) ?? '',
    'Last contact': { day: today - (c % 4), minute: null },
    Phone: `0172 ${number.padStart(7, '7')}`,
    Job: `Job ${number}`,
    'E-mail': `new${number}@mail.example`,
  }[header as 'Stage' | 'Recruiter' | 'Last contact' | 'Phone' | 'Job' | 'E-mail'];
  truth.put(spot, header, value);
  const column = columnOf(header);
  const block = {
    sheetId: spot.sheetId,
    firstRow: spot.row,
    lastRow: spot.row,
    firstColumn: column,
    lastColumn: column,
    before,
  };
  run(truth, isWho ? [] : faults, (execution) => onEdited({ ...execution, settingsSheetId: () => null }, block));
  // The register learns of a job that was typed in the morning.
  if (isWho) morning(truth, []);
}

/** Somebody asks for their data to be erased, and it is done again until it is done. */
export function eraseSomebody(truth: Truth, { a, b }: Chance, faults: readonly Fault[]): void {
  if (truth.hidden !== null) return;
  const spot = pick(
    truth.free().filter(({ key }) => truth.idOf.has(key)),
    a,
  );
  // What the screen shows is from a look at everything.
  if (spot === undefined || (truth.twins.has(truth.personAt(spot.key)) && truth.text(spot, 'E-mail') === '')) return;
  morning(truth, []);
  const id = truth.idOf.get(spot.key) ?? '';
  const person = truth.personAt(spot.key);
  const key = `erase ${String(truth.next())}`;
  const attempt = (happens: readonly Fault[]): boolean => {
    const sent = run(truth, happens, (execution) => {
      const ports = { ...execution, user: USER };
      const shown = erasureOf(ports, id);
      if (shown.kind === 'refused') return 'nothing is left';
      return erase(ports, { candidateIds: shown.rows.map(({ candidateId }) => candidateId), key }).kind;
    });
    return sent.kind === 'answered' && sent.answer !== 'refused';
  };
  if (!attempt(faults)) expect(attempt([])).toBe(true);
  const keys = truth.text(spot, 'E-mail') === '' ? [spot.key] : truth.keysOf(person);
  truth.erase(keys, /* rowsToo= */ b % 2 === 0);
}

/** An instruction that somebody writes above everybody: their rows are not its. */
export function writeAbove(truth: Truth, { a, c }: Chance): void {
  const sheetId = pick(TAB_IDS, c % 3 === 2 ? 1 : 0) ?? 7;
  const spot = pick(
    truth
      .free()
      .filter(
        (row) => truth.idOf.has(row.key) && row.sheetId === sheetId && row.row <= 5 && truth.text(row, 'E-mail') !== '',
      ),
    a,
  );
  if (spot === undefined || truth.isHidden(spot)) return;
  const address = truth.text(spot, 'E-mail');
  const other = `${truth.personAt(spot.key)}@work.example`;
  if (!address.includes(' ')) truth.put(spot, 'E-mail', `${address} (for example: ${other})`);
}

/** Somebody deletes the hidden tab, and the next morning's look makes it again: who is away by then is known by name only. */
export function deletePeople(truth: Truth): void {
  if (truth.hidden !== null) return;
  morning(truth, []);
  truth.workbook.people = null;
  for (const key of truth.away.keys()) {
    truth.idOf.delete(key);
    truth.personOf.delete(key);
  }
  truth.away.clear();
  morning(truth, []);
}
