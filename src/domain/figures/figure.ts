/** A part of a whole that a manager can recount: nothing is left out without being named. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
  /**
   * Share from 0 to 1; null where there is none to tell: under five cases the counts speak for themselves, and of
   * nobody nothing is true ("n/a", never 0 % or 100 %).
   */
  readonly rate: number | null;
  /** All cases looked at: counted and excluded. */
  readonly n: number;
  readonly excluded: readonly Excluded[];
}

export interface Excluded {
  readonly why: string;
  readonly n: number;
}

/** Fewer cases than this say nothing about how a team works, and too much about single people. */
export const FEWEST_FOR_A_RATE = 5;

/** Counts cases that are in or out, and why. */
export class Count {
  private numerator = 0;
  private denominator = 0;
  private readonly out = new Map<string, number>();

  counts(good: boolean): void {
    this.denominator += 1;
    if (good) this.numerator += 1;
  }

  excludes(why: string): void {
    this.out.set(why, (this.out.get(why) ?? 0) + 1);
  }

  figure(): Figure {
    const { numerator, denominator } = this;
    const excluded = [...this.out].map(([why, n]) => ({ why, n }));
    const left = excluded.reduce((sum, each) => sum + each.n, 0);
    const rate = denominator < FEWEST_FOR_A_RATE ? null : numerator / denominator;
    return { numerator, denominator, rate, n: denominator + left, excluded };
  }
}

/** The middle value, the mean of the two middle ones for an even number; null of none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The value below which a share of the others lies, with linear interpolation (PERCENTILE.INC); null of none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}
