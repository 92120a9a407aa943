import type { IsoDay } from './answers.js';

export const GONE_ANSWERS = ['moved', 'told', 'undo'] as const;

/** Candidates whose row is gone from its tab. */
export interface GoneRows {
  readonly kind: 'gone';
  readonly rows: readonly {
    readonly candidateId: string;
    readonly name: string;
    readonly owner: string;
    readonly sheet: string;
    readonly why: string;
    readonly dueOn: IsoDay;
    /** False: nothing is owed, or it was answered; listed because somebody asked for the name. */
    readonly isOwed: boolean;
    /** False while a decision is open: moving the row tells nobody. */
    readonly mayBeMoved: boolean;
  }[];
  /** Archive tabs that Settings names and this file doesn't have. */
  readonly noSuchTabs: readonly string[];
}

/** What became of one of them; `undo` takes the latest answer back. */
export interface GoneAnswer {
  readonly candidateId: string;
  readonly what: (typeof GONE_ANSWERS)[number];
  readonly key: string;
}
