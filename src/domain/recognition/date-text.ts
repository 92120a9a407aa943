import { fold } from '../text/fold.js';
import { agoPhrases, monthNamed, saysAgo } from './month-names.js';

/**
 * What a text says about a day, before it is known whether the column writes the day or the month first.
 * `minute` counts from midnight; null where the text has no time.
 */
export type DateReading =
  | {
      readonly kind: 'day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly minute: number | null;
      readonly iso: boolean;
    }
  /** Two numbers, with a year or without: 3/4/2026, 3/4, 3.4. */
  | {
      readonly kind: 'either';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly minute: number | null;
      readonly dotted: boolean;
    }
  /** 20 November: the year is the one nearest to today. */
  | { readonly kind: 'no year'; readonly month: number; readonly day: number; readonly minute: number | null }
  /** Days before today. */
  | { readonly kind: 'ago'; readonly days: number };

/** Longer texts are sentences, not dates. */
const LONGEST_DATE = 60;
/** "il y a 12 semaines" has eighteen letters. */
const LONGEST_AGO = 25;

const TIME =
  /(?:^|[\s,t(（)）]|(?<=[日일]))(?:(am|pm|a\.m\.|p\.m\.|午前|午後|上午|下午|오전|오후) ?)?(\d{1,2})(?::|h|時|时|點|点|시) ?(?:(\d{2})(?:[:分분]? ?(\d{2})(?:[.,]\d{1,9})?)?[分분秒초]?)? ?(am|pm|a\.m\.|p\.m\.|uhr|h)? ?(?:z|utc|gmt|jst|cet|cest|est|edt|pst|pdt|[+-]\d{2}:?\d{2})? ?$/;

/** Reads one text; null where it is no date. Never throws. */
export function readDateText(text: string): DateReading | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return null;
  const folded = fold(trimmed)
    .replace(/\s+/g, ' ')
    // Arabic, Persian and Thai digits stand at the beginning of a row of sixteen.
    .replace(/[٠-٩۰-۹๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 15));
  if (!/\d/.test(folded)) return readAgo(folded);
  const { rest, minute } = takeTime(folded);
  const bare = stripWeekday(rest);
  return readNumbers(bare, minute) ?? readCjk(bare, minute) ?? readMonthName(bare, minute) ?? readAgo(folded);
}

function takeTime(text: string): { rest: string; minute: number | null } {
  const match = TIME.exec(text);
  if (match === null) return { rest: text, minute: null };
  const [, before, hours = '', minutes = '0', , after] = match;
  const half = (before ?? after ?? '').replace(/\./g, '');
  let hour = Number(hours);
  if (/^(pm|午後|下午|오후)$/.test(half) && hour < 12) hour += 12;
  if (/^(am|午前|上午|오전)$/.test(half) && hour === 12) hour = 0;
  const minute = Number(minutes);
  if (hour > 24 || minute > 59) return { rest: text, minute: null };
  return {
    rest: withoutEnd(text.slice(0, match.index + leftOver(match[0]))).replace(/ (at|um|a( las)?|as|kl\.?|о|в)$/, ''),
    minute: (hour % 24) * 60 + minute,
  };
}

/** Without the signs at its end that led to the time. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,(（'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A closing bracket before the time belongs to the date: "2026/11/20(金)10:00". */
const leftOver = (match: string): number => (/^[)）]/.test(match) ? 1 : 0);

/** "Fri, 20 Nov 2026", "2026/11/20(金)", "Mo. 15.03.2026": the weekday says nothing that the numbers don't. */
function stripWeekday(text: string): string {
  return text
    .replace(/[(（\[]? ?[月火水木金土日](曜日?)? ?[)）\]] ?/g, ' ')
    .replace(/\(([^)]{1,12})\)/g, ' ')
    .replace(/(星期|周|週)[一二三四五六日天]/g, ' ')
    .replace(/[月火水木金土日]曜日?/g, ' ')
    .replace(/[월화수목금토일]요일/g, ' ')
    .replace(/^(\p{L}{2,14}(?:-feira)?)\.?,?\s+(?=\d)/u, (whole, word: string) =>
      monthNamed(word) === undefined ? '' : whole,
    )
    .replace(/^(\p{L}{2,14})\.?,?\s+(?=\p{L}{3,}\.?\s+\d)/u, (whole, word: string) =>
      monthNamed(word) === undefined ? '' : whole,
    )
    .trim();
}

/** 3/4, and 3.4. with the dot that makes it no number. */
const WITHOUT_YEAR = /^(\d{1,2})\s?(?:\/\s?(\d{1,2})|\.\s?(\d{1,2})\.)$/;
const SEPARATED = /^(\d{1,4})\s?([./\-–])\s?(\d{1,2})\s?[./\-–]\s?(\d{1,4})\.?(?:\s?г\.?)?$/;

function readNumbers(text: string, minute: number | null): DateReading | null {
  const packed = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed !== null) return ymd(Number(packed[1]), Number(packed[2]), Number(packed[3]), minute);
  const short = WITHOUT_YEAR.exec(text);
  if (short !== null) {
    const [, a, slashed, dotted] = short;
    return either(Number(a), Number(slashed ?? dotted), null, minute, slashed === undefined);
  }
  const match = SEPARATED.exec(text);
  if (match === null) return null;
  const [, a = '', separator = '', b = '', c = ''] = match;
  if (a.length === 4) return ymd(Number(a), Number(b), Number(c), minute);
  if (c.length === 3 || c.length === 1) return null;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  return either(Number(a), Number(b), year, minute, separator === '.');
}

const either = (
  first: number,
  second: number,
  year: number | null,
  minute: number | null,
  dotted: boolean,
): DateReading | null =>
  first < 1 || second < 1 || first > 31 || second > 31 || (year === null && first > 12 && second > 12)
    ? null
    : { kind: 'either', first, second, year, minute, dotted };

const ymd = (year: number, month: number, day: number, minute: number | null): DateReading | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { kind: 'day', year, month, day, minute, iso: true } : null;

/** Two digits: up to 69 this century, as Sheets reads them. */
const fullYear = (short: number): number => (short <= 69 ? 2000 : 1900) + short;

/** First years of the Japanese eras that a living candidate's sheet can hold. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, r: 2019, 平成: 1989, h: 1989, 昭和: 1926, s: 1926 };

function readCjk(text: string, minute: number | null): DateReading | null {
  const full =
    /^(令和|平成|昭和|[rhs](?=\d))?\s?(\d{1,4}|元)\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?[日號号일.]?$/.exec(
      text,
    );
  if (full !== null) {
    const [, era, years = '', month, day] = full;
    const first = era === undefined ? undefined : ERAS[era];
    if (first === undefined && years.length !== 4 && !(years.length === 2 && /[年년]/.test(text))) return null;
    const count = years === '元' ? 1 : Number(years);
    const year = first !== undefined ? first + count - 1 : years.length === 2 ? fullYear(count) : count;
    return ymd(year, Number(month), Number(day), minute);
  }
  const short = /^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]$/.exec(text);
  if (short === null) return null;
  return { kind: 'no year', month: Number(short[1]), day: Number(short[2]), minute };
}

/** 15 March 2026, 15. März 2026, 15 de marzo de 2026, March 15th, 2026, 15-Mar-26, Mar 15. */
function readMonthName(text: string, minute: number | null): DateReading | null {
  const words = text
    // Folded, º and ª are letters.
    .replace(/(\d)(st|nd|rd|th|er|[oa°])(?!\p{L})/gu, '$1')
    .split(/[\s,./\-–]+/)
    .filter((word) => word !== '' && !/^(de|del|di|of|the|den|le|el|г|года|р|року|r|van|a)$/.test(word));
  const months = words.map((word) => monthNamed(word));
  const at = months.findIndex((month) => month !== undefined);
  const month = months[at];
  const numbers = words.filter((_, index) => index !== at);
  if (month === undefined || !numbers.every((number) => /^\d{1,4}$/.test(number))) return null;
  const [first = '', second] = numbers;
  if (second === undefined) {
    return first.length <= 2 ? { kind: 'no year', month, day: Number(first), minute } : null;
  }
  const yearFirst = first.length === 4;
  const day = Number(yearFirst ? second : first);
  const yearText = yearFirst ? first : second;
  if (numbers.length !== 2 || yearText.length === 1 || yearText.length === 3 || day < 1 || day > 31) return null;
  const year = yearText.length === 2 ? fullYear(Number(yearText)) : Number(yearText);
  return { kind: 'day', year, month, day, minute, iso: false };
}

function readAgo(given: string): DateReading | null {
  const text = given.replace(/['’]/g, ' ');
  if (text.length > LONGEST_AGO || !saysAgo(text)) return null;
  for (const { pattern, each, fixed } of agoPhrases()) {
    const match = pattern.exec(text);
    if (match !== null) return { kind: 'ago', days: match[1] === undefined ? fixed : Number(match[1]) * each };
  }
  return null;
}
