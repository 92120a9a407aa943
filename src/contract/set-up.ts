import type { Recipient } from './friday.js';

/** What setting up a tab would do. */
export interface Preview {
  readonly kind: 'preview';
  readonly sheetId: number;
  readonly sheet: string;
  /** Already a tracker: setting up again changes nothing. */
  readonly alreadySetUp: boolean;
  /** "62 people are being worked with: …" in plain words. */
  readonly firstLine: string;
  /** Who can read what is logged. */
  readonly whoCanRead: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly fields: readonly PreviewField[];
  /** Every column with a header, for the drop-downs. */
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    readonly samples: readonly string[];
  }[];
  readonly stages: readonly PreviewStage[];
  readonly adds: readonly string[];
  readonly leaves: readonly string[];
  readonly warnings: readonly string[];
  readonly recipients: readonly Recipient[];
  /** Identifies what was shown; set-up refuses when the sheet has changed since. */
  readonly fingerprint: string;
}

export interface PreviewField {
  readonly field: string;
  /** The field in the recruiter's words, e.g. "Last contact". */
  readonly label: string;
  readonly column: number | null;
  readonly confidence: number;
  readonly because: string;
  readonly kind: 'contact' | 'proxy' | null;
}

export interface PreviewStage {
  readonly stage: string;
  readonly count: number;
  readonly phase: string;
  readonly certain: boolean;
  readonly told: boolean;
}

/** What the person chose in the preview. */
export interface SetUpChoices {
  readonly sheetId: number;
  readonly fingerprint: string;
  /** Field → 1-based column, or null for none. */
  readonly columns: Readonly<Record<string, number | null>>;
  readonly stages: Readonly<Record<string, { readonly phase: string; readonly told: boolean }>>;
  /** Count a proxy column ("last updated") as contact. */
  readonly proxyCounts: boolean;
}

export interface SetUpDone {
  readonly kind: 'set up';
  readonly sheet: string;
  readonly candidates: number;
  /** One sentence for the screen. */
  readonly says: string;
}
