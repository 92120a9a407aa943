import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/recognition/stages.ts';

export const planted: PlantedBugs = {
  'never throws, whatever the cells hold': [
    {
      bug: 'A stage that is called like something of the language, “constructor”, is taken for that.',
      file,
      from: 'return Object.prototype.hasOwnProperty.call(meanings, key) ? meanings[key] : undefined;',
      to: 'return meanings[key];',
    },
    {
      bug: 'A word that nobody knows has no meaning at all.',
      file,
      from: 'const stage = lookUp(meanings, stageText) ?? stageMeaning(stageText);',
      to: 'const stage = lookUp(meanings, stageText) ?? (isBlank(stageText) ? meanings[stageText] : stageMeaning(stageText))!;',
      throws: 'TypeError',
    },
  ],
};
