import { keepsScriptValues } from '../border.js';
import { InScript } from '../waiting.js';
import { textOf } from '../../services/script-text.js';
import type { FromThread, Look, ToThread } from './messages.js';
import { errorFromWire, fromWire, toWire } from './wire.js';
import type { References } from './wire.js';

/** Says something to the host and sleeps until it answers. */
export type Ask = (request: Exclude<FromThread, { kind: 'end' }>) => Exclude<ToThread, { kind: 'run' }>;

/**
 * The host's service objects as a thread sees them: a stand-in for each, whose every member is asked for. The border
 * then makes of the stand-ins what scripts see, as it does of the objects themselves.
 */
export function createRemote(ask: Ask): References {
  const standIns = new Map<number, object>();
  const ids = new Map<object, number>();
  /** Values of the script's own that hang on a service object. */
  const kept: unknown[] = [];

  const references: References = {
    write(value) {
      const id = ids.get(value);
      if (id !== undefined) return { is: 'object', id, keeps: false };
      return {
        is: 'foreign',
        type: typeof value === 'function' ? 'Function' : value.constructor.name,
        text: shown(value),
      };
    },
    read(reference) {
      switch (reference.is) {
        case 'object':
          return standIns.get(reference.id) ?? standIn(reference.id, reference.keeps);
        case 'kept':
          return kept[reference.id];
        case 'in script':
          return new InScript(
            reference.code,
            reference.args.map((arg) => fromWire(arg, references)),
          );
        default:
          throw new TypeError(`A thread gets no ${reference.is}.`);
      }
    },
  };

  function answerTo(request: Parameters<Ask>[0]): Exclude<ToThread, { kind: 'run' | 'error' }> {
    const answer = ask(request);
    if (answer.kind === 'error') throw errorFromWire(answer.error, answer.isTypeError);
    return answer;
  }

  function standIn(id: number, keeps: boolean): object {
    const methods = new Map<string, unknown>();
    const look = (what: Look): unknown => fromWire(answerTo({ kind: 'look', id, ...what }).value, references);
    const method =
      (member: string) =>
      (...args: readonly unknown[]): unknown => {
        const wire = args.map((arg) => toWire(arg, references));
        return fromWire(answerTo({ kind: 'call', id, member, args: wire }).value, references);
      };
    const made: object = new Proxy(
      {},
      {
        get(_, key) {
          if (typeof key === 'symbol') return key === keepsScriptValues ? keeps : undefined;
          const known = methods.get(key);
          if (known !== undefined) return known;
          const { value } = answerTo({ kind: 'look', id, at: 'get', key });
          if (typeof value !== 'object' || value === null || !('is' in value) || value.is !== 'method') {
            return fromWire(value, references);
          }
          const called = method(key);
          methods.set(key, called);
          return called;
        },
        set(_, key, value) {
          if (typeof key === 'symbol') return false;
          methods.delete(key);
          const wire = keeps ? ({ is: 'kept', id: kept.push(value) - 1 } as const) : toWire(value, references);
          return look({ at: 'set', key, value: wire }) === true;
        },
        has: (_, key) => typeof key === 'string' && look({ at: 'has', key }) === true,
        deleteProperty(_, key) {
          if (typeof key === 'symbol') return false;
          methods.delete(key);
          return look({ at: 'delete', key }) === true;
        },
        ownKeys() {
          const keys = look({ at: 'keys' });
          return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
        },
        getOwnPropertyDescriptor(_, key) {
          const enumerable = typeof key === 'string' ? look({ at: 'own', key }) : null;
          if (typeof enumerable !== 'boolean') return undefined;
          return { value: undefined, enumerable, configurable: true, writable: true };
        },
      },
    );
    standIns.set(id, made);
    ids.set(made, id);
    return made;
  }
  return references;
}

/** A script's own toString may throw. */
function shown(value: object): string {
  try {
    return textOf(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
