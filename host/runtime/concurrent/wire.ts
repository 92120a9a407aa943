import { crossing } from '../crossing.js';

/**
 * How values pass between the host and the thread in which a script runs: as JSON, with a tag on whatever JSON has no
 * word for. Objects of a service are not copied: the other side gets a number and speaks to it.
 */
export type Wire = null | boolean | number | string | readonly Wire[] | Tagged;

export type Tagged =
  | { readonly is: 'undefined' }
  /** NaN, the infinities and -0. */
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'bigint'; readonly text: string }
  /** Null: a Date that is none. */
  | { readonly is: 'date'; readonly at: number | null }
  | { readonly is: 'bytes'; readonly base64: string }
  | ({ readonly is: 'error'; readonly type: boolean } & WireError)
  | { readonly is: 'record'; readonly entries: readonly (readonly [key: string, entry: Wire])[] }
  | Reference;

/** What is not copied. */
export type Reference =
  /** An object of a service. `keeps`: scripts may hang values of their own to it. */
  | { readonly is: 'object'; readonly id: number; readonly keeps: boolean }
  /** A method of the object that was asked for it. */
  | { readonly is: 'method' }
  /** A value of the script's that stays in its thread. */
  | { readonly is: 'kept'; readonly id: number }
  /** Something of the script's that no service takes: a function, a Map, an instance of a class. Only good to be named. */
  | { readonly is: 'foreign'; readonly type: string; readonly text: string }
  /** Code to be run in the script's realm; its value is the answer. */
  | { readonly is: 'in script'; readonly code: string; readonly args: readonly Wire[] };

export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** The two sides differ in what they hold by reference. */
export interface References {
  /** For functions, and for objects that are not copied. */
  write(value: object): Reference;
  read(reference: Reference): unknown;
}

export function toWire(value: unknown, references: References): Wire {
  switch (typeof value) {
    case 'undefined':
    case 'symbol':
      return { is: 'undefined' };
    case 'bigint':
      return { is: 'bigint', text: String(value) };
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { is: 'number', text: Object.is(value, -0) ? '-0' : String(value) };
    case 'string':
    case 'boolean':
      return value;
    case 'function':
      return references.write(value);
    case 'object':
      return value === null ? null : objectToWire(value, references);
  }
}

function objectToWire(value: object, references: References): Wire {
  const crosses = crossing(value);
  switch (crosses.as) {
    case 'list':
      return Array.from(crosses.value, (entry) => toWire(entry, references));
    case 'date':
      return { is: 'date', at: Number.isNaN(crosses.value.getTime()) ? null : crosses.value.getTime() };
    case 'error':
      return { is: 'error', type: crosses.value instanceof TypeError, ...errorToWire(crosses.value) };
    case 'bytes':
      return { is: 'bytes', base64: bytesOf(crosses.value).toString('base64') };
    case 'record':
      return { is: 'record', entries: crosses.value.map(([key, entry]) => [key, toWire(entry, references)]) };
    case 'object':
      return references.write(value);
  }
}

export function fromWire(wire: Wire, references: References): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (isList(wire)) return wire.map((entry) => fromWire(entry, references));
  switch (wire.is) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(wire.text);
    case 'bigint':
      return BigInt(wire.text);
    case 'date':
      return new Date(wire.at ?? Number.NaN);
    case 'bytes':
      return new Uint8Array(Buffer.from(wire.base64, 'base64'));
    case 'error':
      return errorFromWire(wire, wire.type);
    case 'record':
      return Object.fromEntries(wire.entries.map(([key, entry]) => [key, fromWire(entry, references)]));
    default:
      return references.read(wire);
  }
}

export const errorToWire = ({ name, message, stack }: Error): WireError => ({ name, message, stack: stack ?? '' });

export function errorFromWire({ name, message, stack }: WireError, isTypeError = false): Error {
  const error = isTypeError ? new TypeError(message) : new Error(message);
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(error, key, { value, configurable: true, writable: true });
  }
  return error;
}

const isList = (wire: readonly Wire[] | Tagged): wire is readonly Wire[] => Array.isArray(wire);

function bytesOf(value: ArrayBufferView | ArrayBuffer): Buffer {
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
