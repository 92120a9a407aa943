import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** A mistake in how a command was called: one sentence for the person who typed it, exit code 2. */
export class UsageError extends Error {}

/** The add-on says no, or cannot read the file: what the person can do about it, in one sentence. */
export class RefusedByAddOn extends Error {}

/** Where a command talks to. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

export const processStreams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options may stand before and after files. @throws UsageError for an unknown option or one without its value */
export function readArguments<T extends Options>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split('. To specify')[0]?.replace(/\.$/, '') ?? message}.`);
  }
}
