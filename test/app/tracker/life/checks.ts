import { fromLogRow } from '../../../../src/adapters/sheets/event-rows';
import { factsIn, rowsOtherwise } from '../../../../src/app/set-up/repair';
import type { ScannedTracker } from '../../../../src/app/ports/ports';
import { asOf, foldHistory } from '../../../../src/domain/history/fold-history';
import { idIn } from '../../../../src/domain/identity/id-cell';
import { decodeState } from '../../../../src/domain/row/row-state';
import type { LogEvent } from '../../../../src/domain/touch-log/log-event';
import type { Cell } from '../../../../src/domain/cell';
import { repairLooks } from './executions';
import type { Touch, Truth } from './truth';
import { ourColumn, settings, THEIRS } from './workbook';

/** What is wrong, in words; nothing as a rule. */
export type Wrongs = readonly string[];

const text = (cell: Cell): string => (typeof cell === 'string' ? cell : '');

export const eventsIn = ({ workbook }: Truth): readonly LogEvent[] =>
  workbook.log.rows.slice(1).flatMap((cells) => {
    const event = fromLogRow(Array.from({ length: 12 }, (_, at) => cells[at] ?? ''));
    return event === null || typeof event === 'string' ? [] : [event];
  });

/** After a look that nothing happened to: everybody is who they were, and every touch is with its person. */
export function wrongs(truth: Truth): Wrongs {
  return [...wrongRows(truth), ...wrongTouches(truth), ...wrongLog(truth), ...wrongRegister(truth)];
}

/** Learns the ids of rows that a look saw for the first time. */
export function learn(truth: Truth): void {
  const known = new Set(truth.idOf.values());
  for (const { sheetId, row, key } of truth.rows()) {
    if (truth.idOf.has(key) || truth.erased.has(key) || truth.isHidden({ sheetId, row })) continue;
    const id = idIn(text(truth.workbook.sheet(sheetId).cell(row, ourColumn('id'))));
    if (id !== null && !known.has(id)) truth.idOf.set(key, id);
  }
  if (truth.hidden === null) truth.unseen.clear();
}

function wrongRows(truth: Truth): Wrongs {
  const found: string[] = [];
  const ids = new Map<string, string>();
  for (const { sheetId, row, key } of truth.rows()) {
    const sheet = truth.workbook.sheet(sheetId);
    const id = idIn(text(sheet.cell(row, ourColumn('id'))));
    if (truth.isHidden({ sheetId, row }) || truth.erased.has(key)) continue;
    if (id === null) {
      found.push(`${key} has no id`);
      continue;
    }
    const other = ids.get(id);
    if (other !== undefined) found.push(`${key} and ${other} have one id`);
    ids.set(id, key);
    const known = truth.idOf.get(key);
    const isTwin = truth.twins.has(truth.personAt(key));
    if (known === undefined && !isTwin) found.push(`${key} has the id of somebody: ${id}`);
    if (known !== undefined && known !== id && !isTwin) found.push(`${key} was ${known} and is ${id}`);
    if (decodeState(text(sheet.cell(row, ourColumn('state')))) === null) found.push(`${key} has no state`);
  }
  for (const { sheet, sheetId } of truth.sheets()) {
    // While an import fails, blank rows are rows that have not come yet.
    if (truth.rows().some((row) => row.sheetId === sheetId && truth.isHidden(row))) continue;
    sheet.rows.forEach((cells, at) => {
      const isBlank = cells.slice(0, THEIRS.length).every((cell) => cell === '');
      if (at > 0 && isBlank && text(cells[ourColumn('id') - 1] ?? '') !== '')
        found.push(`blank row ${String(at + 1)} has an id`);
    });
  }
  return found;
}

/** Each row's state is what the log says of it: true once a look has logged anything after a stop. */
export function wrongStates(truth: Truth): Wrongs {
  const events = eventsIn(truth);
  return truth.rows().flatMap(({ sheetId, row, key }) => {
    if (truth.isHidden({ sheetId, row }) || truth.erased.has(key)) return [];
    const sheet = truth.workbook.sheet(sheetId);
    const id = idIn(text(sheet.cell(row, ourColumn('id'))));
    const own = events.filter(({ candidateId }) => candidateId === id);
    const logged = asOf(foldHistory(own, settings.policy), truth.workbook.today);
    const state = decodeState(text(sheet.cell(row, ourColumn('state'))))?.history;
    return state !== undefined && factsIn(state) === factsIn(logged) ? [] : [`${key}: the state lags behind the log`];
  });
}

/** Whose row has which id now. */
const idsNow = (truth: Truth): readonly (readonly [id: string, key: string])[] =>
  truth.rows().flatMap(({ sheetId, row, key }) => {
    const id = idIn(text(truth.workbook.sheet(sheetId).cell(row, ourColumn('id'))));
    return id === null || truth.isHidden({ sheetId, row }) ? [] : [[id, key] as const];
  });

function wrongTouches(truth: Truth): Wrongs {
  const keyOf = new Map([...idsNow(truth), ...[...truth.idOf].map(([key, id]) => [id, key] as const)]);
  const events = eventsIn(truth);
  return truth.touches.flatMap((touch) => {
    const found = events.filter((event) => 'summary' in event && event.summary === touch.word);
    const times = `${touch.word} (${touch.answer}) of ${touch.key} is ${String(found.length)} times in the log`;
    const { least, most } = expectedOf(touch);
    if (found.length < least || found.length > most) return [times];
    const [event] = found;
    const key = keyOf.get(event?.candidateId ?? '');
    if (event === undefined || isWith(truth, touch, key) || isTwinThatLeft(truth, touch, event.candidateId)) return [];
    return [`${touch.word} of ${touch.key} is with ${key ?? 'nobody'}`];
  });
}

/** Whoever was typed over before a look had seen them never was; and of two rows that look the same either will do. */
function isWith(truth: Truth, touch: Touch, key: string | undefined): boolean {
  if (!truth.idOf.has(touch.key)) return key === undefined || truth.personAt(key) === touch.person;
  return (
    key === touch.key || (truth.twins.has(touch.person) && key !== undefined && truth.personAt(key) === touch.person)
  );
}

const isTwinThatLeft = (truth: Truth, { person }: Touch, id: string): boolean =>
  truth.twins.has(person) &&
  (truth.workbook.people?.rows ?? []).some((line) => line[0] === id && text(line[2] ?? '').includes(`${person}@`));

function expectedOf({ answer, isErased }: Touch): { readonly least: number; readonly most: number } {
  if (isErased || answer === 'refused') return { least: 0, most: 0 };
  return { least: answer === 'logged' ? 1 : 0, most: 1 };
}

function wrongLog(truth: Truth): Wrongs {
  const events = eventsIn(truth);
  const found: string[] = [];
  const ids = new Set<string>();
  const noticed = new Set<string>();
  for (const event of events) {
    if (ids.has(event.id)) found.push(`event ${event.id} is in the log twice`);
    ids.add(event.id);
    if (event.kind !== 'touch' || event.entered !== 'by hand') continue;
    const day = `${event.candidateId} ${String(event.day)}`;
    if (noticed.has(day)) found.push(`a typed day of ${event.candidateId} was logged twice`);
    noticed.add(day);
  }
  found.push(...stagesTwice(events));
  const cells = new Set(truth.workbook.log.rows.flat());
  for (const remark of truth.remarks) if (!cells.has(remark)) found.push(`“${remark}” is gone from the log`);
  return found;
}

/** A stage that was so already was logged once more. */
function stagesTwice(events: readonly LogEvent[]): Wrongs {
  const latest = new Map<string, LogEvent>();
  const inOrder = events.toSorted(
    (one, other) => one.day - other.day || (one.minute ?? 1_440) - (other.minute ?? 1_440),
  );
  return inOrder.flatMap((event) => {
    if (event.kind !== 'stage') return [];
    const before = latest.get(event.candidateId);
    latest.set(event.candidateId, event);
    const isSame = before?.kind === 'stage' && before.phase === event.phase && before.told === event.told;
    return isSame ? [`${event.candidateId}: the stage ${event.phase} was logged twice`] : [];
  });
}

function wrongRegister(truth: Truth): Wrongs {
  const lines = truth.workbook.people?.rows ?? [];
  const erasedWords = truth.touches.filter(({ isErased }) => isErased).map(({ word }) => word);
  const all = JSON.stringify([
    lines,
    truth.workbook.log.rows,
    [...truth.workbook.tabs.values()].map(({ rows }) => rows),
  ]);
  return erasedWords.flatMap((word) => (all.includes(word) ? [`${word} was erased and is still there`] : []));
}

/** After the morning's look: nobody is listed twice, and nobody is missing, whether their row is there or not. */
export function wrongLists(truth: Truth, scan: ScannedTracker): Wrongs {
  const listed = [...scan.candidates, ...scan.left].map(({ candidate }) => candidate.id);
  const times = new Map<string, number>();
  for (const id of listed) times.set(id, (times.get(id) ?? 0) + 1);
  const gone = new Set([...scan.gone, ...scan.left].map(({ candidate }) => candidate.id));
  const here = new Set(truth.rows().map(({ key }) => key));
  const lines = new Map(truth.workbook.people?.rows.map((cells) => [cells[0], cells]));
  return [...truth.idOf].flatMap(([key, id]) => {
    if (truth.twins.has(truth.personAt(key))) return [];
    const found: string[] = [];
    if (times.get(id) !== 1) found.push(`${key} is listed ${String(times.get(id) ?? 0)} times`);
    if (here.has(key) === gone.has(id))
      found.push(here.has(key) ? `${key} is there and said to have left` : `${key} left unseen`);
    const line = lines.get(id);
    if (line === undefined) found.push(`${key} is not in the register`);
    else if ((text(line[9] ?? '') === '' && typeof line[9] !== 'number') !== here.has(key))
      found.push(`the register is wrong on whether ${key} left`);
    return found;
  });
}

/** Repair has nothing to say of a log that nobody edited, and nothing new. */
export function wrongRepair(truth: Truth): Wrongs {
  const looks = repairLooks(truth, []);
  if (looks.kind === 'died' || looks.answer === null) return ['Repair died'];
  const { before, after } = looks.answer;
  const otherwise = rowsOtherwise(before, after);
  return [
    ...(otherwise === 0 ? [] : [`Repair says that ${String(otherwise)} rows count anew`]),
    ...(after?.news.length === 0 ? [] : ['Repair found news']),
  ];
}
