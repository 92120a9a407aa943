import { types } from 'node:util';
import { crossing } from './crossing.js';
import { InScript } from './waiting.js';

/**
 * The border between the script's realm (its own `Array`, `Date`, `Error`, as each execution at Google has) and the
 * host's. Values are copied across, service objects stand behind a proxy, and an error arrives as the realm's own
 * `Error`, so that `instanceof`, `Array.isArray` and `catch` behave in the script as they do at Google.
 */
export interface Realm {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: ErrorConstructor;
  /** A function of the realm that does the work: one of the host's own would lead a script to the host's globals. */
  wrap(work: (...args: readonly unknown[]) => unknown): (...args: readonly unknown[]) => unknown;
}

export interface Border {
  toScript(value: unknown): unknown;
  toHost(value: unknown): unknown;
}

/** A service object to which a script may hang values of its own (HtmlTemplate): those stay in the script's realm. */
export const keepsScriptValues = Symbol('keepsScriptValues');

/**
 * `afterCall` is called when a service's method has had its effect, before its answer reaches the script; `evaluate`
 * runs an expression in the script's realm.
 */
export function createBorder(realm: Realm, afterCall: () => void, evaluate: (code: string) => unknown): Border {
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, object>();
  const methods = new WeakMap<object, Map<unknown, unknown>>();

  /** Functions lead to the host's Function.prototype and so to its Object.prototype, like everything made here. */
  const isOurs = (value: object): boolean => {
    let link: unknown = value;
    for (;;) {
      const next: unknown = Object.getPrototypeOf(link);
      if (next === null) return link === Object.prototype || link === value;
      link = next;
    }
  };

  function toScript(value: unknown): unknown {
    if (typeof value === 'function') return isOurs(value) ? callable(value, undefined) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (targets.has(value) || !isOurs(value)) return value;
    const crosses = crossing(value);
    switch (crosses.as) {
      case 'list':
        return realm.Array.from(crosses.value, toScript);
      case 'date':
        return new realm.Date(crosses.value.getTime());
      case 'error':
        return errorToScript(crosses.value);
      case 'bytes':
        return crosses.value;
      case 'record': {
        const copy = new realm.Object();
        for (const [key, entry] of crosses.value) Reflect.set(copy, key, toScript(entry));
        return copy;
      }
      case 'object':
        return proxyOf(value);
    }
  }

  /** `above`: the function of the realm that the script called; its stack begins with whoever called that. */
  function errorToScript(error: Error, above?: (...args: readonly unknown[]) => unknown): Error {
    const made = error instanceof TypeError ? new realm.TypeError(error.message) : new realm.Error(error.message);
    if (made.name !== error.name) {
      Object.defineProperty(made, 'name', { value: error.name, configurable: true, writable: true });
    }
    // The host's own stack is not for the script to see.
    realm.Error.captureStackTrace(made, above);
    return made;
  }

  function toHost(value: unknown, seen: Map<object, unknown> = new Map()): unknown {
    if (typeof value === 'function') return targets.get(value) ?? value;
    if (typeof value !== 'object' || value === null) return value;
    const target = targets.get(value);
    if (target !== undefined) return target;
    if (types.isDate(value)) return new Date(value.getTime());
    const known = seen.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      seen.set(value, copy);
      // Not map(): a hole in the script's array is `undefined` to a service.
      for (let index = 0; index < value.length; index++) copy.push(toHost(value[index], seen));
      return copy;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== realm.Object.prototype) return value;
    const copy: Record<string, unknown> = {};
    seen.set(value, copy);
    for (const [key, entry] of Object.entries(value)) copy[key] = toHost(entry, seen);
    return copy;
  }

  function inScript({ code, args }: InScript): unknown {
    const work = evaluate(code);
    return typeof work === 'function' ? Reflect.apply(work, undefined, args.map(toScript)) : null;
  }

  function callable(method: (...args: never[]) => unknown, owner: object | undefined): unknown;
  function callable(method: object, owner: object | undefined): unknown;
  function callable(method: object, owner: object | undefined): unknown {
    const key = owner ?? method;
    let known = methods.get(key);
    if (known === undefined) {
      known = new Map();
      methods.set(key, known);
    }
    const made = known.get(method);
    if (made !== undefined) return made;
    const wrapper: (...args: readonly unknown[]) => unknown = realm.wrap((...args) => {
      if (typeof method !== 'function') return undefined;
      try {
        const given = args.map((argument) => toHost(argument));
        const answer: unknown = Reflect.apply(method, owner, given);
        afterCall();
        return answer instanceof InScript ? inScript(answer) : toScript(answer);
      } catch (error) {
        throw error instanceof Error && isOurs(error) ? errorToScript(error, wrapper) : error;
      }
    });
    known.set(method, wrapper);
    targets.set(wrapper, method);
    return wrapper;
  }

  function proxyOf(target: object): object {
    const known = proxies.get(target);
    if (known !== undefined) return known;
    const keeps = Reflect.get(target, keepsScriptValues) === true;
    // The stand-in is empty: a proxy may not answer differently from a frozen property of its own target.
    const proxy: object = new Proxy(new realm.Object(), {
      get(_, key) {
        let value: unknown;
        try {
          value = Reflect.get(target, key, target);
        } catch (error) {
          throw error instanceof Error && isOurs(error) ? errorToScript(error) : error;
        }
        if (typeof value === 'function' && isOurs(value)) return callable(value, target);
        return toScript(value);
      },
      set: (_, key, value) => Reflect.set(target, key, keeps ? value : toHost(value), target),
      has: (_, key) => Reflect.has(target, key),
      deleteProperty: (_, key) => Reflect.deleteProperty(target, key),
      ownKeys: () => Reflect.ownKeys(target),
      getOwnPropertyDescriptor(_, key) {
        const own = Reflect.getOwnPropertyDescriptor(target, key);
        if (own === undefined) return undefined;
        const value: unknown = Reflect.get(proxy, key);
        return { value, enumerable: own.enumerable ?? false, configurable: true, writable: true };
      },
    });
    proxies.set(target, proxy);
    targets.set(proxy, target);
    return proxy;
  }

  return { toScript, toHost: (value) => toHost(value) };
}
