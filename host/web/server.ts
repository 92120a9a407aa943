/**
 * The server behind `npm start`: one page, its sidebar frames, the document's socket and the outbox, for one host.
 *
 * Built into dist/: `web/client/main.ts` as page.js and page.css, `web/sidebar-frame.ts` as sidebar-frame.js.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

import type { Host } from '../runtime/host.js';
import { createAccess } from './access.js';
import { createDesk } from './desk.js';
import { createDocumentHub } from './document-hub.js';
import { createFrames } from './frame-document.js';
import { openSockets } from './page-sockets.js';
import { refusal, send } from './reply.js';
import { replyTo } from './routes.js';
import { createKeeper } from './workbook-file.js';

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
  /** This user's secret: a page that is open comes back after a restart with the same one. Left out: one of this run. */
  readonly key?: Buffer;
  /** Where to keep the workbook, or null. */
  readonly save: string | null;
  /** Called after whatever may have changed the workbook or sent a mail. */
  readonly onChange: () => void;
}

export interface PageServer {
  /** Opens the page, once: each time that it is asked for, it is another one. */
  readonly url: string;
  /** Saves what is waiting and closes every connection. */
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 alone. Rejects with Node's error (EADDRINUSE, EACCES) when the port can't be had. */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const { host } = options;
  const server = createServer();
  const port = await listen(server, options.port);
  const access = createAccess(port, options.key ?? randomBytes(32));
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
  const onChange = (): void => {
    keeper?.saveSoon();
    options.onChange();
  };
  const hub = createDocumentHub(host.workbook);
  const sockets = openSockets(server, { access, desk, frames, host, hub, onChange });
  const routes = { access, desk, frames, host, keeper, sockets, assets: options.assets };
  server.on('request', (request, response) => {
    replyTo(routes, request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, refusal(500, error instanceof Error ? error.message : String(error))),
    );
  });
  try {
    keeper?.save();
  } catch (error) {
    sockets.close();
    server.close();
    throw error;
  }
  return {
    get url() {
      return access.link();
    },
    async close() {
      keeper?.close();
      sockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
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
