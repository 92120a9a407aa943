import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/history/promise-records.ts';

export const planted: PlantedBugs = {
  'never vanishes from the counts, whatever happens and in whatever order': [
    {
      bug: 'A promise that the candidate released is no promise any more.',
      file,
      from: 'return [...records.values(), ...nameless]',
      to: "return [...[...records.values()].filter(({ state }) => state !== 'released'), ...nameless]",
    },
    {
      bug: 'A promise without an id is lost.',
      file,
      from: "if (event.id === '') nameless.push(made);",
      to: "if (event.id === '') continue;",
    },
    {
      bug: 'Two promises without an id are one.',
      file,
      from: "if (event.kind !== 'promise' || records.has(event.id)) continue;",
      to: "if (event.kind !== 'promise' || records.has(event.id) || (event.id === '' && nameless.length > 0)) continue;",
    },
    {
      bug: 'Only promises of the last thirty days are counted.',
      file,
      from: "if (event.kind !== 'promise' || records.has(event.id)) continue;",
      to: "if (event.kind !== 'promise' || records.has(event.id) || event.day < today - 30) continue;",
    },
    {
      bug: 'What is said of a promise of which no row is there makes one.',
      file,
      from: 'if (record !== undefined) records.set(record.id, after(record, event, policy));',
      to: 'if (record !== undefined) records.set(event.id, after(record, event, policy));',
    },
  ],
  'is open here exactly when it is open in the state of the row': [
    {
      bug: 'Of one minute, what became of a promise comes before it where its row stands above.',
      file: 'src/domain/history/fold-history.ts',
      from: 'own <= promised ? promised + 1 : own',
      to: 'own < promised ? promised + 1 : own',
    },
    {
      bug: 'A promise that is moved after its day has the new day.',
      file,
      from: 'if (event.day > record.dueOn) return record;',
      to: '',
    },
    {
      bug: 'A promise cannot be moved on its last day any more.',
      file,
      from: 'if (event.day > record.dueOn) return record;',
      to: 'if (event.day >= record.dueOn) return record;',
    },
    {
      bug: 'In the state of the row, a missed promise stays open.',
      file: 'src/domain/history/apply-event.ts',
      from: "    case 'promise missed':\n      facts.openPromises",
      to: '      facts.openPromises',
    },
    {
      bug: 'A promise that was kept stays kept although that is taken back.',
      file,
      from: 'if (undone.has(event.id) && canBeTakenBack(event)) continue;',
      to: '',
    },
    {
      bug: 'What became of a promise is only looked for after its day.',
      file,
      from: "const record = 'refersTo' in event ? records.get(event.refersTo) : undefined;",
      to: "const of = 'refersTo' in event ? records.get(event.refersTo) : undefined;\n    const record = of !== undefined && of.madeOn <= event.day ? of : undefined;",
    },
  ],
};
