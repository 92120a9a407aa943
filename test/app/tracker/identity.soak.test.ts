import fc from 'fast-check';
import { soakRuns, soakSays, soakSeed } from '../../support/soak';
import { aLife, live, OPERATIONS_A_LIFE } from './life/life';
import type { Counts } from './life/life';

Object.assign(globalThis, { SpreadsheetApp: { flush: () => undefined } });

/** Operations that a soak lives from each of its seeds. */
const OPERATIONS = 100_000;
const SEEDS = process.env.SOAK === '1' && process.env.SEED === undefined ? 3 : 1;

describe('whatever people do to the sheet and Google to an execution, two at a time', () => {
  it('everybody is who they were, and every touch is with its person, once', () => {
    const first = soakSeed();
    for (let seed = first; seed < first + SEEDS; seed += 1) {
      const counts: Counts = { operations: 0, faults: 0, pairs: 0, looks: 0, people: 0 };
      fc.assert(
        fc.property(aLife, (life) => {
          expect(live(life, counts)).toEqual([]);
        }),
        { numRuns: Math.ceil(soakRuns(OPERATIONS) / OPERATIONS_A_LIFE), seed },
      );
      const { operations, faults, pairs, looks, people } = counts;
      soakSays(
        `seed ${String(seed)}: ${String(operations)} operations, ${String(faults)} faults (${String(pairs)} times two or more in one operation), ${String(people)} people checked in ${String(looks)} looks, 0 violations`,
      );
    }
  });
});
