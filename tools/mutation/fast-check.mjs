// fast-check for tests against a changed rule: the same examples on every run, so that scores can be compared, fewer of
// them, and a failing one isn't made smaller, because nobody reads it.
import * as fc from 'fast-check-itself';

export * from 'fast-check-itself';

const MOST_EXAMPLES = 100;

export function assert(property, { numRuns = MOST_EXAMPLES, ...given } = {}) {
  return fc.assert(property, {
    ...given,
    numRuns: Math.min(numRuns, MOST_EXAMPLES),
    seed: 20261120,
    endOnFailure: true,
  });
}

export default { ...fc, assert };
