import { copiedArguments } from '../../runtime/client-arguments.js';
import type { SentFile } from '../../runtime/client-arguments.js';

/**
 * The JSON of a call's argument list. Throws at once where an argument may not be sent; only a form that holds files
 * takes its time, for they have to be read.
 */
export function wireArguments(args: readonly unknown[]): string | Promise<string> {
  const [only] = args;
  if (args.length !== 1 || !isForm(only)) return JSON.stringify(copiedArguments(args));
  const fields = [...new FormData(only)];
  if (!fields.some(([, entry]) => entry instanceof File)) return JSON.stringify([byName(fields)]);
  return Promise.all(fields.map(async ([name, entry]) => [name, await sent(entry)] as const)).then((read) =>
    JSON.stringify([byName(read)]),
  );
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

/** Each field by its name; a list where several share the name. */
function byName(fields: readonly (readonly [name: string, value: unknown])[]): Record<string, unknown> {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

async function sent(entry: FormDataEntryValue): Promise<string | SentFile> {
  if (typeof entry === 'string') return entry;
  const bytes = new Uint8Array(await entry.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { file__: { name: entry.name, type: entry.type, base64: btoa(binary) } };
}
