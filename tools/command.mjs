// Runs one of the host's commands from dist/, built first when an input has changed: `node tools/command.mjs friday …`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from './build/files.mjs';
import { buildIfStale } from './build/run.mjs';

const [command, ...args] = process.argv.slice(2);
// Whoever reads no further (`| head`) has what they wanted: what is left to say goes nowhere, and the work is done.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  await buildIfStale();
} catch (error) {
  process.stderr.write(`The build failed, so nothing was run.\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
const load = (file) => import(pathToFileURL(join(ROOT, 'dist', file)).href);
if (command === 'start') {
  const { runStart } = await load('cli.mjs');
  process.exitCode = await runStart(args);
} else {
  const { runFriday, runRecognise } = await load('host.mjs');
  const run = { friday: runFriday, recognise: runRecognise }[command];
  process.exitCode = await run(args);
}
