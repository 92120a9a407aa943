import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What would be pushed: build/, beside the dist/ that this runs from. A test may name a broken copy of it. */
export const bundleFolder = (): string =>
  process.env.CLOSE_THE_LOOP_BUILD ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'build');
