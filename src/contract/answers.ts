/** `yyyy-MM-dd` in the spreadsheet's zone. */
export type IsoDay = string;

/** A refusal is a value with one sentence: what is wrong, where, what to do. Nothing was changed. */
export interface Refused {
  readonly kind: 'refused';
  readonly says: string;
}

export interface Done {
  readonly kind: 'done';
  readonly says: string;
}

export type { Party } from '../domain/touch-log/log-event.js';
