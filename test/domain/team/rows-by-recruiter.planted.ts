import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/team/rows-by-recruiter.ts';

export const planted: PlantedBugs = {
  'is everybody once over all lists of their own, and for each what Friday’s mail brings them': [
    {
      bug: 'Each owner text is a recruiter of its own.',
      file,
      from: 'recruiterAt(address ?? `named ${asCompared(text)}`, text, address).own.push(row);',
      to: 'recruiterAt(text, text, address).own.push(row);',
    },
    {
      bug: 'A recruiter without a row of their own is left out, with whom they cover.',
      file,
      from: 'for (const { to } of addressees) recruiterAt(to, to, to);',
      to: '',
    },
    {
      bug: 'Rows without an owner are left out.',
      file,
      from: '    const text = row.listed.owner.trim();',
      to: "    const text = row.listed.owner.trim();\n    if (text === '') continue;",
    },
    {
      bug: 'Two recruiters on Today have one name.',
      file,
      from: 'const free = names.find((each) => !taken.has(asCompared(each))) ?? text;',
      to: 'const [free = text] = names;',
    },
  ],
};
