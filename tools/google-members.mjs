/**
 * Writes host/services/google-members.json: the members, with their overloads, that @types/google-apps-script gives
 * each class of the services in host/services (the spreadsheet service has its own list). Run by hand when the types change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const folder = 'node_modules/@types/google-apps-script/';
const files = ['base', 'cache', 'content', 'html', 'lock', 'mail', 'properties', 'script', 'utilities'];
/** Which name in a signature means what to the matcher; anything else is checked by the method itself. */
const plain = { Integer: 'number', number: 'number', string: 'string', Char: 'string', boolean: 'boolean' };
const loose = new Set(['formatDate', 'sleep', 'setProperty', 'put', 'log', 'info', 'warn', 'error']);
/** Enums whose members a method wants, and nothing else. */
const enums = new Set(['Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm']);

const members = {};
for (const file of files) {
  const text = readFileSync(`${folder}google-apps-script.${file}.d.ts`, 'utf8');
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), '');
}
writeFileSync('host/services/google-members.json', `${JSON.stringify(members)}\n`);

function visit(node, namespace) {
  if (ts.isModuleDeclaration(node)) {
    const name = node.name.text === 'GoogleAppsScript' ? namespace : node.name.text;
    node.body?.statements.forEach((statement) => visit(statement, name));
  } else if (ts.isSourceFile(node)) {
    node.statements.forEach((statement) => visit(statement, namespace));
  } else if (ts.isInterfaceDeclaration(node) && namespace !== '' && !/^Date/.test(node.name.text)) {
    const own = (members[`${namespace}.${node.name.text}`] ??= {});
    for (const member of node.members) {
      if (member.name === undefined) continue;
      const name = member.name.getText();
      if (!ts.isMethodSignature(member)) own[name] = null;
      else (own[name] ??= []).push(member.parameters.map((parameter) => typeOf(parameter, name)));
    }
  }
}

function typeOf(parameter, method) {
  const optional = parameter.questionToken !== undefined ? '?' : '';
  if (parameter.dotDotDotToken !== undefined) return '...';
  if (loose.has(method)) return `any${optional}`;
  const text = parameter.type?.getText() ?? 'any';
  const type = text.endsWith('[]')
    ? plain[text.slice(0, -2)]
      ? `${plain[text.slice(0, -2)]}[]`
      : 'any[]'
    : (plain[text] ?? (enums.has(text) ? text : undefined));
  return `${type ?? 'any'}${optional}`;
}
