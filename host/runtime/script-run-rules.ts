import { types } from 'node:util';

/**
 * What an answer of the server becomes on its way to the page. Documented: developers.google.com/apps-script/guides/
 * html/communication. Measured: tanaikech, "Report: values to transfer between server and client" (2023-08-28).
 */
export type ClientAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

export function answerForClient(value: unknown): ClientAnswer {
  // A Date or a service object (those stand behind a proxy) anywhere in it: the success handler gets nothing, and no error says so.
  if (holdsWhatCannotCross(value, new Set())) return { ok: true, value: null };
  try {
    const copy = toPlain(value);
    return { ok: true, value: copy === undefined ? null : (JSON.parse(JSON.stringify(copy)) as unknown) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function holdsWhatCannotCross(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  if (types.isProxy(value) || tagOf(value) === 'Date') return true;
  seen.add(value);
  return Object.values(value).some((each) => holdsWhatCannotCross(each, seen));
}

function toPlain(value: unknown, path: readonly object[] = []): unknown {
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') throw new TypeError(`Unknown type: ${typeof value}`);
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (types.isUint8Array(value)) throw new TypeError('Unknown type: Uint8Array');
  if (path.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = [...path, value];
  if (Array.isArray(value)) return Array.from(value, (each: unknown) => toPlain(each, inside));
  const entries = Object.entries(value);
  const reserved = entries.find(([key]) => key.endsWith('__'));
  if (reserved !== undefined) {
    throw new TypeError(`User properties cannot end with "__". Failed on property: ${reserved[0]}`);
  }
  return Object.fromEntries(entries.map(([key, each]) => [key, toPlain(each, inside)]));
}
