import { isoOf } from '../calendar/day.js';
import type { Day } from '../calendar/day.js';
import type { Interview, Moment } from '../touch-log/log-event.js';

/** A date that stands in one of the row's interview columns. */
export interface InterviewCell {
  /** Names the column for as long as it lives, e.g. its metadata id; not its header. */
  readonly column: string;
  readonly on: Day;
  readonly minute: number | null;
}

/**
 * What changed about a row's interviews since the last look, to be put into the log: a date that appeared is planned;
 * a day ahead that was changed or cleared is moved or cancelled; a day that is over and was changed is a next round,
 * and the old one stays as it is, with what it owes. Nothing new: an empty list.
 */
export function noticedInterviews(
  known: readonly Interview[],
  cells: readonly InterviewCell[],
  columns: readonly string[],
  today: Day,
): readonly Interview[] {
  return columns.flatMap((column) => {
    const cell = cells.find((each) => each.column === column);
    const id = cell === undefined ? null : interviewId(cell);
    const replaced = known
      .filter((old) => old.state === 'planned' && old.on >= today && old.id !== id && old.id.startsWith(`${column}@`))
      .map((old): Interview => ({ ...old, state: cell === undefined ? 'cancelled' : 'moved' }));
    return cell === undefined || !isNews(cell, known, today) ? replaced : [...replaced, plannedIn(cell)];
  });
}

const plannedIn = (cell: InterviewCell): Interview => ({
  id: interviewId(cell),
  on: cell.on,
  minute: cell.minute,
  state: 'planned',
});

/** Whether a cell says something that isn't known: another day, a day that is on again, another minute. */
function isNews(cell: InterviewCell, known: readonly Interview[], today: Day): boolean {
  const id = interviewId(cell);
  const same = known.find((each) => each.id === id) ?? known.find((each) => each.id === saidOnCard(id));
  if (same === undefined) return true;
  if (same.state === 'planned') return same.minute !== cell.minute;
  // Of a day that is over the card was answered; a cell that still says the old day takes nothing back.
  return cell.on >= today && (same.state === 'moved' || same.state === 'cancelled');
}

/** A word on a later day, or on the same day at a later minute; where a minute is unknown, that day does not count. */
export function isAfter(word: Moment, interview: Interview): boolean {
  if (word.day !== interview.on) return word.day > interview.on;
  return word.minute !== null && interview.minute !== null && word.minute > interview.minute;
}

/** The id of a round that was moved on the card, while the cell may still say the old day. */
export function movedOnCard(interview: Interview, to: Day): string {
  const [column = ''] = interview.id.replace(/^card /, '').split('@');
  return saidOnCard(interviewId({ column, on: to }));
}

const saidOnCard = (id: string): string => `card ${id}`;

/** A round is a column and a day: the same cell with another day is another round. */
export function interviewId(cell: Pick<InterviewCell, 'column' | 'on'>): string {
  return `${cell.column}@${isoOf(cell.on)}`;
}
