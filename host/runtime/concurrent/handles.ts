import { keepsScriptValues } from '../border.js';
import { InScript } from '../waiting.js';
import type { FromThread } from './messages.js';
import { fromWire, toWire } from './wire.js';
import type { Reference, References, Wire } from './wire.js';

/** A value that stayed in the script's thread. */
class Kept {
  constructor(readonly id: number) {}
}

/** The service objects that one execution has seen, by number, and what its thread does with them. */
export class Handles implements References {
  private readonly objects: object[] = [];
  private readonly ids = new Map<object, number>();

  toWire(value: unknown): Wire {
    return toWire(value, this);
  }

  write(value: object): Reference {
    if (value instanceof Kept) return { is: 'kept', id: value.id };
    if (value instanceof InScript) {
      return { is: 'in script', code: value.code, args: value.args.map((arg) => this.toWire(arg)) };
    }
    if (typeof value === 'function') return { is: 'method' };
    let id = this.ids.get(value);
    if (id === undefined) {
      id = this.objects.push(value) - 1;
      this.ids.set(value, id);
    }
    return { is: 'object', id, keeps: Reflect.get(value, keepsScriptValues) === true };
  }

  read(reference: Reference): unknown {
    switch (reference.is) {
      case 'object':
        return this.object(reference.id);
      case 'kept':
        return new Kept(reference.id);
      case 'foreign':
        return foreign(reference.type, reference.text);
      default:
        throw new TypeError(`A script hands over no ${reference.is}.`);
    }
  }

  look(asked: Extract<FromThread, { kind: 'look' }>): Wire {
    const object = this.object(asked.id);
    switch (asked.at) {
      case 'get':
        return this.toWire(Reflect.get(object, asked.key, object));
      case 'set':
        return Reflect.set(object, asked.key, fromWire(asked.value, this), object);
      case 'has':
        return Reflect.has(object, asked.key);
      case 'delete':
        return Reflect.deleteProperty(object, asked.key);
      case 'own':
        return Reflect.getOwnPropertyDescriptor(object, asked.key)?.enumerable ?? null;
      case 'keys':
        return Reflect.ownKeys(object).filter((key) => typeof key === 'string');
    }
  }

  call({ id, member, args }: Extract<FromThread, { kind: 'call' }>): unknown {
    const object = this.object(id);
    const method: unknown = Reflect.get(object, member, object);
    if (typeof method !== 'function') throw new TypeError(`${member} is not a function`);
    return Reflect.apply(
      method,
      object,
      args.map((arg) => fromWire(arg, this)),
    );
  }

  private object(id: number): object {
    const object = this.objects[id];
    if (object === undefined) throw new RangeError(`There is no object ${String(id)}.`);
    return object;
  }
}

/** Stands for a function, a Map or an instance of a class, so that a service's refusal can name it. */
function foreign(type: string, text: string): unknown {
  if (type === 'Function') return () => undefined;
  return Object.create({ constructor: { name: type }, toString: () => text }) as unknown;
}
