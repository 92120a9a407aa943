import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

import type { Host } from '../runtime/host.js';
import { addressOf } from './access.js';
import type { Access } from './access.js';
import type { Desk } from './desk.js';
import type { Frames } from './frame-document.js';
import { mailDocument, mailSource } from './outbox.js';
import { pageDocument, signpostDocument } from './page-document.js';
import type { PageSockets } from './page-sockets.js';
import { document, refusal, type Reply } from './reply.js';
import { readCall, readRequest } from './requests.js';
import { framePolicy, pagePolicy } from './security-headers.js';
import type { Keeper } from './workbook-file.js';

export interface Routes {
  readonly access: Access;
  readonly desk: Desk;
  readonly frames: Frames;
  readonly host: Host;
  readonly keeper: Keeper | null;
  readonly sockets: PageSockets;
  /** Folder with page.js, page.css and sidebar-frame.js. */
  readonly assets: string;
}

/** Largest request: an argument of google.script.run at Google is far below it. */
const BODY_LIMIT = 10 * 1024 * 1024;

const USED = 'This link works once and has been used, or is not of this run: start “npm start” again for a new one.';
const NO_LINK =
  'Open the link that “npm start” printed: the workbook is shown to the browser that used it, and to nobody else.';

/** Who asks comes first; the page is for whoever came by a link of ours. */
export async function replyTo(routes: Routes, request: IncomingMessage): Promise<Reply> {
  const { access } = routes;
  const url = addressOf(request, access.pageOrigin);
  if (url === null) return refusal(400, 'That is no address of this server.');
  const ours = access.isOurHost(request);
  if (ours === null) return refusal(403, 'This server answers on 127.0.0.1 and localhost only.');
  const get = request.method === 'GET';
  if (get && url.pathname === '/') {
    const { token, frameOrigin, pageOrigin, cookie } = access;
    if (ours === 'frame') return document(signpostDocument(pageOrigin));
    if (!access.admits(request, url)) return refusal(403, url.searchParams.has('link') ? USED : NO_LINK);
    return { ...document(pageDocument({ token, frameOrigin }), pagePolicy(pageOrigin, frameOrigin)), cookie };
  }
  if (get && (url.pathname === '/sidebar-frame.js' || url.pathname.startsWith('/frame/'))) {
    const refused = access.refusesFrame(request, url);
    return refused === null ? replyToFrame(routes, url) : refusal(403, refused);
  }
  const refused = access.refuses(request, url, !get);
  if (refused !== null) return refusal(403, refused);
  return get ? replyToGet(routes, url) : replyToPost(routes, request, url);
}

function replyToFrame({ access, assets, frames }: Routes, url: URL): Reply {
  if (url.pathname === '/sidebar-frame.js') return asset(assets, 'sidebar-frame.js');
  const html = frames.document(url.pathname.slice('/frame/'.length));
  if (html === null) return refusal(404, 'That sidebar is closed.');
  return document(html, framePolicy(access.pageOrigin, access.frameOrigin));
}

async function replyToGet({ host, assets }: Routes, url: URL): Promise<Reply> {
  if (url.pathname === '/page.js' || url.pathname === '/page.css') return asset(assets, url.pathname.slice(1));
  const [, id, kind] = /^\/outbox\/([\w-]+)\.(html|eml)$/.exec(url.pathname) ?? [];
  const mail = host.outbox.find((sent) => sent.id === id);
  if (mail === undefined) return refusal(404, 'There is nothing here.');
  // As text: the page puts it into a frame without rights. Opened by itself it is only read.
  if (kind === 'html') return { status: 200, type: 'text/plain', body: mailDocument(mail) };
  return { status: 200, type: 'message/rfc822', body: await mailSource(mail), fileName: `${mail.id}.eml` };
}

async function replyToPost(routes: Routes, request: IncomingMessage, url: URL): Promise<Reply> {
  const { desk, host, sockets } = routes;
  const body = await bodyOf(request);
  if (body === TOO_LONG) return refusal(413, 'That is too much for one request.');
  const page = String(request.headers['x-page'] ?? '');
  if (url.pathname === '/run') {
    const call = readCall(body);
    if (call === null) return refusal(400, 'A call has a name and a list of arguments.');
    return done(routes, await host.startFromClient(call.name, call.args, { page }));
  }
  if (url.pathname === '/do') {
    const asked = readRequest(body);
    if (asked === null) return refusal(400, 'That is nothing the page can ask for.');
    return done(routes, await sockets.during(page, () => desk.act(asked, page)));
  }
  return refusal(404, 'There is nothing here.');
}

/** What was done is on the disk before anybody is told that it was. */
function done({ keeper, sockets }: Routes, value: unknown): Reply {
  keeper?.save();
  sockets.tellState();
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function asset(folder: string, name: string): Reply {
  return {
    status: 200,
    type: name.endsWith('.css') ? 'text/css' : 'text/javascript',
    body: readFileSync(join(folder, name)),
  };
}

const TOO_LONG = Symbol('too long');

/** The body's JSON; undefined when it is none, TOO_LONG when it is that. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > BODY_LIMIT) return TOO_LONG;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
