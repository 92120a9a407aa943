import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/row/row-status.ts';

export const planted: PlantedBugs = {
  'on any later day is the word for the band that the rules would give then, for any history and calendar': [
    {
      bug: '*By …* begins a week before the due day, not with the blitz before it.',
      file,
      from: 'soonFrom: blitzOnOrBefore(owed.dueOn, policy),',
      to: 'soonFrom: owed.dueOn - 7,',
    },
    {
      bug: 'Only what is due first decides when *Today* begins, although something else is pressing before.',
      file,
      from: 'todayFrom: Math.min(so.todayFrom, each.todayFrom),',
      to: 'todayFrom: each.dueOn < so.dueOn ? each.todayFrom : so.todayFrom,',
    },
    {
      bug: 'The last debt decides, not the first.',
      file,
      from: 'dueOn: Math.min(so.dueOn, each.dueOn),',
      to: 'dueOn: Math.max(so.dueOn, each.dueOn),',
    },
    {
      bug: 'A planned interview is not thought of before its day.',
      file,
      from: 'if (coming !== null) {',
      to: 'if (coming !== null && coming.from <= today) {',
    },
    {
      bug: 'A day is overdue on the due day itself.',
      file: 'src/domain/row/status-words.ts',
      from: 'if (today > dueOn) return',
      to: 'if (today >= dueOn) return',
    },
  ],
  'is never "On track" for somebody who is paused, on hold, unknown or asked about': [
    {
      bug: 'Somebody paused is “On track” until they wake.',
      file,
      from: "if (pause !== null && today < pause.wakeOn) return { ...dated, kind: 'paused', wakeOn: pause.wakeOn };",
      to: '',
    },
    {
      bug: 'Somebody on hold is “On track” while nothing is due.',
      file,
      from: "if (candidate.phase === 'on hold') return { ...dated, kind: 'on hold' };",
      to: '',
    },
    {
      bug: 'A stage that nobody knows is “On track”.',
      file,
      from: "if (candidate.phase === 'unknown') return { ...dated, kind: 'stage not known' };",
      to: '',
    },
  ],
};
