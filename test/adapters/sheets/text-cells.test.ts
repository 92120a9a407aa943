import fc from 'fast-check';
import { asWritten } from '../../../src/adapters/sheets/text-cells';
import { anyText } from '../../support/random-texts';

/**
 * What a cell of the format "@" makes of a written string, by either of the two statements that contradict each other
 * (platform facts, 4b): the apostrophe that keeps text is dropped there too, or it stays as a letter.
 */
const cell = {
  dropped: (written: string) => (written.startsWith("'") ? written.slice(1) : written),
  kept: (written: string) => written,
};
/** Most begin with what a parser looks at first. */
const typed = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', "'", "''", '\t', '\n', '＝', ''), anyText())
  .map((parts) => parts.join(''));

describe('a text that a person typed', () => {
  it.each(['dropped', 'kept'] as const)('always comes back letter for letter where the apostrophe is %s', (fact) => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cell[fact](asWritten(text, () => fact))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('never begins as a formula where the parser would see it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(asWritten(text, () => 'dropped')).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 300 },
    );
  });
});
