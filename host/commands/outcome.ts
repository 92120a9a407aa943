import { UnreadableFile } from '../engine/unreadable-file.js';
import { StartRefused } from '../web/start-options.js';
import { RefusedByAddOn, UsageError, type Streams } from './command-line.js';

/** Exit codes: 2 for what the file or the arguments caused, 70 (EX_SOFTWARE of sysexits.h) for our own fault. */
export const EXIT = { done: 0, notAllSent: 1, refused: 2, ourFault: 70 } as const;

const REFUSALS = [UsageError, UnreadableFile, RefusedByAddOn, StartRefused] as const;

/** What the file system says when the machine or its user, not we, is the cause; in words. */
const FILE_SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'you may not write or read there',
  EPERM: 'you may not write or read there',
  EROFS: 'the disk is write-protected',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file is in the way',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
};

/**
 * The outermost net of every command: whatever goes wrong is one sentence for the person who typed the command, and a
 * code for the program that did. `--debug` shows the stack behind the sentence, and is kept from the command itself.
 */
export async function withOutcome(
  argv: readonly string[],
  streams: Streams,
  command: (argv: readonly string[]) => Promise<number>,
): Promise<number> {
  const debug = argv.includes('--debug');
  const args = argv.filter((word) => word !== '--debug');
  try {
    return await command(args);
  } catch (error) {
    const { says, code } = outcomeOf(error);
    if (args.includes('--json')) streams.out(`${JSON.stringify({ refused: says })}\n`);
    else streams.err(`${says}\n`);
    if (debug) streams.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return code;
  }
}

function outcomeOf(error: unknown): { readonly says: string; readonly code: number } {
  if (error instanceof Error && REFUSALS.some((kind) => error instanceof kind)) {
    return { says: error.message, code: EXIT.refused };
  }
  const refusal = refusedByFileSystem(error);
  if (refusal !== null) return { says: refusal, code: EXIT.refused };
  const words = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return {
    says: `Something is wrong with Close the Loop itself, not with your file (${words}): please report it as CONTRIBUTING.md says under “Reporting a fault”; --debug shows more.`,
    code: EXIT.ourFault,
  };
}

function refusedByFileSystem(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return null;
  const why = FILE_SYSTEM[String(error.code)];
  return why === undefined ? null : `“${String(error.path)}” can’t be used: ${why}.`;
}

/** Longest part of an unexpected message that is worth a place in a sentence. */
const LONGEST = 200;

const oneLine = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
