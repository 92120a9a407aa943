/** What erasing a person takes away. */
export interface Erasure {
  readonly kind: 'erasure';
  readonly name: string;
  /** One for each row of the person; `row` is where theirs still stands, null where it is gone. */
  readonly rows: readonly { readonly candidateId: string; readonly sheet: string; readonly row: number | null }[];
  /** Rows of the touch log that lose their texts. */
  readonly logRows: number;
  /** Rows of the touch log about somebody else in which the name or address stands: for a person to look at. */
  readonly mentions: readonly number[];
}

export interface EraseInput {
  /** As the screen showed them. */
  readonly candidateIds: readonly string[];
  readonly key: string;
}
