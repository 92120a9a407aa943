import { assess } from '../../src/domain/follow-up/assess.js';
import type { Candidate } from '../../src/domain/candidate/candidate.js';
import { dayOf, formatDay } from '../../src/domain/calendar/day.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { FollowUp } from '../../src/domain/follow-up/follow-up.js';
import type { ListedCandidate } from '../../src/domain/follow-up/friday-list.js';
import { foldHistory } from '../../src/domain/history/fold-history.js';
import type { Phase } from '../../src/domain/touch-log/phase.js';
import { defaultPolicy } from '../../src/domain/policy/policy.js';
import type { Policy } from '../../src/domain/policy/policy.js';
import type { LogEvent, Interview } from '../../src/domain/touch-log/log-event.js';
import { sayIn } from '../../src/domain/texts/say.js';
import { printWhy } from '../../src/domain/texts/why.js';
import type { Why } from '../../src/domain/texts/why.js';
import type { WorkCalendar } from '../../src/domain/calendar/work-calendar.js';

/** The day of `yyyy-MM-dd`; a test that names a day that doesn't exist is wrong. */
export function day(iso: string): Day {
  const found = dayOf(iso);
  if (found === null) throw new Error(`“${iso}” is no day`);
  return found;
}

type Kind = LogEvent['kind'];
type EventOf<Of extends Kind> = Extract<LogEvent, { kind: Of }>;
type Own<Of extends Kind> = Omit<EventOf<Of>, 'kind' | 'day'>;

let lastId = 0;
const nextId = (): string => `e${String((lastId += 1))}`;
const base = (on: Day): Pick<LogEvent, 'id' | 'day' | 'minute' | 'candidateId' | 'who'> => ({
  id: nextId(),
  day: on,
  minute: null,
  candidateId: 'c1',
  who: 'rita@agency.example',
});

/** Events of a log; say only what matters. */
export const logged = {
  touch: (on: Day, more: Partial<Own<'touch'>> = {}): EventOf<'touch'> => ({
    ...base(on),
    kind: 'touch',
    channel: 'call',
    reached: true,
    scheduling: false,
    closing: false,
    entered: 'sidebar',
    summary: '',
    ...more,
  }),
  inbound: (on: Day, more: Partial<Own<'inbound'>> = {}): EventOf<'inbound'> => ({
    ...base(on),
    kind: 'inbound',
    channel: 'email',
    needsAnswer: true,
    summary: '',
    ...more,
  }),
  takeBack: (on: Day, refersTo: string): EventOf<'take back'> => ({
    ...base(on),
    kind: 'take back',
    refersTo,
    summary: '',
  }),
  promise: (on: Day, dueOn: Day, more: Partial<Own<'promise'>> = {}): EventOf<'promise'> => ({
    ...base(on),
    kind: 'promise',
    dueOn,
    summary: 'call back',
    ...more,
  }),
  promiseDone: (
    on: Day,
    refersTo: string,
    kind: 'promise kept' | 'promise released' | 'promise missed' = 'promise kept',
  ): EventOf<'promise kept' | 'promise released' | 'promise missed'> => ({
    ...base(on),
    kind,
    refersTo,
    summary: '',
  }),
  promiseMoved: (on: Day, refersTo: string, dueOn: Day): EventOf<'promise moved'> => ({
    ...base(on),
    kind: 'promise moved',
    refersTo,
    dueOn,
    summary: '',
  }),
  interview: (on: Day, interview: Interview): EventOf<'interview'> => ({ ...base(on), kind: 'interview', interview }),
  stage: (on: Day, phase: Phase, more: Partial<Own<'stage'>> = {}): EventOf<'stage'> => ({
    ...base(on),
    kind: 'stage',
    phase,
    told: false,
    stage: phase,
    atSetUp: false,
    ...more,
  }),
  ticked: (on: Day): EventOf<'decision'> => ({
    ...base(on),
    kind: 'decision',
    decision: 'rejected',
    ticked: true,
    summary: '',
  }),
  answered: (on: Day, answer: EventOf<'confirmed'>['answer']): EventOf<'confirmed'> => ({
    ...base(on),
    kind: 'confirmed',
    answer,
    summary: '',
  }),
  pause: (on: Day, wakeOn: Day, candidateKnows: boolean): EventOf<'pause'> => ({
    ...base(on),
    kind: 'pause',
    pause: { since: on, wakeOn, reason: 'asked for time', candidateKnows },
  }),
  pauseEnded: (on: Day): EventOf<'pause ended'> => ({ ...base(on), kind: 'pause ended' }),
  waitingOn: (on: Day, whom: EventOf<'waiting on'>['waitingOn']['whom']): EventOf<'waiting on'> => ({
    ...base(on),
    kind: 'waiting on',
    waitingOn: { whom, since: on },
  }),
  doNotContact: (on: Day, set = true): EventOf<'do not contact'> => ({
    ...base(on),
    kind: 'do not contact',
    on: set,
    summary: '',
  }),
  handOver: (on: Day): EventOf<'hand-over'> => ({ ...base(on), kind: 'hand-over', from: 'Rita', to: 'Tom' }),
  answerBy: (on: Day, dueOn: Day): EventOf<'answer by'> => ({ ...base(on), kind: 'answer by', dueOn, summary: '' }),
  bounced: (on: Day, refersTo: string): EventOf<'take back'> => ({
    ...base(on),
    kind: 'take back',
    refersTo,
    summary: '',
    bounced: true,
  }),
  note: (on: Day): EventOf<'note'> => ({ ...base(on), kind: 'note', summary: 'good talk' }),
  feedback: (on: Day): EventOf<'feedback'> => ({
    ...base(on),
    kind: 'feedback',
    requirement: 'SQL',
    seen: 'joins',
    nextStep: 'windows',
  }),
};

interface Given {
  readonly id?: string;
  readonly phase?: Phase;
  readonly heardFromUs?: Day;
  readonly appliedOn?: Day;
  readonly startDay?: Day;
  readonly interviews?: readonly Interview[];
  readonly stageSaysTold?: boolean;
  /** Word from us on another row of theirs. */
  readonly heardElsewhere?: Day;
  readonly person?: string;
  readonly log?: readonly LogEvent[];
  readonly policy?: Policy;
}

/** A candidate with methods that say what happened next. Without a word, one in the phase `screen`, set up on a Monday. */
export interface BuiltCandidate extends Candidate {
  /** They wrote or called, and need an answer. */
  wrote(on: Day): BuiltCandidate;
  /** We were in touch, and it reached them. */
  heard(on: Day, more?: Partial<Own<'touch'>>): BuiltCandidate;
  /** Anything else that happened. */
  with(...events: readonly LogEvent[]): BuiltCandidate;
}

/** Set-up day of candidates who don't say: Monday 2 November 2026. */
export const START = day('2026-11-02');

export function aCandidate(given: Given = {}): BuiltCandidate {
  const { phase = 'screen', startDay = START, heardFromUs, log = [], policy = defaultPolicy } = given;
  const setUp: LogEvent = logged.stage(startDay, phase, { atSetUp: true });
  const known = heardFromUs === undefined ? [] : [logged.touch(heardFromUs, { entered: 'set-up' })];
  const events = [setUp, ...known, ...log];
  const history = foldHistory(events, policy);
  const words = [history.lastWord, given.heardElsewhere ?? null].filter((each): each is Day => each !== null);
  const interviews = given.interviews ?? history.interviews;
  const further = (...more: readonly LogEvent[]): BuiltCandidate => aCandidate({ ...given, log: [...log, ...more] });
  return {
    id: given.id ?? 'c1',
    phase: history.phase ?? phase,
    stageSaysTold: given.stageSaysTold ?? false,
    appliedOn: given.appliedOn ?? null,
    startDay,
    history,
    personLastWord: words.length === 0 ? null : Math.max(...words),
    interviews,
    ...(given.person === undefined ? {} : { person: given.person }),
    wrote: (on) => further(logged.inbound(on)),
    heard: (on, more = {}) => further(logged.touch(on, more)),
    with: further,
  };
}

export function anInterview(on: Day, more: Partial<Interview> = {}): Interview {
  return { id: `interview@${String(on)}`, on, minute: null, state: 'held', ...more };
}

export function aListed(more: Partial<ListedCandidate> = {}): ListedCandidate {
  return {
    id: 'c1',
    name: 'Maria Silva',
    role: 'Data Engineer',
    stage: 'Screen',
    phase: 'screen',
    owner: 'Rita Roth',
    email: 'maria@mail.example',
    phone: '',
    sheet: 'Candidates',
    sheetId: 1,
    row: 5,
    lastWord: null,
    otherRows: [],
    ...more,
  };
}

/** A calendar of the given weekend with these holidays. */
export function aCalendar(holidays: readonly Day[] = [], weekend: readonly number[] = [6, 7]): WorkCalendar {
  return { weekend: new Set(weekend), holidays: new Set(holidays) };
}

export function aPolicy(more: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, ...more };
}

/** What is owed on a day, with the team's defaults. */
export function owedOn(candidate: Candidate, today: Day, policy: Policy = defaultPolicy): readonly FollowUp[] {
  const owed = assess(candidate, policy, today);
  lookedOn.set(owed, today);
  return owed;
}

/** The day of each look, so that a reason is printed as it was said that day. */
const lookedOn = new WeakMap<readonly FollowUp[], Day>();

/** The reason in English. */
export const saysWhy = ({ why }: { readonly why: Why }, today: Day): string => printWhy(why, sayIn({}), today);

/** What a follow-up should be; its reason as people read it. */
type Wanted = Partial<Omit<FollowUp, 'why'> & { readonly why: string }>;

/** Says what a list of follow-ups should hold, in the words of the rules. */
function toOwe(
  received: readonly FollowUp[],
  wanted: Wanted,
): { readonly pass: boolean; readonly message: () => string } {
  const today = lookedOn.get(received);
  const inWords = received.map((each) => ({ ...each, why: saysWhy(each, today ?? each.dueOn) }));
  const pass = inWords.some((each) => expectSubset(each, wanted));
  const say = (each: Wanted): string =>
    `${each.rule ?? '?'} by ${each.dueOn === undefined ? '?' : formatDay(each.dueOn, { year: true })} (${each.band ?? '?'})`;
  const found = inWords.map(say).join(', ');
  return {
    pass,
    message: () => `Expected ${pass ? 'nobody to owe' : ''} ${say(wanted)}; owed: ${found === '' ? 'nothing' : found}`,
  };
}

function expectSubset(each: Wanted, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([name, value]) =>
    Object.entries(each).some(([key, is]) => key === name && is === value),
  );
}

expect.extend({ toOwe });

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- jest's own types are declared so
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type -- as jest declares it
    interface Matchers<R, T = {}> {
      toOwe(wanted: Wanted): R;
    }
  }
}
