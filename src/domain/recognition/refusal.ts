import type { Column } from './columns.js';
import type { Mapping } from './mapping.js';
import type { Field } from './recognition.js';
import type { Idea } from '../words/words.js';

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

/** Why a tab is no candidate sheet, in one sentence; null when it is one. */
export function refusalOf(columns: readonly Column[], mapping: Mapping): string | null {
  const has = (field: Field): boolean => mapping[field] !== null;
  const recruiting = RECRUITING.filter((field) => has(field)).length;
  const aboutPeople = columns.some(
    (column) => says(column, 'person') || says(column, 'apply') || says(column, 'recruiter') || says(column, 'cv'),
  );
  const alien = columns.filter((column) => says(column, 'alien')).length;
  if (alien >= 2 && alien > recruiting - 1) {
    const example = columns
      .filter((column) => says(column, 'alien'))
      .slice(0, 2)
      .map(({ header }) => `“${header}”`)
      .join(', ');
    return `Columns such as ${example} belong to another kind of list, not to one of candidates.`;
  }
  const identified = IDENTITY.some((field) => has(field));
  const isEventLog = columns.filter((column) => says(column, 'log')).length >= 2;
  if (isEventLog && repeats(columns, mapping))
    return 'It holds several rows for each person: a log of what happened, not one row a candidate.';
  const isNameless = !has('name') && !has('firstName') && !has('lastName');
  const namesCompanies = columns.some(({ header, meaning }) => header !== '' && meaning.readings.some(isJustCompany));
  const isJobSeekers = isNameless && (has('company') || (!identified && namesCompanies));
  if (isJobSeekers) return 'It lists companies instead of people: a job-seeker’s own list of applications.';
  if (!identified) {
    // An application a row, with the candidate known by an id only.
    if (alien === 0 && has('appliedDate') && (has('role') || has('source') || has('stage'))) return null;
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

/** "Company", not "Company size". */
const isJustCompany = (reading: ReadonlySet<Idea>): boolean =>
  reading.has('company') && [...reading].every((idea) => idea === 'company' || idea === 'name' || idea === 'filler');

/** Each person stands in many rows. */
function repeats(columns: readonly Column[], mapping: Mapping): boolean {
  const at = (mapping.email ?? mapping.name ?? mapping.lastName)?.column;
  const profile = at === undefined ? undefined : columns[at - 1]?.profile;
  return profile === undefined || profile.filled < 4 || profile.distinct / profile.filled < 0.8;
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
