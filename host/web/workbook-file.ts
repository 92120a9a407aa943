import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the whole file or leaves the old one: first beside it, on to the disk, then in its place. Makes the folders
 * on the way. Throws as node:fs does.
 */
export function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    const handle = openSync(beside, 'w');
    try {
      writeSync(handle, text);
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
