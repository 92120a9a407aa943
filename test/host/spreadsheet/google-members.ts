import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What the published types say about Google's classes: every overload's parameter types, and every enum's members. */
export interface GoogleMembers {
  readonly members: Record<string, Record<string, readonly (readonly string[])[]>>;
  readonly enums: Record<string, readonly string[]>;
}

const NAMESPACES = ['spreadsheet', 'base', 'charts'];
/** Their tables would be long and nothing in the host needs them. */
const LEFT_OUT = new Set(['console', 'Date', 'Browser', 'Logger', 'Session', 'BlobSource']);

/**
 * Read from @types/google-apps-script; optional parameters end in "?". What only gas-types-detailed has, which is made
 * from Google's reference more often, comes on top.
 */
export function googleMembers(): GoogleMembers {
  const found = membersIn('@types/google-apps-script');
  const newer = membersIn('gas-types-detailed');
  for (const [name, members] of Object.entries(newer.members)) {
    const known = found.members[name];
    if (known === undefined) continue;
    for (const [member, overloads] of Object.entries(members))
      known[member] ??= overloads.map((types) => types.map(oldName));
  }
  for (const [name, members] of Object.entries(newer.enums))
    found.enums[name] = [...new Set([...(found.enums[name] ?? []), ...members])];
  return found;
}

function membersIn(library: string): GoogleMembers {
  const found: GoogleMembers = { members: {}, enums: {} };
  const resolve = createRequire(`${process.cwd()}/package.json`).resolve;
  for (const name of NAMESPACES) {
    const path = resolve(`${library}/google-apps-script.${name}.d.ts`);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    collect(file, [], file, found);
  }
  return found;
}

/** The newer types say Date where the older ones have Google's own. */
const oldName = (type: string): string => type.replace(/^Date\b/, 'Base.Date');

function collect(node: ts.Node, path: readonly string[], file: ts.SourceFile, found: GoogleMembers): void {
  if (ts.isModuleDeclaration(node)) {
    const inside = node.name.text === 'GoogleAppsScript' ? [] : [...path, node.name.text];
    if (node.body !== undefined) ts.forEachChild(node.body, (child) => collect(child, inside, file, found));
  } else if (ts.isEnumDeclaration(node)) {
    found.enums[node.name.text] = node.members.map((member) => member.name.getText(file));
  } else if (ts.isInterfaceDeclaration(node) && !LEFT_OUT.has(node.name.text)) {
    found.members[[...path, node.name.text].join('.')] = overloads(node, file);
  } else if (ts.isSourceFile(node)) {
    ts.forEachChild(node, (child) => collect(child, path, file, found));
  }
}

function overloads(node: ts.InterfaceDeclaration, file: ts.SourceFile): Record<string, string[][]> {
  const members: Record<string, string[][]> = {};
  for (const member of node.members) {
    const name = member.name?.getText(file);
    if (name === undefined) continue;
    const list = (members[name] ??= []);
    if (ts.isMethodSignature(member)) list.push(member.parameters.map((parameter) => typeText(parameter, file)));
  }
  return members;
}

function typeText(parameter: ts.ParameterDeclaration, file: ts.SourceFile): string {
  const type = parameter.type;
  const text =
    type === undefined
      ? 'any'
      : ts.isTypeLiteralNode(type)
        ? 'object'
        : type
            .getText(file)
            .replace(/\s+/g, ' ')
            .replace(/Array<\{.*\}( \| null)?>/, 'any[]');
  const rest = parameter.dotDotDotToken === undefined ? '' : '...';
  return rest + text + (parameter.questionToken === undefined ? '' : '?');
}
