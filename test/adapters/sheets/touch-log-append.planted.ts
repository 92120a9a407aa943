import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/adapters/sheets/touch-log-tab.ts';

export const planted: PlantedBugs = {
  'is in it once, and nothing that was in it before is lost': [
    {
      bug: 'The end of the log is not read back: what an inserted row moved is written over (P4).',
      file,
      from: 'if (this.isRightBelow(end, missing)) {',
      to: 'if (missing.length > 0) {',
    },
    {
      bug: 'Only what was to be appended is written again, and not what it was written over.',
      file,
      from: 'missing = missingFrom(end.cells, wanted);',
      to: 'missing = missingFrom(end.cells, wanted.slice(-events.length));',
    },
  ],
};
