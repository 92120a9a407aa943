import { RowsMoved } from './save/rows-moved.js';

/** Looks at the sheet while somebody is sorting it. */
const MOST_TRIES = 3;

/**
 * Looks and saves; and does both again where somebody moved rows in between, for then nothing was written. `again`: what
 * was read before the first try is out of date. @throws RowsMoved where rows were moved every time
 */
export function untilRowsStand<T>(lookAndSave: (again: boolean) => T): T {
  for (let tries = 1; ; tries += 1) {
    try {
      return lookAndSave(tries > 1);
    } catch (problem) {
      if (!(problem instanceof RowsMoved) || tries === MOST_TRIES) throw problem;
    }
  }
}
