/**
 * Code.js as Google will see it. Each trap of gas-webpack-plugin that still says "compiled successfully" is caught here:
 * stubs that nothing fills, functions that a minimizer renamed, names that Google's V8 lacks, syntax that it refuses.
 */
import { type Node, parse } from 'acorn';
import { createContext, runInContext } from 'node:vm';

import { builtFile, sourceFile } from '../support/build-folder.js';

const code = builtFile('Code.js');
const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });

/** What Google's V8 runtime does not have: platform-facts, section 5 ("limitations" of the V8 runtime overview). */
const NOT_AT_GOOGLE = [
  'require', 'process', 'module', 'exports', 'Buffer', '__dirname', 'window', 'document', 'navigator', 'performance',
  'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'structuredClone',
  'fetch', 'FormData', 'File', 'Blob', 'URL', 'URLSearchParams', 'Headers', 'Request', 'Response', 'AbortController',
  'DOMException', 'Event', 'EventTarget', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'crypto', 'ReadableStream',
  'Temporal', 'global', 'self', 'XMLHttpRequest', 'localStorage',
]; // prettier-ignore

/** Every node of the tree, its children after it. */
function* nodes(node: unknown): Generator<Node & Record<string, unknown>> {
  if (Array.isArray(node)) {
    for (const child of node) yield* nodes(child);
  } else if (typeof node === 'object' && node !== null && 'type' in node) {
    const found = node as Node & Record<string, unknown>;
    yield found;
    for (const key of Object.keys(found)) if (key !== 'type') yield* nodes(found[key]);
  }
}

/** Identifiers that are read as variables somewhere: not property names, not keys. */
function freeNames(): Set<string> {
  const names = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: unknown, parent: (Node & Record<string, unknown>) | null, key: string) => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, parent, key);
      return;
    }
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const found = node as Node & Record<string, unknown>;
    if (found.type === 'Identifier') {
      const name = found.name as string;
      const isProperty = parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true;
      const isKey =
        (parent?.type === 'Property' || parent?.type === 'MethodDefinition') &&
        key === 'key' &&
        parent.computed !== true;
      const declares =
        (parent?.type === 'VariableDeclarator' && key === 'id') ||
        key === 'params' ||
        (/Function|Class/.test(parent?.type ?? '') && key === 'id');
      if (declares) declared.add(name);
      else if (!isProperty && !isKey) names.add(name);
    }
    for (const child of Object.keys(found)) if (child !== 'type') visit(found[child], found, child);
  };
  visit(program, null, '');
  return new Set([...names].filter((name) => !declared.has(name)));
}

const globalNames = [...sourceFile('src/entry/globals.ts').matchAll(/^global\.(\w+) =/gm)]
  .map((match) => match[1])
  .sort();
const topLevel = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])).sort();

describe('Code.js', () => {
  it('has a top-level function for each line of globals.ts, no more and no fewer', () => {
    expect(globalNames.length).toBeGreaterThan(5);
    expect(topLevel).toEqual(globalNames);
  });

  it('has the functions that Google calls by name', () => {
    expect(topLevel).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'onEdit']));
  });

  it('keeps everything else out of the global scope', () => {
    const declared = program.body.filter(
      (node) => node.type === 'VariableDeclaration' || node.type === 'ClassDeclaration',
    );
    expect(declared).toEqual([]);
  });

  it('uses no name that Google lacks', () => {
    const names = freeNames();
    expect(NOT_AT_GOOGLE.filter((name) => names.has(name))).toEqual([]);
  });

  it('has no private names, static fields or static blocks, which Google does not parse', () => {
    const refused = [...nodes(program)].filter(
      ({ type }) => type === 'PrivateIdentifier' || type === 'StaticBlock' || type === 'PropertyDefinition',
    );
    expect(refused).toEqual([]);
  });

  it('fills every stub: in a bare realm each function is more than the empty one that Google lists', () => {
    const realm = createContext({ console: undefined });
    runInContext(code, realm);
    for (const name of globalNames) {
      const text = runInContext(`String(${name ?? ''})`, realm) as string;
      expect(text.replace(/\s/g, '')).not.toMatch(/^function\w+\([^)]*\)\{\}$/);
    }
  });

  it('calls no service while it loads', () => {
    const touched: string[] = [];
    const services = [
      'SpreadsheetApp',
      'PropertiesService',
      'LockService',
      'MailApp',
      'ScriptApp',
      'Session',
      'Utilities',
      'HtmlService',
      'CacheService',
    ];
    const realm = createContext(
      Object.fromEntries(
        services.map((name) => [
          name,
          new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) }),
        ]),
      ),
    );
    runInContext(code, realm);
    expect(touched).toEqual([]);
  });

  /** As in tools/build/files.mjs, which refuses a larger one. */
  const BUDGET = 800_000;
  it('stays within its budget', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(BUDGET);
  });
});

describe('appsscript.json', () => {
  const manifest = JSON.parse(builtFile('appsscript.json')) as Record<string, unknown>;

  it('asks for five permissions and no more', () => {
    expect(manifest.oauthScopes).toEqual(
      ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    );
  });

  it('runs on V8 and logs its errors', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
  });
});
