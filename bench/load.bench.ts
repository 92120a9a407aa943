import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

import { BUILD } from './built-host.js';
import { table } from './print.js';

const TIMES = 21;

/**
 * What reading our script costs each execution at Google before its first line: parsing all of Code.js and running its
 * top level, cold each time, in a fresh realm. Only this machine's clock; nothing is asserted.
 */
export function run(): void {
  const code = readFileSync(join(BUILD, 'Code.js'), 'utf8');
  const parse: number[] = [];
  const load: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    // A comment that differs keeps the engine from remembering what it parsed before.
    const text = `// ${String(time)}\n${code}`;
    const started = performance.now();
    const script = new Script(text, { filename: 'Code.js', produceCachedData: false });
    const parsed = performance.now();
    script.runInContext(createContext({}));
    parse.push(parsed - started);
    load.push(performance.now() - parsed);
  }
  const megabytes = Buffer.byteLength(code) / 1e6;
  table(
    `Code.js, ${(megabytes * 1000).toFixed(0)} kB, ${String(TIMES)} times`,
    ['what', 'least ms', 'middle ms', 'most ms'],
    [
      ['parse', ...spread(parse)],
      ['load', ...spread(load)],
      ['parse and load, a megabyte', ...spread(parse.map((ms, at) => (ms + (load[at] ?? 0)) / megabytes))],
    ],
  );
  process.stdout.write('An execution at Google takes 500 to 2,000 ms to start (docs/decisions/0003).\n');
}

function spread(values: readonly number[]): readonly string[] {
  const sorted = [...values].sort((one, other) => one - other);
  return [0, 0.5, 1].map((share) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(1));
}
