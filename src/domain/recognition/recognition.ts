import type { Phase } from '../touch-log/phase.js';

/** What a candidate sheet's columns can mean to us. The order is the order of the preview. */
export const FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'role',
  'stage',
  'owner',
  'lastTouch',
  'nextStep',
  'nextStepDue',
  'interviewDate',
  'source',
  'notes',
  'decision',
  'appliedDate',
  'company',
  'linkedin',
  'feedback',
] as const;
export type Field = (typeof FIELDS)[number];

/** Something of each field. */
export const byField = <T>(of: (field: Field) => T): Record<Field, T> =>
  Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<Field, T>;

export interface FoundColumn {
  /** 1-based, as in the sheet. */
  readonly column: number;
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The evidence, in words. */
  readonly because: string;
  /** For `lastTouch`: `contact` says when they were contacted; `proxy` ("last updated") only hints at it. */
  readonly kind?: 'contact' | 'proxy';
}

export interface StageMeaning {
  readonly phase: Phase;
  readonly certain: boolean;
  /** The word itself says that they were told ("Regret sent"). Left out when not. */
  readonly told?: true;
}

export interface DateOrder {
  readonly order: 'YMD' | 'DMY' | 'MDY';
  /** Values that can be read in this order only. */
  readonly decidedBy: number;
  /** Values that could be read either way. */
  readonly undecided: number;
  /** Rows (1-based) whose value could not be read, with the value. */
  readonly unreadable: readonly { readonly row: number; readonly value: string }[];
}

/** What was understood of one tab. */
export interface Recognition {
  readonly sheet: string;
  readonly isCandidateSheet: boolean;
  /** Why it is none, in one sentence; null when it is one. */
  readonly refused: string | null;
  /** 1-based. 0 when refused for want of one. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  /** Candidate rows: empty rows and totals rows not counted. */
  readonly rows: number;
  readonly mapping: Readonly<Record<Field, FoundColumn | null>>;
  /** Keys are the cell's trimmed text. */
  readonly stages: Readonly<Record<string, StageMeaning>>;
  /** Keys are the header texts of the date columns that were mapped. */
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
  readonly warnings: readonly string[];
}
