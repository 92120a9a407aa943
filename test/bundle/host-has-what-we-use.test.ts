/**
 * What the add-on calls at Google, the host has: otherwise the tests on the host would meet its refusals one by one.
 * By name, so on the safe side only where no other class of Google's has a member of that name.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';

import { refusedServices } from '../../host/services/refuse.js';
import { builtFile } from '../support/build-folder.js';

type Tree = Node & Record<string, unknown>;
type Coverage = Readonly<
  Record<string, { readonly supported: readonly string[]; readonly missing: readonly string[] }>
>;

const coverage = JSON.parse(
  execFileSync(process.execPath, ['tools/host-coverage.mjs', '--json'], {
    cwd: join(__dirname, '..', '..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
) as Coverage;

/** "MailApp" → "Mail.MailApp". */
const classOf = (service: string): string | undefined =>
  Object.keys(coverage).find(
    (name) =>
      name.endsWith(`.${service}`) && /(App|Service|Session|Utilities|Logger|Browser|Charts|MimeType)$/.test(name),
  );

function* nodes(value: unknown): Generator<Tree> {
  if (Array.isArray(value)) for (const child of value) yield* nodes(child);
  else if (typeof value === 'object' && value !== null && 'type' in value) {
    const node = value as Tree;
    yield node;
    for (const key of Object.keys(node)) yield* nodes(node[key]);
  }
}

const nameOf = (value: unknown): string | null => {
  const node = value as Tree | null;
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : null;
};

/** Google's members that the code uses and the host hasn't. */
function lacking(code: string): readonly string[] {
  const found = new Set<string>();
  const own = new Set<string>();
  const called = new Set<string>();
  for (const node of nodes(parse(code, { ecmaVersion: 2020, sourceType: 'script' }))) {
    if (node.type === 'Property' || node.type === 'MethodDefinition') {
      const name = nameOf(node.key);
      if (name !== null) own.add(name);
    }
    if (node.type !== 'MemberExpression' || node.computed === true) continue;
    const member = nameOf(node.property);
    const service = nameOf(node.object);
    if (member === null) continue;
    called.add(member);
    if (service === null) continue;
    if (refusedServices.includes(service)) found.add(`${service}.${member}`);
    const className = classOf(service);
    if (className !== undefined && !coverage[className]?.supported.includes(member)) found.add(`${service}.${member}`);
  }
  const supported = new Set(Object.values(coverage).flatMap((each) => each.supported));
  const missing = new Set(Object.values(coverage).flatMap((each) => each.missing));
  for (const name of called) if (missing.has(name) && !supported.has(name) && !own.has(name)) found.add(name);
  return [...found].sort();
}

describe('the host', () => {
  it('has every member of Google’s that Code.js uses', () => {
    expect(lacking(builtFile('Code.js'))).toEqual([]);
  });

  it('would be found wanting for a member, a service or an enum that it lacks', () => {
    expect(lacking('function f(sheet) { sheet.insertSlicer(); sheet.getRange("A1").getValue(); }')).toEqual([
      'insertSlicer',
    ]);
    expect(
      lacking('function f() { DriveApp.getFiles(); SpreadsheetApp.newCellImage(); ScriptApp.WeekDay.FRIDAY; }'),
    ).toEqual(['DriveApp.getFiles', 'SpreadsheetApp.newCellImage', 'newCellImage']);
    expect(lacking('function f() { MailApp.sendLetter(); }')).toEqual(['MailApp.sendLetter']);
  });

  it('is taken to have neither everything nor nothing', () => {
    expect(coverage['Mail.MailApp']?.supported).toEqual(['getRemainingDailyQuota', 'sendEmail']);
    expect(coverage['Spreadsheet.RangeList']?.supported).toContain('setBackground');
    expect(coverage['Spreadsheet.Range']?.missing).toContain('createPivotTable');
  });
});
