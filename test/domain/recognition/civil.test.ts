import { civilDay } from '../../../src/domain/recognition/civil.js';

/** The oracle: what JavaScript's own calendar says. Serial 25,569 is 1970-01-01. */
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe('a day of the calendar', () => {
  it.each([
    [2026, 1, 1],
    [2026, 1, 31],
    [2026, 12, 31],
    [2026, 4, 30],
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2199, 12, 31],
    [1901, 3, 1],
  ])('is %i-%i-%i', (year, month, day) => {
    expect(civilDay(year, month, day)).toBe(serialOf(year, month, day));
  });

  it('is the first of 1900, too, which Sheets counts as day 2', () => {
    expect(civilDay(1900, 1, 1)).toBe(2);
  });

  it.each([
    ['the 30th of February', 2024, 2, 30],
    ['the 29th of February of a year that is no leap year', 2026, 2, 29],
    ['of a century that is none', 2100, 2, 29],
    ['the 31st of April', 2026, 4, 31],
    ['the 32nd', 2026, 12, 32],
    ['day nought', 2026, 5, 0],
    ['month nought', 2026, 0, 5],
    ['month thirteen', 2026, 13, 5],
    ['a year before 1900', 1899, 12, 31],
    ['a year after 2199', 2200, 1, 1],
  ])('is not %s', (_, year, month, day) => {
    expect(civilDay(year, month, day)).toBeUndefined();
  });
});
