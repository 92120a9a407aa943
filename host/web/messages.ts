import type { MenuItem, UiEvent } from '../runtime/ui-event.js';

/** What passes between the server and its page. JSON only. */

/** What the page's bar and panels show. */
export interface HostState {
  readonly title: string;
  /** Milliseconds since the epoch on the host's clock. */
  readonly now: number;
  readonly timeZone: string;
  readonly user: string;
  /** Addresses that the page offers to act as. */
  readonly users: readonly string[];
  readonly triggers: readonly TriggerLine[];
  readonly mails: readonly MailLine[];
  readonly menus: readonly Menu[];
  /** Where the workbook is kept, and whether all that happened is in it; null without --save. */
  readonly kept: { readonly file: string; readonly saved: boolean } | null;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
  /** In the menu bar, or a submenu of Extensions: an editor add-on's. */
  readonly place: 'menu bar' | 'extensions';
}

export interface TriggerLine {
  readonly id: string;
  readonly handler: string;
  readonly creator: string;
  readonly type: string;
  /** Milliseconds since the epoch, for clock triggers. */
  readonly nextAt: number | null;
}

export interface MailLine {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly sentAt: number;
}

/** The grid's own collaboration message; only o-spreadsheet looks inside. */
export interface RevisionMessage {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
  readonly clientId?: string;
  readonly client?: { readonly id: string };
}

/** A UI event as the page needs it: HTML is fetched by its own address, in a frame of its own. */
export type ShownEvent =
  | Exclude<UiEvent, { readonly html: string } | { readonly kind: 'menu' | 'alert' | 'prompt' }>
  /** `question`: what the answer must name, for the script waits for it. */
  | (Extract<UiEvent, { readonly kind: 'alert' | 'prompt' }> & { readonly question: string | null })
  | {
      readonly kind: 'sidebar' | 'modal' | 'modeless';
      readonly title: string;
      readonly width: number | null;
      readonly height: number | null;
      /** Address of the document on the frames' origin. */
      readonly src: string;
      /** The server's top-level functions: the members of google.script.run. */
      readonly functions: readonly string[];
    };

export type ToPage =
  | {
      readonly kind: 'hello';
      readonly clientId: string;
      readonly data: unknown;
      /** What happened since the document was as in `data`. */
      readonly since: readonly RevisionMessage[];
      readonly state: HostState;
    }
  | { readonly kind: 'revision'; readonly message: RevisionMessage }
  | { readonly kind: 'state'; readonly state: HostState }
  | { readonly kind: 'shown'; readonly event: ShownEvent }
  | { readonly kind: 'problem'; readonly says: string };

export type FromPage =
  | { readonly kind: 'revision'; readonly message: RevisionMessage }
  | {
      readonly kind: 'selection';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly bottom: number;
      readonly right: number;
    };

/** What the page may ask for with `POST /do`. */
export type Request =
  | { readonly ask: 'menu'; readonly handler: string }
  /** The answer to a script's alert or prompt: a button's name, a text, or null when it was closed. */
  | { readonly ask: 'answer'; readonly question: string; readonly answer: string | null }
  | { readonly ask: 'clock'; readonly to: 'next Friday' | 'next day' | number }
  | { readonly ask: 'user'; readonly address: string }
  | { readonly ask: 'trigger'; readonly id: string }
  | { readonly ask: 'save' };

/** Its answer. `says` is a sentence for the live region. */
export interface Answer {
  readonly ok: boolean;
  readonly says: string;
}
