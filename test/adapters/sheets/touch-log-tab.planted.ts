import type { PlantedBugs } from '../../support/planted-bug.js';

const tab = 'src/adapters/sheets/touch-log-tab.ts';
const rows = 'src/adapters/sheets/event-rows.ts';

export const planted: PlantedBugs = {
  'is read whole: each row is an event, or is listed with its number, and none is lost': [
    {
      bug: 'A row that cannot be read is dropped in silence.',
      file: tab,
      from: "      else problems.push({ row: firstRow + index, says: this.say('log.unreadable', { part: read }) });\n",
      to: '',
    },
    {
      bug: 'The row that is named is counted from zero.',
      file: tab,
      from: 'problems.push({ row: firstRow + index,',
      to: 'problems.push({ row: firstRow + index - 1,',
    },
    {
      bug: 'The log ends at the first gap.',
      file: tab,
      from: '      if (read === null) return;',
      to: '      if (read === null) cells = cells.slice(0, index);\n      if (read === null || cells.length <= index) return;',
    },
    {
      bug: 'A time that nobody can read is taken for none.',
      file: rows,
      from: 'if (match === null) return undefined;',
      to: 'if (match === null) return null;',
    },
    {
      bug: 'A row without its day is one of 1899.',
      file: rows,
      from: 'day: dayIn(day),',
      to: 'day: dayIn(day) ?? 0,',
    },
    {
      bug: 'Events without an id are taken in, so that one that was copied counts twice.',
      file: 'src/adapters/sheets/event-parts.ts',
      from: 'const EVERY_ROW = { candidateId: filled, id: filled,',
      to: 'const EVERY_ROW = { candidateId: filled, id: text,',
    },
  ],
};
