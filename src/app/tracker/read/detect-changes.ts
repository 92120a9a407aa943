import type { Day } from '../../../domain/calendar/day.js';
import { noticedInterviews } from '../../../domain/history/interview-rounds.js';
import type { InterviewCell } from '../../../domain/history/interview-rounds.js';
import { isClosed } from '../../../domain/touch-log/phase.js';
import { partyIn } from '../../../domain/row/waiting-on.js';
import type { Say } from '../../../domain/texts/say.js';
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
  readonly say: Say;
}

export interface RowProblem {
  readonly field: 'lastTouch' | 'appliedDate' | 'interviewDate' | 'lastWord' | 'waitingOn';
  readonly says: string;
}

export interface News {
  readonly events: readonly LogEvent[];
  readonly problems: readonly RowProblem[];
}

/**
 * What a row says that its history does not have yet: a stage that changed, a contact date that was typed, an
 * interview that was entered. Every way in which a cell can change (typed, pasted, by formula, by import) is noticed
 * here, once. `typed` is what stands in our own columns, and `shown` the day that we had put there.
 */
export function newsOf(read: ReadRow, history: History, candidateId: string, typed: Typed, context: NewsContext): News {
  const row: ComparedRow = { read, history, candidateId, typed, context };
  const contact = contactNews(row);
  const waiting = waitingOnNews(row);
  return {
    events: [...stageEvents(row), ...contact.events, ...interviewEvents(row), ...waiting.events],
    problems: [...contact.problems, ...unreadableDates(row), ...waiting.problems],
  };
}

/** What stands in our own columns, and the day that we had put there. */
interface Typed {
  readonly cell: ReadDay;
  readonly shown: Day | null;
  readonly waiting: string;
}

/** A row beside its history. */
interface ComparedRow {
  readonly read: ReadRow;
  readonly history: History;
  readonly candidateId: string;
  readonly typed: Typed;
  readonly context: NewsContext;
}

const eventOn = (day: Day, { candidateId, context }: ComparedRow) => ({
  id: context.newId(),
  day,
  minute: day === context.today ? context.minute : null,
  candidateId,
  who: context.who,
});

function stageEvents(row: ComparedRow): LogEvent[] {
  const { read, history, context } = row;
  if (history.phase === read.phase && !toldIsNew(read, history)) return [];
  const firstLook = history.phase === null;
  const wasSo =
    context.atSetUp ||
    (firstLook && isClosed(read.phase) && isOld(read, context.startDay)) ||
    (context.sameStage && history.phaseSince === null);
  return [
    {
      ...eventOn(context.today, row),
      kind: 'stage',
      phase: read.phase,
      told: read.told,
      stage: read.stage,
      atSetUp: wasSo,
      ...(firstLook ? { name: read.name, owner: read.owner, tab: context.sheetId } : {}),
    },
  ];
}

/** A day of contact later than any we know of, in the sheet's column or in ours. */
function contactNews(row: ComparedRow): News {
  const { read, history, typed, context } = row;
  const problems: RowProblem[] = [];
  const contact = happened(read.lastContact, context);
  if (contact.problem !== null) problems.push({ field: 'lastTouch', says: contact.problem });
  const ours = happened(typed.cell, context);
  if (ours.problem !== null) problems.push({ field: 'lastWord', says: ours.problem });
  const known = history.lastWord ?? -1;
  const latest = Math.max(known, ours.day === typed.shown ? -1 : (ours.day ?? -1), contact.day ?? -1);
  return { events: latest > known ? [touched(latest, row)] : [], problems };
}

const touched = (day: Day, row: ComparedRow): LogEvent => ({
  ...eventOn(day, row),
  kind: 'touch',
  channel: 'other',
  reached: true,
  scheduling: false,
  closing: false,
  entered: row.context.atSetUp ? 'set-up' : 'by hand',
  summary: '',
});

function unreadableDates({ read: { applied, interviews }, context: { say } }: ComparedRow): RowProblem[] {
  const dates: readonly { field: RowProblem['field']; day: ReadDay }[] = [
    { field: 'appliedDate', day: applied },
    ...interviews.map(({ day }) => ({ field: 'interviewDate' as const, day })),
  ];
  return dates.flatMap(({ field, day }) =>
    day.kind === 'unreadable' ? [{ field, says: say('row.notADate', day) }] : [],
  );
}

function interviewEvents(row: ComparedRow): LogEvent[] {
  const { read, history, context } = row;
  const noticed = noticedInterviews(history.interviews, ...interviewCells(read), context.today);
  return noticed.map((interview) => ({ ...eventOn(context.today, row), kind: 'interview', interview }));
}

/** A blank says nothing: the column may be new, or its cell just inserted. Our turn is “us”. */
function waitingOnNews(row: ComparedRow): News {
  const { history, typed, context } = row;
  if (typed.waiting === '') return { events: [], problems: [] };
  const whom = partyIn(typed.waiting);
  if (whom === null) {
    const says = context.say('row.waitingOnNobody', { text: typed.waiting });
    return { events: [], problems: [{ field: 'waitingOn', says }] };
  }
  if (whom === (history.waitingOn?.whom ?? null)) return { events: [], problems: [] };
  const waitingOn = { whom, since: context.today };
  return { events: [{ ...eventOn(context.today, row), kind: 'waiting on', waitingOn }], problems: [] };
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

function happened(
  read: ReadDay,
  { today, say }: NewsContext,
): { readonly day: Day | null; readonly problem: string | null } {
  switch (read.kind) {
    case 'blank':
      return { day: null, problem: null };
    case 'unreadable':
      return { day: null, problem: say('row.notADate', read) };
    case 'day':
      return read.day > today ? { day: null, problem: say('row.contactAhead') } : { day: read.day, problem: null };
  }
}

/** The interview columns as the domain compares them; one that cannot be read says nothing, and takes nothing back. */
function interviewCells(read: ReadRow): [cells: readonly InterviewCell[], columns: readonly string[]] {
  const readable = read.interviews.filter(({ day }) => day.kind !== 'unreadable');
  const cells = readable.flatMap(({ column, day }) =>
    day.kind === 'day' ? [{ column, on: day.day, minute: day.minute }] : [],
  );
  return [cells, readable.map(({ column }) => column)];
}
