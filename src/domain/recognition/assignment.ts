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
  const matching = new CheapestMatching(scores, real);
  for (let field = 1; field <= fields; field += 1) matching.add(field);
  const answer = new Array<number | null>(fields).fill(null);
  for (let column = 1; column <= real; column += 1) {
    const field = matching.holderOf(column) - 1;
    if ((scores[field]?.[column - 1] ?? 0) > 0) answer[field] = column - 1;
  }
  return answer;
}

/** One search for a free column, by column; 0 is where it starts. */
interface Search {
  /** How much dearer it is to go on to the column than to stay. */
  readonly slack: number[];
  readonly used: boolean[];
  readonly cameFrom: number[];
}

/** Fields and columns are counted from 1; field 0 is nobody. The cost of a pair is its score below zero. */
class CheapestMatching {
  private readonly columns: number;
  private readonly fieldPrice: number[];
  private readonly columnPrice: number[];
  private readonly holder: number[];

  constructor(
    private readonly scores: readonly (readonly number[])[],
    real: number,
  ) {
    // One empty column for each field, worth nothing: taken when every real column is worse.
    this.columns = real + scores.length;
    this.fieldPrice = new Array<number>(scores.length + 1).fill(0);
    this.columnPrice = new Array<number>(this.columns + 1).fill(0);
    this.holder = new Array<number>(this.columns + 1).fill(0);
  }

  /** The field that has the column, 0 where it is free. */
  holderOf(column: number): number {
    return this.holder[column] ?? 0;
  }

  /** Finds a column for one more field; fields that have one already may move. */
  add(field: number): void {
    this.holder[0] = field;
    const search: Search = {
      slack: new Array<number>(this.columns + 1).fill(Infinity),
      used: new Array<boolean>(this.columns + 1).fill(false),
      cameFrom: new Array<number>(this.columns + 1).fill(0),
    };
    let at = 0;
    do {
      search.used[at] = true;
      this.lookAround(at, search);
      at = this.goOn(search);
    } while (this.holder[at] !== 0);
    this.handOver(at, search.cameFrom);
  }

  private cost(field: number, column: number): number {
    return -Math.max(0, this.scores[field - 1]?.[column - 1] ?? 0);
  }

  /** Notes which columns are cheaper to reach by way of this one. */
  private lookAround(at: number, { slack, used, cameFrom }: Search): void {
    const holding = this.holderOf(at);
    for (let column = 1; column <= this.columns; column += 1) {
      if (used[column] === true) continue;
      const reduced = this.cost(holding, column) - (this.fieldPrice[holding] ?? 0) - (this.columnPrice[column] ?? 0);
      if (reduced < (slack[column] ?? Infinity)) {
        slack[column] = reduced;
        cameFrom[column] = at;
      }
    }
  }

  /** The nearest column not used yet. Prices move by what the step to it costs. */
  private goOn({ slack, used }: Search): number {
    let step = Infinity;
    let next = 0;
    for (let column = 1; column <= this.columns; column += 1) {
      if (used[column] === true || (slack[column] ?? Infinity) >= step) continue;
      step = slack[column] ?? Infinity;
      next = column;
    }
    for (let column = 0; column <= this.columns; column += 1) {
      if (used[column] === true) {
        const held = this.holderOf(column);
        this.fieldPrice[held] = (this.fieldPrice[held] ?? 0) + step;
        this.columnPrice[column] = (this.columnPrice[column] ?? 0) - step;
      } else {
        slack[column] = (slack[column] ?? Infinity) - step;
      }
    }
    return next;
  }

  /** Back along the way: each column goes to the field from whose column it was reached. */
  private handOver(free: number, cameFrom: readonly number[]): void {
    let at = free;
    while (at !== 0) {
      const previous = cameFrom[at] ?? 0;
      this.holder[at] = this.holderOf(previous);
      at = previous;
    }
  }
}
