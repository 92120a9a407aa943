/**
 * What google.script.run takes and how it changes it on the way (read in Google's client, and measured:
 * docs/host.md). Breaking a rule throws at the call, so a failure handler never hears of it.
 *
 * - Numbers, texts, booleans, null, plain arrays and objects, instances of classes (as plain data), and one form as the
 *   only argument. undefined becomes null in lists and is dropped from objects; NaN and infinities become null.
 * - Members are copied by for-in; those whose name ends in "__" are dropped.
 */
export const copiedArguments = (args: readonly unknown[]): readonly unknown[] =>
  args.map((argument, index) => copied(argument, String(index), []));

function copied(value: unknown, property: string, path: readonly object[]): unknown {
  switch (typeof value) {
    case 'symbol':
    case 'bigint':
      throw new Error(`Unknown type: ${typeof value}`);
    case 'function':
      throw illegal(property);
    case 'object':
      return value === null ? null : copiedObject(value, property, path);
    default:
      return value;
  }
}

function copiedObject(value: object, property: string, path: readonly object[]): unknown {
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Array]' && tag !== '[object Object]') throw illegal(property);
  if (path.includes(value)) throw new TypeError('Failed due to circular reference.');
  const deeper = [...path, value];
  if (Array.isArray(value)) return value.map((entry, index) => copied(entry, String(index), deeper));
  const copy: Record<string, unknown> = {};
  // for-in on purpose: inherited members go along, as at Google.
  for (const key in value) {
    if (!key.endsWith('__')) copy[key] = copied(Reflect.get(value, key), key, deeper);
  }
  return copy;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

/**
 * A file of a form on its way to the script, where it becomes a Blob. No page can forge one: names that end in "__" are
 * dropped from what it sends.
 */
export interface SentFile {
  readonly file__: { readonly name: string; readonly type: string; readonly base64: string };
}

/** What came over the wire, with its files as `blobOf` makes them. */
export function withBlobs(value: unknown, blobOf: (file: SentFile['file__']) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withBlobs(entry, blobOf));
  if (typeof value !== 'object' || value === null) return value;
  if ('file__' in value && isFile(value.file__)) return blobOf(value.file__);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withBlobs(entry, blobOf)]));
}

function isFile(value: unknown): value is SentFile['file__'] {
  if (typeof value !== 'object' || value === null) return false;
  return ['name', 'type', 'base64'].every((key) => typeof Reflect.get(value, key) === 'string');
}
