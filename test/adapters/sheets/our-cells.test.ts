import fc from 'fast-check';
import { blocksOf } from '../../../src/adapters/sheets/our-cells';

describe('rows that are written', () => {
  it('are one block where they stand together, and few where they are scattered', () => {
    expect(blocksOf([4, 2, 3], 8)).toEqual([{ first: 2, last: 4 }]);
    expect(blocksOf([2, 3, 9, 500], 2)).toEqual([
      { first: 2, last: 9 },
      { first: 500, last: 500 },
    ]);
    expect(blocksOf([], 8)).toEqual([]);
  });

  it('always lie in exactly one of at most so many blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 10_000 })), fc.integer({ min: 1, max: 9 }), (rows, most) => {
        const blocks = blocksOf(rows, most);
        expect(blocks.length).toBeLessThanOrEqual(most);
        for (const row of rows) expect(blocks.filter(({ first, last }) => first <= row && row <= last)).toHaveLength(1);
        for (const { first, last } of blocks) expect([rows.includes(first), rows.includes(last)]).toEqual([true, true]);
      }),
    );
  });
});
