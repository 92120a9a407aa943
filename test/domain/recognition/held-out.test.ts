import { recognise } from '../../../src/domain/recognition/recognise.js';
import heldOut from '../../fixtures/held-out.json';
import { allOf, LISTED, printScores, scoreFields, scoreStages, tableOf } from './scoring.js';
import type { Sheet, Vocabulary } from './scoring.js';

const sheets = heldOut.sheets as unknown as readonly Sheet[];
const vocabularies = heldOut.vocabularies as unknown as readonly Vocabulary[];
const listed = sheets.filter(({ language }) => LISTED.test(language));

describe('sheets as others keep them, written down before the words were', () => {
  it('are mapped right, and hardly ever wrong', () => {
    const scores = scoreFields(listed);
    printScores('Fields, held out', scores);
    const { right, wrong, all } = allOf(scores);
    if (process.env.SHOW) process.stdout.write([...new Set(allOf(scores).mistakes)].join('\n') + '\n');
    expect(right / all).toBeGreaterThan(0.5);
    expect(wrong / all).toBeLessThan(0.1);
  });

  it('get no wrong column in a language without words', () => {
    const scores = scoreFields(sheets.filter(({ language }) => !LISTED.test(language)));
    printScores('Fields, held out, languages without words', scores);
    expect(allOf(scores).mistakes.filter((each) => !each.endsWith('not “”'))).toEqual([]);
  });

  it('are refused where they are no candidate sheets, and only there', () => {
    const wrong = sheets.filter((sheet) =>
      [1, 2, 3].some((seed) => recognise('Tab', tableOf(sheet, seed)).isCandidateSheet !== sheet.isCandidateSheet),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('have stage words that are read right, and never wrong and certain', () => {
    const { right, asked, wrong, mistakes, wrongAndCertain } = scoreStages(vocabularies);
    process.stdout.write(
      `\nStages, held out: ${right} right, ${asked} asked, ${wrong} wrong, ${wrongAndCertain.length} wrong and certain\n`,
    );
    if (process.env.SHOW) process.stdout.write([...mistakes, '--- certain', ...wrongAndCertain].join('\n') + '\n');
    expect(wrongAndCertain).toEqual([]);
  });
});
