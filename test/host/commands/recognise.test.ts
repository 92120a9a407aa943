/** `npm run recognise` as a person types it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCommand } from '../../support/commands.js';

const folder = mkdtempSync(join(tmpdir(), 'recognise-'));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const people = put(
  'people.csv',
  'Candidate,E-mail,Stage,Last updated\nAna Ruiz,ana@mail.example,Phone screen,13/11/2026\nBen Cole,ben@mail.example,Regret sent,02/11/2026\n',
);
const shopping = put('shopping.csv', 'Item,Price\nMilk,1.20\nBread,2.40\nButter,3.10\n');
const empty = put('empty.csv', '');

describe('npm run recognise', () => {
  it('answers with one object for one file with one tab', () => {
    const { code, out } = runCommand(folder, 'recognise', people, '--json');
    const answer = JSON.parse(out) as Record<string, unknown> & { mapping: Record<string, unknown> };
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual([
      'sheet', 'isCandidateSheet', 'refused', 'headerRow', 'firstDataRow', 'rows', 'mapping', 'stages', 'dateOrder', 'warnings',
    ]); // prettier-ignore
    expect(answer).toMatchObject({
      sheet: 'people',
      isCandidateSheet: true,
      refused: null,
      headerRow: 1,
      firstDataRow: 2,
      rows: 2,
      stages: { 'Phone screen': { phase: 'screen', certain: true }, 'Regret sent': { phase: 'rejected', told: true } },
      dateOrder: { 'Last updated': { order: 'DMY', decidedBy: 1, undecided: 1, unreadable: [] } },
    });
    expect(Object.keys(answer.mapping)).toHaveLength(19);
    expect(answer.mapping).toMatchObject({
      name: { column: 1, header: 'Candidate' },
      email: { column: 2 },
      lastTouch: { column: 4, kind: 'proxy' },
      phone: null,
    });
  });

  it('answers for every file in the order given, also when one is refused and one cannot be read', () => {
    const { code, out } = runCommand(folder, 'recognise', shopping, empty, people, '--json');
    const answers = JSON.parse(out) as { file: string; refused: string | null }[];
    expect(code).toBe(2);
    expect(answers.map(({ file }) => file)).toEqual([shopping, empty, people]);
    expect(answers[0]?.refused).toMatch(/\.$/);
    expect(answers[1]?.refused).toContain('empty');
    expect(answers[2]?.refused).toBeNull();
  });

  it('says in words what it understood', () => {
    const { code, out } = runCommand(folder, 'recognise', people);
    expect(code).toBe(0);
    expect(out).toContain('column 1 “Candidate”');
  });
});

it('a stage whose name ends in "__", which google.script.run would drop, is understood as any other', () => {
  const odd = put('odd.csv', 'Candidate,E-mail,Stage\nAna Ruiz,ana@mail.example,Phone screen__\n');
  const { code, out } = runCommand(folder, 'recognise', odd, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ stages: { 'Phone screen__': {} } });
});

it('a table whose first header begins with PK is a table, not an Excel file', () => {
  const { code, out } = runCommand(folder, 'recognise', put('pk.csv', 'PK,Candidate,E-mail\n1,Ana,ana@mail.example\n'));
  expect([code, out]).toEqual([0, expect.stringContaining('column 2 “Candidate”')]);
});
