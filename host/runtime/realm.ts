import { types } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import { createBorder } from './border.js';
import type { Border, Realm } from './border.js';
import type { CompiledScript } from './project/script-source.js';
import { REALM_DATE } from './realm-date.js';
import { REALM_STACK, TOP_CALL } from './realm-stack.js';
import { canonicalZone, instantOfWall, offsetAt } from './zone-time.js';

/** A fresh global scope with the names that Google's V8 has and no others, its clock the host's. */
export interface ScriptRealm {
  readonly context: Context;
  readonly border: Border;
  /** Runs a file of the project in the realm's global scope; after so many real milliseconds (null: never) it is ended. */
  load(script: CompiledScript, realMs: number | null): void;
  /**
   * What a name leads to: a top-level function, `const` and `let` included, or a method ("menu.item1", "Menu.item1" of a
   * class). Null: no function. developers.google.com/apps-script/guides/v8-runtime
   */
  entry(name: string): EntryPoint | null;
  /**
   * Calls a function of the realm. After so many real milliseconds (null: never) it is ended, whatever it is doing: V8's
   * own error (`isEndedByV8`) is thrown.
   */
  call(entry: EntryPoint, args: readonly unknown[], realMs: number | null): unknown;
  /**
   * Lets promises run as far as they come without the outside, and answers with what the value came to: a promise's
   * result, or the value itself. Throws what a promise was rejected with. Google awaits a returned promise too.
   */
  settled(value: unknown): unknown;
}

/** A function of the realm, and the object whose method it is. */
export interface EntryPoint {
  readonly work: (...args: readonly unknown[]) => unknown;
  readonly owner: unknown;
}

/** Names of a bare V8 scope that scripts at Google do not find. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'console'];

/** Handlers of the realm's own: those of the host's would wait for the host's turn. */
const WATCH = `(value) => {
  const seen = { state: 'pending', value: undefined };
  Promise.resolve(value).then(
    (result) => { seen.state = 'kept'; seen.value = result; },
    (error) => { seen.state = 'broken'; seen.value = error; },
  );
  return seen;
}`;

/** Where the host's own code in the realm is from; no stack shows it. */
const HOST_CODE = 'local host';
/** No script has a name like this. At Google the call stands at column 8, as a stack shows. */
const CALL = '__local_host_call__';
const CALL_CODE = `       ${CALL}()`;

/** What an error in a template's own code names. */
const TEMPLATE = 'template.html';
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** V8 ended the script because its real time was up. */
export const isEndedByV8 = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

interface Watched {
  readonly state: 'pending' | 'kept' | 'broken';
  readonly value: unknown;
}

export function createRealm(now: () => number, zone: string, afterCall: () => void): ScriptRealm {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  const run = (code: string, filename = HOST_CODE): unknown =>
    runInContext(code, context, { filename, displayErrors: false });
  for (const name of ABSENT) run(`delete globalThis.${name}`);
  const files = new Set([TOP_CALL, TEMPLATE]);
  const writeStacks = run(REALM_STACK) as (isScript: (file: string) => boolean) => void;
  writeStacks((file) => files.has(file));
  const install = run(REALM_DATE) as (...facts: readonly unknown[]) => Realm;
  const realm = install(
    now,
    (at: number) => offsetAt(zone, at),
    (wall: number) => instantOfWall(zone, wall),
    canonicalZone(zone),
  );
  const watch = run(WATCH) as (value: unknown) => Watched;
  return {
    context,
    border: createBorder(realm, afterCall, (code): unknown => run(code, TEMPLATE)),
    load({ file, script }, realMs) {
      files.add(file);
      script.runInContext(context, { displayErrors: false, ...limit(realMs) });
    },
    entry(name) {
      const [first = '', ...path] = name.split('.');
      if (![first, ...path].every((part) => NAME.test(part))) return null;
      let owner: unknown;
      let value: unknown = valueOf(first);
      for (const part of path) {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return null;
        owner = value;
        value = Reflect.get(value, part) as unknown;
      }
      return typeof value === 'function' ? { work: value as EntryPoint['work'], owner } : null;
    },
    call({ work, owner }, args, realMs) {
      // Only an evaluation can be given a limit, so the call is one; what it calls is gone before the script can see it.
      Object.defineProperty(context, CALL, {
        configurable: true,
        value: realm.wrap(() => {
          Reflect.deleteProperty(context, CALL);
          return Reflect.apply(work, owner, args);
        }),
      });
      const answer: unknown = runInContext(CALL_CODE, context, {
        filename: TOP_CALL,
        displayErrors: false,
        ...limit(realMs),
      });
      return answer;
    },
    settled(value) {
      const seen = types.isPromise(value) ? watch(value) : null;
      // The end of an evaluation is when the realm's promises get their turn.
      run('0');
      if (seen === null) return value;
      if (seen.state === 'broken') throw seen.value;
      return seen.value;
    },
  };

  /** A `const` or `let` is no property of the global object: only code in the realm finds it. */
  function valueOf(name: string): unknown {
    try {
      return run(`typeof ${name} === 'undefined' ? undefined : ${name}`);
    } catch (error) {
      // A word of the language ("class") is no name.
      if (error instanceof realm.Error && error.name === 'SyntaxError') return undefined;
      throw error;
    }
  }
}

const limit = (realMs: number | null): { readonly timeout?: number } => (realMs === null ? {} : { timeout: realMs });
