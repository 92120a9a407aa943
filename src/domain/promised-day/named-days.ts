import { civilOf, fromCivil, weekdayOf } from '../calendar/day.js';
import type { Day } from '../calendar/day.js';
import { MONTH, monthNamed, NUMBER, numberNamed, SHORT_WEEKDAY, WEEKDAY, weekdayNamed } from './words.js';

/** A day that a text names, and where. */
export interface NamedDay {
  /** From the first character to the one behind the last. */
  readonly at: number;
  readonly end: number;
  readonly day: Day;
  /** It is named as a deadline: "by Thursday", "bis Ende der Woche". */
  readonly isDeadline: boolean;
}

/** The groups of what a pattern found; one that took no part is undefined. */
type Found = readonly (string | undefined)[];
/** `single`: one day by its name, of which "before" means the day before; not the end of a week or a month. */
interface DayRule {
  readonly pattern: RegExp;
  readonly single: boolean;
  readonly dayFor: (found: Found, today: Day) => Day | null;
}

const single = (pattern: string, dayFor: DayRule['dayFor']): DayRule => ({
  pattern: new RegExp(pattern, 'g'),
  single: true,
  dayFor,
});
const period = (pattern: string, dayFor: DayRule['dayFor']): DayRule => ({ ...single(pattern, dayFor), single: false });

const NEXT_WEEK =
  '(?:next week|(?:nachste|kommende)[nr]? woche|semaine prochaine|proxima semana|semana que viene|semana proxima)';
const OF_NEXT_WEEK = `(?:,? (?:of |in der |der |de )?(?:la )?${NEXT_WEEK})`;
const DAYS = '(?:days?|tagen?|tage|jours?|dias?)';
const WEEKS = '(?:weeks?|wochen?|semaines?|semanas?)';
const IN =
  "(?:in|within|innerhalb von|innerhalb|binnen|dans|sous|d'ici a|d'ici|en|dentro de)(?: the| den| les| los)?(?: next| nachsten| prochains| proximos)?";
const COUNT = `(?:(?:${NUMBER})(?: to |-| bis | a | or | oder | ou | o ))?(${NUMBER})`;
/** "Thursday, 26 November": the date says more than the weekday. */
const ON_WEEKDAY = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})[.,]{0,2} (?:the |der |den |dem |le |el )?)?`;

const RULES: readonly DayRule[] = [
  single('\\b(\\d{4})-(\\d{2})-(\\d{2})\\b', ([, y, m, d]) => civil(Number(y), Number(m), Number(d))),
  single(`\\b${ON_WEEKDAY}(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4}|\\d{2}\\b)?`, ([, d, m, y], today) =>
    dated(Number(d), Number(m), y, today),
  ),
  single(`\\b${ON_WEEKDAY}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b`, ([, one, other, y], today) =>
    numeric(Number(one), Number(other), y, today),
  ),
  // Without its year it is a date only behind a word that asks for one: "24/7", "2/3 of them".
  single(
    `\\b(?:by|on|until|till|before|bis|zum|am|vor|le|avant|el|del|para) ${ON_WEEKDAY}(\\d{1,2})[/.](\\d{1,2})\\b(?![/.]?\\d)`,
    ([, one, other], today) => numeric(Number(one), Number(other), undefined, today),
  ),
  single(
    `\\b${ON_WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(${MONTH})\\b\\.?(?:,? (?:de )?(\\d{4})\\b)?`,
    ([, d, m, y], today) => dated(Number(d), monthNamed(m), y, today),
  ),
  single(
    `\\b${ON_WEEKDAY}(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`,
    ([, m, d, y], today) => dated(Number(d), monthNamed(m), y, today),
  ),
  single('\\b(?:by|on|until|till|before) the (\\d{1,2})(?:st|nd|rd|th)\\b(?! of)', ([, d], today) =>
    dayOfMonth(Number(d), today),
  ),
  single(`\\b(?:am|zum|bis|vor dem) (\\d{1,2})\\.(?! ?(?:\\d|${MONTH}))`, ([, d], today) =>
    dayOfMonth(Number(d), today),
  ),
  single(`\\b(?:le|dia|el|del) (\\d{1,2})\\b(?![/.:h]| h| (?:de )?(?:${MONTH}))`, ([, d], today) =>
    dayOfMonth(Number(d), today),
  ),
  single('\\b(?:day after tomorrow|ubermorgen|apres-demain|apres demain|pasado manana)\\b', (_, today) => today + 2),
  single('\\b(?:tomorrow|demain)\\b', (_, today) => today + 1),
  single('(?<!\\b(?:guten|jeden|am|heute) )\\bmorgen\\b', (_, today) => today + 1),
  single('(?<!\\b(?:la|esta|pasado) )\\bmanana\\b', (_, today) => today + 1),
  period('\\b(?:end of (?:the )?day|eod|cob|close of business)(?: on)? tomorrow\\b', (_, today) => today + 1),
  period(
    `\\b(?:end of (?:the )?day|eod|cob|close of business)(?: on)? (${WEEKDAY}|${SHORT_WEEKDAY})\\b`,
    ([, word], today) => nextWeekday(today, word),
  ),
  period(
    "\\b(?:today|tonight|this (?:afternoon|evening)|end of (?:the )?day|eod|cob|close of business|heute|aujourd'hui|ce soir|cet apres-midi|hoy|esta (?:tarde|noche))\\b",
    (_, today) => today,
  ),
  period(
    '\\b(?:in|within|binnen|innerhalb von|sous|dans|en) (24|48|72) ?(?:h|hours?|hrs|stunden|heures|horas)\\b',
    ([, hours], today) => today + Number(hours) / 24,
  ),
  period(`\\b${IN} ${COUNT} (?:business|working) days?\\b`, workingDays),
  period(`\\b${IN} ${COUNT} (?:arbeits|werk)tagen?\\b`, workingDays),
  period(`\\b${IN} ${COUNT} (?:jours? ouvr(?:es?|ables?)|dias? (?:laborables?|habil(?:es)?))\\b`, workingDays),
  period(`\\b${IN} ${COUNT} ${DAYS}\\b`, ([, count], today) => today + numberNamed(count)),
  period(`\\b${IN} ${COUNT} ${WEEKS}\\b`, ([, count], today) => today + 7 * numberNamed(count)),
  period(`\\b${IN} ${COUNT} (?:months?|monate?n?|mois|mes(?:es)?)\\b`, ([, count], today) =>
    monthsAfter(today, numberNamed(count)),
  ),
  period("\\b(?:in a fortnight|in 14 tagen|d'ici quinze jours|quincena)\\b", (_, today) => today + 14),
  period(
    `\\b(?:early|beginning of|start of|anfang|debut|principios)(?: der| de)?(?: la)? ${NEXT_WEEK}\\b`,
    (_, today) => monday(today, 1) + 1,
  ),
  period(
    `\\b(?:mid|mid-?week|middle of|mitte|milieu|mediados)[ -](?:der |de )?(?:la )?${NEXT_WEEK}\\b`,
    (_, today) => monday(today, 1) + 2,
  ),
  period(
    `\\b(?:(?:end of|ende|fin|final|finales)(?: der| de)?(?: la)? )?${NEXT_WEEK}\\b`,
    (_, today) => monday(today, 1) + 4,
  ),
  period('\\b(?:week after next|ubernachste[nr]? woche)\\b', (_, today) => monday(today, 2) + 4),
  period(
    '\\b(?:end of (?:the |this )?week|eow|this week|ende (?:der|dieser) woche|im laufe (?:der|dieser) woche|diese woche|fin de (?:la |cette )?semaine|cette semaine|finales de (?:la |esta )?semana|final de (?:la |esta )?semana|esta semana)\\b',
    (_, today) => monday(today, weekdayOf(today) > 5 ? 1 : 0) + 4,
  ),
  period('\\b(?:after the weekend|nach dem wochenende|apres le week-end|despues del fin de semana)\\b', (_, today) =>
    monday(today, 1),
  ),
  period(
    '\\b(?:end of (?:the |this )?month|eom|ende (?:des|dieses) monats|monatsende|(?:la )?fin du mois|final(?:es)? del? mes|fin de mes)\\b',
    (_, today) => monthEnd(civilOf(today).year, civilOf(today).month),
  ),
  period(`\\b(?:end of|ende|fin|finales|final)(?: de)? (${MONTH})\\b`, ([, word], today) => {
    const { year, month } = civilOf(today);
    return monthEnd(year + (monthNamed(word) < month ? 1 : 0), monthNamed(word));
  }),
  period(
    '\\b(?:before|by|vor|bis|avant|antes de|para) (?:la )?(?:christmas|xmas|weihnachten|noel|navidad)\\b',
    (_, today) => dated(23, 12, undefined, today),
  ),
  single(
    `\\b(?:between|zwischen|entre)(?: el)? (?:${WEEKDAY}) (?:and|und|et|y)(?: el)? (${WEEKDAY})\\b`,
    ([, word], today) => nextWeekday(today, word),
  ),
  single(`\\bnext (${WEEKDAY})\\b`, ([, word], today) => monday(today, 1) + weekdayNamed(word) - 1),
  single(`\\bubernachste[nr] (${WEEKDAY})\\b`, ([, word], today) => nextWeekday(today, word) + 7),
  single(`\\b(${WEEKDAY})${OF_NEXT_WEEK}\\b`, ([, word], today) => monday(today, 1) + weekdayNamed(word) - 1),
  single(
    `\\b(?:a week on (${WEEKDAY})|(${WEEKDAY}) (?:week|in einer woche|en huit))\\b`,
    ([, one, other], today) => nextWeekday(today, one ?? other) + 7,
  ),
  single(`\\b(${WEEKDAY})(?:morgen|vormittag|mittag|nachmittag|abend)?\\b`, ([, word], today) =>
    nextWeekday(today, word),
  ),
  single(
    `\\b(?:on|by|until|till|before|next|this|am|bis|bis zum|le|d'ici|avant|el|para el|antes del) (${SHORT_WEEKDAY})\\b`,
    ([, word], today) => nextWeekday(today, word),
  ),
];

/** Every day named in a folded text, in its order; where two are named with the same words, the longer name counts. */
export function namedDays(plain: string, today: Day): readonly NamedDay[] {
  const found: NamedDay[] = [];
  for (const { pattern, single: isSingle, dayFor } of RULES) {
    for (const match of plain.matchAll(pattern)) {
      const named = dayFor(match, today);
      const end = match.index + match[0].length;
      if (named === null || isNoPromise(plain, match.index, end)) continue;
      const before = markerBefore(plain, match.index, match[0]);
      const day = isSingle && BEFORE.test(before) ? named - 1 : named;
      if (day >= today) found.push({ at: match.index, end, day, isDeadline: DEADLINE.test(before) });
    }
  }
  found.sort((one, other) => one.at - other.at || other.end - one.end);
  const kept: NamedDay[] = [];
  for (const one of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || one.at >= last.end) kept.push(one);
    else if (one.end - one.at > last.end - last.at) kept[kept.length - 1] = one;
  }
  return kept;
}

const DEADLINE = /\b(?:by|until|till|before|latest|than|bis|vor|spatestens|d'ici|avant|pour|antes|para|hasta)\b/;
const BEFORE = /\b(?:before|vor|avant|antes)\b/;
/** How far before a day its preposition begins, at most: "no later than the …". */
const MARKER = 20;
const LITTLE_WORDS = /^(?:the|dem|den|der|zum|le|la|el|del|de|a|au|than|later|no|no more|end)$/;

/** "by", "antes del", "bis spätestens": the words just before a day, or at its beginning, that say what the day is. */
function markerBefore(plain: string, at: number, name: string): string {
  const words = plain
    .slice(Math.max(0, at - MARKER), at)
    .trimEnd()
    .split(' ');
  const marker: string[] = [name.split(' ')[0] ?? ''];
  for (let index = words.length - 1; index >= 0 && marker.length < 4; index -= 1) {
    const word = words[index] ?? '';
    marker.unshift(word);
    if (!LITTLE_WORDS.test(word)) break;
  }
  return marker.join(' ');
}

/** Told and not promised ("last Thursday", "el lunes pasado"), or the begin of something ("from Monday", "ab Montag"). */
function isNoPromise(plain: string, at: number, end: number): boolean {
  const before = plain.slice(Math.max(0, at - 16), at);
  const after = plain.slice(end, end + 10);
  return (
    /\b(?:last|past|letzte[nrs]?|vergangene[nrs]?|since|seit|depuis|desde|from|ab|after|nach|apres|despues|a partir|every|jeden|chaque|cada)(?: del?| dem| le| el)? $/.test(
      before,
    ) || /^ (?:dernier|derniere|pasad[oa])\b/.test(after)
  );
}

const monday = (today: Day, weeks: number): Day => today - weekdayOf(today) + 1 + 7 * weeks;
/** The next of that name; today's own name is a week from now. */
const nextWeekday = (today: Day, word: string | undefined): Day =>
  today + ((weekdayNamed(word) - weekdayOf(today) + 6) % 7) + 1;

/** Null for 31 June. */
function civil(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const at = fromCivil(year, month, day);
  return civilOf(at).month === month ? at : null;
}

const monthEnd = (year: number, month: number): Day => fromCivil(year, month + 1, 1) - 1;

/** A day without its year is the next one of that name; a year of two digits is one of this century. */
function dated(day: number, month: number, year: string | undefined, today: Day): Day | null {
  if (year !== undefined) return civil(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const here = civil(civilOf(today).year, month, day);
  return here !== null && here < today ? civil(civilOf(today).year + 1, month, day) : here;
}

/** "5/11": whichever of 5 November and 11 May comes first, for promises are near. */
function numeric(one: number, other: number, year: string | undefined, today: Day): Day | null {
  const days = [dated(one, other, year, today), dated(other, one, year, today)];
  const ahead = days.filter((day): day is Day => day !== null && day >= today);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** "the 25th": of this month, or of the next where it is over. */
function dayOfMonth(day: number, today: Day): Day | null {
  const { year, month } = civilOf(today);
  const here = civil(year, month, day);
  if (here !== null && here >= today) return here;
  return month === 12 ? civil(year + 1, 1, day) : civil(year, month + 1, day);
}

/** The same day of a later month, or its last. */
function monthsAfter(today: Day, count: number): Day {
  const { year, month, day } = civilOf(today);
  const ahead = month - 1 + count;
  const [inYear, inMonth] = [year + Math.floor(ahead / 12), (ahead % 12) + 1];
  return civil(inYear, inMonth, day) ?? monthEnd(inYear, inMonth);
}

/** Saturdays and Sundays are not counted; the team's own holidays are for the person to see. */
function workingDays([, count]: Found, today: Day): Day {
  let day = today;
  for (let left = numberNamed(count); left > 0;) {
    day += 1;
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
}
