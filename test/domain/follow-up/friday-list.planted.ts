import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/follow-up/friday-list.ts';

export const planted: PlantedBugs = {
  'and the lists have everybody once at most, and drop nobody': [
    {
      bug: 'Somebody who is asked about and owed something stands on both lists.',
      file,
      from: 'const question = followUps.length > 0 ? null : unconfirmed(candidate, policy, on);',
      to: 'const question = unconfirmed(candidate, policy, on);',
    },
    {
      bug: 'Only who is late is on the list of today.',
      file,
      from: "lines.filter((line) => line.followUp.band === 'today')",
      to: "lines.filter((line) => line.followUp.band === 'today' && line.daysLate > 0)",
    },
    {
      bug: 'What is due between this blitz and the next is left for the next.',
      file: 'src/domain/follow-up/band.ts',
      from: "return owed.dueOn < nextBlitz(today, policy) ? 'next week' : 'later';",
      to: "return 'later';",
    },
    {
      bug: 'People of one day and one name stand on the list once.',
      file,
      from: 'const all = candidates.flatMap((each) => lineOf(each, on));',
      to: 'const all = [...new Map(candidates.flatMap((each) => lineOf(each, on)).map((line) => [`${line.who.name} ${String(line.daysLate)}`, line])).values()];',
    },
    {
      bug: 'Whoever is owed two things stands there twice.',
      file,
      from: 'return [{ who: listed, followUp: first, daysLate: on - first.dueOn, others }];',
      to: 'return pressing.map((each) => ({ who: listed, followUp: each, daysLate: on - each.dueOn, others }));',
    },
  ],
};
