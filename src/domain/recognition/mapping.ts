import { bestAssignment } from './assignment.js';
import type { Idea } from './words/words.js';
import { fromCellsAlone, suits, type Column, type Suits } from './columns.js';
import { byField, FIELDS, type Field, type FoundColumn } from './recognition.js';

/** A weaker suit than this is no answer: a wrong column is worse than none. */
const WEAKEST = 0.45;

/** Below this a header that speaks of stages may mean the outcome: other columns are looked at, too. */
const SURE_STAGE = 0.7;

const better = (one: Suits | null, other: Suits | null): Suits | null =>
  one === null || (other !== null && other.score > one.score) ? other : one;

export type Mapping = Readonly<Record<Field, FoundColumn | null>>;

/** Each field's column, by what headers and cells say together; no column twice. */
export function mapColumns(columns: readonly Column[]): Mapping {
  const readings = withSiblings(columns);
  const found = FIELDS.map((field) => {
    const byHeader = readings.map((column) => suits(field, column));
    const isNamed = byHeader.some((suit) => suit !== null && suit.score >= (field === 'stage' ? SURE_STAGE : WEAKEST));
    // Cells alone are asked only where no header says it; of stages also where it says it poorly.
    if (isNamed) return byHeader;
    return readings.map((column, index) => better(byHeader[index] ?? null, fromCellsAlone(field, column)));
  });
  const scores = found.map((row) => row.map((suit) => (suit !== null && suit.score >= WEAKEST ? suit.score : 0)));
  const assigned = bestAssignment(scores);
  const mapping = byField((): FoundColumn | null => null);
  FIELDS.forEach((field, index) => {
    const at = assigned[index] ?? null;
    const suit = at === null ? null : found[index]?.[at];
    const column = at === null ? undefined : columns[at];
    if (suit === null || suit === undefined || column === undefined) return;
    mapping[field] = toFound(column, suit);
  });
  return mapping;
}

const toFound = (column: Column, suit: Suits): FoundColumn => ({
  column: column.at + 1,
  header: column.header,
  confidence: Math.round(Math.max(0, Math.min(1, suit.score)) * 100) / 100,
  because: suit.because,
  ...(suit.kind === undefined ? {} : { kind: suit.kind }),
});

/**
 * "Name" beside "Surname" is the first name, "Nom" beside "Prénom" the last: a bare name header takes the half
 * that its neighbour leaves.
 */
function withSiblings(given: readonly Column[]): readonly Column[] {
  const columns = meetingDates(pressedActions(currentJobs(given)));
  const says = (column: Column, field: Field): boolean => (suits(field, column)?.score ?? 0) >= 0.8;
  const halves = firstAndLast(columns);
  if (halves !== null) return halves;
  const hasFirst = columns.some((column) => says(column, 'firstName'));
  const hasLast = columns.some((column) => says(column, 'lastName'));
  if (hasFirst === hasLast) return columns;
  const missing: Field = hasFirst ? 'lastName' : 'firstName';
  return columns.map((column) => {
    const isBare = column.meaning.readings.some(
      (reading) => reading.has('name') && [...reading].every((idea) => idea === 'name' || idea === 'filler'),
    );
    if (!isBare || says(column, 'firstName') || says(column, 'lastName')) return column;
    return { ...column, meaning: { ...column.meaning, listed: [missing], readings: [] } };
  });
}

/** "First" beside "Last", each alone: the halves of a name. */
function firstAndLast(columns: readonly Column[]): readonly Column[] | null {
  const only = (idea: Idea) => (column: Column) =>
    column.meaning.readings.some((reading) => reading.size === 1 && reading.has(idea)) &&
    suits(idea === 'last' ? 'lastName' : 'firstName', named(column, idea)) !== null;
  const first = columns.find((column) => /^\W*first\W*$/i.test(column.header) && only('ordinal')(column));
  const last = columns.find(only('last'));
  if (first === undefined || last === undefined) return null;
  return columns.map((column) =>
    column === first ? named(column, 'ordinal') : column === last ? named(column, 'last') : column,
  );
}

const named = (column: Column, idea: Idea): Column => ({
  ...column,
  meaning: { ...column.meaning, listed: [idea === 'last' ? 'lastName' : 'firstName'], readings: [] },
});

/** "Job title" beside "Company", different for each person, is what they do now, not what they applied for. */
function currentJobs(columns: readonly Column[]): readonly Column[] {
  const says = ({ meaning }: Column, idea: Idea): boolean => meaning.readings.some((ideas) => ideas.has(idea));
  if (!columns.some((column) => says(column, 'company'))) return columns;
  return columns.map((column) => {
    const { profile } = column;
    const isEachDifferent = profile.filled >= 10 && profile.distinct / profile.filled > 0.8;
    const isPlain = says(column, 'job') && !says(column, 'apply') && !says(column, 'appliedFor') && !says(column, 'id');
    return isEachDifferent && isPlain ? { ...column, meaning: { ...column.meaning, readings: [] } } : column;
  });
}

/** "Actions" heads the buttons of a page as often as what is to be done: it counts only beside a day to do it by. */
function pressedActions(columns: readonly Column[]): readonly Column[] {
  const isBare = ({ meaning }: Column): boolean =>
    meaning.readings.some(
      (ideas) => ideas.has('action') && [...ideas].every((idea) => idea === 'action' || idea === 'filler'),
    );
  if (columns.some((column) => (suits('nextStepDue', column)?.score ?? 0) >= WEAKEST)) return columns;
  return columns.map((column) =>
    isBare(column) ? { ...column, meaning: { ...column.meaning, readings: [] } } : column,
  );
}

/**
 * A bare "Date" is when they applied; beside a "Time", or the time of an interview, or an interviewer where no other
 * column has the day of the interview, it is when they came.
 */
function meetingDates(columns: readonly Column[]): readonly Column[] {
  const isMeeting = (ideas: ReadonlySet<Idea>): boolean =>
    ideas.has('time') &&
    !ideas.has('date') &&
    [...ideas].every((idea) => idea === 'time' || idea === 'interview' || idea === 'scheduled');
  const isMet = columns.some((column) => column.meaning.readings.some((ideas) => ideas.has('interviewer')));
  const hasDay = columns.some((column) => (suits('interviewDate', column)?.score ?? 0) >= WEAKEST);
  if (!columns.some((column) => column.meaning.readings.some(isMeeting)) && !(isMet && !hasDay)) return columns;
  return columns.map((column) => {
    const isBare = column.meaning.readings.some((ideas) => ideas.size === 1 && ideas.has('date'));
    return isBare ? { ...column, meaning: { ...column.meaning, listed: ['interviewDate'], readings: [] } } : column;
  });
}
