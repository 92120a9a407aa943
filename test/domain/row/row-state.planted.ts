import type { PlantedBugs } from '../../support/planted-bug.js';

const facts = 'src/domain/row/row-state-facts.ts';
const events = 'src/domain/row/row-state-events.ts';
const file = 'src/domain/row/row-state.ts';

export const planted: PlantedBugs = {
  'gives back the history that was put in, whatever happened': [
    {
      bug: 'The day of a hand-over is not written.',
      file: facts,
      from: '    h: facts.handedOverOn,\n',
      to: '',
    },
    {
      bug: 'A decision that was ticked is read as one of before the tracker came.',
      file: facts,
      from: 'beforeStart: flags % 2 === 1,',
      to: 'beforeStart: flags > 0,',
    },
    {
      bug: 'A closing touch that was about scheduling, too, loses one of both.',
      file: events,
      from: 'closing: marks >= 4,',
      to: 'closing: marks === 4 || marks === 5,',
    },
    {
      bug: 'A touch that was taken back is back after the next look.',
      file: events,
      from: 'takenBack: takenBack === 1 || takenBack === 2,',
      to: 'takenBack: false,',
    },
    {
      bug: 'Midnight is read as a minute that nobody knows.',
      file: events,
      from: 'minute: optional(minute, asWhole),',
      to: 'minute: optional(minute === 0 ? null : minute, asWhole),',
    },
    {
      bug: 'What lies before the remembered events is not written.',
      file,
      from: '{ b: writeFacts(before.facts), k: before.key }',
      to: '{ b: {}, k: before.key }',
    },
  ],
  'never throws at what stands in a cell': [
    {
      bug: 'What is JSON and no history ends in an error.',
      file,
      from: 'if (problem instanceof Unreadable || problem instanceof SyntaxError) return null;',
      to: 'if (problem instanceof SyntaxError) return null;',
      throws: 'Error',
    },
  ],
  'tells a hundred and twenty thousand people apart': [
    {
      bug: 'One hash of 32 bits, which collides for a hundred thousand people.',
      file: 'src/domain/text/fingerprint.ts',
      from: 'hashOf(text, FNV_OFFSET) + hashOf(text, OTHER_OFFSET)',
      to: 'hashOf(text, FNV_OFFSET)',
    },
  ],
};
