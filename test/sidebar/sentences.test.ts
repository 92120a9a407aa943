import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every sentence that a person reads stands in src/domain/texts, by key. The sources are parsed: what JSX shows, what
 * its attributes say, and every other text that reads as words.
 */
const ROOMS = ['src/sidebar', 'src/app/set-up'];

/** Attributes that no person reads: names and numbers of the page. */
const NOT_READ = new Set(['class', 'type', 'id', 'role', 'href', 'target', 'rel', 'value', 'key']);
const ARIA_STATES = /^(?:aria-(?:hidden|live|expanded|busy|describedby)|data-[a-z]+)$/;

/** Texts of two words that are stored or sent, and shown by their key where they are shown at all. */
const STORED = new Set([
  // What is sent to the server: the unions of the contract.
  'no answer',
  'they wrote',
  'hiring manager',
  'not active',
  'not told',
  'did not arrive',
  'end pause',
  'waiting on',
  'do not contact',
  'contact again',
  'take over',
  'choose columns',
  'still active?',
  'set up',
  // Tabs of ours, by what they are.
  'waiting now',
  'friday log',
]);
/** The two beginnings of the menu's way that a notice cuts off, until the server says it apart. */
const CUT_OFF = new Set([' Menu \u2192', ' The sidebar has ']);

/** Its sentences change with the register of people, and move then. */
const LATER = new Set(['src/app/set-up/repair.ts']);

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
).filter((name) => !LATER.has(name));

const EQUALITY = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

const isLetters = (text: string): boolean => /\p{L}/u.test(text);
/** Words with a space between them, or a word that begins as a caption does. */
const readsAsWords = (text: string): boolean =>
  /\p{L}[\p{L}’'.,:;]* \p{L}/u.test(text) || /^\p{Lu}\p{Ll}{2,}[….!?]?$/u.test(text);

/** The texts of a source that a person would read, each with its line. */
function sentencesIn(name: string, text: string): string[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, /* setParentNodes= */ true, kind);
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

function isShown(node: ts.Node, text: string): boolean {
  if (!isLetters(text)) return false;
  if (ts.isJsxText(node)) return true;
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
  // What is compared is not shown: the name of a key, a kind.
  if (ts.isBinaryExpression(parent) && EQUALITY.has(parent.operatorToken.kind)) return false;
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
  return readsAsWords(text) && !STORED.has(text) && !CUT_OFF.has(text);
}

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
    const topics = readdirSync('src/domain/texts/en').filter(
      (name) => !['index.ts', 'page.ts', 'mail.ts'].includes(name),
    );
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
    ['a caption in a list', "const a = [['us', 'The client']];"],
  ])('%s is found', (_, text) => {
    expect(sentencesIn('a.tsx', text)).not.toEqual([]);
  });

  it.each([
    ['a key', "const a = say('sidebar.back');"],
    ['a class', 'const a = <p class="notice bad">{name}</p>;'],
    ['what is sent', "send({ what: 'no answer' });"],
    ['a sign', 'const a = <p>×</p>;'],
  ])('%s is not one', (_, text) => {
    expect(sentencesIn('a.tsx', text)).toEqual([]);
  });
});
