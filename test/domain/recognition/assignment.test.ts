import fc from 'fast-check';
import { bestAssignment } from '../../../src/domain/recognition/assignment.js';

const sumOf = (scores: readonly (readonly number[])[], columns: readonly (number | null)[]): number =>
  columns.reduce<number>((sum, column, field) => sum + (column === null ? 0 : (scores[field]?.[column] ?? 0)), 0);

/** The oracle: every way to give columns to fields, tried out. */
function largestSum(scores: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = scores;
  if (first === undefined) return 0;
  return first.reduce(
    (most, score, column) =>
      taken.has(column) ? most : Math.max(most, score + largestSum(rest, new Set([...taken, column]))),
    largestSum(rest, taken),
  );
}

describe('which field gets which column', () => {
  it('is no field’s own choice: the sum counts', () => {
    // “Name” suits both; “Candidate” only the first: then the first is content with its second best.
    expect(
      bestAssignment([
        [0.9, 0.7],
        [0.8, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves a field without a column where none suits it, and a column without a field', () => {
    expect(
      bestAssignment([
        [0, 0, 0],
        [0, 0.5, -1],
      ]),
    ).toEqual([null, 1]);
    expect(bestAssignment([[-0.2, -0.1]])).toEqual([null]);
  });

  it('is empty where there are no fields, and gives nothing where there are no columns', () => {
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([null, null]);
  });

  it('does without a column where two fields want the only one', () => {
    expect(bestAssignment([[0.6], [0.9], [0.7]])).toEqual([null, 0, null]);
  });

  it('has the largest sum of all, takes no column twice and none that is worth nothing', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.array(fc.array(fc.integer({ min: -3, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(matrix, (scores) => {
        const columns = bestAssignment(scores);
        expect(sumOf(scores, columns)).toBe(largestSum(scores.map((row) => row.map((score) => Math.max(0, score)))));
        const given = columns.filter((column) => column !== null);
        expect(new Set(given).size).toBe(given.length);
        columns.forEach((column, field) => {
          if (column !== null) expect(scores[field]?.[column]).toBeGreaterThan(0);
        });
      }),
    );
  });
});
