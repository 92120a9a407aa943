import fc from 'fast-check';
import { planFriday } from '../../../src/app/friday/plan.js';
import { runFriday } from '../../../src/app/friday/run.js';
import { letterKey, readLetterMark } from '../../../src/app/mailing/marks.js';
import { runMorning } from '../../../src/app/morning/run.js';
import type { Moment } from '../../../src/app/ports/ports.js';
import { weekdayOf } from '../../../src/domain/calendar/day.js';
import { isWorkingDay } from '../../../src/domain/calendar/work-calendar.js';
import { latestBlitz } from '../../../src/domain/policy/blitz-week.js';
import { defaultPolicy, type Policy } from '../../../src/domain/policy/policy.js';
import { aRecruiter, aScan, FRIDAY, moment, someSettings, waiting } from './a-team.js';
import { FAULTS, World, type Fault } from './world.js';

export const REPEAT = 'did not say whether this mail went out';
export const TEAM = ['rita', 'tom', 'kim'].map((name) => `${name}@agency.example`);
const LATECOMER = 'late@agency.example';
export const WEEKS = 10;
/** The Monday on which the tracker was set up. */
const START = FRIDAY - 4;

/** Something that happens on a day, at a minute. */
type Event = { readonly day: number; readonly minute: number } & (
  | { readonly what: 'timer' | 'morning'; readonly owner: number; readonly fault: Broken }
  | {
      readonly what: 'by hand';
      readonly owner: number;
      readonly fault: Broken;
      readonly joins: boolean;
      readonly thinksMinutes: number;
    }
  | { readonly what: 'blitz day'; readonly weekday: number; readonly hour: number }
  | { readonly what: 'holidays'; readonly days: number }
  | { readonly what: 'quota'; readonly left: number }
);
/** What goes wrong in an execution: one of five ways at one of its calls. */
type Broken = { readonly at: number; readonly kind: Fault } | null;

/** A history of ten weeks: whose timers there are, and what happens beside them. */
export interface TenWeeks {
  readonly owners: 1 | 2;
  /** Timers that never come, by day since the start. */
  readonly missed: ReadonlySet<number>;
  readonly started: number;
  readonly events: readonly Event[];
}

const broken: fc.Arbitrary<Broken> = fc.option(
  fc.record({ at: fc.integer({ min: 1, max: 16 }), kind: fc.constantFrom(...FAULTS) }),
  { freq: 2 },
);
const at = { day: fc.nat({ max: 7 * WEEKS - 1 }), minute: fc.integer({ min: 0, max: 1439 }) };
/** Oftener where it matters: at the turn of a week, and around the hour of the blitz. */
const when = fc.oneof(
  { weight: 2, arbitrary: fc.record(at) },
  {
    weight: 3,
    arbitrary: fc.record({
      day: fc.tuple(fc.nat({ max: WEEKS - 1 }), fc.constantFrom(0, 1, 3, 4, 5)).map(([week, day]) => 7 * week + day),
      minute: fc.constantFrom(6 * 60, 9 * 60, 14 * 60 + 59, 15 * 60, 16 * 60, 23 * 60 + 59),
    }),
  },
);
const owner = fc.nat({ max: 2 });

const event: fc.Arbitrary<Event> = fc
  .tuple(
    when,
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          what: fc.constant('by hand' as const),
          owner,
          fault: broken,
          // Somebody else enters a new recruiter in Settings while the question stands there.
          joins: fc.nat({ max: 5 }).map((n) => n === 0),
          thinksMinutes: fc.constantFrom(0, 0, 1, 90, 3 * 24 * 60),
        }),
      },
      { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('timer', 'morning'), owner, fault: broken }) },
      {
        weight: 1,
        arbitrary: fc.record({
          what: fc.constant('blitz day' as const),
          weekday: fc.integer({ min: 1, max: 7 }),
          hour: fc.integer({ min: 0, max: 23 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ what: fc.constant('holidays' as const), days: fc.integer({ min: 1, max: 9 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ what: fc.constant('quota' as const), left: fc.integer({ min: 0, max: 4 }) }),
      },
    ),
  )
  .map(([time, what]) => ({ ...time, ...what }));

export const tenWeeks: fc.Arbitrary<TenWeeks> = fc.record({
  owners: fc.constantFrom(1, 2),
  missed: fc.array(fc.nat({ max: 7 * WEEKS - 1 }), { maxLength: 25 }).map((days) => new Set(days)),
  started: fc.constantFrom(0, 0, 0, 9),
  events: fc.array(event, { maxLength: 20 }),
});

export interface SentMail {
  readonly to: string;
  /** ISO week of the scheduled blitz that the mail was claimed for. */
  readonly week: string;
  readonly marked: boolean;
  readonly day: number;
  /** Of a run by hand: what was shown before. */
  readonly shown: readonly string[] | null;
}

/** What came of ten weeks: every mail in order, and the mornings after which nobody lacks a list. */
export interface Lived {
  readonly mails: readonly SentMail[];
  /** After each working morning that nothing disturbed: who has neither the latest blitz's list nor a later one. */
  readonly lacking: readonly string[];
}

/** Lives through a history, over ports in memory. Each run is an execution of its own; some are killed. */
export function live({ owners, missed, started, events }: TenWeeks): Lived {
  let policy: Policy = defaultPolicy;
  let team = TEAM;
  const settings = () =>
    someSettings({
      policy,
      started: true,
      recruiters: team.map((to) => aRecruiter(to, { morningNote: false })),
    });
  const rows = TEAM.map((to, index) => waiting(to, index + 1));
  const tabs = aScan(rows).tabs.map((tab) => ({ ...tab, startDay: START }));
  const world = new World(aScan(rows, { settings: settings(), tabs }));
  const mails: SentMail[] = [];
  const lacking: string[] = [];
  let shown: readonly string[] | null = null;
  let seen = 0;
  const noteMails = (day: number): void => {
    for (const mail of world.outbox.slice(seen)) {
      const mark = readLetterMark(world.marks.get(letterKey('friday', mail.to)));
      mails.push({ to: mail.to, week: mark?.period ?? '?', marked: mail.text.includes(REPEAT), day, shown });
    }
    seen = world.outbox.length;
  };
  const execute = (time: Moment, who: number, fault: Broken, work: (deps: ReturnType<World['execution']>) => void) => {
    world.now = Math.max(world.now + 1, time.at);
    world.scan = aScan(rows, { settings: settings(), tabs, moment: time });
    if (fault !== null) world.faultAt(world.calls.length + fault.at, fault.kind);
    const planned = world.continuations.length;
    try {
      work(world.execution(`owner${String(who)}@agency.example`));
    } catch {
      // Stopped, or it failed: Google goes on with the next trigger.
    }
    world.clearFault();
    world.ended();
    noteMails(time.today);
    const minutes = world.continuations.at(-1);
    if (world.continuations.length === planned || minutes === undefined) return;
    // The continuation that it planned, a while later.
    world.now += minutes * 60_000;
    try {
      runFriday(world.execution(), { ...time, at: world.now }, 'continue');
    } catch {
      // As above.
    }
    world.ended();
    noteMails(time.today);
  };

  const byDay = new Map<number, Event[]>();
  for (const each of events) byDay.set(each.day, [...(byDay.get(each.day) ?? []), each]);
  for (let offset = started; offset < 7 * WEEKS; offset += 1) {
    const today = START + offset;
    const timers: Event[] = [];
    for (let who = 0; who < owners && !missed.has(offset); who += 1) {
      timers.push({ what: 'morning', day: offset, minute: 7 * 60 + 10 + who, owner: who, fault: null });
      if (weekdayOf(today) === policy.blitz.weekday) {
        const minute = policy.blitz.hour * 60 + 30 + who;
        timers.push({ what: 'timer', day: offset, minute, owner: who, fault: null });
      }
    }
    const all = [...timers, ...(byDay.get(offset) ?? [])].sort((one, other) => one.minute - other.minute);
    for (const happens of all) {
      const time = moment(today, happens.minute);
      switch (happens.what) {
        case 'timer':
          execute(time, happens.owner, happens.fault, (deps) => runFriday(deps, time, 'blitz'));
          break;
        case 'morning':
          world.quota = Math.max(world.quota, happens.fault === null ? 100 : 0);
          execute(time, happens.owner, happens.fault, (deps) => runMorning(deps, time));
          if (happens.fault === null) noteQuiet(time);
          break;
        case 'by hand':
          execute(time, happens.owner, happens.fault, (deps) => {
            const plan = planFriday(deps, time);
            shown = plan.shown.to;
            if (plan.shown.to.length > 0) {
              if (happens.joins) {
                team = [...TEAM, LATECOMER];
                world.scan = aScan(rows, { settings: settings(), tabs });
              }
              const later = moment(today, Math.min(1439, happens.minute + happens.thinksMinutes));
              runFriday(deps, later, 'by hand', plan.shown);
            }
          });
          shown = null;
          break;
        case 'blitz day':
          policy = { ...policy, blitz: { weekday: happens.weekday, hour: happens.hour } };
          break;
        case 'holidays': {
          const off = Array.from({ length: happens.days }, (_, index) => today + 1 + index);
          const holidays = new Set([...policy.calendar.holidays, ...off]);
          policy = { ...policy, calendar: { ...policy.calendar, holidays } };
          break;
        }
        case 'quota':
          world.quota = happens.left;
      }
    }
  }
  return { mails, lacking };

  /** An undisturbed working morning has made up for whatever was missed. */
  function noteQuiet(time: Moment): void {
    const blitz = latestBlitz(time.today, time.minute, policy);
    const next = latestBlitz(time.today, 1439, policy);
    if (blitz.on < START || next.on === time.today || !isWorkingDay(policy.calendar, time.today)) return;
    for (const to of TEAM) {
      // Killed at the send and again at the repeat: nobody knows, and a third one is never sent.
      const givenUp = readLetterMark(world.marks.get(letterKey('friday', to)))?.state === 'sent again';
      if (!givenUp && !mails.some((mail) => mail.to === to && mail.week >= blitz.week)) lacking.push(to);
    }
  }
}
