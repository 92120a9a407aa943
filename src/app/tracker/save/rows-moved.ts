import type { Say } from '../../../domain/texts/say.js';

/** Somebody sorted, inserted or deleted rows between the look and the save. Nothing was written: look again. */
export class RowsMoved extends Error {
  constructor(sheet: string, say: Say) {
    super(say('rows.moved', { sheet }));
    this.name = 'RowsMoved';
  }
}
