import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/recognition/dates.ts';

export const planted: PlantedBugs = {
  'is always read back as the day it was written for, in every order, whatever day it is': [
    {
      bug: 'Day and month change places where the day is twelve or less.',
      file,
      from: 'first <= 12 : second > 12;',
      to: 'first <= 12 : first <= 12;',
    },
    {
      bug: 'Month first means day first where the first number could be a month.',
      file,
      from: 'first <= 12 : second > 12;',
      to: 'first < 12 : second > 12;',
    },
    {
      bug: '29 February is no day.',
      file: 'src/domain/recognition/civil.ts',
      from: '[31, 29, 31, 30,',
      to: '[31, 28, 31, 30,',
    },
  ],
  'never makes reading throw, whatever is in a cell': [
    {
      bug: 'Cells that hold nothing are left out, so that the days stand beside other rows.',
      file,
      from: 'const days = cells.map((cell, index) => {',
      to: 'const days = cells.filter((cell) => !isBlank(cell)).map((cell, index) => {',
    },
  ],
};
