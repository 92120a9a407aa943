// `npm run build`: makes build/ (exactly what clasp pushes) and dist/ (what the commands run from).
// `--if-stale`: only when an input has changed since the last build. Talks to standard error alone, so that commands
// that build first can still print JSON.
import { buildIfStale, build } from './build/run.mjs';

try {
  await (process.argv.includes('--if-stale') ? buildIfStale() : build());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
