import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/policy/blitz.ts';

export const planted: PlantedBugs = {
  'is always a working day, strictly later, and none is skipped': [
    {
      bug: 'The next blitz is always a week after this one.',
      file,
      from: 'const run = blitzInWeekOf(day, policy);\n    if (run > after) return run;',
      to: 'return blitzInWeekOf(day, policy) + 7;',
    },
    {
      bug: 'A blitz on a holiday is held all the same.',
      file,
      from: 'return workingDayOnOrBefore(policy.calendar, scheduledInWeekOf(day, policy));',
      to: 'return scheduledInWeekOf(day, policy);',
    },
    {
      bug: 'A later week’s blitz that holidays moved back is not seen: only the week before is looked at.',
      file,
      from: 'if (run > day) return found;\n    found = run;',
      to: 'return run > day ? found : run;',
    },
    {
      bug: 'A run that begins on the day of the blitz finds the same day as the next one.',
      file,
      from: 'if (run > after) return run;',
      to: 'if (run >= after) return run;',
    },
  ],
  'has one key for each run: two runs of two weeks never share one': [
    {
      bug: 'The key is the week in which the run takes place, not the one it was scheduled for.',
      file,
      from: 'return isoWeekOf(scheduledInWeekOf(week, policy));',
      to: 'return isoWeekOf(day);',
    },
    {
      bug: 'A blitz that was moved back over a weekend is not looked for in the weeks to come.',
      file,
      from: 'while (blitzInWeekOf(week + 7, policy) <= day) week += 7;',
      to: '',
    },
  ],
};
