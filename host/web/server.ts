/**
 * The server behind `npm start`: one page, its sidebar frames, the document's socket and the outbox, for one host.
 *
 * Built into dist/: `web/client/main.ts` as page.js and page.css, `web/sidebar-frame.ts` as sidebar-frame.js.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Host } from '../runtime/host.js';
import { createAccess, type Access } from './access.js';
import { createDesk, type Desk } from './desk.js';
import { createDocumentHub } from './document-hub.js';
import { createFrames, type Frames } from './frame-document.js';
import { mailDocument, mailSource } from './outbox.js';
import { openSockets } from './page-sockets.js';
import { pageDocument, signpostDocument } from './page-document.js';
import { readCall, readRequest } from './requests.js';
import { ALWAYS, CLOSED_POLICY, framePolicy, pagePolicy } from './security-headers.js';
import { createKeeper, type Keeper } from './workbook-file.js';

export interface PageServerOptions {
  readonly host: Host;
  /** What the page calls the workbook. */
  readonly title: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder with page.js, page.css and sidebar-frame.js. */
  readonly assets: string;
  /** Addresses to offer in "acting as" besides the current one. */
  readonly users: readonly string[];
  /** Where to keep the workbook, or null. */
  readonly save: string | null;
}

export interface PageServer {
  readonly url: string;
  /** Saves what is waiting and closes every connection. */
  close(): Promise<void>;
}

/** Largest request: an argument of google.script.run at Google is far below it. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** Listens on 127.0.0.1 alone. Rejects with Node's error (EADDRINUSE, EACCES) when the port can't be had. */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const { host } = options;
  const server = createServer();
  const port = await listen(server, options.port);
  const access = createAccess(port);
  const frames = createFrames(access.frameOrigin, access.pageOrigin, access.frameToken, host.clientFunctions);
  const keeper =
    options.save === null
      ? null
      : createKeeper(
          options.save,
          () => host.save(),
          () => sockets.tellState(),
        );
  const desk = createDesk(host, { title: options.title, users: options.users, keeper });
  const hub = createDocumentHub(host.workbook);
  const sockets = openSockets(server, { access, desk, frames, host, hub, onChange: () => keeper?.saveSoon() });
  const routes = { access, desk, frames, host, keeper, sockets, assets: options.assets };
  server.on('request', (request, response) => {
    answer(routes, request, response).catch((error: unknown) => {
      reply(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  });
  try {
    keeper?.save();
  } catch (error) {
    sockets.close();
    server.close();
    throw error;
  }
  return {
    url: `${access.pageOrigin}/`,
    async close() {
      keeper?.close();
      sockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Routes {
  readonly access: Access;
  readonly desk: Desk;
  readonly frames: Frames;
  readonly host: Host;
  readonly keeper: Keeper | null;
  readonly sockets: ReturnType<typeof openSockets>;
  readonly assets: string;
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { access, frames } = routes;
  const url = new URL(request.url ?? '/', access.pageOrigin);
  const ours = access.isOurHost(request);
  if (ours === null) return reply(response, 403, 'text/plain', 'This server answers on 127.0.0.1 and localhost only.');
  const get = request.method === 'GET';
  if (get && url.pathname === '/') {
    const { token, frameOrigin, pageOrigin } = access;
    if (ours === 'frame') return reply(response, 200, 'text/html', signpostDocument(pageOrigin));
    const policy = pagePolicy(pageOrigin, frameOrigin);
    return reply(response, 200, 'text/html', pageDocument({ token, frameOrigin }), policy);
  }
  if (get && (url.pathname === '/sidebar-frame.js' || url.pathname.startsWith('/frame/'))) {
    const refused = access.refusesFrame(request, url);
    if (refused !== null) return reply(response, 403, 'text/plain', refused);
    if (url.pathname === '/sidebar-frame.js') return replyFile(response, routes.assets, 'sidebar-frame.js');
    const html = frames.document(url.pathname.slice('/frame/'.length));
    if (html === null) return reply(response, 404, 'text/plain', 'That sidebar is closed.');
    return reply(response, 200, 'text/html', html, framePolicy(access.pageOrigin, access.frameOrigin));
  }
  const refused = access.refuses(request, url, !get);
  if (refused !== null) return reply(response, 403, 'text/plain', refused);
  if (get) return answerGet(routes, url, response);
  return answerPost(routes, request, url, response);
}

async function answerGet({ host, assets }: Routes, url: URL, response: ServerResponse): Promise<void> {
  if (url.pathname === '/page.js' || url.pathname === '/page.css') {
    return replyFile(response, assets, url.pathname.slice(1));
  }
  const [, id, kind] = /^\/outbox\/([\w-]+)\.(html|eml)$/.exec(url.pathname) ?? [];
  const mail = host.outbox.find((sent) => sent.id === id);
  if (mail === undefined) return reply(response, 404, 'text/plain', 'There is nothing here.');
  if (kind === 'html') return reply(response, 200, 'text/plain', mailDocument(mail));
  response.setHeader('Content-Disposition', `attachment; filename="${mail.id}.eml"`);
  return reply(response, 200, 'message/rfc822', await mailSource(mail));
}

async function answerPost(
  { desk, host, keeper, sockets }: Routes,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === null) return reply(response, 413, 'text/plain', 'That is too much for one request.');
  const page = String(request.headers['x-page'] ?? '');
  if (url.pathname === '/run') {
    const call = readCall(body);
    if (call === null) return reply(response, 400, 'text/plain', 'A call has a name and a list of arguments.');
    const result = sockets.during(page, () => host.callFromClient(call.name, call.args));
    return replyJson(response, keeper, sockets, result);
  }
  if (url.pathname === '/do') {
    const asked = readRequest(body);
    if (asked === null) return reply(response, 400, 'text/plain', 'That is nothing the page can ask for.');
    return replyJson(
      response,
      keeper,
      sockets,
      sockets.during(page, () => desk.act(asked)),
    );
  }
  return reply(response, 404, 'text/plain', 'There is nothing here.');
}

/** What was done is on the disk before anybody is told that it was. */
function replyJson(response: ServerResponse, keeper: Keeper | null, sockets: Routes['sockets'], value: unknown): void {
  keeper?.save();
  sockets.tellState();
  reply(response, 200, 'application/json', JSON.stringify(value));
}

function replyFile(response: ServerResponse, folder: string, name: string): void {
  reply(response, 200, name.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(join(folder, name)));
}

function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy: string = CLOSED_POLICY,
): void {
  const text = /^(text|application)\//.test(type) ? `${type}; charset=utf-8` : type;
  response.writeHead(status, { ...ALWAYS, 'Content-Security-Policy': policy, 'Content-Type': text });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
