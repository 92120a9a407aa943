/** A calendar day in the spreadsheet's zone: whole days since 1899-12-30, the sheet's own serial number. */
export type Day = number;

/** A day of the (proleptic) Gregorian calendar, as people write it. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Days of 400 Gregorian years, after which the calendar repeats. */
const ERA_DAYS = 146097;
/** Serial of 0000-03-01: counting years from March puts the leap day at a year's end. */
const MARCH_YEAR_ZERO = -693899;

/** The serial of a civil day. Months and days beyond their range are not checked: see `dayOf`. */
export function fromCivil(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra + MARCH_YEAR_ZERO;
}

/** The civil day of a serial; the inverse of `fromCivil`. */
export function civilOf(day: Day): CivilDay {
  const shifted = day - MARCH_YEAR_ZERO;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO weekday: 1 = Monday … 7 = Sunday. Serial 0, 1899-12-30, was a Saturday. */
export function weekdayOf(day: Day): number {
  return ((((day + 5) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week, "2026-W53": the week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  const week = Math.floor((thursday - fromCivil(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/** Reads `yyyy-MM-dd` of a day that exists; anything else, 30 February too, is null. */
export function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const day = fromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoOf(day) === iso ? day : null;
}

/** `yyyy-MM-dd`. */
export function isoOf(day: Day): string {
  const civil = civilOf(day);
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}

/** "Tue 10 Nov", or "Tue 10 Nov 2026" with the year. English: the words of other languages live in `words/`. */
export function formatDay(day: Day, show: { readonly year?: boolean } = {}): string {
  let text = spoken.get(day);
  if (text === undefined) {
    text = inWords(day);
    spoken.set(day, text);
  }
  return show.year === true ? `${text} ${civilOf(day).year}` : text;
}

/** A sheet speaks of the same few hundred days ten thousand times over. */
const spoken = new Map<Day, string>();

function inWords(day: Day): string {
  const civil = civilOf(day);
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${civil.day} ${MONTHS[civil.month - 1] ?? ''}`;
}

/** "Friday". */
export const weekdayName = (day: Day): string => WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';

/** "09:05", of a minute of the day. */
export const clockOf = (minute: number): string => `${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}`;

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** Years are named where a weekday and a month would mislead. */
export const YEAR_IS_NAMED_AFTER_DAYS = 300;

/** "Tue 10 Nov"; with its year where the day is far enough away for that to matter. */
export function sayDay(day: Day, today: Day): string {
  return Math.abs(today - day) > YEAR_IS_NAMED_AFTER_DAYS ? formatDay(day, { year: true }) : formatDay(day);
}
