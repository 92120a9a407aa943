/** Somebody sorted, inserted or deleted rows between the look and the save. Nothing was written: look again. */
export class RowsMoved extends Error {
  constructor(sheet: string) {
    super(`Rows of “${sheet}” were moved while they were being read. Nothing was written; try again.`);
    this.name = 'RowsMoved';
  }
}
