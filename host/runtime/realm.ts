import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import { createBorder } from './border.js';
import type { Border, Realm } from './border.js';

/** A fresh global scope with the names that Google's V8 has and no others, its clock the host's. */
export interface ScriptRealm {
  readonly context: Context;
  readonly border: Border;
}

/** Names of a bare V8 scope that scripts at Google do not find. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'console'];

/**
 * `Date` of the realm, reading the host's clock. Local getters use the machine's zone: V8 knows one zone a process, so
 * the manifest's zone cannot be given to a realm of its own; scripts ask Utilities.formatDate, as at Google they should.
 */
const DATE = `(now) => {
  const Real = Date;
  const Clocked = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made === Clocked ? target : made),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
  return { Object, Array, Date: Real, Error, TypeError };
}`;

export function createRealm(now: () => number, afterCall: () => void): ScriptRealm {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of ABSENT) runInContext(`delete globalThis.${name}`, context);
  const install = runInContext(DATE, context) as (now: () => number) => Realm;
  return { context, border: createBorder(install(now), afterCall) };
}
