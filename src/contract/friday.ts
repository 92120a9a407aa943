import type { IsoDay } from './answers.js';
import type { OwedLine } from './card.js';

/** How the Friday run is doing. */
export interface FridayState {
  readonly kind: 'friday';
  /** "Last run Fri 20 Nov 2026 by lead@agency.example: done." */
  readonly line: string;
  /** What is wrong and what mends it; null when nothing is. */
  readonly attention: string | null;
  /** The same without the menu's way, for where a button does it. */
  readonly wrong: string | null;
  /** What mends it: timers of the running user, a run that sends what is missing, making a copy a tracker, the preview. */
  readonly mend: 'take over' | 'send' | 'adopt' | 'choose columns' | null;
  /** Whose timers there are. */
  readonly timersOf: readonly string[];
  /** From Settings, or ''. */
  readonly deputy: string;
}

/** What a run by hand would send. `shown` comes back with "send": nothing is sent that was not shown. */
export interface FridayPlan {
  readonly kind: 'friday plan';
  /** "Send the list for Fri 20 Nov?"; '' when there is nothing to send. */
  readonly title: string;
  /** Whose list it is and who gets it, or why nobody gets one. */
  readonly says: string;
  readonly shown: FridayShown;
}

/** What somebody was shown before they said "send". */
export interface FridayShown {
  /** ISO week of the scheduled blitz; '' when there is nothing to send. */
  readonly week: string;
  /** The addresses that get the list; empty when nobody does. */
  readonly to: readonly string[];
}

/** One owner of rows, and where their list would go. */
export interface Recipient {
  /** The owner cell's text, '' for rows without an owner. */
  readonly owner: string;
  /** One bare address; '' while unknown. */
  readonly address: string;
  readonly candidates: number;
  /** Why this address: "The owner cell is an address", "From Settings", "No address yet: goes to …". */
  readonly says: string;
}

/** Whom the Friday run mails, or would mail. */
export interface Team {
  readonly kind: 'team';
  readonly started: boolean;
  readonly recipients: readonly Recipient[];
}

/** What `npm run friday` prints of the tracker; see README. */
export interface Report {
  readonly kind: 'report';
  readonly today: IsoDay;
  readonly nextBlitz: IsoDay;
  readonly tracker: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly candidates: number;
    readonly columns: Readonly<Record<string, string | null>>;
  };
  readonly owed: readonly (OwedLine & { readonly row: number; readonly candidate: string; readonly owner: string })[];
  readonly unconfirmed: readonly {
    readonly row: number;
    readonly candidate: string;
    readonly owner: string;
    readonly phase: string;
    readonly why: string;
  }[];
}
