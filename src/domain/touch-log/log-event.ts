import type { Day } from '../calendar/day.js';
import type { Phase } from './phase.js';

/**
 * The words of the log, listed once: its cells, the row's state and the calls of the sidebar read these lists. The state
 * keeps some of them by their place in the list (`row/row-state-events.ts`): add new words at the end, and never move one.
 */

/** How a touch was made. `ats`: the applicant tracking system wrote to them in our name. */
export const CHANNELS = ['call', 'email', 'message', 'meeting', 'voicemail', 'ats', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A mail or a message may bounce or be held back; a person who was spoken to was reached. */
export const canFailToArrive = (channel: Channel): boolean => ['email', 'message', 'ats'].includes(channel);

/** How a touch came into the log. 'by hand': typed into a sheet's column. 'set-up': a contact date found then. */
export const ENTERED = ['sidebar', 'by hand', 'set-up'] as const;

/** Whose turn it can be. */
export const PARTIES = ['us', 'hiring manager', 'candidate', 'client'] as const;
export type Party = (typeof PARTIES)[number];
export type OtherParty = Exclude<Party, 'us'>;

/**
 * What a recruiter answers about a row; 'erased': they asked for it, nothing is owed, and what is left are days.
 * 'no answer': closed on our side, after words that they left unanswered and a last one that named a day.
 */
export const ANSWERS = ['active', 'not active', 'told', 'not told', 'erased', 'no answer'] as const;
export type Answer = (typeof ANSWERS)[number];

export const INTERVIEW_STATES = ['planned', 'held', 'moved', 'cancelled', 'no-show'] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];

/** Why somebody isn't hired, as a team counts it. */
export const CLOSING_REASONS = [
  'skills',
  'experience',
  'availability',
  'pay',
  'somebody else',
  'role closed',
  'withdrew',
  'other',
] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** What a closing note is about; each has prompts and an opening of its own. */
export const SITUATIONS = ['not a match', 'after an interview', 'somebody else', 'role closed', 'withdrew'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** How a promise ends. */
export const PROMISE_ENDS = ['promise kept', 'promise released', 'promise missed'] as const;

/** Everything that can happen, one kind each. */
export const EVENT_KINDS = [
  'touch',
  'inbound',
  'take back',
  'promise',
  ...PROMISE_ENDS,
  'promise moved',
  'interview',
  'stage',
  'decision',
  'feedback',
  'confirmed',
  'pause',
  'pause ended',
  'waiting on',
  'do not contact',
  'hand-over',
  'note',
  'answer by',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What every row of the touch log has. Events of one day without a minute come last, in the order of the log's rows. */
interface EveryEvent {
  readonly id: string;
  readonly day: Day;
  /** Minutes after midnight in the spreadsheet's zone, when known: of a touch that was typed in, when it was typed. */
  readonly minute: number | null;
  readonly candidateId: string;
  /** Who made the touch or noted the event: an address or a name; 'tracker' when a scan noticed it. */
  readonly who: string;
}

/** Everything that can happen to a candidate; one row of the touch log each. The log is append-only but for *erase*. */
export type LogEvent = EveryEvent &
  (
    | {
        readonly kind: 'touch';
        readonly channel: Channel;
        /** False for *no answer*: recorded, never counts. */
        readonly reached: boolean;
        /** Scheduling only: restarts the week, does not satisfy `interview`. */
        readonly scheduling: boolean;
        /** The closing touch: tells the candidate the decision. */
        readonly closing: boolean;
        readonly entered: (typeof ENTERED)[number];
        readonly summary: string;
      }
    | { readonly kind: 'inbound'; readonly channel: Channel; readonly needsAnswer: boolean; readonly summary: string }
    /** The touch it refers to never arrived, or was logged by mistake. */
    | {
        readonly kind: 'take back';
        readonly refersTo: string;
        readonly summary: string;
        /** It was sent and never arrived: a try that reached nobody. */
        readonly bounced?: true;
      }
    | { readonly kind: 'promise'; readonly dueOn: Day; readonly summary: string }
    | {
        readonly kind: (typeof PROMISE_ENDS)[number];
        readonly refersTo: string;
        readonly summary: string;
      }
    | { readonly kind: 'promise moved'; readonly refersTo: string; readonly dueOn: Day; readonly summary: string }
    | { readonly kind: 'interview'; readonly interview: Interview }
    /** The row's phase changed, whoever changed it; `stage` is the recruiter's word. */
    | {
        readonly kind: 'stage';
        readonly phase: Phase;
        readonly told: boolean;
        readonly stage: string;
        /** True for the first look at a row: what was so before we came. */
        readonly atSetUp: boolean;
        /** Of a row's first look: whose it was, so that a row that leaves the tab can still be asked about. */
        readonly name?: string;
        readonly owner?: string;
        /** The id of the tab it stood on. */
        readonly tab?: number;
      }
    | { readonly kind: 'decision'; readonly decision: 'rejected'; readonly ticked: true; readonly summary: string }
    | {
        readonly kind: 'feedback';
        readonly requirement: string;
        readonly seen: string;
        readonly nextStep: string;
        /** Of a closing that said so; logs from before it have none of the three. */
        readonly closingReason?: ClosingReason;
        readonly situation?: Situation;
        /** Which parts said something of their own. */
        readonly ticks?: { readonly requirement: boolean; readonly seen: boolean; readonly nextStep: boolean };
      }
    | { readonly kind: 'confirmed'; readonly answer: Answer; readonly summary: string }
    | { readonly kind: 'pause'; readonly pause: Pause }
    | { readonly kind: 'pause ended' }
    | { readonly kind: 'waiting on'; readonly waitingOn: WaitingOn }
    | { readonly kind: 'do not contact'; readonly on: boolean; readonly summary: string }
    | { readonly kind: 'hand-over'; readonly from: string; readonly to: string }
    | { readonly kind: 'note'; readonly summary: string }
    /** A last word, sent on that day, said by when we close on our side unless they answer. */
    | { readonly kind: 'answer by'; readonly dueOn: Day; readonly summary: string }
  );

/** When we were in touch. A day that was typed into the sheet says nothing of the minute, whenever it was typed. */
export function momentOf({ day, minute, entered }: Extract<LogEvent, { kind: 'touch' }>): Moment {
  return { day, minute: entered === 'sidebar' ? minute : null };
}

/** What the state of a row keeps: nobody can be owed anything by the others, which stay in the log alone. */
export type KeptEvent = Exclude<LogEvent, { kind: 'take back' | 'feedback' | 'note' }>;

export interface Moment {
  readonly day: Day;
  /** Minutes after midnight in the spreadsheet's zone, or null where only the day is known. */
  readonly minute: number | null;
}

export interface Interview {
  readonly id: string;
  readonly on: Day;
  /** Minute of the day it ends or starts, if the cell says so. */
  readonly minute: number | null;
  readonly state: InterviewState;
}

export interface Pause {
  readonly since: Day;
  readonly wakeOn: Day;
  readonly reason: string;
  readonly candidateKnows: boolean;
}

/** Whose turn it is. Ours where nobody said. */
export interface WaitingOn {
  readonly whom: Party;
  readonly since: Day;
}
