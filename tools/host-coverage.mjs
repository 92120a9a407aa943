/**
 * What the local host has of Google's services: read from the published types' members (the two google-members.json)
 * and from the host's own source. Writes docs/host-coverage.md; `--json` prints, per class, what is supported instead.
 *
 * "Tested in" goes by the member's name: a test file of that service that says `.name`. A member that no test names is
 * "untested".
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SERVICES = 'host/services';
const SHEETS = 'host/services/spreadsheet';

/** Shapes of arguments, the language itself, and old services that are gone. */
const NO_CLASS =
  /^(Console|Base\.(BlobSource|DateConstructor)|Mail\.MailAdvancedParameters|Properties\.(Script|User)Properties)$/;
/** Whole families that this host will not have. docs/host.md says why. */
const LEFT_OUT = /Pivot|Banding|DataSource|BigQuery|Slicer|Drawing|OverGridImage|CellImage|Looker|DateTimeGroupingRule/;

/** Where the host is known to answer otherwise than Google. */
const differs = {
  'Base.Logger.log': 'prints values as JavaScript does; Google’s is reported to print 1 as 1.0 and objects as {a=1.0}',
  'Base.Blob.getAs': 'to its own type only',
  'HTML.HtmlOutput.getAs': 'to text/html and text/plain only',
  'HTML.HtmlOutput.append': 'of malformed HTML only what breaks off in a tag or comment is refused',
  'HTML.HtmlService.createHtmlOutput': 'of malformed HTML only what breaks off in a tag or comment is refused',
  'Utilities.Utilities.parseDate': 'no zone names in the text, only offsets, GMT and UTC',
  'Utilities.Utilities.computeDigest': 'without MD2',
  'Properties.Properties.setProperty': 'calls a day are not counted',
  'Script.ScriptApp.getAuthorizationInfo': 'always NOT_REQUIRED',
  'Script.ScriptApp.requireScopes': 'does nothing: everything is granted',
  'Script.ScriptApp.requireAllScopes': 'does nothing: everything is granted',
  'Script.ScriptApp.invalidateAuth': 'does nothing',
  'Script.ClockTriggerBuilder.everyWeeks': 'which of the weeks comes first is not documented; here the first',
};

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const inFolder = (folder, ending) => readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => join(folder, name)); // prettier-ignore

/** Google's class → its members' names. */
function googleClasses() {
  const classes = {};
  const tables = [json(`${SHEETS}/google-members.json`).members, json(`${SERVICES}/google-members.json`)];
  for (const table of tables) {
    for (const [name, members] of Object.entries(table)) {
      if (NO_CLASS.test(name) || LEFT_OUT.test(name)) continue;
      classes[name] = [...new Set([...(classes[name] ?? []), ...Object.keys(members)])];
    }
  }
  return classes;
}

/** Google's class → the members that the host's source implements. */
function hostClasses() {
  const found = {};
  const add = (name, members) => (found[name] = new Set([...(found[name] ?? []), ...members]));
  const files = [...inFolder(SERVICES, '.ts'), ...inFolder(SHEETS, '.ts')].map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const classes = new Map();
  const walk = (node, visit) => {
    visit(node);
    ts.forEachChild(node, (child) => walk(child, visit));
  };
  for (const file of files) walk(file, (node) => ts.isClassDeclaration(node) && classes.set(`${file.fileName} ${node.name.text}`, node)); // prettier-ignore
  const classNamed = (file, name) =>
    classes.get(`${file.fileName} ${name}`) ?? [...classes].find(([key]) => key.endsWith(` ${name}`))?.[1];

  const isPublic = (member) => (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0; // prettier-ignore
  function membersOfClass(node) {
    const own = node.members
      .filter((each) => each.name !== undefined && isPublic(each))
      .map((each) => each.name.getText());
    walk(node, (each) => own.push(...membersDefinedIn(each)));
    const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
      ?.expression;
    const above = parent === undefined ? undefined : classNamed(node.getSourceFile(), parent.getText());
    return [...own, ...(above === undefined ? [] : membersOfClass(above))];
  }
  /** `for (const name of NAMES) Object.defineProperty(this, name, …)`: a member for each of a list of texts. */
  function membersDefinedIn(node) {
    if (!ts.isForOfStatement(node) || !node.statement.getText().includes('Object.defineProperty(this,')) return [];
    const list = [...node.expression.getText().matchAll(/\b[A-Z_]{3,}\b/g)].map(([name]) => name);
    const texts = [];
    walk(node.getSourceFile(), (each) => {
      if (!ts.isVariableDeclaration(each) || !list.includes(each.name.getText())) return;
      walk(each.initializer, (inner) => ts.isStringLiteral(inner) && texts.push(inner.text));
    });
    const [, head = '', tail = ''] =
      /Object\.defineProperty\(this, `(\w*)\$\{\w+\}(\w*)`/.exec(node.statement.getText()) ?? [];
    return texts.map((text) => head + text + tail);
  }
  function membersOfObject(file, literal) {
    return literal.properties.flatMap((each) =>
      ts.isSpreadAssignment(each) ? membersOfValue(file, each.expression) : [each.name?.getText() ?? ''],
    );
  }
  /** An object literal, `new Class(…)`, `this`, or the name of a variable that holds one of these. */
  function membersOfValue(file, value) {
    if (ts.isObjectLiteralExpression(value)) return membersOfObject(file, value);
    if (ts.isNewExpression(value)) return membersOfClass(classNamed(file, value.expression.getText()));
    if (value.kind === ts.SyntaxKind.ThisKeyword) {
      let node = value;
      while (!ts.isClassDeclaration(node)) node = node.parent;
      return membersOfClass(node);
    }
    let members = [];
    walk(file, (node) => {
      if (!ts.isVariableDeclaration(node) || node.name.getText() !== value.getText() || node.initializer === undefined)
        return;
      if (ts.isObjectLiteralExpression(node.initializer) || ts.isNewExpression(node.initializer)) members = membersOfValue(file, node.initializer); // prettier-ignore
    });
    return members;
  }

  for (const file of files) {
    walk(file, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'serve' && ts.isStringLiteral(node.arguments[0])) {
        add(node.arguments[0].text, membersOfValue(file, node.arguments[1]));
      }
      if (
        ts.isVariableDeclaration(node) &&
        node.name.getText() === 'MimeType' &&
        file.fileName.endsWith('mime-type.ts')
      ) {
        add('Base.MimeType', membersOfValue(file, node.initializer.arguments[0]));
      }
    });
  }
  for (const node of classes.values()) {
    const api = apiNameOf(node, membersOfClass);
    if (api === null) continue;
    // A builder of charts stands for every kind of chart.
    const names = api.includes('$') ? Object.keys(googleClasses()).filter((each) => /^Spreadsheet\.Embedded\w*ChartBuilder$/.test(each)) : [api]; // prettier-ignore
    for (const name of names) add(name, membersOfClass(node));
  }
  return found;

  function apiNameOf(node) {
    for (let at = node; at !== undefined;) {
      const own = at.members.find((each) => each.name?.getText() === 'apiName');
      if (own?.initializer !== undefined) return own.initializer.text;
      if (own !== undefined && own.type !== undefined && !ts.getCombinedModifierFlags(own)) return null;
      if (own !== undefined && node.name.text === 'EmbeddedChartBuilder') return '$';
      const parent = at.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
        ?.expression;
      at = parent === undefined ? undefined : classNamed(at.getSourceFile(), parent.getText());
    }
    return null;
  }
}

/** What is there, class by class. */
export function coverage() {
  const host = hostClasses();
  return Object.fromEntries(
    Object.entries(googleClasses()).map(([name, members]) => [
      name,
      {
        supported: members.filter((member) => host[name]?.has(member)).sort(),
        missing: members.filter((member) => !host[name]?.has(member)).sort(),
      },
    ]),
  );
}

/** Test file → the names of members that it mentions. */
function testedNames(folders) {
  return folders.flatMap((folder) =>
    inFolder(folder, '.test.ts').map((path) => ({
      name: path.replace(/^test\/host\//, '').replace(/\.test\.ts$/, ''),
      mentions: new Set([...readFileSync(path, 'utf8').matchAll(/[.'](\w+)\b/g)].map(([, word]) => word)),
    })),
  );
}

function page() {
  const sheetTests = testedNames(['test/host/spreadsheet', 'test/host/runtime']);
  const serviceTests = testedNames(['test/host/services', 'test/host/runtime']);
  const all = Object.entries(coverage());
  const there = all.filter(([, { supported }]) => supported.length > 0);
  const lines = [
    '# What the local host has of Google’s services',
    '',
    'Written by `node tools/host-coverage.mjs` from the published types (@types/google-apps-script) and the host’s source; don’t edit. A test counts for a member when a test of that service names it; “untested” means that none does. Whatever is missing is refused by its name: `NotSupportedByHost`. How the host differs from Google in general is in [host.md](host.md).',
    '',
    '| class | supported | of | untested |',
    '|---|---|---|---|',
  ];
  const sections = [];
  for (const [name, { supported, missing }] of there) {
    const tests = /^(Spreadsheet|Charts)\.|^Base\.(Ui|Menu|PromptResponse|RgbColor)$/.test(name)
      ? sheetTests
      : serviceTests;
    const rows = supported.map((member) => ({ member, tested: tests.filter(({ mentions }) => mentions.has(member)).map((each) => each.name) })); // prettier-ignore
    lines.push(`| ${name} | ${supported.length} | ${supported.length + missing.length} | ${rows.filter(({ tested }) => tested.length === 0).length} |`); // prettier-ignore
    sections.push('', `## ${name}`, '', '| member | differs | tested in |', '|---|---|---|');
    for (const { member, tested } of rows) {
      sections.push(
        `| ${member} | ${differs[`${name}.${member}`] ?? ''} | ${tested.slice(0, 3).join(', ') || 'untested'} |`,
      );
    }
    if (missing.length > 0) sections.push('', `Missing: ${missing.join(', ')}.`);
  }
  const none = all.filter(([, { supported }]) => supported.length === 0).map(([name]) => name);
  sections.push('', '## Classes that the host lacks', '', `${none.join(', ')}.`, '');
  return [...lines, ...sections].join('\n');
}

if (process.argv.includes('--json')) console.log(JSON.stringify(coverage()));
else writeFileSync('docs/host-coverage.md', page());
