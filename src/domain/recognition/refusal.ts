import type { Column } from './columns.js';
import type { HeaderMeaning } from './header-meaning.js';
import type { Mapping } from './mapping.js';
import type { Field } from './recognition.js';
import type { Idea } from './words/words.js';

const IDENTITY: readonly Field[] = ['name', 'firstName', 'lastName', 'email', 'phone', 'linkedin'];
/** What only a recruiter's list has. */
const RECRUITING: readonly Field[] = [
  'stage',
  'role',
  'appliedDate',
  'source',
  'interviewDate',
  'decision',
  'owner',
  'nextStep',
  'feedback',
  'linkedin',
  'lastTouch',
];

const says = (column: Column, idea: Idea): boolean => column.meaning.readings.some((reading) => reading.has(idea));

/** Ideas that a list of customers, employees or members has no words for. Stage and source are theirs as well. */
const OURS = ['apply', 'appliedFor', 'interview', 'interviewer', 'recruiter', 'recruiting', 'cv', 'feedback'] as const;

/**
 * Why a tab is no candidate sheet, in one sentence; null when it is one.
 *
 * @param named what the tab's name says, which may be nothing
 */
export function refusalOf(columns: readonly Column[], mapping: Mapping, named: HeaderMeaning): string | null {
  const has = (field: Field): boolean => mapping[field] !== null;
  const recruiting = RECRUITING.filter((field) => has(field)).length;
  const aboutPeople = columns.some(
    (column) => says(column, 'person') || says(column, 'apply') || says(column, 'recruiter') || says(column, 'cv'),
  );
  const others = otherList(columns, mapping, named, recruiting);
  if (others !== null) return others;
  const alien = columns.filter((column) => says(column, 'alien')).length;
  const identified = IDENTITY.some((field) => has(field));
  const isEventLog = columns.filter((column) => says(column, 'log')).length >= 2;
  if (isEventLog && repeats(columns, mapping))
    return 'It holds several rows for each person: a log of what happened, not one row a candidate.';
  if (!has('stage') && !has('role') && isMostlyRepeated(columns, mapping))
    return 'The same people stand in it again and again: a log of what happened, not one row a candidate.';
  const isNameless = !has('name') && !has('firstName') && !has('lastName');
  const namesCompanies = columns.some(({ meaning }) => meaning.readings.some(isJustCompany));
  const isJobSeekers = isNameless && (has('company') || (!identified && namesCompanies));
  if (isJobSeekers) return 'It lists companies instead of people: a job-seeker’s own list of applications.';
  if (!identified) {
    // An application a row, with the candidate known by an id only.
    if (alien === 0 && aboutPeople && has('appliedDate') && (has('role') || has('source') || has('stage'))) return null;
    if (idRepeats(columns))
      return 'It holds several rows for each candidate: a log of events, not one row a candidate.';
    return 'No column says who the candidate is: none holds names, addresses or phone numbers.';
  }
  if (!has('email') && !has('phone') && isFigures(columns, mapping))
    return 'It holds figures for each name: a report, not a list of candidates.';
  const onlyAddress = !has('name') && !has('firstName') && !has('lastName');
  if (onlyAddress && recruiting === 0)
    return 'It holds addresses without a name, a stage or a date: nothing to follow up by.';
  if (recruiting === 0 && !aboutPeople && !has('email') && !has('phone'))
    return 'Nothing in it speaks of candidates: no stage, job, source, interview or date of application.';
  return null;
}

/**
 * Columns that another kind of list has: grants, invoices, votes; employees, customers, members. The latter share most
 * columns with candidates, and are believed only where nothing speaks of an application, an interview or a recruiter.
 */
function otherList(
  columns: readonly Column[],
  mapping: Mapping,
  named: HeaderMeaning,
  recruiting: number,
): string | null {
  const saying = (idea: Idea): readonly Column[] => columns.filter((column) => says(column, idea));
  const isNamed = (idea: Idea): boolean => named.readings.some((reading) => reading.has(idea));
  const stages = mapping.stage === null ? undefined : columns[mapping.stage.column - 1]?.profile;
  // "Candidate" alone is said of elections, too: with an address or a stage it is one of ours.
  const isPerson = mapping.email !== null || mapping.phone !== null || mapping.stage !== null;
  const ours =
    OURS.filter((idea) => saying(idea).length > 0 || isNamed(idea)).length +
    ((isPerson && saying('person').length > 0) || isNamed('person') ? 1 : 0) +
    (stages !== undefined && stages.active >= 0.25 && stages.ended > 0 ? 2 : 0);
  const alien = saying('alien');
  const staff = saying('staff');
  const isAlien = alien.length > ours || (alien.length >= 2 && alien.length >= recruiting);
  if (!isAlien && (ours > 0 || (staff.length === 0 && !isNamed('staff')))) return null;
  const example = [...new Set([...alien, ...staff])]
    .slice(0, 2)
    .map(({ header }) => `“${header}”`)
    .join(', ');
  return example === ''
    ? 'Its name and its columns speak of another kind of list, not of candidates.'
    : `Columns such as ${example} belong to another kind of list, not to one of candidates.`;
}

/** "Company", not "Company size". */
const isJustCompany = (reading: ReadonlySet<Idea>): boolean =>
  reading.has('company') && [...reading].every((idea) => idea === 'company' || idea === 'name' || idea === 'filler');

/** Each person stands in many rows. */
function repeats(columns: readonly Column[], mapping: Mapping): boolean {
  const at = (mapping.email ?? mapping.name ?? mapping.lastName)?.column;
  const profile = at === undefined ? undefined : columns[at - 1]?.profile;
  return profile === undefined || profile.filled < 4 || profile.distinct / profile.filled < 0.8;
}

/** Of all rows less than half have a new name or address. */
function isMostlyRepeated(columns: readonly Column[], mapping: Mapping): boolean {
  const at = (mapping.email ?? mapping.name)?.column;
  const profile = at === undefined ? undefined : columns[at - 1]?.profile;
  return profile !== undefined && profile.filled >= 8 && profile.distinct / profile.filled < 0.5;
}

/** An id of the candidate that comes again and again. */
const idRepeats = (columns: readonly Column[]): boolean =>
  columns.some(
    (column) =>
      says(column, 'person') &&
      says(column, 'id') &&
      column.profile.filled >= 6 &&
      column.profile.distinct / column.profile.filled < 0.8,
  );

/** Beside the name almost only numbers. */
function isFigures(columns: readonly Column[], mapping: Mapping): boolean {
  if (mapping.stage !== null || mapping.appliedDate !== null || mapping.role !== null || mapping.interviewDate !== null)
    return false;
  const filled = columns.filter(({ profile }) => profile.filled >= 2);
  const numeric = filled.filter(({ profile }) => profile.share('number') > 0.7).length;
  return numeric >= 2 && numeric >= filled.length * 0.5;
}
