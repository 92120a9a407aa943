import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';

/** `npm start` as its own process, on a free port, without opening a browser. */
export interface Started {
  readonly url: string;
  /** As `kill -9` or a power cut: no chance to save. */
  kill(): Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What tools/command.mjs does once it has built; several of these at once must not build. */
const RUN = `process.exitCode = await (await import('${pathToFileURL('dist/cli.mjs').href}')).runStart(process.argv.slice(1));`;

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/;

function launch(args: readonly string[]) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', RUN, '--', '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, ...said })));
  return { child, said, ended };
}

/** Resolves when the address is printed; rejects with what was printed when it ends before. */
async function startPage(args: readonly string[]): Promise<Started> {
  const { child, said, ended } = launch(['--port', '0', ...args]);
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', () => {
      const found = ADDRESS.exec(said.out)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const first = await Promise.race([url, ended]);
  if (typeof first !== 'string')
    throw new Error(`npm start ended with ${String(first.code)}: ${first.out}${first.err}`);
  return {
    url: first,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs it to its end, for mistakes; one that starts after all is stopped, and has no exit code. */
export async function runToEnd(...args: readonly string[]): Promise<Ended> {
  const { child, said, ended } = launch(args);
  child.stdout.on('data', () => {
    if (ADDRESS.test(said.out)) child.kill('SIGKILL');
  });
  return ended;
}

/** Tests with `npm start`; whatever a test started ends with it. */
export const test = base.extend<{ startPage: (...args: readonly string[]) => Promise<Started> }>({
  startPage: async ({}, use) => {
    const started: Started[] = [];
    await use(async (...args) => {
      const page = await startPage(args);
      started.push(page);
      return page;
    });
    await Promise.all(started.map((page) => page.kill()));
  },
});
