import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/services/mail-message.ts';

export const planted: PlantedBugs = {
  'a subject is one line, whatever is in it': [
    {
      bug: 'Only the first line break is replaced.',
      file,
      from: "replace(/[\\r\\n]+/g, ' ')",
      to: "replace(/[\\r\\n]+/, ' ')",
    },
    {
      bug: 'A carriage return alone stays.',
      file,
      from: "replace(/[\\r\\n]+/g, ' ')",
      to: "replace(/\\r?\\n/g, ' ')",
    },
  ],
};
