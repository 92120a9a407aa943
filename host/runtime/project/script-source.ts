import { types } from 'node:util';
import { Script } from 'node:vm';
import { parse } from 'acorn';
import type { Program } from 'acorn';
import type { ProjectFile } from './project-file.js';

/** Code to run, and the file that it is from, by Apps Script's name: what a stack calls it. */
export interface ScriptSource {
  readonly file: string;
  readonly code: string;
}

/** A script project, ready to be run. */
export interface Scripts {
  /** To be run in this order. */
  readonly sources: readonly ScriptSource[];
  /** Names of the top-level functions, as Google lists them for its Run menu and google.script.run. */
  readonly functions: readonly string[];
}

/**
 * Google runs the files one by one in one global scope, and knows the function declarations of all of them before the
 * first runs. So each file comes twice: first its declarations alone, with everything else blanked out, then the rest,
 * with its declarations blanked out. Lines and columns stay what they are, and so does each file's "use strict".
 *
 * @throws SyntaxError that names file and line, as a push to Google does
 */
export function scriptsOf(files: readonly ProjectFile[]): Scripts {
  const parsed = files.map((file) => ({ file, program: programOf(file) }));
  const functions = [...new Set(parsed.flatMap(({ program }) => functionsOf(program)))];
  if (parsed.length === 1) return { sources: files.map(({ name, text }) => ({ file: name, code: text })), functions };
  const sources = [
    ...parsed.filter(({ program }) => program.body.some(isDeclaration)).map(declarationsOf),
    ...parsed.map(restOf),
  ];
  return { sources, functions };
}

/** A source that has been compiled: it can be run in any number of realms. */
export interface CompiledScript {
  readonly file: string;
  readonly script: Script;
}

export const compiled = (sources: readonly ScriptSource[]): readonly CompiledScript[] =>
  sources.map(({ file, code }) => ({ file, script: new Script(code, { filename: file }) }));

interface ParsedFile {
  readonly file: ProjectFile;
  readonly program: Program;
}
type Statement = Program['body'][number];

const isDeclaration = (node: Statement): boolean => node.type === 'FunctionDeclaration';
const isDirective = (node: Statement): boolean => node.type === 'ExpressionStatement' && node.directive !== undefined;

function programOf({ name, text }: ProjectFile): Program {
  try {
    // V8's own words, as Google's; they are gone by the time that acorn would complain.
    new Script(text, { filename: name });
    return parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    if (!types.isNativeError(error)) throw error;
    const line = /^[^\n]*?:(\d+)\n/.exec(error.stack ?? '')?.[1] ?? /\((\d+):\d+\)$/.exec(error.message)?.[1] ?? '1';
    throw new SyntaxError(`Syntax error: SyntaxError: ${error.message} line: ${line} file: ${name}.gs`, {
      cause: error,
    });
  }
}

/** `function name() {}` and `var|let|const name = function`: developers.google.com/apps-script/guides/v8-runtime */
function functionsOf(program: Program): readonly string[] {
  return program.body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression')
        ? [id.name]
        : [],
    );
  });
}

function declarationsOf({ file, program }: ParsedFile): ScriptSource {
  let code = '';
  let at = 0;
  for (const node of program.body) {
    if (!isDeclaration(node) && !isDirective(node)) continue;
    code += blank(file.text.slice(at, node.start)) + file.text.slice(node.start, node.end);
    at = node.end;
  }
  return { file: file.name, code };
}

function restOf({ file, program }: ParsedFile): ScriptSource {
  let code = '';
  let at = 0;
  for (const node of program.body) {
    if (!isDeclaration(node)) continue;
    // A declaration ends the statement before it, so what takes its place must do so too.
    code += `${file.text.slice(at, node.start)};${blank(file.text.slice(node.start + 1, node.end))}`;
    at = node.end;
  }
  return { file: file.name, code: code + file.text.slice(at) };
}

const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/g, ' ');
