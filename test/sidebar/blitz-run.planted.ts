import type { PlantedBugs } from '../support/planted-bug.js';

const run = 'src/sidebar/blitz-run.ts';
const list = 'src/sidebar/blitz-list.ts';
const answers = 'src/sidebar/blitz-answers.ts';

export const planted: PlantedBugs = {
  'never loses or doubles a touch, whatever is refused, lost, undone or sent again': [
    {
      bug: 'What was typed is not kept where the answer got lost.',
      file: answers,
      from: 'comesAgain(told(without, job, says, deed), candidateId)',
      to: 'comesAgain(told(without, job, says, null), candidateId)',
    },
    {
      bug: 'Somebody of whom something was refused stays out of the list.',
      file: answers,
      from: 'isReal(deed) ? comesAgain(told(without, job, says, deed), candidateId)',
      to: 'isReal(deed) ? told(without, job, says, null)',
    },
    {
      bug: 'Whoever is still owed something is through with.',
      file: answers,
      from: 'return stillWaits(card, run.nextWeek) ? comesAgain(here, candidateId)',
      to: 'return !stillWaits(card, run.nextWeek) ? comesAgain(here, candidateId)',
    },
    {
      bug: 'Where something is sent after it, the deed that waits is dropped with the moves.',
      file: run,
      from: "job.kind === 'undo' || job.deed.what !== 'go'",
      to: "job.kind === 'undo' || job.deed.what === 'go'",
    },
    {
      bug: 'Starting again forgets what is on its way.',
      file: run,
      from: 'run.outbox.length === 0 && run.failures.length === 0',
      to: 'run.failures.length === 0',
    },
    {
      bug: 'Somebody brought back stands in the list twice.',
      file: list,
      from: '  if (run.ahead.includes(candidateId)) return waiting;\n',
      to: '',
    },
  ],
  'always ends with nobody owed a word once everything sent arrives and each card is worked': [
    {
      bug: 'Those whom the list of now adds are not added.',
      file: run,
      from: 'ahead: [...run.ahead, ...ids(false), ...ids(true)]',
      to: 'ahead: [...run.ahead, ...ids(true)]',
    },
  ],
  'never asks for a card more often than it was shown without one': [
    {
      bug: 'Only the card that is shown is kept ready.',
      file: list,
      from: 'const KEPT_READY = 2;',
      to: 'const KEPT_READY = 1;',
    },
  ],
};
