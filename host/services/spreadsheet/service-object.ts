import { NotSupportedByHost } from '../exception.js';
import { answerOf } from '../refuse.js';
import { costOf, goesThroughCells, kindOf } from './call-kind.js';
import type { Session } from './session.js';
import { describeArguments, matchArguments, overloadsOf } from './signature.js';

const implementations = new WeakMap<object, ServiceObject<object>>();

/** What stands behind a handle that a script holds; null for anything else. */
export function implementationOf(value: unknown): ServiceObject<object> | null {
  return typeof value === 'object' && value !== null ? (implementations.get(value) ?? null) : null;
}

/** "Range" for a range's handle, null for what isn't ours. */
export function nameOf(value: unknown): string | null {
  return implementationOf(value)?.printedName ?? null;
}

/** What stands behind a handle that the signature check let through. */
export function behind<T extends ServiceObject<object>>(value: unknown, type: abstract new (...args: never[]) => T): T {
  const found = implementationOf(value);
  if (!(found instanceof type)) throw new TypeError(`expected ${type.name}`);
  return found;
}

/**
 * Base of every object of the service. Scripts never hold one: they hold its `handle`, which knows exactly Google's
 * members, checks arguments, counts the call, and refuses by name what the host lacks.
 */
export abstract class ServiceObject<T extends object> {
  /** Namespace and class as in the published types: "Spreadsheet.Range". */
  abstract readonly apiName: string;
  private ownHandle: T | null = null;
  /** Fields that scripts find on it besides Google's members, and in its JSON. */
  readonly fields: Readonly<Record<string, number>> = {};

  constructor(readonly session: Session) {}

  get handle(): T {
    this.ownHandle ??= wrap<T>(this);
    return this.ownHandle;
  }

  /** What toString() and error texts say. */
  get printedName(): string {
    return this.apiName.slice(this.apiName.lastIndexOf('.') + 1);
  }

  toText(): string {
    return this.printedName;
  }

  /** Throws when there is nothing there to read or write: a range outside the grid. */
  assertUsable(): void {
    return;
  }

  /** Cells that a call on this object reads or writes. */
  cellCount(): number {
    return 0;
  }
}

function wrap<T extends object>(object: ServiceObject<T>): T {
  const methods = new Map<string, unknown>();
  const proxy = new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      if (!methods.has(key)) methods.set(key, memberOf(object, key));
      return methods.get(key);
    },
    has: (_, key) => typeof key === 'string' && (overloadsOf(object.apiName, key) !== null || key in object.fields),
    set: () => false,
    ownKeys: () => Object.keys(object.fields),
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && Object.hasOwn(object.fields, key)
        ? { value: object.fields[key], enumerable: true, configurable: true }
        : undefined,
    getPrototypeOf: () => null,
  });
  implementations.set(proxy, object);
  return proxy as unknown as T;
}

function memberOf(object: ServiceObject<object>, key: string): unknown {
  if (key === 'toString') return () => object.toText();
  const overloads = overloadsOf(object.apiName, key);
  if (overloads === null) return object.fields[key];
  const own: unknown = Reflect.get(object, key);
  const full = `${object.apiName}.${key}`;
  if (own === undefined) {
    return () => {
      throw new NotSupportedByHost(`${full}()`);
    };
  }
  if (!isMethod(own)) return own;
  const cost = costOf(object.apiName, key);
  return (...args: unknown[]) => {
    const { session } = object;
    const matched = matchArguments(overloads, args, nameOf);
    if (matched === null) return session.fail('signature', describeArguments(args, nameOf), scriptName(full));
    const flushed = cost === 'read' || cost === 'write' ? session.commit() : false;
    const touches = cost === 'read' || cost === 'buffered' || cost === 'write';
    if (touches) for (const used of [object, ...matched.map(implementationOf)]) used?.assertUsable();
    const cells = touches && goesThroughCells(key) ? object.cellCount() : 0;
    session.context.count(full, kindOf(cost), cells, cost === 'read' && flushed);
    return answerOf(Reflect.apply(own, object, matched));
  };
}

/** "Spreadsheet.Range.setValues" is "SpreadsheetApp.Range.setValues" in Google's texts. */
function scriptName(full: string): string {
  return full.replace(/^Spreadsheet\.SpreadsheetApp\./, 'SpreadsheetApp.').replace(/^Spreadsheet\./, 'SpreadsheetApp.');
}

function isMethod(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}
