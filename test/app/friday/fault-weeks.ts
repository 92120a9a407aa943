import type { FaultDecision } from '../../../host/runtime/faults.js';
import type { Host, SentMail } from '../../../host/runtime/host.js';
import {
  again,
  fireNow,
  firePlanned,
  FRIDAY,
  MONDAY,
  recruitersOf,
  startedTracker,
  withoutTabs,
} from '../../add-on/friday/on-host.js';

/** Every call with every fault: some 800 weeks, of which a test run otherwise tries about ninety. */
export const triesAll = process.env.FAULTS === 'all';

/** Whoever they are, their mails go out one by one: more of them are more of the same. */
export const RECRUITERS = recruitersOf(triesAll ? 25 : 8);
export const REPEAT = 'did not say whether this mail went out';
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** A workbook is taken afresh after so many weeks, so that its Friday log stays short. */
const WEEKS_A_WORKBOOK = 12;

/** The text a run is most tempted to match on, and it is not true here: there is mail left. The host may translate it. */
function googleError(): Error {
  const error = new Error('Service invoked too many times for one day: email.');
  error.name = 'Exception';
  return error;
}

const FAULTS: Readonly<Record<string, () => FaultDecision>> = {
  'error before its effect': () => ({ before: googleError() }),
  'error after its effect': () => ({ after: googleError() }),
  'stopped before': () => 'stop before',
  'stopped after': () => 'stop after',
  'timed out before': () => ({ timeOut: 'before' }),
  'timed out after': () => ({ timeOut: 'after' }),
};

/** What the run got to read, in the words that it read. */
const errorsOf = (decision: FaultDecision): readonly Error[] => {
  if (typeof decision === 'string' || 'timeOut' in decision) return [];
  return ['before' in decision ? decision.before : decision.after];
};

/** One Friday and what comes after it, `week` weeks after the first. Every week is one case. */
export interface Scene {
  readonly start: (host: Host, week: number) => void;
  readonly later: (host: Host, week: number) => void;
  readonly handler: string;
}

export const onFriday: Scene = {
  handler: 'fridayRun',
  start: (host, week) => {
    host.setNow(FRIDAY + week * WEEK_MS);
    fireNow(host, 'fridayRun');
  },
  later: (host, week) => {
    firePlanned(host);
    host.setNow(MONDAY + week * WEEK_MS);
    fireNow(host, 'morningRun');
  },
};

/** Friday's timer never came: Monday's daily run makes up for it, and Tuesday's comes after. */
export const onMonday: Scene = {
  handler: 'morningRun',
  start: (host, week) => {
    host.setNow(MONDAY + week * WEEK_MS);
    fireNow(host, 'morningRun');
  },
  later: (host, week) => {
    firePlanned(host);
    host.setNow(MONDAY + week * WEEK_MS + DAY_MS);
    fireNow(host, 'morningRun');
  },
};

let saved: unknown = null;

/**
 * The workbook that every case starts from: one quiet week has passed, so that a first look's writes are done. Google
 * sends its errors in the user's language.
 */
function started(errorLanguage: 'en' | 'de'): Host {
  if (saved === null) {
    const host = withoutTabs(startedTracker(RECRUITERS), ['Waiting now', 'Dashboard']);
    onFriday.start(host, 0);
    onFriday.later(host, 0);
    saved = host.save();
  }
  return again(saved, errorLanguage);
}

/** Members of all calls of a run that nothing happens to. */
export function callsOf(scene: Scene): readonly string[] {
  const host = started('en');
  const calls: string[] = [];
  host.intercept(({ member }) => {
    calls.push(member);
    return 'go';
  });
  scene.start(host, 1);
  return calls;
}

/**
 * Runs `work` once a case, each in a week of its own, and hands over the mails of that week. Every other workbook's
 * errors are German, so that nothing can depend on English ones.
 */
export function inWeeks<T>(
  cases: readonly T[],
  work: (host: Host, week: number, one: T) => void,
  check: (mails: readonly SentMail[], one: T) => void,
) {
  let host = started('en');
  cases.forEach((one, index) => {
    const week = 1 + (index % WEEKS_A_WORKBOOK);
    if (week === 1 && index > 0) host = started((index / WEEKS_A_WORKBOOK) % 2 === 0 ? 'en' : 'de');
    const before = host.outbox.length;
    work(host, week, one);
    check(host.outbox.slice(before), one);
  });
}

export interface Case {
  readonly at: number;
  readonly member: string;
  readonly fault: string;
}

/** Every call with every fault. */
export const casesOf = (calls: readonly string[]): readonly Case[] =>
  calls.flatMap((member, at) => Object.keys(FAULTS).map((fault) => ({ at, member, fault })));

const POST: readonly string[] = ['Mail.MailApp.sendEmail', 'Properties.Properties.setProperties'];

/**
 * Each `step`th call with one fault, another one from call to call; where it counts most, at a send or the record of
 * one, twice as many. `FAULTS=all` leaves none out.
 */
export function sampled(cases: readonly Case[], step: number): readonly Case[] {
  if (triesAll) return cases;
  const faults = Object.keys(FAULTS);
  const isTried = ({ member, at, fault }: Case): boolean => {
    const turn = at + faults.indexOf(fault);
    return POST.includes(member) ? turn % (3 * step) === 0 : at % step === 0 && turn % faults.length === 0;
  };
  return cases.filter(isTried);
}

/** Where nobody can know whether the mail left: a send that had its effect, or a send whose record was not made. */
export function unclearIn(cases: readonly Case[]): number {
  const firstSend = Math.min(...cases.filter(({ member }) => member === POST[0]).map(({ at }) => at));
  return cases.filter(({ member, at, fault }) => {
    if (member === POST[0]) return /after/.test(fault);
    return member === POST[1] && at > firstSend && /^(stopped|timed out) before$/.test(fault);
  }).length;
}

/** What is wrong with a week's mails, and how many recipients got a repeat. */
export function judged(
  mails: readonly SentMail[],
  { member, fault }: Case,
): { complaints: readonly string[]; repeats: number } {
  const saysSo = (mail: SentMail): boolean => mail.body.includes(REPEAT) && (mail.htmlBody ?? '').includes(REPEAT);
  const complaints: string[] = [];
  let repeats = 0;
  for (const to of RECRUITERS) {
    const theirs = mails.filter((mail) => mail.to.includes(to));
    const said = theirs.filter(saysSo).length;
    if (theirs.length === 2 && said === 1 && theirs[1] !== undefined && saysSo(theirs[1])) repeats += 1;
    // Stopped between a claim and its mail: the one mail is a repeat of what may have been.
    else if (theirs.length !== 1 || (said === 1 && fault.startsWith('error'))) {
      complaints.push(`${to}: ${String(theirs.length)} mails, ${String(said)} say that they are a repeat`);
    }
  }
  if (repeats > 1 || (repeats === 1 && !POST.includes(member))) complaints.push(`${String(repeats)} repeats`);
  if (mails.length !== RECRUITERS.length + repeats) complaints.push(`${String(mails.length)} mails in all`);
  return { complaints, repeats };
}

export function tryAll(
  scene: Scene,
  cases: readonly Case[],
): { wrong: readonly string[]; repeats: number; tried: number; texts: ReadonlySet<string> } {
  const wrong: string[] = [];
  const texts = new Set<string>();
  let repeats = 0;
  let tried = 0;
  inWeeks(
    cases,
    (host, week, { at, member, fault }) => {
      let decision: FaultDecision = 'go';
      host.intercept((call, index) => {
        if (index !== at || call.functionName !== scene.handler) return 'go';
        expect(call.member).toBe(member);
        tried += 1;
        decision = FAULTS[fault]?.() ?? 'go';
        return decision;
      });
      const before = tried;
      scene.start(host, week);
      host.intercept(null);
      for (const error of errorsOf(decision)) texts.add(error.message);
      if (tried === before) wrong.push(`week ${String(week)}: no call ${String(at)}, ${member}`);
      scene.later(host, week);
    },
    (mails, one) => {
      const { complaints, repeats: here } = judged(mails, one);
      repeats += here;
      if (complaints.length > 0)
        wrong.push(`${one.fault} at call ${String(one.at)}, ${one.member}: ${complaints.join('; ')}`);
    },
  );
  return { wrong, repeats, tried, texts };
}
