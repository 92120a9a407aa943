/** Cells that nobody can read, of tracker tabs, Settings and the log. */
export interface Problems {
  readonly kind: 'problems';
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    /** Its header; '' where the sentence says it. */
    readonly column: string;
    readonly says: string;
  }[];
}
