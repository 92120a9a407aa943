import { dayOf } from '../domain/calendar/day.js';

/**
 * Readers for what comes over google.script.run: small functions that take `unknown` and give a value or say in one
 * sentence what is wrong. An editor of the file can call any public function from the console, so nothing is believed.
 */
export class BadArgument extends Error {
  constructor(readonly says: string) {
    super(says);
    this.name = 'BadArgument';
  }
}

/** Reads one value; `at` names it in the sentence ("touch.summary"). Throws `BadArgument`. */
export type Reader<T> = (value: unknown, at: string) => T;

const refuse = (at: string, wants: string): never => {
  throw new BadArgument(`“${at}” should be ${wants}. Close the sidebar, open it again and try once more.`);
};

/** A text of at most `longest` characters: a cell holds 50,000. */
export const text =
  (longest: number): Reader<string> =>
  (value, at) => {
    if (typeof value !== 'string') return refuse(at, 'a text');
    if (value.length > longest) return refuse(at, `at most ${longest} characters long; it has ${value.length}`);
    return value;
  };

export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : refuse(at, 'yes or no (true or false)');

export const wholeNumber: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse(at, 'a whole number');

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === null || value === undefined ? null : reader(value, at);

export const oneOf =
  <const T extends string>(words: readonly T[]): Reader<T> =>
  (value, at) =>
    words.find((word) => word === value) ?? refuse(at, `one of: ${words.join(', ')}`);

/** A list of at most `most` things. */
export const listOf =
  <T>(reader: Reader<T>, most: number): Reader<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list');
    if (value.length > most) return refuse(at, `a list of at most ${most}`);
    return value.map((item: unknown, index) => reader(item, `${at}[${index}]`));
  };

/** An object used as a table. The answer has no prototype, so a key called `__proto__` is only a key. */
export const tableOf =
  <T>(reader: Reader<T>, most: number): Reader<Readonly<Record<string, T>>> =>
  (value, at) => {
    const entries = Object.entries(plainObject(value, at));
    if (entries.length > most) return refuse(at, `a table of at most ${most} entries`);
    const table = Object.create(null) as Record<string, T>;
    for (const [key, item] of entries) table[key] = reader(item, `${at}.${key}`);
    return table;
  };

/** An object with exactly these parts; others are left behind. */
export const shape =
  <T extends object>(parts: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (value, at) => {
    const source = plainObject(value, at);
    const read = {} as T;
    for (const key of Object.keys(parts) as (keyof T & string)[]) {
      read[key] = parts[key](
        Object.prototype.hasOwnProperty.call(source, key) ? source[key] : undefined,
        `${at}.${key}`,
      );
    }
    return read;
  };

/** `yyyy-MM-dd`, a day that exists. */
export const isoDay: Reader<string> = (value, at) =>
  typeof value === 'string' && dayOf(value) !== null
    ? value
    : refuse(at, 'a day of the calendar, written as 2026-11-20');

function plainObject(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object');
  return value as Record<string, unknown>;
}
