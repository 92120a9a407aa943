import type { PlantedBugs } from '../../support/planted-bug';

const identify = 'src/domain/identity/identify.ts';

export const planted: PlantedBugs = {
  'everybody is who they were, and every touch is with its person, once': [
    {
      bug: 'A row is whoever stands beside it, so that a sort of their columns alone changes people over (P1).',
      file: identify,
      from: '    if (known.isWholly(row)) claims.give(row, known);',
      to: '    claims.give(row, known);',
    },
    {
      bug: 'Ids beside blank rows are not among those that may be claimed (P1).',
      file: 'src/app/tracker/read/identify-rows.ts',
      from: 'const hidden = read.flatMap(({ tab, unreadable, strays }) => strayHints(tab, [...unreadable, ...strays]));',
      to: 'const hidden = read.flatMap(({ tab, unreadable }) => strayHints(tab, unreadable));',
    },
    {
      bug: 'One person’s rows are told apart by their order alone, and not by the job (P2).',
      file: 'src/domain/identity/rungs.ts',
      from: 'ladder(nameAndAddress, hintAndJob, jobOwnerTab, jobAndTab, job, hint)',
      to: 'ladder(nameAndAddress, any)',
    },
    {
      bug: 'The register is not asked: whom the cells beside the rows don’t know is somebody new (P3).',
      file: 'src/app/tracker/read/identify-rows.ts',
      from: 'identify(all, asked ? context.register() : [], hidden)',
      to: 'identify(all, [], hidden)',
    },
    {
      bug: 'The log is written by row number, and nobody looks back (P4).',
      file: 'src/adapters/sheets/touch-log-tab.ts',
      from: '      if (this.isRightBelow(end, missing)) {',
      to: '      if (last > 0) {',
    },
    {
      bug: 'A log that is sorted while somebody is erased is not looked at again (P5).',
      file: 'src/adapters/sheets/touch-log-tab.ts',
      from: '      ({ rows, below } = erasure.planFor(now.cells));\n    }',
      to: '      ({ rows, below } = { rows: new Map(), below: [] });\n    }',
    },
    {
      bug: 'Of a person on two rows only the row that was asked for is erased (P5).',
      file: 'src/app/candidate/erase.ts',
      from: '  return [one, ...all.filter((other) => other !== one && isSamePerson(other.candidate, one.candidate))];',
      to: '  return [one, ...all.filter((other) => other !== one && other === one && isSamePerson(other.candidate, one.candidate))];',
    },
    {
      bug: 'What the log has and the row lacks is logged once more.',
      file: 'src/app/tracker/sheet-tracker.ts',
      from: 'const now = this.withLogged(scan, log().readTail().events);',
      to: 'const now = scan;',
    },
    {
      bug: 'A row that reads like an instruction is none of ours, whoever we know it to be.',
      file: 'src/app/tracker/read/read-tab.ts',
      from: 'rows.filter((row) => row.isDoubtful && !isSomebody(row))',
      to: 'rows.filter((row) => row.isDoubtful)',
    },
    {
      bug: 'A cell that was typed into a row tells that the row is still whose id stands beside it.',
      file: 'src/app/tracker/sheet-tracker.ts',
      from: 'if (tab === null || !isWhoItWas(tab, { typed }, settings, moment.today)) return null;',
      to: 'if (tab === null) return null;',
    },
  ],
};
