import { nextBlitz } from '../policy/blitz.js';
import type { Candidate } from '../candidate/candidate.js';
import type { Day } from '../calendar/day.js';
import type { FollowUp } from './follow-up.js';
import type { Phase } from '../touch-log/phase.js';
import type { Policy } from '../policy/policy.js';
import { knownSince } from '../candidate/being-worked-with.js';
import { unconfirmed } from '../candidate/unconfirmed.js';
import type { Unconfirmed } from '../candidate/unconfirmed.js';
import type { OtherParty } from '../touch-log/log-event.js';

/** What a list, a mail or a card shows of a candidate. Every text here came from a cell and is hostile. */
export interface ListedCandidate {
  readonly id: string;
  /** What the person's rows have in common, as in `Candidate`. */
  readonly person?: string;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly phase: Phase;
  /** The owner cell's text, '' when there is none. */
  readonly owner: string;
  readonly email: string;
  readonly phone: string;
  readonly sheet: string;
  readonly sheetId: number;
  /** The sheet's own row number. */
  readonly row: number;
  readonly lastWord: Day | null;
  /** Each other row of the same person; `sheet` is null where it is on the same tab. */
  readonly otherRows: readonly { readonly row: number; readonly sheet: string | null; readonly role: string }[];
  /** Set where the row is not in its tracker tab any more, or cannot be read: said where the stage would be. */
  readonly left?: RowLeft;
  /** What was last said with them, the newest first: for a colleague who covers. */
  readonly lastTouches?: readonly { readonly on: Day; readonly summary: string }[];
  /** Whose turn it is, where that isn't us: it explains, and excuses nothing. */
  readonly waitingOn?: { readonly whom: OtherParty; readonly since: Day };
}

/**
 * What became of a row: `gone`, nobody knows where to; `moved` to an archive tab, `moved open` if it was never closed;
 * `hidden` behind an error value.
 */
export type RowLeft = 'gone' | 'moved' | 'moved open' | 'hidden';

export interface FridayLine {
  readonly who: ListedCandidate;
  readonly followUp: FollowUp;
  /** `on` − `dueOn`; negative while not yet due. */
  readonly daysLate: number;
  /** What else this candidate is owed that belongs on this list, the most pressing first. */
  readonly others: readonly FollowUp[];
}

export interface UnconfirmedLine {
  readonly who: ListedCandidate;
  readonly question: Unconfirmed;
}

/** One recruiter's list for a blitz. */
export interface FridayList {
  readonly on: Day;
  readonly nextBlitz: Day;
  /** Most late first. */
  readonly today: readonly FridayLine[];
  /** By `actBy` day, earliest first. */
  readonly nextWeek: readonly FridayLine[];
  /** Could not be reached, and to be tried again before the next blitz; shown apart. Most late first. */
  readonly notReached: readonly FridayLine[];
  /** Asked about this time: half of them at the first blitz, later phases first. */
  readonly unconfirmed: readonly UnconfirmedLine[];
  /** How many more are unconfirmed and will be asked about next time. */
  readonly unconfirmedLater: number;
  /**
   * Set when more than a week lies before the next blitz (holidays, leave): whoever hears from us today is due again
   * on this day, before the list comes round.
   */
  readonly dueAgainOn?: Day;
}

/** One candidate as the list needs it: what the rules see, what the mail shows, and everything that is owed. */
export interface ListCandidate {
  readonly candidate: Candidate;
  readonly listed: ListedCandidate;
  readonly followUps: readonly FollowUp[];
}

/**
 * The list of one recruiter for a blitz on `on`: *Today*, most late first, then *Next week* by the day on which to
 * write. One line a candidate, with the most pressing follow-up; a candidate who is unconfirmed and owed nothing
 * stands among the questions. `followUps` is what `assess` answered for `on`.
 */
export function fridayList(candidates: readonly ListCandidate[], policy: Policy, on: Day): FridayList {
  const next = nextBlitz(on, policy);
  const all = candidates.flatMap((each) => lineOf(each, on));
  const lines = all.filter(({ followUp }) => followUp.rule !== 'try again');
  const questions = candidates.flatMap((each) => questionOf(each, policy, on));
  const asked = askedAt(questions, on);
  const again = on + policy.weekDays.default;
  return {
    on,
    nextBlitz: next,
    today: lines.filter((line) => line.followUp.band === 'today').sort(mostLateFirst),
    nextWeek: lines.filter((line) => line.followUp.band === 'next week').sort(byDay),
    notReached: all.filter(({ followUp }) => followUp.rule === 'try again').sort(mostLateFirst),
    unconfirmed: asked.map(({ line }) => line),
    unconfirmedLater: questions.length - asked.length,
    ...(again < next ? { dueAgainOn: again } : {}),
  };
}

const BANDS = ['today', 'next week', 'later'] as const;

function lineOf({ listed, followUps }: ListCandidate, on: Day): readonly FridayLine[] {
  const pressing = followUps
    .filter((each) => each.band !== 'later')
    .sort((one, other) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band) || one.dueOn - other.dueOn);
  const [first, ...others] = pressing;
  if (first === undefined) return [];
  return [{ who: listed, followUp: first, daysLate: on - first.dueOn, others }];
}

/** What the order of a list goes by. */
export type Ordered = Pick<FridayLine, 'who' | 'followUp' | 'daysLate'>;

export function mostLateFirst(one: Ordered, other: Ordered): number {
  return other.daysLate - one.daysLate || one.followUp.actBy - other.followUp.actBy || byName(one.who, other.who);
}

export function byDay(one: Ordered, other: Ordered): number {
  return one.followUp.actBy - other.followUp.actBy || other.daysLate - one.daysLate || byName(one.who, other.who);
}

/** By code units: the same order on every machine, in every language. */
function byName(one: ListedCandidate, other: ListedCandidate): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.sheetId - other.sheetId || one.row - other.row;
}

interface Question {
  readonly line: UnconfirmedLine;
  /** The first blitz since the row is ours to answer for: half of the questions wait for the one after it. */
  readonly firstBlitz: Day;
}

function questionOf({ candidate, listed, followUps }: ListCandidate, policy: Policy, on: Day): readonly Question[] {
  const question = followUps.length > 0 ? null : unconfirmed(candidate, policy, on);
  if (question === null) return [];
  return [{ line: { who: listed, question }, firstBlitz: nextBlitz(knownSince(candidate) - 1, policy) }];
}

/** Later phases are asked about first: they have more to lose by silence. */
const ASKED_FIRST: readonly Phase[] = ['offer', 'interview', 'screen', 'unknown', 'on hold', 'applied'];

/** At the first blitz the more advanced half, at every later one everybody who is still not known. */
function askedAt(questions: readonly Question[], on: Day): readonly Question[] {
  const inOrder = [...questions].sort(
    (one, other) =>
      ASKED_FIRST.indexOf(one.line.who.phase) - ASKED_FIRST.indexOf(other.line.who.phase) ||
      byName(one.line.who, other.line.who),
  );
  const fresh = inOrder.filter((question) => on <= question.firstBlitz);
  const later = new Set(fresh.slice(Math.ceil(fresh.length / 2)));
  return inOrder.filter((question) => !later.has(question));
}
