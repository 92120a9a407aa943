import type { PlantedBugs } from '../../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'is never late on the day of the reopening, whatever happened before': [
    {
      bug: 'Somebody reopened waits since our last word, however old.',
      file: 'src/domain/candidate/being-worked-with.ts',
      from: 'return reopened === null ? since : Math.max(since ?? reopened, reopened);',
      to: 'return since ?? reopened;',
    },
  ],
  'satisfies nothing until it has come, whoever wrote it into the log': [
    {
      bug: 'What is dated ahead counts at once.',
      file: 'src/domain/history/fold-history.ts',
      from: 'const come = recent.filter(({ event }) => event.day <= today);',
      to: 'const come = recent;',
    },
  ],
};
