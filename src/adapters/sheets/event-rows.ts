import type { Cell } from '../../domain/cell.js';
import { withoutTheirWords } from '../../domain/history/erase-words.js';
import { clockOf, formatDay } from '../../domain/calendar/day.js';
import { LOG_HEADERS, readingOfPause } from '../../domain/texts/sheet-words.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { eventFrom } from './event-parts.js';

/** The number format of each column. Texts are "@", so that nothing typed is ever run. */
export const LOG_FORMATS: readonly string[] = LOG_HEADERS.map((header) =>
  header === 'Day' || header === 'Due' ? 'yyyy-mm-dd' : '@',
);

/** Longer readings are for nobody; what was typed stands whole in a cell of its own or in the details. */
const LONGEST_READING = 1_000;

/**
 * What a person reads of an event in *Summary*: what was typed, or the rest of it in words. Of a kind without a summary
 * of its own nothing is read back from there.
 */
function reading(event: LogEvent): string {
  switch (event.kind) {
    case 'stage':
      return event.stage;
    case 'interview':
      return `${formatDay(event.interview.on)}: ${event.interview.state}`;
    case 'feedback':
      return [event.requirement, event.seen, event.nextStep]
        .filter((part) => part !== '')
        .join(' · ')
        .slice(0, LONGEST_READING);
    case 'pause':
      return readingOfPause(formatDay(event.pause.wakeOn), event.pause.reason).slice(0, LONGEST_READING);
    case 'waiting on':
      return event.waitingOn.whom;
    case 'hand-over':
      return `${event.from} → ${event.to}`;
    case 'pause ended':
      return '';
    default:
      return event.summary;
  }
}

/**
 * One event as the cells of one row: a number for a day, a text for everything else. `name` is whom it is about as they
 * are called at the time, for whoever reads the tab; the id alone says who it is.
 */
export function toLogRow(event: LogEvent, name = ''): (string | number)[] {
  const { id, day, minute, candidateId, who, kind, ...rest } = event;
  // Parts with a column of their own; whatever a kind has besides goes into the details.
  const { channel, dueOn, refersTo, summary: _inItsColumn, ...details }: Record<string, unknown> = rest;
  return [
    day,
    minute === null ? '' : clockOf(minute),
    name,
    kind,
    typeof channel === 'string' ? channel : '',
    who,
    reading(event),
    typeof dueOn === 'number' ? dueOn : '',
    typeof refersTo === 'string' ? refersTo : '',
    Object.keys(details).length === 0 ? '' : JSON.stringify(details),
    candidateId,
    id,
  ];
}

/** The event of a row, or the part of it that cannot be read. A row with nothing in it is null. */
export function fromLogRow(cells: readonly Cell[]): LogEvent | string | null {
  if (cells.every((cell) => cell === '')) return null;
  const [day, time, , kind, channel, who, summary, due, refersTo, details, candidateId, id] = cells;
  const minute = minuteIn(time);
  if (minute === undefined) return 'time';
  const rest = detailsIn(details);
  if (rest === null) return 'details';
  return eventFrom({
    ...rest,
    id: textIn(id),
    day: dayIn(day),
    minute,
    candidateId: textIn(candidateId),
    who: textIn(who),
    kind: textIn(kind),
    channel: textIn(channel),
    summary: textIn(summary),
    dueOn: dayIn(due),
    refersTo: textIn(refersTo),
  });
}

/** The row after *erase*, under another candidate id; one that nobody can read keeps nothing at all. */
export function erasedLogRow(cells: readonly Cell[], candidateId: string): (string | number)[] {
  const event = fromLogRow(cells);
  const erased =
    typeof event === 'object' && event !== null ? eventFrom(withoutTheirWords({ ...event, candidateId })) : '';
  return typeof erased === 'string' ? LOG_HEADERS.map(() => '') : toLogRow(erased);
}

const textIn = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';

function dayIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number' && cell >= 0) return Math.floor(cell);
  return null;
}

function minuteIn(cell: Cell | undefined): number | null | undefined {
  if (cell === '' || cell === undefined) return null;
  if (typeof cell === 'object') return cell.minute ?? 0;
  const match = typeof cell === 'string' ? /^(\d{1,2}):(\d{2})$/.exec(cell.trim()) : null;
  if (match === null) return undefined;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return minute < 1440 ? minute : undefined;
}

function detailsIn(cell: Cell | undefined): Record<string, unknown> | null {
  if (cell === '' || cell === undefined) return {};
  if (typeof cell !== 'string') return null;
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
