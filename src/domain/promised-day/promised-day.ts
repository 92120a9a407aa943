import { isoDayAfter, isoWeekdayOf } from '../calendar/iso-day.js';

/**
 * The day that a promise names in words ("I'll call you Thursday", "by end of next week", "in two days", "am Montag",
 * "d'ici vendredi", "el jueves"), in English, German, French and Spanish; null where it names none. It is only ever
 * offered: the person who wrote the words says whether it is meant. Days are `yyyy-MM-dd`; weeks begin on Monday.
 */
export function promisedDay(text: string, today: string): string | null {
  const plain = fold(text);
  let best: { readonly at: number; readonly day: string } | null = null;
  for (const [pattern, dayFor] of RULES) {
    for (const found of plain.matchAll(pattern)) {
      const day = dayFor(found, today);
      if (day === null || day < today || isPast(plain, found)) continue;
      if (best === null || found.index < best.at) best = { at: found.index, day };
      break;
    }
  }
  return best?.day ?? null;
}

/** The same, of a text that also says that *we* will do something: what somebody else does is no promise of ours. */
export function promiseIn(text: string, today: string): string | null {
  return OURS.test(fold(text)) ? promisedDay(text, today) : null;
}

const OURS = new RegExp(
  [
    "\\b(i|we)('ll| will| shall| promised?\\b|'m going to| am going to)",
    '\\bpromised\\b',
    '\\b(ich|wir)\\b.*\\b(werde[n]?|melde[n]?|rufe[n]?|schicke[n]?|sende[n]?|gebe[n]?|sage[n]?)\\b',
    '\\b(melde[n]? mich|melden uns|rufe[n]? .*\\ban|schicke[n]? |versprochen)\\b',
    "\\b(je|j'|nous|on)\\b.*\\b(rappel|appel|envo|ecri|reviens|revien|tiens|tiendr|donn|fer)",
    '\\b(promis|promets)\\b',
    '\\b(te|le|os|les) (llamo|llamare|escribo|escribire|envio|enviare|digo|dire|aviso|avisare)\\b',
    '\\b(llamare|escribire|enviare|avisare|prometido|prometo)\\b',
  ].join('|'),
);

type DayFor = (found: RegExpMatchArray, today: string) => string | null;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  zehn: 10,
  paar: 3,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  huit: 8,
  dix: 10,
  quinze: 15,
  quelques: 3,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  quince: 15,
  unos: 3,
};

/** Monday first, 1 to 7. The short ones stand only after a word such as "by": "sat" and "mon" are words of their own. */
const WEEKDAYS: readonly string[] = [
  'monday|montag|lundi|lunes',
  'tuesday|dienstag|mardi|martes',
  'wednesday|mittwoch|mercredi|miercoles',
  'thursday|donnerstag|jeudi|jueves',
  'friday|freitag|vendredi|viernes',
  'saturday|samstag|sonnabend|samedi|sabado',
  'sunday|sonntag|dimanche|domingo',
];
const SHORT = ['mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri', 'sat', 'sun'];
const ANY_WEEKDAY = WEEKDAYS.join('|');
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier)?|janv|enero|ene',
  'feb(?:ruary|ruar|rero)?|fevr?(?:ier)?',
  'mar(?:ch|s|zo)?|marz',
  'apr(?:il)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo',
  'june?|juni|juin|junio',
  'july?|juli|juil(?:let)?|julio',
  'aug(?:ust)?|aout|ago(?:sto)?',
  'sept?(?:ember|embre|iembre)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?',
];
const ANY_MONTH = MONTHS.join('|');
const COUNT = '(\\d{1,3}|' + Object.keys(NUMBERS).join('|') + ')(?: of)?';
const DAYS = '(days?|tage?n?|jours?|dias?)';
const WEEKS = '(weeks?|wochen?|semaines?|semanas?)';
const IN = "(?:in|within|innerhalb von|binnen|dans|sous|d'ici|d'ici a|en|dentro de|in the next)";

const friday = (today: string, weeks: number): string => isoDayAfter(today, 5 - isoWeekdayOf(today) + 7 * weeks);
const endOfThisWeek = (today: string): string => friday(today, isoWeekdayOf(today) > 5 ? 1 : 0);
const nextWeekday = (today: string, weekday: number): string =>
  isoDayAfter(today, ((weekday - isoWeekdayOf(today) + 6) % 7) + 1);

/** Each pattern over the folded text, with the day that it means. What begins first in the text counts. */
const RULES: readonly (readonly [RegExp, DayFor])[] = (
  [
    ['\\b(\\d{4})-(\\d{2})-(\\d{2})\\b', ([, y, m, d]) => calendarDay(Number(y), Number(m), Number(d))],
    ['\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})?', ([, d, m, y], today) => yearless(y, Number(m), Number(d), today)],
    [
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(${ANY_MONTH})\\b`,
      ([, d, m], today) => yearless(undefined, monthOf(m), Number(d), today),
    ],
    [
      `\\b(${ANY_MONTH}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b`,
      ([, m, d], today) => yearless(undefined, monthOf(m), Number(d), today),
    ],
    [`\\b(?:day after tomorrow|ubermorgen|apres-demain|pasado manana)\\b`, (_, today) => isoDayAfter(today, 2)],
    ['\\b(?:tomorrow|demain)\\b', (_, today) => isoDayAfter(today, 1)],
    ['(?<!guten |jeden |am |heute )\\bmorgen\\b', (_, today) => isoDayAfter(today, 1)],
    ['(?<!la |esta |pasado )\\bmanana\\b', (_, today) => isoDayAfter(today, 1)],
    ["\\b(?:today|tonight|end of (?:the )?day|eod|heute|aujourd'hui|hoy)\\b", (_, today) => today],
    [
      '\\b(?:in|within|binnen|innerhalb von|sous|dans|en) (24|48|72) (?:hours?|hrs|stunden|heures|horas)\\b',
      ([, hours], today) => isoDayAfter(today, Number(hours) / 24),
    ],
    [
      `\\b${IN} (?:the |a |den |les |los )?(?:next )?${COUNT} (?:business|working|arbeits|werk)[ -]?(?:days?|tage?n?)\\b`,
      ([, count], today) => workingDaysAfter(today, numberOf(count)),
    ],
    [
      `\\b${IN} ${COUNT} (?:jours? ouvr|dias? (?:laborable|habil))`,
      ([, count], today) => workingDaysAfter(today, numberOf(count)),
    ],
    [`\\b${IN} (?:a )?${COUNT} ${DAYS}\\b`, ([, count], today) => isoDayAfter(today, numberOf(count))],
    [`\\b${IN} (?:a )?${COUNT} ${WEEKS}\\b`, ([, count], today) => isoDayAfter(today, 7 * numberOf(count))],
    [
      '\\b(?:early|beginning of|start of|anfang(?: der)?|debut(?: de)?|principios de)(?: la)? (?:next week|nachste[rn]? woche|kommende[rn]? woche|semaine prochaine|proxima semana|semana que viene)\\b',
      (_, today) => isoDayAfter(today, 9 - isoWeekdayOf(today)),
    ],
    [
      '\\b(?:mid(?:dle of)?|mitte(?: der)?|milieu de|mediados de)[ -](?:la )?(?:next week|nachste[rn]? woche|kommende[rn]? woche|semaine prochaine|proxima semana|semana que viene)\\b',
      (_, today) => isoDayAfter(today, 10 - isoWeekdayOf(today)),
    ],
    [
      '\\b(?:before|by|vor|bis|avant|antes de|para) (?:la )?(?:christmas|xmas|weihnachten|noel|navidad)\\b',
      (_, today) => yearless(undefined, 12, 23, today),
    ],
    [
      `\\b(?:before|vor|avant|antes del?) (?:dem |el )?(${ANY_WEEKDAY})\\b`,
      ([, word], today) => isoDayAfter(nextWeekday(today, weekdayIn(WEEKDAYS, word)), -1),
    ],
    ["\\b(?:in (?:a )?fortnight|in 14 tagen|d'ici quinze jours|quincena)\\b", (_, today) => isoDayAfter(today, 14)],
    [
      '\\b(?:end of next week|ende (?:der )?(?:nachste[rn]|kommende[rn]) woche|fin de (?:la )?semaine prochaine|final(?:es)? de (?:la )?(?:proxima semana|semana que viene))\\b',
      (_, today) => friday(today, 1),
    ],
    [
      '\\b(?:end of (?:the |this )?week|eow|later this week|ende (?:der|dieser) woche|fin de (?:la |cette )?semaine|final(?:es)? de (?:la |esta )?semana)\\b(?! prochaine| que viene)',
      (_, today) => endOfThisWeek(today),
    ],
    [
      '\\b(?:end of (?:the |this )?month|ende (?:des|dieses) monats|monatsende|fin du mois|final(?:es)? de(?:l)? mes|fin de mes)\\b',
      (_, today) => endOfMonth(today),
    ],
    [
      '\\b(?:next week|(?:nachste|kommende)[rn]? woche|semaine prochaine|proxima semana|semana que viene)\\b',
      (_, today) => friday(today, 1),
    ],
    [
      `\\bnext (${ANY_WEEKDAY})\\b`,
      ([, word], today) => isoDayAfter(today, 7 - isoWeekdayOf(today) + weekdayIn(WEEKDAYS, word)),
    ],
    [
      `\\b(?:a week on (${ANY_WEEKDAY})|(${ANY_WEEKDAY}) (?:week|in einer woche|en huit))\\b`,
      ([, one, other], today) => isoDayAfter(nextWeekday(today, weekdayIn(WEEKDAYS, one ?? other)), 7),
    ],
    [`\\b(${ANY_WEEKDAY})\\b`, ([, word], today) => nextWeekday(today, weekdayIn(WEEKDAYS, word))],
    [
      `\\b(?:on|by|until|till|before|next|this) (${SHORT.join('|')})\\b`,
      ([, word], today) => nextWeekday(today, weekdayIn(SHORT, word)),
    ],
  ] as readonly (readonly [string, DayFor])[]
).map(([pattern, dayFor]) => [new RegExp(pattern, 'g'), dayFor]);

/** "last Thursday", "letzten Montag", "jeudi dernier", "el lunes pasado": told, not promised. */
function isPast(plain: string, found: RegExpMatchArray & { readonly index: number }): boolean {
  const before = plain.slice(Math.max(0, found.index - 12), found.index);
  const after = plain.slice(found.index + found[0].length, found.index + found[0].length + 10);
  return (
    /\b(last|past|letzte[nrs]?|vergangene[nrs]?|since|seit)\s+$/.test(before) ||
    /^\s+(dernier|derniere|pasad[oa])\b/.test(after)
  );
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ');
}

const numberOf = (word: string | undefined): number => (word === undefined ? 0 : (NUMBERS[word] ?? Number(word)));
const isWord = (words: string, word: string | undefined): boolean =>
  word !== undefined && new RegExp('^(?:' + words + ')$').test(word);
const weekdayIn = (names: readonly string[], word: string | undefined): number =>
  names.findIndex((each) => isWord(each, word)) + 1;
const monthOf = (word: string | undefined): number => MONTHS.findIndex((each) => isWord(each, word)) + 1;

/** Null for 31 June. */
function calendarDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** A day without its year is the next one of that name. */
function yearless(year: string | undefined, month: number, day: number, today: string): string | null {
  if (year !== undefined) return calendarDay(Number(year), month, day);
  const this_ = Number(today.slice(0, 4));
  const here = calendarDay(this_, month, day);
  return here !== null && here < today ? calendarDay(this_ + 1, month, day) : here;
}

function endOfMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Saturdays and Sundays are not counted; the team's own holidays are for the person to see. */
function workingDaysAfter(today: string, count: number): string {
  let day = today;
  for (let left = count; left > 0;) {
    day = isoDayAfter(day, 1);
    if (isoWeekdayOf(day) < 6) left -= 1;
  }
  return day;
}
