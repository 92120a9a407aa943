import found from '../../fixtures/found.json';
import headers from '../../fixtures/headers.json';
import heldOut from '../../fixtures/held-out.json';
import mistakes from '../../fixtures/known-mistakes.json';
import stageWords from '../../fixtures/stage-words.json';
import { mistakesIn, scoreStages, type Sheet, type Vocabulary } from './scoring.js';

/**
 * The scores say how many of the known sheets are read right; these tests, which. `known-mistakes.json` has what is
 * read wrong or not at all: it is to get shorter, and what comes to be read right is struck out of it.
 */
const sheets = [...headers, ...heldOut.sheets, ...found.sheets] as unknown as readonly Sheet[];
const vocabularies = [
  ...stageWords,
  ...heldOut.vocabularies,
  ...found.vocabularies,
] as unknown as readonly Vocabulary[];
const inSheets: Readonly<Record<string, readonly string[]>> = mistakes.sheets;
const inStages: Readonly<Record<string, readonly string[]>> = mistakes.stages;

describe('a known sheet is read as it should be, but for known mistakes:', () => {
  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (id, sheet) => {
    expect(mistakesIn(sheet, 1)).toEqual(inSheets[id] ?? []);
  });
});

describe('known stage words are read as they should be, but for known mistakes:', () => {
  it.each(vocabularies.map((each) => [`${each.system}, ${each.language}`, each] as const))('%s', (id, vocabulary) => {
    const { mistakes: open, wrongAndCertain } = scoreStages([vocabulary]);
    expect(wrongAndCertain).toEqual([]);
    expect(open).toEqual(inStages[id] ?? []);
  });
});
