import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { opened } from '../../support/page-session.js';

const CLI = pathToFileURL(join(__dirname, '..', '..', '..', 'dist', 'cli.mjs')).href;
const RUN = `process.exitCode = await (await import('${CLI}')).runStart(process.argv.slice(1));`;

interface Kept {
  readonly editors: readonly string[];
}

/** `npm start --save FILE` in a process of its own. */
async function started(kept: string) {
  const args = ['--input-type=module', '-e', RUN, '--', '--no-open', '--port', '0', '--save', kept];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await new Promise<string>((resolve) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const { origin, token } = await opened(link);
  const ended = new Promise((done) => child.once('close', done));
  return {
    /** Acts as somebody, which is kept; true when the server has confirmed it. */
    actAs: async (address: string): Promise<boolean> => {
      const headers = { Origin: origin, 'X-Token': token };
      const body = JSON.stringify({ ask: 'user', address });
      try {
        return (await fetch(`${origin}/do`, { method: 'POST', headers, body })).ok;
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
    for (const [round, enough] of [1, 4, 9].entries()) {
      const server = await started(kept);
      let confirmedHere = 0;
      let reached: () => void = () => undefined;
      const busy = new Promise<void>((resolve) => (reached = resolve));
      const work = (async () => {
        for (let count = 0; ; count++) {
          const address = `colleague${String(round)}.${String(count)}@agency.example`;
          if (!(await server.actAs(address))) return;
          confirmed.push(address);
          confirmedHere += 1;
          if (confirmedHere === enough) reached();
        }
      })();
      // The next one is on its way by now, and may be half written.
      await Promise.race([busy, work]);
      await server.kill();
      await work;
      const { editors } = JSON.parse(readFileSync(kept, 'utf8')) as Kept;
      expect(editors).toEqual(expect.arrayContaining(confirmed));
    }
    expect(confirmed.length).toBeGreaterThan(0);
  });
});
