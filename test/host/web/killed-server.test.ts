import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = pathToFileURL(join(__dirname, '..', '..', '..', 'dist', 'cli.mjs')).href;
const RUN = `process.exitCode = await (await import('${CLI}')).runStart(process.argv.slice(1));`;

interface Kept {
  readonly editors: readonly string[];
}

/** `npm start --save FILE` in a process of its own. */
async function started(kept: string) {
  const args = ['--input-type=module', '-e', RUN, '--', '--no-open', '--port', '0', '--save', kept];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const token = /"token":"([\w-]+)"/.exec(await (await fetch(url)).text())?.[1] ?? '';
  const ended = new Promise((done) => child.once('close', done));
  return {
    /** Acts as somebody, which is kept; true when the server has confirmed it. */
    actAs: async (address: string): Promise<boolean> => {
      const headers = { Origin: url, 'X-Token': token };
      const body = JSON.stringify({ ask: 'user', address });
      try {
        return (await fetch(`${url}/do`, { method: 'POST', headers, body })).ok;
      } catch {
        return false;
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('a server that is killed while it writes', () => {
  it('leaves a whole file with all that it had confirmed, and goes on from it', async () => {
    const kept = join(mkdtempSync(join(tmpdir(), 'killed-')), 'kept.json');
    const confirmed: string[] = [];
    for (const [round, patience] of [60, 150, 275].entries()) {
      const server = await started(kept);
      const work = (async () => {
        for (let count = 0; ; count++) {
          const address = `colleague${String(round)}.${String(count)}@agency.example`;
          if (!(await server.actAs(address))) return;
          confirmed.push(address);
        }
      })();
      await new Promise((wait) => setTimeout(wait, patience));
      await server.kill();
      await work;
      const { editors } = JSON.parse(readFileSync(kept, 'utf8')) as Kept;
      expect(editors).toEqual(expect.arrayContaining(confirmed));
    }
    expect(confirmed.length).toBeGreaterThan(0);
  });
});
