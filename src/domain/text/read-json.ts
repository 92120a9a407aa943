/** A state cell that is not what we wrote: somebody edited it, or an older version did. It is rebuilt from the log. */
export class Unreadable extends Error {}

export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable();
  return Object.fromEntries(Object.entries(value));
}

export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value;
}

/** A whole number: a day, a minute, an index. */
export function asWhole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Unreadable();
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable();
  return value;
}

export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) throw new Unreadable();
  return word;
}

export function optional<Value>(value: unknown, read: (value: unknown) => Value): Value | null {
  return value === undefined || value === null ? null : read(value);
}
