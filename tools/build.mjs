// `npm run build`: makes build/ (exactly what clasp pushes) and dist/ (what the commands run from).
// `--add-on`: makes build-add-on/ instead, for who publishes the add-on (its menu is under Extensions, and it has one
// hourly timer). `--if-stale`: only when an input has changed since the last build. Talks to standard error alone, so that commands
// that build first can still print JSON.
import { buildIfStale, build } from './build/run.mjs';

try {
  const variant = process.argv.includes('--add-on') ? 'addOn' : 'bound';
  await (process.argv.includes('--if-stale') ? buildIfStale(variant) : build(variant));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
