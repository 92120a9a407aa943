/** Words that name days, weeks and numbers in English, German, French and Spanish, as `fold` leaves them. */

/** Lower case without accents, each run of spaces one space. A final ó stays apart: "llamó" is he, "llamo" is I. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/o\u0301(?![a-z])/g, 'o_')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
}

const NUMBERS: Readonly<Record<string, number>> = {
  'a couple of': 2,
  'a few': 3,
  'ein paar': 3,
  'un par de': 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  couple: 2,
  few: 3,
  an: 1,
  a: 1,
  einem: 1,
  einer: 1,
  eine: 1,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  zehn: 10,
  une: 1,
  unos: 3,
  una: 1,
  uno: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  huit: 8,
  dix: 10,
  // Fifteen days are two weeks, today counted.
  quinze: 14,
  quelques: 3,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  quince: 14,
};

/** Monday first. */
const WEEKDAYS: readonly string[] = [
  'monday|montag|lundi|lunes',
  'tuesday|dienstag|mardi|martes',
  'wednesday|mittwoch|mercredi|miercoles',
  'thursday|donnerstag|jeudi|jueves',
  'friday|freitag|vendredi|viernes',
  'saturday|samstag|sonnabend|samedi|sabado',
  'sunday|sonntag|dimanche|domingo',
];

/** Monday first. They are words of their own as well ("sat", "so", "mon"), so they name a day only behind "by" or "am". */
const SHORT_WEEKDAYS: readonly string[] = [
  'mon|mo|lun',
  'tues|tue|di|mar',
  'wed|mi|mer|mie',
  'thurs|thur|thu|do|jeu|jue',
  'fri|fr|ven|vie',
  'sat|sa|sam|sab',
  'sun|so|dim|dom',
];

const MONTHS: readonly string[] = [
  'january|januar|janvier|janv|jan|enero|ene',
  'february|februar|febrero|feb|fevrier|fevr',
  'march|mars|marzo|marz|mar',
  'april|avril|avr|abril|abr|apr',
  'mayo|may|mai',
  'june|juni|juin|junio|jun',
  'july|juli|juillet|juil|julio|jul',
  'august|aug|aout|agosto|ago',
  'september|septembre|septiembre|sept|sep',
  'october|octobre|octubre|oct|oktober|okt',
  'november|novembre|noviembre|nov',
  'december|decembre|dec|dezember|dez|diciembre|dic',
];

/** Each word with the place of its line, counted from 1. */
const placesOf = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, index) => line.split('|').map((word) => [word, index + 1] as const)));
const weekdays = placesOf(WEEKDAYS);
const shortWeekdays = placesOf(SHORT_WEEKDAYS);
const months = placesOf(MONTHS);

/** Alternatives for a pattern, the longest first. */
const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
export const WEEKDAY = oneOf(weekdays.keys());
export const SHORT_WEEKDAY = oneOf(shortWeekdays.keys());
export const MONTH = oneOf(months.keys());
export const NUMBER = `\\d{1,3}|${oneOf(Object.keys(NUMBERS))}`;

/** 1 for Monday to 7 for Sunday; 0 for another word. */
export const weekdayNamed = (word = ''): number => weekdays.get(word) ?? shortWeekdays.get(word) ?? 0;
/** 1 to 12; 0 for another word. */
export const monthNamed = (word = ''): number => months.get(word) ?? 0;
export const numberNamed = (word = ''): number => NUMBERS[word] ?? Number(word);
