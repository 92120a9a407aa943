import fc from 'fast-check';
import { dayOf, isoOf } from '../../../src/domain/calendar/day';
import { promisedDay, promiseIn } from '../../../src/domain/promised-day/promised-day';
import { anyDayOf } from '../../support/random-days';
import { LATER_PHRASES, PHRASES, SAID_ON } from './phrases';

/** Wednesday. */
const TODAY = '2026-11-18';

describe('the day that a promise names', () => {
  it.each([
    ["I'll call you Thursday", '2026-11-19'],
    ['I’ll call you Thursday.', '2026-11-19'],
    ['will get back to you on Wednesday', '2026-11-25'],
    ['next Thursday', '2026-11-26'],
    ['next Monday', '2026-11-23'],
    ['a week on Friday', '2026-11-27'],
    ['by Fri', '2026-11-20'],
    ['by end of next week', '2026-11-27'],
    ['by the end of the week', '2026-11-20'],
    ['sometime next week', '2026-11-27'],
    ['early next week', '2026-11-24'],
    ['at the beginning of next week', '2026-11-24'],
    ['mid next week', '2026-11-25'],
    ['before Christmas', '2026-12-23'],
    ['before Friday', '2026-11-19'],
    ['in a fortnight', '2026-12-02'],
    ['Anfang nächster Woche', '2026-11-24'],
    ['vor Weihnachten', '2026-12-23'],
    ['avant Noël', '2026-12-23'],
    ['au milieu de la semaine prochaine', '2026-11-25'],
    ['antes de Navidad', '2026-12-23'],
    ['a principios de la semana que viene', '2026-11-24'],
    ['in two days', '2026-11-20'],
    ['within 3 business days', '2026-11-23'],
    ['in a couple of days', '2026-11-20'],
    ['in a week', '2026-11-25'],
    ['within 48 hours', '2026-11-20'],
    ['tomorrow', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['by end of day', '2026-11-18'],
    ['by the end of the month', '2026-11-30'],
    ['by 26 November', '2026-11-26'],
    ['by Nov 26th', '2026-11-26'],
    ['by 5 January', '2027-01-05'],
    ['by 2026-12-01', '2026-12-01'],
    ['am Montag', '2026-11-23'],
    ['nächsten Montag', '2026-11-23'],
    ['bis Ende nächster Woche', '2026-11-27'],
    ['bis Ende der Woche', '2026-11-20'],
    ['in zwei Tagen', '2026-11-20'],
    ['in einer Woche', '2026-11-25'],
    ['binnen 3 Werktagen', '2026-11-23'],
    ['übermorgen', '2026-11-20'],
    ['morgen', '2026-11-19'],
    ['Guten Morgen, ich melde mich am Freitag', '2026-11-20'],
    ['bis 26.11.', '2026-11-26'],
    ['bis zum 3. Dezember', '2026-12-03'],
    ["d'ici vendredi", '2026-11-20'],
    ['lundi prochain', '2026-11-23'],
    ['dans deux jours', '2026-11-20'],
    ['sous 48 heures', '2026-11-20'],
    ["d'ici la fin de la semaine prochaine", '2026-11-27'],
    ["d'ici la fin de la semaine", '2026-11-20'],
    ['après-demain', '2026-11-20'],
    ['le 1er décembre', '2026-12-01'],
    ['el jueves', '2026-11-19'],
    ['el próximo miércoles', '2026-11-25'],
    ['en dos días', '2026-11-20'],
    ['mañana por la mañana', '2026-11-19'],
    ['a finales de la semana que viene', '2026-11-27'],
    ['dentro de una semana', '2026-11-25'],
    ['el 26 de noviembre', '2026-11-26'],
  ])('%s → %s', (text, wanted) => {
    expect(promisedDay(text, TODAY)).toBe(wanted);
  });

  it.each([
    ['', 'nothing'],
    ['good talk, very strong on SQL', 'no day'],
    ['we spoke last Thursday', 'a day that is over'],
    ['letzten Montag gesprochen', 'a day that is over'],
    ['jeudi dernier', 'a day that is over'],
    ['we sat in the sun', 'words that only look like days'],
    ['Guten Morgen', 'a greeting'],
    ['esta mañana', 'this morning'],
    ['31 June', 'a day that does not exist'],
    ['2020-01-01', 'a day that is long over'],
  ])('“%s” names none: %s', (text) => {
    expect(promisedDay(text, TODAY)).toBeNull();
  });

  it.each([
    ['I’ll call you Thursday', '2026-11-26'],
    ['am Donnerstag', '2026-11-26'],
    ['jeudi', '2026-11-26'],
    ['el jueves', '2026-11-26'],
    ['before Friday', '2026-11-19'],
  ])('said on a Thursday, “%s” is not today but for what is left of today', (text, day) => {
    expect(promisedDay(text, '2026-11-19')).toBe(day);
  });

  it('before Christmas, said after it, is the next one', () => {
    expect(promisedDay('before Christmas', '2026-12-24')).toBe('2027-12-23');
  });

  it('is the earlier one in the text where two are named', () => {
    expect(promisedDay('call Monday, contract by end of next month or on Friday', TODAY)).toBe('2026-11-23');
  });

  it('is never before today, and a calendar day, whatever is typed', () => {
    const n = fc.integer({ min: 0, max: 120 }).map(String);
    const of = <Word>(...words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);
    const weekday = of('monday', 'thursday', 'freitag', 'lundi', 'jueves', 'sunday');
    const month = of('feb', 'march', 'november', 'dezember', 'juin', 'abril');
    /** What names a day, or comes near it, with numbers that no calendar has. */
    const named = fc.oneof(
      fc.tuple(of('in', 'within', 'dans', 'en', 'binnen'), n, of('days', 'weeks', 'jours', 'semanas', 'business days')),
      fc.tuple(
        n.map((day) => `${day}.`),
        month,
      ),
      fc.tuple(month, n),
      fc.tuple(n, n, of('', '2024', '2031')).map(([day, of_, year]) => [`${day}.${of_}.${year}`]),
      fc.tuple(of('2019', '2026', '2031'), n, n).map((parts) => [parts.map((part) => part.padStart(2, '0')).join('-')]),
      fc.tuple(of('next', 'by', 'before', 'last', 'a week on', 'bis', 'avant'), weekday),
      fc.tuple(of('end of', 'mid', 'early', 'fin de', 'ende der'), of('next week', 'the week', 'semana', 'woche')),
    );
    const odd = of('\u202e', '\u0000', '99', 'am', '12.', 'tomorrow', 'guten morgen', 'before christmas');
    const sentence = fc
      .array(fc.oneof({ weight: 3, arbitrary: named.map((parts) => parts.join(' ')) }, { weight: 1, arbitrary: odd }), {
        maxLength: 4,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ maxLength: 80 })), anyDayOf(2024, 2032), (text, date) => {
        const today = isoOf(date);
        const day = promisedDay(text, today);
        if (day === null) return;
        expect(day >= today).toBe(true);
        expect({ day, is: dayOf(day) !== null }).toEqual({ day, is: true });
      }),
      { numRuns: 3000 },
    );
  });

  it('reads 50,000 letters at once', () => {
    // A pattern that backtracks would not come back before the test's time is up.
    expect(promisedDay('in the next ich werde '.repeat(2_300), TODAY)).toBeNull();
    expect(promiseIn('ich je on '.repeat(5_000), TODAY)).toBeNull();
  });

  it('looks no further than a cell reaches', () => {
    const filler = 'x '.repeat(25_000);
    expect(promiseIn(`I'll call on Friday ${filler}`, TODAY)).toBe('2026-11-20');
    expect(promiseIn(`${filler}I'll call on Friday`, TODAY)).toBeNull();
  });
});

describe('a promise in what was said', () => {
  it.each(Object.entries(PHRASES).flatMap(([language, phrases]) => phrases.map((one) => [language, ...one] as const)))(
    '%s: %s → %s',
    (_, text, day) => expect(promiseIn(text, SAID_ON)).toBe(day),
  );

  it.each(
    Object.entries(LATER_PHRASES).flatMap(([language, phrases]) => phrases.map((one) => [language, ...one] as const)),
  )('%s: %s → %s (written after the rules)', (_, text, day) => expect(promiseIn(text, SAID_ON)).toBe(day));

  it.each([
    "Good talk. I'll call her on Thursday with the dates",
    'Ich melde mich am Donnerstag',
    'Je vous rappelle jeudi',
    'Te llamo el jueves',
  ])('%s', (text) => {
    expect(promiseIn(text, TODAY)).toBe('2026-11-19');
  });

  it('is none where only the candidate does something, or no day is named', () => {
    expect(promiseIn('She starts on Monday', TODAY)).toBeNull();
    expect(promiseIn("I'll call her back", TODAY)).toBeNull();
  });
});
