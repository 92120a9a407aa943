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

/** A tab with what most checks ask about it. */
interface Tab {
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  /** What the tab's name says. */
  readonly named: HeaderMeaning;
  readonly has: (...fields: readonly Field[]) => boolean;
  /** How many fields it has that only a recruiter's list has. */
  readonly recruiting: number;
  /** A header speaks of candidates, applications or recruiters. */
  readonly isAboutPeople: boolean;
  readonly isNameless: boolean;
  readonly isIdentified: boolean;
}

const PEOPLE: readonly Idea[] = ['person', 'apply', 'recruiter', 'cv'];

function tabOf(columns: readonly Column[], mapping: Mapping, named: HeaderMeaning): Tab {
  const has = (...fields: readonly Field[]): boolean => fields.some((field) => mapping[field] !== null);
  return {
    columns,
    mapping,
    named,
    has,
    recruiting: RECRUITING.filter((field) => has(field)).length,
    isAboutPeople: columns.some((column) => PEOPLE.some((idea) => says(column, idea))),
    isNameless: !has('name', 'firstName', 'lastName'),
    isIdentified: has(...IDENTITY),
  };
}

/**
 * Why a tab is no candidate sheet, in one sentence; null when it is one.
 *
 * @param named what the tab's name says, which may be nothing
 */
export function refusalOf(columns: readonly Column[], mapping: Mapping, named: HeaderMeaning): string | null {
  const tab = tabOf(columns, mapping, named);
  return (
    otherList(tab) ??
    eventLog(tab) ??
    jobSeekersList(tab) ??
    (tab.isIdentified ? (report(tab) ?? nothingToFollowUp(tab)) : nobodyIdentified(tab))
  );
}

function eventLog({ columns, mapping, has }: Tab): string | null {
  const isLog = columns.filter((column) => says(column, 'log')).length >= 2;
  if (isLog && repeats(columns, mapping))
    return 'It holds several rows for each person: a log of what happened, not one row a candidate.';
  if (!has('stage', 'role') && isMostlyRepeated(columns, mapping))
    return 'The same people stand in it again and again: a log of what happened, not one row a candidate.';
  return null;
}

function jobSeekersList({ columns, has, isNameless, isIdentified }: Tab): string | null {
  const namesCompanies = columns.some(({ meaning }) => meaning.readings.some(isJustCompany));
  return isNameless && (has('company') || (!isIdentified && namesCompanies))
    ? 'It lists companies instead of people: a job-seeker’s own list of applications.'
    : null;
}

function nobodyIdentified({ columns, has, isAboutPeople }: Tab): string | null {
  const isAlien = columns.some((column) => says(column, 'alien'));
  // An application a row, with the candidate known by an id only.
  if (!isAlien && isAboutPeople && has('appliedDate') && has('role', 'source', 'stage')) return null;
  if (idRepeats(columns)) return 'It holds several rows for each candidate: a log of events, not one row a candidate.';
  return 'No column says who the candidate is: none holds names, addresses or phone numbers.';
}

function report({ columns, has }: Tab): string | null {
  return !has('email', 'phone') && isFigures(columns, has)
    ? 'It holds figures for each name: a report, not a list of candidates.'
    : null;
}

function nothingToFollowUp({ has, recruiting, isAboutPeople, isNameless }: Tab): string | null {
  if (recruiting > 0) return null;
  if (isNameless) return 'It holds addresses without a name, a stage or a date: nothing to follow up by.';
  if (!isAboutPeople && !has('email', 'phone'))
    return 'Nothing in it speaks of candidates: no stage, job, source, interview or date of application.';
  return null;
}

/**
 * Columns that another kind of list has: grants, invoices, votes; employees, customers, members. The latter share most
 * columns with candidates, and are believed only where nothing speaks of an application, an interview or a recruiter.
 */
function otherList(tab: Tab): string | null {
  const alien = saying(tab, 'alien');
  const staff = saying(tab, 'staff');
  const ours = signsOfOurs(tab);
  const isAlien = alien.length > ours || (alien.length >= 2 && alien.length >= tab.recruiting);
  const isStaff = ours === 0 && (staff.length > 0 || isNamed(tab, 'staff'));
  if (!isAlien && !isStaff) return null;
  const example = [...new Set([...alien, ...staff])]
    .slice(0, 2)
    .map(({ header }) => `“${header}”`)
    .join(', ');
  return example === ''
    ? 'Its name and its columns speak of another kind of list, not of candidates.'
    : `Columns such as ${example} belong to another kind of list, not to one of candidates.`;
}

const saying = ({ columns }: Tab, idea: Idea): readonly Column[] => columns.filter((column) => says(column, idea));

const isNamed = ({ named }: Tab, idea: Idea): boolean => named.readings.some((reading) => reading.has(idea));

/** How much speaks for a list of candidates: an idea of ours counts one, a column of stages two. */
function signsOfOurs(tab: Tab): number {
  const isSaid = (idea: Idea): boolean => saying(tab, idea).length > 0 || isNamed(tab, idea);
  // "Candidate" alone is said of elections, too: with an address or a stage it is one of ours.
  const isOfCandidates = tab.has('email', 'phone', 'stage') ? isSaid('person') : isNamed(tab, 'person');
  return OURS.filter(isSaid).length + (isOfCandidates ? 1 : 0) + (hasPipeline(tab) ? 2 : 0);
}

/** Stages on the way, and an end that is one for certain. */
function hasPipeline({ columns, mapping }: Tab): boolean {
  const stages = mapping.stage === null ? undefined : columns[mapping.stage.column - 1]?.profile;
  return stages !== undefined && stages.active >= 0.25 && stages.ended > 0;
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
function isFigures(columns: readonly Column[], has: Tab['has']): boolean {
  if (has('stage', 'appliedDate', 'role', 'interviewDate')) return false;
  const filled = columns.filter(({ profile }) => profile.filled >= 2);
  const numeric = filled.filter(({ profile }) => profile.share('number') > 0.7).length;
  return numeric >= 2 && numeric >= filled.length * 0.5;
}
