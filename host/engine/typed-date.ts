import { clockNow } from './clock.js';
import { dateOrder } from './locales.js';
import type { HostLocale } from './locales.js';
import type { TypedNumber } from './typed-number.js';

const MS_PER_DAY = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86_400;

interface Found {
  readonly serial: number;
  readonly format: string;
}

/**
 * A day, a time or both as they are typed in a locale: ISO, the locale's order with / - or its own dots, month names
 * in English and in the locale's language. A day that doesn't exist (30 February) is no date.
 */
export function parseTypedDate(text: string, locale: HostLocale): TypedNumber | undefined {
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  // "2026-03-04T10:00:00Z" stays a text: Google knows no T between a day and its time.
  const time = parseTime(trimmed);
  if (time !== undefined && time.start === 0) return { value: time.serial, format: time.format };
  const dayText = time === undefined ? trimmed : trimmed.slice(0, time.start).replace(/[,\s]+$/, '');
  const day = parseDay(dayText, locale);
  if (day === undefined) return undefined;
  if (time === undefined) return { value: day.serial, format: day.format };
  return { value: day.serial + time.serial, format: `${day.format} ${time.format}` };
}

function parseTime(text: string): (Found & { readonly start: number }) | undefined {
  const match = /(?:^|[\s,])((\d{1,4})(?::([0-5]\d))?(?::([0-5]\d)(?:\.\d+)?)?\s*([ap])?\.?m?\.?)$/i.exec(text);
  const [whole, clock, hourText, minuteText, secondText, half] = match ?? [];
  if (match === null || whole === undefined || clock === undefined) return undefined;
  const hasHalf = half !== undefined && /[ap]\.?m\.?$/i.test(clock);
  // A number alone is no time, and "12:30a" is none either.
  if ((minuteText === undefined && !hasHalf) || (half !== undefined && !hasHalf)) return undefined;
  const hour = Number(hourText);
  const start = match.index + whole.length - clock.length;
  if (hasHalf ? hour < 1 || hour > 12 : start > 0 && hour > 23) return undefined;
  const hours = hasHalf ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const serial = (hours * 60 + Number(minuteText ?? 0)) / MINUTES_PER_DAY + Number(secondText ?? 0) / SECONDS_PER_DAY;
  const seconds = secondText === undefined ? '' : ':ss';
  if (hasHalf) return { serial, start, format: `h:mm${seconds} am/pm` };
  return { serial, start, format: hours > 23 ? `[h]:mm${seconds || ':ss'}` : `h:mm${seconds}` };
}

function parseDay(text: string, locale: HostLocale): Found | undefined {
  return parseIso(text) ?? parseNumeric(text, locale) ?? parseEastern(text) ?? parseNamed(text, locale);
}

function parseIso(text: string): Found | undefined {
  const [, year, separator, month, , day] = /^(\d{4})([-/.])(\d{1,2})(\2)(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined || separator === undefined) return undefined;
  return dayOf(Number(year), Number(month), Number(day), ['yyyy', 'mm', 'dd'].join(separator));
}

function parseNumeric(text: string, locale: HostLocale): Found | undefined {
  const own = locale.dateFormat.includes('.') ? '.' : '';
  const match = new RegExp(
    `^(\\d{1,2})([-/${own}])\\s?(\\d{1,2})(?:\\2\\s?(\\d{4}|\\d{2}))?${own === '' ? '' : '\\.?'}$`,
  ).exec(text);
  const [, one, separator, two, third] = match ?? [];
  if (one === undefined || two === undefined || separator === undefined) return undefined;
  const order = dateOrder(locale);
  if (third === undefined) {
    // "2.3" is a number in the making, not a day.
    if (separator === '.' && !text.endsWith('.')) return undefined;
    const [day, month] = order === 'dmy' ? [one, two] : [two, one];
    const format = (order === 'dmy' ? ['d', 'm'] : ['m', 'd']).join(separator);
    return dayOf(thisYear(), Number(month), Number(day), text.endsWith('.') ? `${format}.` : format);
  }
  // "26-03-02": years first only where the locale writes them first.
  if (order === 'ymd' && third.length === 2) return dayOf(fullYear(one), Number(two), Number(third), locale.dateFormat);
  const [day, month] = order === 'mdy' ? [two, one] : [one, two];
  return dayOf(fullYear(third), Number(month), Number(day), order === 'ymd' ? 'dd/mm/yyyy' : locale.dateFormat);
}

/** 2026年3月4日, 3月4日: Japanese and Chinese. */
function parseEastern(text: string): Found | undefined {
  const [, year, month, day] = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (month === undefined) return undefined;
  const format = `${year === undefined ? '' : 'yyyy"年"'}m"月"d"日"`;
  return dayOf(year === undefined ? thisYear() : Number(year), Number(month), Number(day), format);
}

function parseNamed(text: string, locale: HostLocale): Found | undefined {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  if (words.length < 2 || words.length > 6 || !/^[\p{L}\d\s,./-]+$/u.test(text)) return undefined;
  const months = monthNames(locale);
  const rest = words.filter((word) => !FILLERS.has(word) && !weekdayNames(locale).has(word));
  const monthAt = rest.findIndex((word) => months.has(word));
  const month = months.get(rest[monthAt] ?? '');
  if (month === undefined) return undefined;
  const numbers = rest.filter((_, index) => index !== monthAt);
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((word) => !/^\d+$/.test(word))) return undefined;
  const name = month.isLong ? 'mmmm' : 'mmm';
  const [first = '', second] = numbers;
  if (second === undefined) {
    if (first.length === 4) return dayOf(Number(first), month.month, 1, `${name} yyyy`);
    return dayOf(thisYear(), month.month, Number(first), monthAt === 0 ? `${name} d` : `d${between(text)}${name}`);
  }
  if (monthAt === 0) return dayOf(fullYear(second), month.month, Number(first), `${name} d, yyyy`);
  if (first.length === 4) return dayOf(Number(first), month.month, Number(second), `yyyy ${name} d`);
  const [afterDay, afterMonth] = [between(text), between(text).replace('.', '')];
  return dayOf(fullYear(second), month.month, Number(first), `d${afterDay}${name}${afterMonth}yyyy`);
}

/** What stands between a day and its month, as the pattern has it: "4-Mar", "4. März", "4 de março". */
function between(text: string): string {
  if (/^\d{1,2}-/.test(text)) return '-';
  if (/^\d{1,2}\.\s?\p{L}/u.test(text)) return '. ';
  return /^\d{1,2} de \p{L}/iu.test(text) ? '" de "' : ' ';
}

/** Words that a written date may have beside its parts: "2nd of March", "2 de marzo de 2026". */
const FILLERS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of', 'de', 'del', 'the']);

interface MonthName {
  readonly month: number;
  readonly isLong: boolean;
}
const monthsByLocale = new Map<string, ReadonlyMap<string, MonthName>>();
const weekdaysByLocale = new Map<string, ReadonlySet<string>>();

function monthNames(locale: HostLocale): ReadonlyMap<string, MonthName> {
  let names = monthsByLocale.get(locale.code);
  if (names === undefined) {
    const found = new Map<string, MonthName>();
    for (const tag of [tagOf(locale), 'en-GB', 'en-US']) {
      for (let month = 1; month <= 12; month++) {
        const day = new Date(Date.UTC(2026, month - 1, 1));
        for (const width of ['short', 'long'] as const) {
          for (const fields of [{ month: width }, { month: width, day: 'numeric' }] as const) {
            const parts = new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' }).formatToParts(day);
            const name =
              parts
                .find((part) => part.type === 'month')
                ?.value.toLowerCase()
                .replace(/[.\s]/g, '') ?? '';
            if (/^\p{L}+$/u.test(name)) found.set(name, { month, isLong: width === 'long' && name.length > 3 });
          }
        }
      }
    }
    found.set('sept', { month: 9, isLong: false });
    names = found;
    monthsByLocale.set(locale.code, names);
  }
  return names;
}

function weekdayNames(locale: HostLocale): ReadonlySet<string> {
  let names = weekdaysByLocale.get(locale.code);
  if (names === undefined) {
    const found = new Set<string>();
    for (const tag of [tagOf(locale), 'en-US']) {
      for (let day = 1; day <= 7; day++) {
        for (const weekday of ['short', 'long'] as const) {
          const formatter = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
          found.add(
            formatter
              .format(new Date(Date.UTC(2026, 2, day)))
              .toLowerCase()
              .replace(/\./g, ''),
          );
        }
      }
    }
    names = found;
    weekdaysByLocale.set(locale.code, names);
  }
  return names;
}

function tagOf(locale: HostLocale): string {
  return locale.code.replace('_', '-');
}

/** Google reads 30 to 99 as the last century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function thisYear(): number {
  return new Date(clockNow()).getUTCFullYear();
}

function dayOf(year: number, month: number, day: number, format: string): Found | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { serial: Math.round((time - DAY_ZERO_MS) / MS_PER_DAY), format };
}
