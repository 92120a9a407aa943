import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const LENGTH = 32;

/**
 * A secret of this user's, which other users of the machine can't read: by it a page that is open is known again after
 * the server was restarted. Where it can't be kept, it is one of this run.
 */
export function pageKey(): Buffer {
  const file = join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'close-the-loop', 'page-key');
  try {
    const kept = readFileSync(file);
    if (kept.length === LENGTH) return kept;
  } catch {
    // Not there yet.
  }
  const key = randomBytes(LENGTH);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, key, { mode: 0o600 });
  } catch {
    // A home that can't be written to: after a restart the new link has to be opened.
  }
  return key;
}
