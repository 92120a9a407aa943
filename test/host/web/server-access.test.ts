import { request as ask } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

import { startPageServer, type PageServer } from '../../../host/web/server.js';
import { opened } from '../../support/page-session.js';
import { pageHost } from '../../support/page-host.js';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let server: PageServer;
let port: number;
let token: string;
let cookie: string;
const host = pageHost();

function send(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = ask({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { Host: `127.0.0.1:${String(port)}`, ...headers },
    });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.end(body);
  });
}

const origin = () => `http://127.0.0.1:${String(port)}`;
const linkPath = (): string => new URL(server.url).search.replace(/^/, '/');
const call = JSON.stringify({ name: 'logTouch', args: [] });

beforeAll(async () => {
  const assets = mkdtempSync(join(tmpdir(), 'page-assets-'));
  for (const file of ['page.js', 'page.css', 'sidebar-frame.js']) writeFileSync(join(assets, file), `/* ${file} */`);
  server = await startPageServer({
    host,
    title: 'Test',
    port: 0,
    assets,
    users: [],
    save: null,
    onChange: () => undefined,
  });
  port = Number(new URL(server.url).port);
  ({ token, cookie } = await opened(server.url));
});
afterAll(() => server.close());

describe('the door', () => {
  it('opens for the browser that used the link, with a strict policy and no framing', async () => {
    const { status, headers } = await send('/', { Cookie: cookie });
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(token).toMatch(/^[\w-]{32}$/);
  });

  it('gives a cookie that no script and no other site can use', async () => {
    const [given] = (await send(linkPath())).headers['set-cookie'] ?? [];
    expect(given).toMatch(new RegExp(`^close-the-loop-${String(port)}=[\\w-]+; HttpOnly; SameSite=Strict; Path=/$`));
  });

  it('stays shut to whoever comes without a link, a second time by the same one, or with somebody else’s cookie', async () => {
    const shut = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
      const { status, body, headers: got } = await send(path, headers);
      expect(status).toBe(403);
      expect(body).not.toContain(token);
      expect(got['set-cookie']).toBeUndefined();
      return body;
    };
    expect(await shut('/')).toBe(
      'Open the link that “npm start” printed: the workbook is shown to the browser that used it, and to nobody else.',
    );
    const link = linkPath();
    expect((await send(link)).status).toBe(200);
    expect(await shut(link)).toBe(
      'This link works once and has been used, or is not of this run: start “npm start” again for a new one.',
    );
    await shut('/', { Cookie: `close-the-loop-${String(port)}=${'x'.repeat(43)}` });
    await shut('/', { Cookie: cookie.replace('close-the-loop', 'another') });
    await shut('/?link=');
  });

  it('opens again and again for the browser that was let in: a reload, a second tab, the used link', async () => {
    const link = linkPath();
    expect((await send(link)).status).toBe(200);
    for (const path of ['/', '/', link]) {
      expect((await send(path, { Cookie: `other=1; ${cookie}` })).status).toBe(200);
    }
  });

  it('knows the browser again after a restart with the same key, and not with another', async () => {
    const key = Buffer.alloc(32, 7);
    const start = (given: Buffer, at: number): Promise<PageServer> =>
      startPageServer({
        host: pageHost(),
        title: 'Test',
        port: at,
        assets: '',
        users: [],
        save: null,
        onChange: () => undefined,
        key: given,
      });
    const first = await start(key, 0);
    const session = await opened(first.url);
    await first.close();
    const status = async (given: Buffer): Promise<number> => {
      const again = await start(given, Number(new URL(session.origin).port));
      const response = await fetch(session.origin, { headers: { Cookie: session.cookie } });
      await response.text();
      await again.close();
      return response.status;
    };
    expect(await status(key)).toBe(200);
    expect(await status(Buffer.alloc(32, 8))).toBe(403);
  });

  it('shows localhost the way to the page, without a token', async () => {
    const { status, body } = await send('/', { Host: `localhost:${String(port)}` });
    expect(status).toBe(200);
    expect(body).toContain(`http://127.0.0.1:${String(port)}/`);
    expect(body).not.toContain(token);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', '127.0.0.1', 'localhost:1'])(
    'is shut for a Host of %s',
    async (name) => {
      const { status, body } = await send('/', { Host: name });
      expect(status).toBe(403);
      expect(body).not.toContain(token);
    },
  );
});

describe('everything else', () => {
  it('asks for the token', async () => {
    expect((await send('/page.js')).status).toBe(403);
    expect((await send('/page.js?token=wrong')).status).toBe(403);
    expect((await send(`/page.js?token=${token}`)).status).toBe(200);
    expect((await send('/outbox/mail-0.html')).status).toBe(403);
    expect((await send('/run', { Origin: origin() }, 'POST', call)).status).toBe(403);
    expect((await send('/do', { Origin: origin(), 'X-Token': 'wrong' }, 'POST', '{"ask":"save"}')).status).toBe(403);
  });

  it('refuses another page’s Origin, whatever else is right', async () => {
    for (const evil of ['http://evil.example', 'null', `http://localhost:${String(port)}`]) {
      const headers = { Origin: evil, 'X-Token': token };
      expect((await send('/run', headers, 'POST', call)).status).toBe(403);
      expect((await send(`/page.js?token=${token}`, { Origin: evil })).status).toBe(403);
    }
    expect((await send('/run', { 'X-Token': token }, 'POST', call)).status).toBe(403);
    expect((await send(`/page.js?token=${token}`, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  });

  it('refuses another Host with the right token and Origin', async () => {
    const headers = { Host: `localhost:${String(port)}`, Origin: origin(), 'X-Token': token };
    expect((await send('/run', headers, 'POST', call)).status).toBe(403);
  });

  it('answers our own page', async () => {
    const { status, body } = await send('/run', { Origin: origin(), 'X-Token': token }, 'POST', call);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ok: true, value: { args: [] } });
  });

  it('takes no request that is not one', async () => {
    const headers = { Origin: origin(), 'X-Token': token };
    expect((await send('/run', headers, 'POST', '{"name":1}')).status).toBe(400);
    expect((await send('/do', headers, 'POST', '{"ask":"rm"}')).status).toBe(400);
    expect((await send('/do', headers, 'POST', 'not json')).status).toBe(400);
  });
});

describe('the socket', () => {
  const opened = (path: string, headers: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${path}`, { headers });
      socket.once('message', (data) => {
        resolve(data instanceof Buffer ? data.toString().slice(0, 15) : '');
        socket.close();
      });
      socket.once('error', () => resolve('refused'));
    });

  it('opens for our page alone', async () => {
    expect(await opened(`/socket?token=${token}`, { Origin: origin() })).toBe('{"kind":"hello"');
    expect(await opened('/socket', { Origin: origin() })).toBe('refused');
    expect(await opened(`/socket?token=${token}`, { Origin: 'http://evil.example' })).toBe('refused');
    expect(await opened(`/socket?token=${token}`, {})).toBe('refused');
    expect(await opened(`/socket?token=${token}`, { Origin: origin(), Host: 'evil.example' })).toBe('refused');
  });
});
