import { clockOf, sayDay } from '../../calendar/day.js';
import type { Day } from '../../calendar/day.js';
import type { Channel } from '../../touch-log/log-event.js';
import type { ClosedPhase } from '../../touch-log/phase.js';
import { count } from '../count.js';

const REACHED_BY: Readonly<Record<Channel, string>> = {
  call: 'spoke with them',
  email: 'mailed them',
  message: 'messaged them',
  meeting: 'met them',
  voicemail: 'left them a voicemail',
  ats: 'told them by the applicant system',
  other: 'was in touch with them',
};

const LOGGED = {
  mailed: 'mailed',
  messaged: 'messaged',
  spoke: 'spoke',
  met: 'met',
  'told by the system': 'told by the system',
} as const;

const THEY_WROTE = 'noted that they got in touch';

const when = (day: Day, minute: number | null, today: Day): string =>
  (day === today ? 'today' : `on ${sayDay(day, today)}`) + (minute === null ? '' : ` at ${clockOf(minute)}`);

/** Today, the Blitz and what is done for several people at once. */
export const blitz = {
  'keys.on': 'The keys are on.',
  'keys.off': 'The keys are off. Everything can still be reached by Tab.',

  'meanwhile.touch': ({
    who,
    channel,
    day,
    minute,
    today,
  }: {
    /** An address or a name; '' where Google didn’t tell. */
    readonly who: string;
    /** Null: they got in touch. */
    readonly channel: Channel | null;
    readonly day: Day;
    readonly minute: number | null;
    readonly today: Day;
  }) =>
    `${who === '' ? 'Somebody' : who} ${channel === null ? THEY_WROTE : REACHED_BY[channel]} ${when(day, minute, today)}.`,

  'round.erased': 'erased',
  'round.doNotContact': 'do not contact',
  'round.closed': 'closed',
  'round.notDecided': ({ decision }: { readonly decision: ClosedPhase }) =>
    `the stage says that they are still in the process; write your own word for “${decision}” into it first`,
  'round.leftOut': ({ name, why }: { readonly name: string; readonly why: string }) => `${name}: ${why}`,
  'round.rowsGone': ({ rows }: { readonly rows: number }) =>
    `${count(rows, 'row that was ticked is', 'rows that were ticked are')} not in the tracker any more`,
  'round.nobody': ({ leftOut }: { readonly leftOut: readonly string[] }) =>
    `Nothing was logged: nobody ticked can be meant. ${leftOut.join('; ')}.`,
  'round.done': ({ people, what }: { readonly people: number; readonly what: keyof typeof LOGGED }) =>
    `Logged for ${count(people, 'person', 'people')}: ${LOGGED[what]}.`,

  'nudge.manager': ({
    role,
    people,
  }: {
    readonly role: string;
    readonly people: readonly { readonly name: string; readonly since: string }[];
  }) =>
    [
      `Hello, ${count(people.length, 'candidate is', 'candidates are')} waiting for a word from you` +
        `${role === '' ? '' : ` about ${role}`}:`,
      ...people.map(({ name, since }) => `– ${name}, since ${since}`),
      'May I tell them something by the end of this week? Where it is not decided yet, that is worth telling, too.',
    ].join('\n'),
};
