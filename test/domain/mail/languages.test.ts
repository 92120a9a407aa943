import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { LANGUAGES, sentencesFor } from '../../../src/domain/texts/languages.js';
import { mail } from '../../../src/domain/texts/en/mail.js';
import { row } from '../../../src/domain/texts/en/row.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import type { SentenceKey } from '../../../src/domain/texts/say.js';
import { FRIDAY } from '../../app/friday/a-team.js';

const ENGLISH: Readonly<Record<string, unknown>> = { ...mail, ...row };
const others = [...LANGUAGES].filter(([code]) => code !== 'en');

/** Of a follow-up, or of a question: what a list may say. The rest stands on the card alone, or in the sheet. */
const SAID_IN_LISTS = Object.keys(row).filter(
  (key) =>
    /^(?:why|question)\./.test(key) &&
    !/^why\.(?:erased|told|stageSaysTold|doNotContact|hired|closed\w+|notActive|noAnswer|sourced|nothing|whenLastHeard)$/.test(
      key,
    ),
);

/** What a sentence says of values that say their own name: `{n}` and so on; a count is one of many. */
function spoken(sentence: unknown): string {
  if (typeof sentence !== 'function') return String(sentence);
  const values = new Proxy(
    {},
    { get: (_, name) => (name === 'on' || name === 'today' ? FRIDAY : `{${String(name)}}`) },
  );
  return String(sentence(values));
}

const slots = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((slot) => slot[1] ?? '').sort();

describe.each(others)('the sentences in %s', (_, sentences) => {
  it('lack none that a mail says', () => {
    const wanted = [...Object.keys(mail), ...SAID_IN_LISTS];
    // Where a colon stands between two values, English says the same.
    const there = [...Object.keys(sentences), 'reason.promised'];
    expect(wanted.filter((key) => !there.includes(key))).toEqual([]);
  });

  it('are never empty and have no untranslated twin of more than two words', () => {
    for (const [key, sentence] of Object.entries(sentences)) {
      const text = spoken(sentence);
      expect([key, text.trim()]).not.toEqual([key, '']);
      const words = text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
      if (words.length > 2) expect([key, text]).not.toEqual([key, spoken(ENGLISH[key])]);
    }
  });

  it('name the same values as in English', () => {
    for (const [key, sentence] of Object.entries(sentences)) {
      expect([key, slots(spoken(sentence))]).toEqual([key, slots(spoken(ENGLISH[key]))]);
    }
  });

  it('tell one from many', () => {
    const say = sayIn(sentences);
    expect(say('mail.chip.late', { n: 1 })).toMatch(/^1 /);
    expect(say('mail.chip.late', { n: 2 })).toMatch(/^2 /);
    expect(say('mail.chip.late', { n: 1 }).slice(2)).not.toBe(say('mail.chip.late', { n: 2 }).slice(2));
  });

  it('name seven days and twelve months', () => {
    const say = sayIn(sentences);
    for (const key of ['date.short', 'date.long'] as const) {
      const days = Array.from({ length: 365 }, (_day, at) => say(key, { on: FRIDAY + at }));
      expect(new Set(days).size).toBe(365);
      for (const day of days) expect(day).toMatch(/\p{L}.*\d.*\p{L}/u);
    }
  });
});

describe('a French text', () => {
  it('has a no-break space before each tall mark, so that none begins a line', () => {
    const source = ts.createSourceFile(
      'mail.ts',
      readFileSync('src/domain/texts/fr/mail.ts', 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const texts: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) texts.push(node.text);
      if (ts.isTemplateExpression(node)) {
        texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x'));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /\p{L} [;:!?»]|« |\p{L}[;!?»]/u.test(text))).toEqual([]);
  });
});

describe('dates in a mail', () => {
  it('are in the order and words of the language', () => {
    const dates = [...LANGUAGES.values()]
      .map(sayIn)
      .map((say) => [say('date.short', { on: FRIDAY }), say('date.long', { on: FRIDAY })]);
    expect(dates).toEqual([
      ['Fri 20 Nov', 'Friday 20 November'],
      ['Fr, 20. Nov.', 'Freitag, 20. November'],
      ['ven. 20 nov.', 'vendredi 20 novembre'],
      ['vie 20 nov', 'viernes 20 de noviembre'],
    ]);
  });
});

describe('the language of a mail', () => {
  it.each([
    ['fr', 'de_DE', 'fr'],
    ['', 'de_AT', 'de'],
    ['', 'es_MX', 'es'],
    ['', 'pl_PL', 'en'],
    [' DE ', '', 'de'],
  ])('is the one of Settings (“%s”), else the spreadsheet’s (“%s”), else English: %s', (language, locale, code) => {
    expect(sayIn(sentencesFor(language, locale))('language.code')).toBe(code);
  });
});

describe('a sentence', () => {
  it('does not read what was filled in as slots or patterns', () => {
    const why = '{b} $& $1';
    for (const sentences of LANGUAGES.values()) expect(sayIn(sentences)('mail.line.also', { why })).toContain(why);
  });

  it('is said in English where a language lacks it', () => {
    const key: SentenceKey = 'refusal.busy';
    for (const sentences of LANGUAGES.values()) expect(sayIn(sentences)(key)).toBe(sayIn({})(key));
  });
});
