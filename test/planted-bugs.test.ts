import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { sourceFile } from './support/build-folder.js';
import type { PlantedBugs } from './support/planted-bug.js';

/** Every file of tests, and the list of planted bugs beside it if there is one. */
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'));
const lists = files.filter((file) => file.endsWith('.planted.ts'));

const plantedIn = (list: string): PlantedBugs =>
  (jest.requireActual<{ planted: PlantedBugs }>(join('..', list)) satisfies { planted: PlantedBugs }).planted;

interface Test {
  readonly title: string;
  /** How often it tries random examples. */
  readonly properties: number;
}

const TRIES = 'fc.assert(';
const triesIn = (text: string): number => text.split(TRIES).length - 1;
const USES_RANDOM_EXAMPLES = /^import .* from 'fast-check';$/m;

/** `it(title, …)` and `it.each(…)(title, …)`, wherever they stand in a file. */
function testsIn(file: string): readonly Test[] {
  const text = sourceFile(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const tests: Test[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^it(?:\.each)?\b/.test(node.expression.getText(source))) {
      const [title, body] = node.arguments;
      if (title !== undefined && body !== undefined && ts.isStringLiteralLike(title)) {
        tests.push({ title: title.text, properties: triesIn(body.getText(source)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return tests;
}

describe('every property test', () => {
  const withProperties = files.filter(
    (file) => file.endsWith('.test.ts') && USES_RANDOM_EXAMPLES.test(sourceFile(file)),
  );

  it('names a planted bug that it catches', () => {
    const nameless = withProperties.flatMap((file) => {
      const list = file.replace('.test.', '.planted.');
      const planted = lists.includes(list) ? plantedIn(list) : {};
      // Where the examples are drawn once for all of a file's tests, all are about them.
      const allAre = triesIn(sourceFile(file)) === 0;
      return testsIn(file)
        .filter(({ title, properties }) => (allAre || properties > 0) && (planted[title] ?? []).length === 0)
        .map(({ title }) => `${file}: ${title}`);
    });
    expect(nameless).toEqual([]);
  });

  it.each(withProperties)('has a title in its file, so that it can be named: %s', (file) => {
    const tried = testsIn(file).reduce((sum, { properties }) => sum + properties, 0);
    expect(tried).toBe(triesIn(sourceFile(file)));
  });
});

describe('a planted bug', () => {
  it.each(lists)('can be planted where it says, and is caught by a test that there is: %s', (list) => {
    const titles = testsIn(list.replace('.planted.', '.test.')).map(({ title }) => title);
    for (const [title, bugs] of Object.entries(plantedIn(list))) {
      expect({ title, tests: titles.filter((each) => each === title).length }).toEqual({ title, tests: 1 });
      for (const { bug, file, from, to } of bugs) {
        expect(to).not.toBe(from);
        expect({ bug, times: sourceFile(file).split(from).length - 1 }).toEqual({ bug, times: 1 });
      }
    }
  });
});
