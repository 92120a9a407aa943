import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/history/erase-words.ts';

export const planted: PlantedBugs = {
  'leaves no word of theirs in any row, whatever happened': [
    {
      bug: 'What stands inside of the details, like the reason of a pause, is kept.',
      file,
      from: "if (typeof value === 'object' && value !== null) return [part, withoutTheirWords(value)];",
      to: "if (typeof value === 'object' && value !== null) return [part, value];",
    },
    {
      bug: 'The recruiter’s word for the stage is kept.',
      file,
      from: "'kind id refersTo",
      to: "'stage kind id refersTo",
    },
    {
      bug: 'What the job wanted is kept.',
      file,
      from: "'kind id refersTo",
      to: "'requirement kind id refersTo",
    },
    {
      bug: 'The row keeps the candidate’s id, by which the others of theirs are found.',
      file: 'src/adapters/sheets/event-rows.ts',
      from: 'withoutTheirWords({ ...event, candidateId })',
      to: 'withoutTheirWords({ ...event, candidateId: event.candidateId || candidateId })',
    },
  ],
  'changes no figure about what happened: days, promises and touches stay, with nobody’s name': [
    {
      bug: 'What a row refers to is blanked, so that a kept promise is missed from now on.',
      file,
      from: ' refersTo candidateId',
      to: ' candidateId',
    },
    {
      bug: 'The channel is blanked, so that touches cannot be read any more.',
      file,
      from: ' channel entered',
      to: ' entered',
    },
    {
      bug: 'Who made the promise or the touch is blanked, and promises with it.',
      file: 'src/adapters/sheets/event-rows.ts',
      from: 'withoutTheirWords({ ...event, candidateId })',
      to: "withoutTheirWords({ ...event, candidateId, id: '' })",
    },
  ],
};
