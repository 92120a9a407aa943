import type { Day } from '../../../domain/calendar/day.js';
import { noticedInterviews } from '../../../domain/history/interview-rounds.js';
import type { InterviewCell } from '../../../domain/history/interview-rounds.js';
import { isClosed } from '../../../domain/touch-log/phase.js';
import { partyIn } from '../../../domain/row/waiting-on.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import type { ReadDay, ReadRow } from './read-row.js';
import type { History } from '../../../domain/history/facts.js';

/** What `newsOf` needs to know besides the row and its history. */
export interface NewsContext {
  readonly today: Day;
  readonly minute: number;
  /** Set-up's look: what is found was so before we came. */
  readonly atSetUp: boolean;
  readonly startDay: Day;
  readonly sheetId: number;
  /** The stage cells say what they said: another phase comes from Settings, and is no decision of today. */
  readonly sameStage: boolean;
  readonly who: string;
  readonly newId: () => string;
}

export interface RowProblem {
  readonly field: 'lastTouch' | 'appliedDate' | 'interviewDate' | 'lastWord' | 'waitingOn';
  readonly says: string;
}

export interface News {
  readonly events: LogEvent[];
  readonly problems: readonly RowProblem[];
}

/**
 * What a row says that its history does not have yet: a stage that changed, a contact date that was typed, an
 * interview that was entered. Every way in which a cell can change (typed, pasted, by formula, by import) is noticed
 * here, once. `typed` is what stands in our own columns, and `shown` the day that we had put there.
 */
export function newsOf(
  read: ReadRow,
  history: History,
  candidateId: string,
  typed: { readonly cell: ReadDay; readonly shown: Day | null; readonly waiting: string },
  context: NewsContext,
): News {
  const events: LogEvent[] = [];
  const problems: RowProblem[] = [];
  const base = (day: Day, minute: number | null) => ({
    id: context.newId(),
    day,
    minute,
    candidateId,
    who: context.who,
  });
  const firstLook = history.phase === null;
  const stageIsNew = history.phase !== read.phase || toldIsNew(read, history);
  if (stageIsNew) {
    const wasSo =
      context.atSetUp ||
      (firstLook && isClosed(read.phase) && isOld(read, context.startDay)) ||
      (context.sameStage && history.phaseSince === null);
    events.push({
      ...base(context.today, context.minute),
      kind: 'stage',
      phase: read.phase,
      told: read.told,
      stage: read.stage,
      atSetUp: wasSo,
      ...(firstLook ? { name: read.name, owner: read.owner, tab: context.sheetId } : {}),
    });
  }

  const touched = (day: Day): void => {
    events.push({
      ...base(day, day === context.today ? context.minute : null),
      kind: 'touch',
      channel: 'other',
      reached: true,
      scheduling: false,
      closing: false,
      entered: context.atSetUp ? 'set-up' : 'by hand',
      summary: '',
    });
  };
  const contact = happened(read.lastContact, context.today);
  if (contact.problem !== null) problems.push({ field: 'lastTouch', says: contact.problem });
  const ours = happened(typed.cell, context.today);
  if (ours.problem !== null) problems.push({ field: 'lastWord', says: ours.problem });
  const ownLatest = Math.max(history.lastWord ?? -1, ours.day !== typed.shown ? (ours.day ?? -1) : -1);
  const latest = Math.max(ownLatest, contact.day ?? -1);
  if (latest > (history.lastWord ?? -1)) touched(latest);

  if (read.applied.kind === 'unreadable') {
    problems.push({ field: 'appliedDate', says: notADate(read.applied.text) });
  }
  for (const interview of read.interviews) {
    if (interview.day.kind === 'unreadable') {
      problems.push({ field: 'interviewDate', says: notADate(interview.day.text) });
    }
  }
  for (const interview of noticedInterviews(history.interviews, ...interviewCells(read), context.today)) {
    events.push({ ...base(context.today, context.minute), kind: 'interview', interview });
  }
  // A blank says nothing: the column may be new, or its cell just inserted. Our turn is “us”.
  const whom = partyIn(typed.waiting);
  if (typed.waiting !== '' && whom === null) {
    const says = `“${typed.waiting}” is nobody that we know: us, hiring manager, candidate or client.`;
    problems.push({ field: 'waitingOn', says });
  }
  if (whom !== null && whom !== (history.waitingOn?.whom ?? null)) {
    const waitingOn = { whom, since: context.today };
    events.push({ ...base(context.today, context.minute), kind: 'waiting on', waitingOn });
  }
  return { events, problems };
}

/** The word changed from one that does not mean *told* to one that does, within the same phase. */
function toldIsNew(read: ReadRow, history: History): boolean {
  return read.told && history.decision !== null && history.decision.toldOn === null;
}

/** All that the row itself dates lies before the tracker: a row from an archive, not a decision of today. */
function isOld(read: ReadRow, startDay: Day): boolean {
  const days = [read.applied, read.lastContact, ...read.interviews.map(({ day }) => day)].flatMap((one) =>
    one.kind === 'day' ? [one.day] : [],
  );
  return days.length > 0 && Math.max(...days) < startDay;
}

function happened(read: ReadDay, today: Day): { readonly day: Day | null; readonly problem: string | null } {
  switch (read.kind) {
    case 'blank':
      return { day: null, problem: null };
    case 'unreadable':
      return { day: null, problem: notADate(read.text) };
    case 'day':
      return read.day > today
        ? { day: null, problem: 'This day lies in the future: nobody has been in touch on it yet.' }
        : { day: read.day, problem: null };
  }
}

const notADate = (text: string): string => `“${text}” is not a date.`;

/** The interview columns as the domain compares them; one that cannot be read says nothing, and takes nothing back. */
function interviewCells(read: ReadRow): [cells: readonly InterviewCell[], columns: readonly string[]] {
  const readable = read.interviews.filter(({ day }) => day.kind !== 'unreadable');
  const cells = readable.flatMap(({ column, day }) =>
    day.kind === 'day' ? [{ column, on: day.day, minute: day.minute }] : [],
  );
  return [cells, readable.map(({ column }) => column)];
}
