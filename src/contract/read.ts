import * as v from 'valibot';
import { dayOf } from '../domain/calendar/day.js';

/**
 * What comes over google.script.run is read by valibot before anything else looks at it. An editor of the file can call
 * any public function from the console, so nothing is believed. Each schema's message says what the value should be.
 */
export type Schema<Read> = v.GenericSchema<unknown, Read>;

/** An argument that cannot be read, in one sentence that names the part. */
export class BadArgument extends Error {
  constructor(readonly says: string) {
    super(says);
    this.name = 'BadArgument';
  }
}

/** The argument as the schema reads it; `at` names it in the sentence ("touch.summary"). @throws BadArgument */
export function read<Read>(schema: Schema<Read>, given: unknown, at: string): Read {
  const { success, output, issues } = v.safeParse(schema, given, { abortEarly: true });
  if (success) return output;
  const [{ message, path = [] }] = issues;
  const place = path.reduce((so, { key }) => (typeof key === 'number' ? `${so}[${key}]` : `${so}.${String(key)}`), at);
  throw new BadArgument(`“${place}” should be ${message}. Close the sidebar, open it again and try once more.`);
}

/** A text of at most `longest` characters: a cell holds 50,000. */
export const text = (longest: number) =>
  v.pipe(
    v.string('a text'),
    v.maxLength(longest, ({ received }) => `at most ${longest} characters long; it has ${received}`),
  );

export const flag = v.boolean('yes or no (true or false)');

export const wholeNumber = v.pipe(v.number('a whole number'), v.safeInteger('a whole number'));

/** Null also where nothing was sent. */
export const orNull = <Read>(schema: Schema<Read>) => v.nullish(schema, null);

export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  v.picklist(words, `one of: ${words.join(', ')}`);

/** A list of at most `most` things. */
export const listOf = <Read>(schema: Schema<Read>, most: number) =>
  v.pipe(v.custom<unknown[]>(Array.isArray, 'a list'), v.maxLength(most, `a list of at most ${most}`), v.array(schema));

/** `yyyy-MM-dd`, a day that exists. */
export const isoDay = v.custom<string>(
  (given) => typeof given === 'string' && dayOf(given) !== null,
  'a day of the calendar, written as 2026-11-20',
);

const anObject = v.custom<Readonly<Record<string, unknown>>>(
  (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
  'an object',
);

/** An object with these parts; others are left behind. A part that is missing is read like one that is nothing. */
export const shape = <const Parts extends v.ObjectEntries>(parts: Parts) =>
  v.pipe(
    anObject,
    v.transform((given) => Object.fromEntries(Object.keys(parts).map((part) => [part, own(given, part)]))),
    v.object(parts),
  );

const own = (given: Readonly<Record<string, unknown>>, part: string): unknown =>
  Object.prototype.hasOwnProperty.call(given, part) ? given[part] : undefined;

/** An object of one of several kinds, which its part `tag` names. */
export const oneKindOf = <Read>(tag: string, kinds: Readonly<Record<string, Schema<Read>>>): Schema<Read> => {
  const byName = new Map(Object.entries(kinds));
  const none = v.custom<Read>(() => false, `an object whose “${tag}” is one of: ${[...byName.keys()].join(', ')}`);
  return v.lazy((given) => {
    const { success, output } = v.safeParse(anObject, given);
    const name = success ? own(output, tag) : null;
    return (typeof name === 'string' ? byName.get(name) : undefined) ?? none;
  });
};

/**
 * An object used as a table. The answer has no prototype, so a key called `__proto__` is only a key: valibot's own
 * `record` leaves such keys out, and a stage may be called anything.
 */
export const tableOf = <Read>(schema: Schema<Read>, most: number) =>
  v.pipe(
    anObject,
    v.rawTransform(({ dataset: { value: given }, addIssue, NEVER }): Readonly<Record<string, Read>> => {
      const entries = Object.entries(given);
      if (entries.length > most) {
        addIssue({ message: `a table of at most ${most} entries` });
        return NEVER;
      }
      const table = new Map<string, Read>();
      for (const [key, item] of entries) {
        const { success, output, issues } = v.safeParse(schema, item, { abortEarly: true });
        if (!success) {
          const [{ message, path = [] }] = issues;
          addIssue({
            message,
            path: [{ type: 'object', origin: 'value', input: { ...given }, key, value: item }, ...path],
          });
          return NEVER;
        }
        table.set(key, output);
      }
      return Object.setPrototypeOf(Object.fromEntries(table), null) as Readonly<Record<string, Read>>;
    }),
  );
