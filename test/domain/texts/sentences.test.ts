import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every sentence that a person reads stands in src/domain/texts, by key. The sources are parsed: what JSX shows, what
 * its attributes say, and every other text that reads as words.
 */
const ROOMS = ['src/sidebar', 'src/app', 'src/adapters', 'src/entry', 'src/domain/mail'];

/** Attributes that no person reads: names and numbers of the page. */
const NOT_READ = new Set([
  'choice',
  'letter',
  'autocomplete',
  'class',
  'type',
  'id',
  'role',
  'href',
  'target',
  'rel',
  'value',
  'key',
]);
const ARIA_STATES =
  /^(?:aria-(?:hidden|live|expanded|busy|describedby|labelledby|controls|activedescendant|autocomplete|keyshortcuts)|data-[a-z]+)$/;

/** What reads as words and is no sentence, each with its reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['waiting now', 'a tab of ours, by what it is'],
  ['friday log', 'a tab of ours, by what it is'],
  ['cells used', 'the key of a mark'],
  ['from:… OR to:…', 'what Gmail is asked to search for'],
  ['<body data-opens="…">', 'markup of the page'],
  ['moved to', 'the end of an event’s id'],
  ['last word', 'the end of an event’s id'],
  ['hourly blitz', 'the key of a mark'],
  ['hourly morning', 'the key of a mark'],
  ['hourly continue', 'the key of a mark'],
  ['the row left the sheet', 'marks an answer in the log, where it is looked for'],
  ['Only a scan of this tracker can be saved.', 'for a programmer who mixes two trackers up'],
  ['General', 'a number format of Google Sheets'],
  ['ddd d mmm yyyy', 'a number format of Google Sheets'],
  [' Menu \u2192', 'the beginning of the menu’s way, which a notice cuts off'],
  [' The sidebar has ', 'the same'],
]);

/** A file that is markup: tags, classes and styles read as words. What a person reads in it comes from the page's blocks. */
const MARKUP = new Set(['src/domain/mail/layout.ts']);

const sourcesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name));

const files = ROOMS.flatMap(sourcesIn).filter((name) => !MARKUP.has(name));

const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    name,
    text,
    ts.ScriptTarget.Latest,
    /* setParentNodes= */ true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/**
 * The values of our types: what a type names, and the lists that types are made of. They are stored, sent and compared,
 * and shown by their key where they are shown at all. Only what begins as no sentence does.
 */
const VALUES: ReadonlySet<string> = new Set(
  sourcesIn('src').flatMap((name) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
      if (ts.isAsExpression(node) && ts.isArrayLiteralExpression(node.expression)) {
        found.push(...node.expression.elements.filter(ts.isStringLiteral).map(({ text }) => text));
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(name, readFileSync(name, 'utf8')));
    return found.filter((text) => /^\p{Ll}[\p{Ll} ,:-]*\??$/u.test(text));
  }),
);

const EQUALITY = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

const isLetters = (text: string): boolean => /\p{L}/u.test(text);
/** Words with a space between them, or a word that begins as a caption does. */
const readsAsWords = (text: string): boolean =>
  /\p{L}[\p{L}’'.,:;]* \p{L}/u.test(text) || /^\p{Lu}\p{Ll}{2,}[….!?]?$/u.test(text);

/** The texts of a source that a person would read, each with its line. */
function sentencesIn(name: string, text: string): string[] {
  const file = parse(name, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const says = textOf(node);
    if (says !== null && isShown(node, says)) {
      found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${says.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  }
  return null;
}

/** What stands on keys, in every language: single letters, and the names that the browser gives the others. */
const KEYS = /^(?:\p{Lu}(?: \p{Lu})*|Esc|Escape|Enter)$/u;

function isShown(node: ts.Node, text: string): boolean {
  if (!isLetters(text) || KEYS.test(text.trim())) return false;
  if (ts.isJsxText(node)) return true;
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
  // What is compared is not shown: the name of a key, a kind.
  if (ts.isBinaryExpression(parent) && EQUALITY.has(parent.operatorToken.kind)) return false;
  if (ts.isCaseClause(parent) || isLookedUp(node) || (ts.isPropertyAssignment(parent) && parent.name === node))
    return false;
  const attribute = ts.findAncestor(node, (above) => ts.isJsxAttribute(above) || ts.isJsxElement(above));
  if (attribute !== undefined && ts.isJsxAttribute(attribute)) {
    const name = attribute.name.getText();
    const isDirect = parent === attribute || (ts.isJsxExpression(parent) && parent.parent === attribute);
    if (NOT_READ.has(name) || ARIA_STATES.test(name)) return false;
    if (isDirect) return true;
  }
  if (ts.isJsxExpression(parent)) return true;
  // The key of a sentence, with nothing but what is compared or looked up beside it.
  if (isKeyOfSentence(node)) return false;
  // A formula: its own texts come from `inFormula`.
  if (isFormula(text)) return false;
  return readsAsWords(text) && !VALUES.has(text) && !EXCEPTIONS.has(text);
}

/** What stands where in a list: its place is asked for. */
const isLookedUp = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  parent.expression.name.text === 'indexOf';

/** A part of a formula, whose texts between quotes are values of our types. */
const isFormula = (text: string): boolean =>
  /^=?[A-Z]+\(/.test(text) &&
  [...text.matchAll(/"([^"]*)"/g)].every(([, quoted = '']) => !readsAsWords(quoted) || VALUES.has(quoted));

const isKeyOfSentence = (node: ts.Node): boolean => {
  const call = ts.findAncestor(node, ts.isCallExpression);
  return call?.expression.getText() === 'say' && call.arguments[0] !== undefined && isWithin(node, call.arguments[0]);
};
const isWithin = (node: ts.Node, outer: ts.Node): boolean =>
  ts.findAncestor(node, (one) => one === outer) !== undefined;

describe('sentences', () => {
  it.each(files)('%s has none of its own', (name) => {
    expect(sentencesIn(name, readFileSync(name, 'utf8'))).toEqual([]);
  });

  it('have each a key of their own: two topics with one key would hide a sentence', () => {
    const topics = readdirSync('src/domain/texts/en').filter((name) => !['index.ts', 'page.ts'].includes(name));
    const keys = topics.flatMap((name) => {
      const text = readFileSync(join('src/domain/texts/en', name), 'utf8');
      return [...text.matchAll(/^ {2}'([\w ]+\.[^']+)':/gm)].map(([, key]) => key);
    });
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.length).toBeGreaterThan(100);
  });

  it.each([
    ['a text between tags', 'const a = <p>Not now</p>;'],
    ['one word between tags', 'const a = <p>now</p>;'],
    ['a placeholder', 'const a = <input placeholder="name" />;'],
    ['a title', "const a = <p title={'why'} />;"],
    ['a label for people who use a screen reader', 'const a = <p aria-label={`Take back: ${what}`} />;'],
    ['help handed to a component', 'const a = <Field help="Leave it empty." />;'],
    ['a text in braces', "const a = <p>{'now'}</p>;"],
    ['one of two captions', "const a = <p>{busy ? 'Wait' : 'Go on'}</p>;"],
    ['a refusal', "const a = refused('This tab is gone.');"],
    ['a template', 'const a = `${n} rows are gone`;'],
    ['a text in a formula', 'const a = `=IF(A1=${none};"Nobody is waiting";1)`;'],
    ['a header', "range.setValues([['Next word by']]);"],
    ['a caption in a list', "const a = [['us', 'The client']];"],
  ])('%s is found', (_, text) => {
    expect(sentencesIn('a.tsx', text)).not.toEqual([]);
  });

  it.each([
    ['a key', "const a = say('sidebar.back');"],
    ['a class', 'const a = <p class="notice bad">{name}</p>;'],
    ['what is sent', "send({ what: 'no answer' });"],
    ['a value of a type of ours', "send({ kind: 'do not contact' });"],
    ['the place of a header', "const a = HEADERS.indexOf('First seen');"],
    ['a formula over values of ours', 'const a = `COUNTIF(${column};"no quota")`;'],
    ['a sign', 'const a = <p>×</p>;'],
  ])('%s is not one', (_, text) => {
    expect(sentencesIn('a.tsx', text)).toEqual([]);
  });
});
