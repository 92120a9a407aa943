import { bestAssignment } from './assignment.js';
import type { Idea } from '../words/words.js';
import { fromCellsAlone, suits, type Column, type Suits } from './columns.js';
import { FIELDS, type Field, type FoundColumn } from './recognition.js';

/** A weaker suit than this is no answer: a wrong column is worse than none. */
const WEAKEST = 0.45;

export type Mapping = Readonly<Record<Field, FoundColumn | null>>;

/** Each field's column, by what headers and cells say together; no column twice. */
export function mapColumns(columns: readonly Column[]): Mapping {
  const readings = withSiblings(columns);
  const found = FIELDS.map((field) => {
    const byHeader = readings.map((column) => suits(field, column));
    const isNamed = byHeader.some((suit) => suit !== null && suit.score >= WEAKEST);
    // Cells alone are asked only where no header says it.
    return isNamed ? byHeader : readings.map((column) => fromCellsAlone(field, column));
  });
  const scores = found.map((row) => row.map((suit) => (suit !== null && suit.score >= WEAKEST ? suit.score : 0)));
  const assigned = bestAssignment(scores);
  const mapping = Object.fromEntries(FIELDS.map((field) => [field, null])) as Record<Field, FoundColumn | null>;
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
  const columns = meetingDates(given);
  const says = (column: Column, field: Field): boolean => (suits(field, column)?.score ?? 0) >= 0.8;
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

/** A bare "Date" is when they applied; beside a "Time", or the time of an interview, it is when they came. */
function meetingDates(columns: readonly Column[]): readonly Column[] {
  const isMeeting = (ideas: ReadonlySet<Idea>): boolean =>
    ideas.has('time') &&
    !ideas.has('date') &&
    [...ideas].every((idea) => idea === 'time' || idea === 'interview' || idea === 'scheduled');
  if (!columns.some((column) => column.meaning.readings.some(isMeeting))) return columns;
  return columns.map((column) => {
    const isBare = column.meaning.readings.some((ideas) => ideas.size === 1 && ideas.has('date'));
    return isBare ? { ...column, meaning: { ...column.meaning, listed: ['interviewDate'], readings: [] } } : column;
  });
}
