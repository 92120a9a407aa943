import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'never throws and never gives one column to two fields': [
    {
      bug: 'Each field takes its best column, whoever else has it.',
      file: 'src/domain/recognition/assignment.ts',
      from: '  return answer;\n}',
      to: '  return answer.map((_, field) => {\n    const row = scores[field] ?? [];\n    const best = row.indexOf(Math.max(0, ...row));\n    return best >= 0 && (row[best] ?? 0) > 0 ? best : null;\n  });\n}',
    },
    {
      bug: 'A tab without a header is no candidate sheet, and nobody says why.',
      file: 'src/domain/recognition/recognise.ts',
      from: 'return { ...found, isCandidateSheet: false, refused,',
      to: 'return { ...found, isCandidateSheet: true, refused,',
    },
  ],
};
