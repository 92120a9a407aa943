import { types } from 'node:util';

/**
 * How an object of the host's crosses to a script: lists, dates, errors, bytes and plain records are copied; an object
 * of a service, which has methods, stays where it is and is spoken to.
 */
export type Crossing =
  | { readonly as: 'list'; readonly value: readonly unknown[] }
  | { readonly as: 'date'; readonly value: Date }
  | { readonly as: 'error'; readonly value: Error }
  | { readonly as: 'bytes'; readonly value: ArrayBufferView | ArrayBuffer }
  | { readonly as: 'record'; readonly value: readonly (readonly [key: string, entry: unknown])[] }
  | { readonly as: 'object'; readonly value: object };

export function crossing(value: object): Crossing {
  if (types.isProxy(value)) return { as: 'object', value };
  if (Array.isArray(value)) return { as: 'list', value };
  if (value instanceof Date) return { as: 'date', value };
  if (value instanceof Error) return { as: 'error', value };
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return { as: 'bytes', value };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return { as: 'object', value };
  const entries = Object.entries(value);
  if (entries.some(([, entry]) => typeof entry === 'function')) return { as: 'object', value };
  return { as: 'record', value: entries };
}
