import type { PlantedBugs } from '../../support/planted-bug.js';

const facts = 'src/domain/history/apply-event.ts';
const reached = 'src/domain/candidate/could-not-be-reached.ts';

export const planted: PlantedBugs = {
  'nobody counts as not reached without three days and two channels of tries in the log': [
    {
      bug: 'One channel is enough.',
      file: reached,
      from: 'const FEWEST_CHANNELS = 2;',
      to: 'const FEWEST_CHANNELS = 1;',
    },
    {
      bug: 'A word that reached them leaves the tries as they were, and its day is not looked at.',
      file: reached,
      from: 'day > since && day <= today',
      to: 'day > 0 * since && day <= today',
    },
  ],
  'nobody is closed without an answer unless two words and a last one came before, and none of theirs after': [
    {
      bug: 'The day that the last word named need not have come.',
      file: facts,
      from: 'facts.answerBy === null || day <= facts.answerBy',
      to: 'facts.answerBy === null',
    },
    {
      bug: 'One word before the last one is enough.',
      file: facts,
      from: 'WORDS_BEFORE_LAST = 2',
      to: 'WORDS_BEFORE_LAST = 1',
    },
  ],
  'neither is ever healthy, on that day or any later one, nor counted among those who heard from us': [
    {
      bug: 'Somebody who could not be reached is on track until the next try.',
      file: 'src/domain/row/row-status.ts',
      from: "return { ...dated, kind: 'could not be reached' };",
      to: "return { ...dated, kind: 'owed', closed: false };",
    },
    {
      bug: 'A row closed without an answer shows as told.',
      file: 'src/domain/row/row-status.ts',
      from: "return { kind: 'no answer', why:",
      to: "return { kind: 'told', why:",
    },
  ],
  'a reply ends both, whatever came before': [
    {
      bug: 'A reply on another row of theirs is looked at only where this row has none.',
      file: 'src/domain/candidate/no-answer.ts',
      from: 'personLastWrote ?? history.theyLastWroteOn;',
      to: 'history.theyLastWroteOn ?? personLastWrote ?? null;',
    },
  ],
};
