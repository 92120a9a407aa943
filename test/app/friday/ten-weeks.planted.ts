import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'bring each recruiter one mail for a scheduled blitz, a repeat only marked, and never an earlier blitz’s list': [
    {
      bug: 'A week is as good as any other: who began next Friday’s on Monday gets last Friday’s on Tuesday.',
      file: 'src/app/mailing/marks.ts',
      from: 'boolean => period > than;',
      to: 'boolean => period === than && period > than;',
    },
    {
      bug: 'A send whose outcome is not known is made again without a word about it.',
      file: 'src/app/mailing/due-letters.ts',
      from: "const repeat = state === 'unsure' || state === 'repeating' || (state === 'sending' && !own);",
      to: "const repeat = state === 'repeating' && own;",
    },
    {
      bug: 'What was sent as a repeat may be sent again.',
      file: 'src/app/mailing/due-letters.ts',
      from: "if (state === 'sent' || state === 'sent again') continue;",
      to: "if (state === 'sent') continue;",
    },
  ],
  'send by hand only to those who were shown': [
    {
      bug: 'What was shown is not looked at again.',
      file: 'src/app/friday/run.ts',
      from: 'return todo.every(({ to }) => shown.to.includes(to));',
      to: 'return todo.length > 0;',
    },
  ],
  'leave nobody without the list of a blitz after a working morning on which nothing went wrong': [
    {
      bug: 'A Friday that was missed is made up for by hand alone.',
      file: 'src/app/friday/which-blitz.ts',
      from: 'return isWorkingDay(policy.calendar, today) ? missedBlitz(begins) : null;',
      to: 'return null;',
    },
  ],
};
