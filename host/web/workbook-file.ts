import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes the whole file or leaves the old one: first beside it, on to the disk, then in its place. Makes the folders
 * on the way. Throws as node:fs does.
 */
export function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    const handle = openSync(beside, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes what a process that was killed while it wrote left beside the file. One that is still at work keeps its own. */
function removeLeftovers(file: string): void {
  const folder = dirname(file);
  const start = `${basename(file)}.`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(start)) continue;
    const pid = /^([1-9]\d*)\.tmp$/.exec(name.slice(start.length))?.[1];
    if (pid !== undefined && !isAnotherAtWork(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAnotherAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    // Signal 0 asks only whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Keeps a workbook in a file while it is being worked on. */
export interface Keeper {
  readonly file: string;
  /** Whether nothing waits to be written. */
  isSaved(): boolean;
  /** Writes now. What was confirmed to a page after this is on the disk. */
  save(): void;
  /** Writes soon: once for however many changes come in a row. */
  saveSoon(): void;
  /** Writes what is waiting and stops. */
  close(): void;
}

/** Long enough to take a paste's many messages together, short enough that nobody waits for "Saved". */
const SOON_MS = 150;

export function createKeeper(file: string, contents: () => unknown, onSaved: () => void): Keeper {
  let waiting: NodeJS.Timeout | null = null;
  const keeper: Keeper = {
    file,
    isSaved: () => waiting === null,
    save() {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
      writeAtomically(file, JSON.stringify(contents()));
      onSaved();
    },
    saveSoon() {
      waiting ??= setTimeout(() => keeper.save(), SOON_MS);
    },
    close() {
      if (waiting !== null) keeper.save();
    },
  };
  return keeper;
}
