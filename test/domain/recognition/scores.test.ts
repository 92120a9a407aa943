import sheetsFile from '../../fixtures/headers.json';
import vocabulariesFile from '../../fixtures/stage-words.json';
import { wordsWithout } from './leave-one-out.js';
import { allOf as all, LISTED, printScores as print, scoreFields, scoreStages } from './scoring.js';
import type { Sheet, Vocabulary } from './scoring.js';

const sheets = sheetsFile as unknown as readonly Sheet[];
const listedSheets = sheets.filter(({ language }) => LISTED.test(language));
const vocabularies = (vocabulariesFile as unknown as readonly Vocabulary[]).filter(({ language }) =>
  LISTED.test(language),
);

describe('eighty-three sheets that people really keep', () => {
  it('are mapped right in over 97 % of the fields, wrong in under 1 %, in the languages that have words', () => {
    const scores = scoreFields(listedSheets);
    print('Fields, languages with words', scores);
    const { right, wrong, all: count } = all(scores);
    expect(right / count).toBeGreaterThan(0.97);
    expect(wrong / count).toBeLessThan(0.01);
  });

  it('get no wrong column in a language without words', () => {
    const scores = scoreFields(sheets.filter(({ language }) => !LISTED.test(language)));
    print('Fields, languages without words', scores);
    expect(all(scores).wrong).toBe(0);
    expect(all(scores).right).toBeGreaterThan(0);
  });

  it('still get few wrong columns when every word that only the sheet itself has is forgotten', () => {
    const scores = scoreFields(listedSheets, (sheet) =>
      wordsWithout(
        sheet.headers,
        listedSheets.flatMap((other) => (other.id === sheet.id ? [] : other.headers)),
      ),
    );
    print('Fields, own source left out', scores);
    const { right, wrong, all: count } = all(scores);
    expect(right / count).toBeGreaterThan(0.75);
    expect(wrong / count).toBeLessThan(0.02);
  });
});

describe('sixty-nine vocabularies of stages', () => {
  it('are read right in over 95 % of the values, and never wrong and certain', () => {
    const { right, asked, wrong, wrongAndCertain } = scoreStages(vocabularies);
    process.stdout.write(
      `\nStages: ${right} right, ${asked} open and asked about, ${wrong} wrong, ${wrongAndCertain.length} wrong and certain\n`,
    );
    expect(wrongAndCertain).toEqual([]);
    expect(right / (right + asked + wrong)).toBeGreaterThan(0.95);
  });

  it('are asked about rather than misread when every word that only the vocabulary itself has is forgotten', () => {
    const { right, asked, wrong, wrongAndCertain } = scoreStages(vocabularies, (vocabulary) =>
      wordsWithout(
        Object.keys(vocabulary.values),
        vocabularies.flatMap((other) => (other === vocabulary ? [] : Object.keys(other.values))),
      ),
    );
    process.stdout.write(
      `\nStages, own source left out: ${right} right, ${asked} asked, ${wrong} wrong, ${wrongAndCertain.length} wrong and certain\n`,
    );
    for (const each of wrongAndCertain) process.stdout.write(`  ${each}\n`);
    expect(wrongAndCertain.length / (right + asked + wrong)).toBeLessThan(0.015);
  });
});
