import { types } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import { createBorder } from './border.js';
import type { Border, Realm } from './border.js';
import { REALM_DATE } from './realm-date.js';
import { canonicalZone, instantOfWall, offsetAt } from './zone-time.js';

/** A fresh global scope with the names that Google's V8 has and no others, its clock the host's. */
export interface ScriptRealm {
  readonly context: Context;
  readonly border: Border;
  /**
   * Calls a function of the realm. After so many real milliseconds (null: never) it is ended, whatever it is doing: V8's
   * own error (`isEndedByV8`) is thrown.
   */
  call(work: (...args: readonly unknown[]) => unknown, args: readonly unknown[], realMs: number | null): unknown;
  /**
   * Lets promises run as far as they come without the outside, and answers with what the value came to: a promise's
   * result, or the value itself. Throws what a promise was rejected with. Google awaits a returned promise too.
   */
  settled(value: unknown): unknown;
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

/** No script has a name like this. */
const CALL = 'call of the local host';

/** V8 ended the script because its real time was up. */
export const isEndedByV8 = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

interface Watched {
  readonly state: 'pending' | 'kept' | 'broken';
  readonly value: unknown;
}

export function createRealm(now: () => number, zone: string, afterCall: () => void): ScriptRealm {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of ABSENT) runInContext(`delete globalThis.${name}`, context);
  const install = runInContext(REALM_DATE, context) as (...facts: readonly unknown[]) => Realm;
  const realm = install(
    now,
    (at: number) => offsetAt(zone, at),
    (wall: number) => instantOfWall(zone, wall),
    canonicalZone(zone),
  );
  const watch = runInContext(WATCH, context) as (value: unknown) => Watched;
  return {
    context,
    border: createBorder(realm, afterCall, (code): unknown =>
      runInContext(code, context, { filename: 'template.html' }),
    ),
    call(work, args, realMs) {
      // Only an evaluation can be given a limit, so the call is one; what it calls is gone before the script can see it.
      Object.defineProperty(context, CALL, {
        configurable: true,
        value: realm.wrap(() => {
          Reflect.deleteProperty(context, CALL);
          return Reflect.apply(work, undefined, args);
        }),
      });
      const answer: unknown = runInContext(
        `globalThis['${CALL}']()`,
        context,
        realMs === null ? {} : { timeout: realMs },
      );
      return answer;
    },
    settled(value) {
      const seen = types.isPromise(value) ? watch(value) : null;
      // The end of an evaluation is when the realm's promises get their turn.
      runInContext('0', context);
      if (seen === null) return value;
      if (seen.state === 'broken') throw seen.value;
      return seen.value;
    },
  };
}
