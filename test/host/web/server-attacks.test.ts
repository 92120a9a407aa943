import { connect } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

import { startPageServer, type PageServer } from '../../../host/web/server.js';
import { opened } from '../../support/page-session.js';
import { pageHost } from '../../support/page-host.js';

/** What another program, or a web site open in the same browser, may send to the port; byte by byte where a client would help us. */
const host = pageHost();
let server: PageServer;
let port: number;
let token: string;
let cookie: string;

/** Sends bytes as they are and gives back all that comes, until the server hangs up or has said enough. */
function raw(text: string | readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const done = (): void => {
      clearTimeout(patience);
      socket.destroy();
      resolve(heard);
    };
    const patience = setTimeout(done, 3000);
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('close', done).on('error', done);
    for (const part of typeof text === 'string' ? [text] : text) socket.write(part);
  });
}

const ours = () => `127.0.0.1:${String(port)}`;
const request = (line: string, headers: readonly string[], body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...headers,
    'Connection: close',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    '',
    body,
  ].join('\r\n');
const statusOf = (reply: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(reply)?.[1] ?? 0);
const ask = async (...given: Parameters<typeof request>): Promise<number> => statusOf(await raw(request(...given)));
/** The server is still there. */
const alive = () => ask('GET /', [`Host: ${ours()}`, `Cookie: ${cookie}`]);

beforeAll(async () => {
  const assets = mkdtempSync(join(tmpdir(), 'page-assets-'));
  for (const file of ['page.js', 'page.css', 'sidebar-frame.js']) writeFileSync(join(assets, file), `/* ${file} */`);
  const options = { title: 'Test', port: 0, assets, users: [], save: null, onChange: () => undefined };
  server = await startPageServer({ host, ...options });
  port = Number(new URL(server.url).port);
  ({ token, cookie } = await opened(server.url));
});
afterAll(() => server.close());
afterEach(async () => expect(await alive()).toBe(200));

describe('headers', () => {
  it('no Host, two Hosts, an empty one, one with a user or a dot at its end: shut', async () => {
    expect(await ask('GET /', [])).toBe(400);
    expect(await ask('GET /', [`Host: ${ours()}`, 'Host: evil.example'])).toBeGreaterThanOrEqual(400);
    expect(await ask('GET /', ['Host: evil.example', `Host: ${ours()}`])).toBeGreaterThanOrEqual(400);
    for (const host of [
      '',
      `x@${ours()}`,
      `127.0.0.1.:${String(port)}`,
      `[::1]:${String(port)}`,
      `0.0.0.0:${String(port)}`,
      `2130706433:${String(port)}`,
    ]) {
      expect(await ask('GET /', [`Host: ${host}`])).toBe(403);
    }
  });

  it('two Origins or two tokens, one of them ours: refused', async () => {
    const right = [`Host: ${ours()}`, `Origin: http://${ours()}`, `X-Token: ${token}`];
    const save = '{"ask":"trigger","id":"nobody"}';
    expect(await ask('POST /do', right, save)).toBe(200);
    for (const more of ['Origin: http://evil.example', 'X-Token: wrong', 'Host: evil.example']) {
      expect(await ask('POST /do', [...right, more], save)).toBeGreaterThanOrEqual(400);
      expect(await ask('POST /do', [more, ...right], save)).toBeGreaterThanOrEqual(400);
    }
    expect(await ask('POST /do', [`Host: ${ours()}`, `Origin: http://${ours()}/`, `X-Token: ${token}`], save)).toBe(
      403,
    );
  });

  it('a form that another site sends, with the page’s cookies and no preflight: refused', async () => {
    const headers = [
      `Host: ${ours()}`,
      'Origin: http://evil.example',
      'Content-Type: text/plain',
      'Sec-Fetch-Site: cross-site',
    ];
    expect(await ask('POST /do', headers, '{"ask":"trigger","id":"friday"}')).toBe(403);
    expect(await ask('POST /run', headers, '{"name":"logTouch","args":[]}')).toBe(403);
    expect(await ask(`POST /do?token=`, headers, '{"ask":"save"}')).toBe(403);
  });

  it('a preflight gets no permission', async () => {
    const reply = await raw(
      request('OPTIONS /do', [`Host: ${ours()}`, 'Origin: http://evil.example', 'Access-Control-Request-Method: POST']),
    );
    expect(statusOf(reply)).toBe(403);
    expect(reply).not.toMatch(/access-control-allow/i);
  });

  it('everything says that no other origin may embed or read it', async () => {
    for (const path of ['/', '/page.js', `/page.js?token=${token}`, '/nothing']) {
      const reply = await raw(request(`GET ${path}`, [`Host: ${ours()}`]));
      expect(reply).toMatch(/cross-origin-resource-policy: same-origin/i);
      expect(reply).toMatch(/content-security-policy: default-src 'none'/i);
      expect(reply).toMatch(/x-content-type-options: nosniff/i);
    }
  });
});

describe('paths', () => {
  it.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/package.json',
    '/page.js/../../package.json',
    '/page.js%00.html',
    '/outbox/../../package.html',
    '/outbox/..%2f..%2fpackage.html',
    '//evil.example/page.css/..',
    'http://evil.example/',
  ])('%s leads nowhere', async (path) => {
    const mark = path.includes('?') ? '&' : '?';
    const reply = await raw(request(`GET ${path}${mark}token=${token}`, [`Host: ${ours()}`]));
    expect(reply).not.toContain('root:');
    expect(reply).not.toContain('close-the-loop');
    expect(statusOf(reply)).toBeGreaterThanOrEqual(400);
  });

  it.each(['//', 'http://', '/\\\\', '*', '///:x'])(
    'an address that is none (%s) is refused and kills nothing',
    async (path) => {
      expect(await ask(`GET ${path}`, [`Host: ${ours()}`])).toBeGreaterThanOrEqual(400);
      const upgrade = [
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      ];
      const lines = [`GET ${path} HTTP/1.1`, `Host: ${ours()}`, 'Connection: Upgrade', ...upgrade, '', ''];
      expect(statusOf(await raw(lines.join('\r\n')))).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('bodies', () => {
  const right = () => [`Host: ${ours()}`, `Origin: http://${ours()}`, `X-Token: ${token}`];

  it('that are too long are refused, whether they say so or not', async () => {
    const block = Buffer.alloc(1024 * 1024, 0x20);
    const head = (size: string) => ['POST /run HTTP/1.1', ...right(), 'Connection: close', size, '', ''].join('\r\n');
    const told = await raw([
      head(`Content-Length: ${String(12 * block.length)}`),
      ...Array.from({ length: 12 }, () => block),
    ]);
    expect(statusOf(told)).toBe(413);
    const chunks = Array.from({ length: 12 }, () =>
      Buffer.concat([Buffer.from('100000\r\n'), block, Buffer.from('\r\n')]),
    );
    expect(statusOf(await raw([head('Transfer-Encoding: chunked'), ...chunks, '0\r\n\r\n']))).toBe(413);
  });

  it('of strangers are not even read', async () => {
    const head = ['POST /run HTTP/1.1', `Host: ${ours()}`, 'Content-Length: 100000000', '', ''].join('\r\n');
    expect(statusOf(await raw(head))).toBe(403);
  });

  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '{"name":"logTouch"}',
    '{"name":["logTouch"],"args":[]}',
    '{"name":"__proto__","args":{}}',
    '{"ask":"clock","to":"1e999"}',
    '{"ask":"answer","question":{},"answer":1}',
    '\u0000',
  ])('that are no request (%j) are refused', async (body) => {
    expect(await ask('POST /run', right(), body)).toBe(400);
    expect(await ask('POST /do', right(), body)).toBe(400);
  });

  it('names of functions that the page may not call reach none', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hidden_']) {
      const reply = await raw(request('POST /run', right(), JSON.stringify({ name, args: [] })));
      expect(reply).toContain('"ok":false');
    }
  });
});

describe('the socket', () => {
  const open = (headers: Record<string, string>, path = `/socket?token=${token}`) =>
    new Promise<WebSocket | null>((resolve) => {
      const socket = new WebSocket(`ws://${ours()}${path}`, { headers });
      socket.once('open', () => resolve(socket));
      socket.once('error', () => resolve(null));
    });

  it.each(['http://evil.example', 'null', 'file://', 'http://localhost:1', 'https://127.0.0.1'])(
    'from a page of %s stays shut',
    async (origin) => expect(await open({ Origin: origin })).toBeNull(),
  );

  it('from the sidebars’ origin, and with their token, stays shut', async () => {
    expect(await open({ Origin: `http://localhost:${String(port)}` })).toBeNull();
    expect(await open({ Origin: `http://${ours()}` }, `/socket?token=${'x'.repeat(32)}`)).toBeNull();
    expect(await open({ Origin: `http://${ours()}` }, `/other?token=${token}`)).toBeNull();
  });

  it('survives what is no message, and hangs up on one that is too long', async () => {
    const socket = await open({ Origin: `http://${ours()}` });
    if (socket === null) throw new Error('The socket stays shut for our own page.');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"kind":"revision","message":{"type":"SNAPSHOT","data":{}}}',
      '{"kind":"selection","sheet":"nowhere","row":0,"column":0,"bottom":0,"right":0}',
      '{"kind":"selection","sheet":"sheet0","row":999999999,"column":0,"bottom":999999999,"right":0}',
      '{"kind":"selection","sheet":"sheet0","row":5,"column":0,"bottom":1,"right":0}',
      '{"kind":"revision","message":{"type":"REMOTE_REVISION","commands":[{"type":"__proto__"}]}}',
    ]) {
      socket.send(text);
    }
    expect(await alive()).toBe(200);
    expect(host.selection).toEqual({ sheet: 'sheet0', row: 0, column: 0, bottom: 0, right: 0 });
    for (const to of [1e308, -1e308, 8.64e15, Number.MAX_SAFE_INTEGER]) {
      const body = JSON.stringify({ ask: 'clock', to });
      const asked = await raw(
        request('POST /do', [`Host: ${ours()}`, `Origin: http://${ours()}`, `X-Token: ${token}`], body),
      );
      expect(asked).toContain('"ok":false');
    }
    socket.send(Buffer.alloc(33 * 1024 * 1024, 0x20));
    expect(await closed).toBe(1009);
  });
});
