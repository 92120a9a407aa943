import type { PlantedBugs } from '../support/planted-bug.js';

export const planted: PlantedBugs = {
  'two colleagues’ Friday runs give each recruiter exactly one mail': [
    {
      bug: 'A round of mails is claimed without the lock.',
      file: 'src/adapters/settings/document-lock.ts',
      from: '    if (!this.lock.tryLock(waitMs)) return null;\n',
      to: '',
    },
    {
      bug: 'Whoever holds the round is not asked whether they are still at it.',
      file: 'src/app/mailing/claim-batch.ts',
      from: 'held.run !== deps.run && held.until > now',
      to: 'held.run !== deps.run && held.until < now',
    },
  ],
  'two recruiters log touches, on one candidate and on two, and none is lost': [
    {
      bug: 'The log is written without the lock.',
      file: 'src/adapters/settings/document-lock.ts',
      from: '    if (!this.lock.tryLock(waitMs)) return null;\n',
      to: '',
    },
  ],
  'the same form is sent twice, by a click and by its repetition, and is logged once': [
    {
      bug: 'A form that was sent twice is logged twice.',
      file: 'src/app/candidate/attempt.ts',
      from: 'decision.events.filter(({ id }) => !known.has(id))',
      to: 'decision.events',
    },
  ],
};
