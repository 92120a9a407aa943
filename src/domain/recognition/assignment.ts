/**
 * Gives each field at most one column and each column to at most one field, so that the sum of the scores is largest
 * (the Hungarian method, O(fields² × columns)). Scores of 0 or less are never taken.
 *
 * @param scores a row for each field, a number for each column
 * @returns for each field the index of its column, or null
 */
export function bestAssignment(scores: readonly (readonly number[])[]): (number | null)[] {
  const fields = scores.length;
  const real = scores[0]?.length ?? 0;
  // One empty column for each field, worth nothing: taken when every real column is worse.
  const columns = real + fields;
  const cost = (field: number, column: number): number => -Math.max(0, scores[field]?.[column] ?? 0);
  const fieldPrice = new Array<number>(fields + 1).fill(0);
  const columnPrice = new Array<number>(columns + 1).fill(0);
  const holder = new Array<number>(columns + 1).fill(0);
  const cameFrom = new Array<number>(columns + 1).fill(0);
  for (let field = 1; field <= fields; field += 1) {
    holder[0] = field;
    let at = 0;
    const slack = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[at] = true;
      const holding = holder[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column] === true) continue;
        const reduced = cost(holding - 1, column - 1) - (fieldPrice[holding] ?? 0) - (columnPrice[column] ?? 0);
        if (reduced < (slack[column] ?? Infinity)) {
          slack[column] = reduced;
          cameFrom[column] = at;
        }
        if ((slack[column] ?? Infinity) < step) {
          step = slack[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column] === true) {
          const held = holder[column] ?? 0;
          fieldPrice[held] = (fieldPrice[held] ?? 0) + step;
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
        } else {
          slack[column] = (slack[column] ?? Infinity) - step;
        }
      }
      at = next;
    } while (holder[at] !== 0);
    while (at !== 0) {
      const previous = cameFrom[at] ?? 0;
      holder[at] = holder[previous] ?? 0;
      at = previous;
    }
  }
  const answer = new Array<number | null>(fields).fill(null);
  for (let column = 1; column <= real; column += 1) {
    const field = (holder[column] ?? 0) - 1;
    if ((scores[field]?.[column - 1] ?? 0) > 0) answer[field] = column - 1;
  }
  return answer;
}
