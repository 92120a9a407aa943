import { LANGUAGES, textsFor } from '../../../src/domain/texts/languages.js';
import { longDate, shortDate } from '../../../src/domain/texts/dates.js';
import { count, fill } from '../../../src/domain/texts/fill.js';
import { en } from '../../../src/domain/texts/en/mail.js';
import { FRIDAY } from '../../app/friday/a-team.js';

/** Every text of a language by its path, with its slots. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

const slots = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((slot) => slot[1] ?? '').sort();

/** Only languages other than the domain's own have these. */
const ownWords = (path: string): boolean => !path.startsWith('why.') && !path.startsWith('whyNotConfirmed.');

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('the texts in %s', (code, language) => {
  it('lack none that English has', () => {
    const paths = texts(language)
      .map(([path]) => path)
      .filter(ownWords);
    expect(paths.sort()).toEqual(
      texts(en)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('are never empty and have no untranslated twin of more than two words', () => {
    const english = new Map(texts(en));
    for (const [path, text] of texts(language)) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      const words = text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
      if (code !== 'en' && words.length > 2) expect([path, text]).not.toEqual([path, english.get(path)]);
    }
  });

  it('have the same slots as in English', () => {
    const english = new Map(texts(en));
    for (const [path, text] of texts(language)) {
      // "1 person" may say its number in a word.
      if (!ownWords(path) || path.endsWith('.one')) continue;
      expect([path, slots(text)]).toEqual([path, slots(english.get(path) ?? '')]);
    }
  });

  it('name seven days and twelve months', () => {
    expect(new Set(language.weekdays).size).toBe(7);
    expect(new Set(language.weekdaysLong).size).toBe(7);
    expect(new Set(language.months).size).toBe(12);
    expect(new Set(language.monthsLong).size).toBe(12);
  });
});

describe('a French text', () => {
  it('has a no-break space before each tall mark, so that none begins a line', () => {
    const fr = LANGUAGES.find(({ code }) => code === 'fr');
    const parted = texts(fr).filter(([, text]) => /[\p{L}}] [;:!?»]|« |[\p{L}}][;!?»]/u.test(text));
    expect(parted).toEqual([]);
  });
});

describe('dates in a mail', () => {
  it('are in the order and words of the language', () => {
    const dates = LANGUAGES.map((language) => [shortDate(FRIDAY, language), longDate(FRIDAY, language)]);
    expect(dates).toEqual([
      ['Fri 20 Nov', 'Friday 20 November'],
      ['Fr, 20. Nov.', 'Freitag, 20. November'],
      ['ven. 20 nov.', 'vendredi 20 novembre'],
      ['vie 20 nov', 'viernes 20 de noviembre'],
    ]);
  });
});

describe('the language of a mail', () => {
  it('is the one of Settings, else the spreadsheet’s, else English', () => {
    expect(textsFor('fr', 'de_DE').code).toBe('fr');
    expect(textsFor('', 'de_AT').code).toBe('de');
    expect(textsFor('', 'es_MX').code).toBe('es');
    expect(textsFor('', 'pl_PL').code).toBe('en');
    expect(textsFor(' DE ', '').code).toBe('de');
  });
});

describe('a sentence with slots', () => {
  it('shows a slot that nothing was given for, instead of hiding the mistake', () => {
    expect(fill('Hello {name}', {})).toBe('Hello {name}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it('does not read what was filled in as slots or patterns', () => {
    expect(fill('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
  });

  it('tells one from many', () => {
    expect(count({ one: '1 day', other: '{n} days' }, 1)).toBe('1 day');
    expect(count({ one: '1 day', other: '{n} days' }, 0)).toBe('0 days');
  });
});
