import { types } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import { createBorder } from './border.js';
import type { Border, Realm } from './border.js';

/** A fresh global scope with the names that Google's V8 has and no others, its clock the host's. */
export interface ScriptRealm {
  readonly context: Context;
  readonly border: Border;
  /**
   * Lets promises run as far as they come without the outside, and answers with what the value came to: a promise's
   * result, or the value itself. Throws what a promise was rejected with. Google awaits a returned promise too.
   */
  settled(value: unknown): unknown;
}

/** Names of a bare V8 scope that scripts at Google do not find. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'console'];

/**
 * `Date` of the realm, reading the host's clock. Local getters use the machine's zone: V8 knows one zone a process, so
 * the manifest's zone cannot be given to a realm of its own; scripts ask Utilities.formatDate, as at Google they should.
 */
const DATE = `(now) => {
  const Real = Date;
  const read = () => now();
  const Clocked = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made === Clocked ? target : made),
    get: (target, key) => (key === 'now' ? read : Reflect.get(target, key)),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
  return { Object, Array, Date: Real, Error, TypeError, wrap: (work) => (...args) => work(...args) };
}`;

/** Handlers of the realm's own: those of the host's would wait for the host's turn. */
const WATCH = `(value) => {
  const seen = { state: 'pending', value: undefined };
  Promise.resolve(value).then(
    (result) => { seen.state = 'kept'; seen.value = result; },
    (error) => { seen.state = 'broken'; seen.value = error; },
  );
  return seen;
}`;

interface Watched {
  readonly state: 'pending' | 'kept' | 'broken';
  readonly value: unknown;
}

export function createRealm(now: () => number, afterCall: () => void): ScriptRealm {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of ABSENT) runInContext(`delete globalThis.${name}`, context);
  const install = runInContext(DATE, context) as (now: () => number) => Realm;
  const watch = runInContext(WATCH, context) as (value: unknown) => Watched;
  return {
    context,
    border: createBorder(install(now), afterCall),
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
