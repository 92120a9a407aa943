import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'say each debt once, on the first working morning of its first week on which a note can be sent': [
    {
      bug: 'Only what fell due since yesterday is news: a promise of this afternoon for today is never said.',
      file: 'src/domain/mail/morning-note.ts',
      from: 'dueOn > today - NEWS_DAYS',
      to: 'dueOn > today - 1',
    },
    {
      bug: 'What was to be said counts as said, although the mail was refused.',
      file: 'src/app/mailing/batch.ts',
      from: 'said ? noted.after : noted.before',
      to: 'noted.after',
    },
    {
      bug: 'Only the latest note is remembered: what one before it said comes again.',
      file: 'src/app/morning/run.ts',
      from: 'const after = due.map(',
      to: 'const after = lines.map(',
    },
  ],
};
