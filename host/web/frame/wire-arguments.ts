/**
 * What google.script.run takes and how it changes it on the way (read in Google's client, and measured:
 * docs/host.md). Breaking a rule throws at the call, so a failure handler never hears of it.
 *
 * - Numbers, texts, booleans, null, plain arrays and objects, instances of classes (as plain data), and one form as the
 *   only argument. undefined becomes null in lists and is dropped from objects; NaN and infinities become null.
 * - Members are copied by for-in; those whose name ends in "__" are dropped.
 */
export function wireArguments(args: readonly unknown[]): string {
  const [only] = args;
  if (args.length === 1 && isForm(only)) return JSON.stringify([formValues(only)]);
  return JSON.stringify(args.map((argument, index) => copied(argument, String(index), [])));
}

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

function isForm(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

/** Each field's text by its name; a list where several share the name. */
function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, entry] of new FormData(form)) {
    const text = typeof entry === 'string' ? entry : entry.name;
    const held = values[name];
    values[name] = held === undefined ? text : typeof held === 'string' ? [held, text] : [...held, text];
  }
  return values;
}
