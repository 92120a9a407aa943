import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/follow-up/today-list.ts';

export const planted: PlantedBugs = {
  'is whoever is on Friday’s lists and nobody else, once each, in the section that what they are owed says': [
    {
      bug: 'The questions of the first day are left out.',
      file,
      from: '...list.notReached], owed), ...withRow(list.unconfirmed, asked)];',
      to: '...list.notReached], owed)];',
    },
    {
      bug: 'Each row is a person of its own.',
      file,
      from: 'const { id, person = `row ${id}` } = placed.row.candidate;',
      to: 'const person = `row ${placed.row.candidate.id}`;',
    },
    {
      bug: 'Of several rows the last one decides.',
      file,
      from: 'const [first, ...rest] = [...rows].sort(inOrder);',
      to: 'const [first, ...rest] = [...rows].reverse();',
    },
    {
      bug: 'A withdrawal turns red.',
      file,
      from: 'dueOn < on && amberOnly !== true',
      to: 'dueOn < on && (amberOnly ?? true)',
    },
    {
      bug: 'Whoever is to be told by tomorrow stands among what is to be done today.',
      file,
      from: "band === 'today' && rule !== 'close'",
      to: "band === 'today'",
    },
    {
      bug: 'Only what is most pressing is looked at: a decision behind a promise of next week is not seen.',
      file,
      from: "const close = all.find(({ rule }) => rule === 'close');",
      to: "const close = followUp.rule === 'close' ? followUp : undefined;",
    },
    {
      bug: 'The least late come first.',
      file,
      from: "return one.section === 'next week' ? byDay(owed, otherOwed) : mostLateFirst(owed, otherOwed);",
      to: "return one.section === 'next week' ? byDay(owed, otherOwed) : mostLateFirst(otherOwed, owed);",
    },
  ],
};
