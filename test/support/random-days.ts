import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Day } from '../../src/domain/calendar/day.js';

const EPOCH_DAY = 25_569;
/** Reckoned by the machine: nothing of ours, which may be what is tested. */
const dayAt = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / 86_400_000 + EPOCH_DAY;

/** Any day of these years, every other one about the end of a February or of a year, where calendars go wrong. */
export const anyDayOf = (firstYear: number, lastYear: number): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: dayAt(firstYear, 1, 1), max: dayAt(lastYear, 12, 31) }) },
    ...(
      [
        [2, 28],
        [12, 31],
      ] as const
    ).map(([month, day]) => ({
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: firstYear, max: lastYear - 1 }), fc.integer({ min: -4, max: 4 }))
        .map(([year, days]) => dayAt(year, month, day) + days),
    })),
  );

interface ZonedMoment {
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const HOUR = 3_600_000;

/** A moment in one of these zones, every other one within so many hours of a change of its clocks. */
export const anyMomentIn = (
  zones: readonly string[],
  firstYear: number,
  lastYear: number,
  hours = 26,
): fc.Arbitrary<ZonedMoment> =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      year: fc.integer({ min: firstYear, max: lastYear }),
      within: fc.integer({ min: 0, max: 365 * 24 * HOUR - 1 }),
      beside: fc.option(fc.integer({ min: -hours * HOUR, max: hours * HOUR }), { freq: 2 }),
      which: fc.nat(3),
    })
    .map(({ zone, year, within, beside, which }) => {
      const changes = beside === null ? [] : clockChanges(zone, year);
      const change = changes[which % changes.length];
      return { zone, at: beside === null || change === undefined ? Date.UTC(year, 0, 1) + within : change + beside };
    });

const known = new Map<string, readonly number[]>();

/** When the clocks of a zone are changed in a year, to the minute. */
function clockChanges(zone: string, year: number): readonly number[] {
  const key = `${zone} ${String(year)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const offsetAt = (at: number): number => DateTime.fromMillis(at, { zone }).offset;
  const changes: number[] = [];
  for (let week = 0; week < 53; week += 1) {
    let [from, to] = [Date.UTC(year, 0, 1 + 7 * week), Date.UTC(year, 0, 8 + 7 * week)];
    if (offsetAt(from) === offsetAt(to)) continue;
    while (to - from > 60_000) {
      const middle = (from + to) / 2;
      if (offsetAt(from) === offsetAt(middle)) from = middle;
      else to = middle;
    }
    changes.push(Math.round(to / 60_000) * 60_000);
  }
  known.set(key, changes);
  return changes;
}
