import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/adapters/sheets/event-rows.ts';

export const planted: PlantedBugs = {
  'always reads back as the event that was written': [
    {
      bug: 'Of a time, the minutes of the hour are lost.',
      file,
      from: 'const minute = Number(match[1]) * 60 + Number(match[2]);',
      to: 'const minute = Number(match[1]) * 60;',
    },
    {
      bug: 'A time after noon cannot be read.',
      file,
      from: 'return minute < 1440 ? minute : undefined;',
      to: 'return minute < 720 ? minute : undefined;',
    },
    {
      bug: 'What an event refers to is written beside its day.',
      file,
      from: "    typeof refersTo === 'string' ? refersTo : '',\n",
      to: "    '',\n",
    },
    {
      bug: 'The due day is counted from zero when it is read back.',
      file,
      from: '    dueOn: dayIn(due),',
      to: '    dueOn: (dayIn(due) ?? 0) - 1,',
    },
    {
      bug: 'A text is trimmed on its way.',
      file,
      from: "typeof cell === 'string' ? cell : typeof cell === 'number'",
      to: "typeof cell === 'string' ? cell.trim() : typeof cell === 'number'",
    },
    {
      bug: 'Who is paused and why is left out of the details.',
      file,
      from: 'summary: _inItsColumn, ...details }',
      to: 'summary: _inItsColumn, pause: _left, ...details }',
    },
  ],
};
