import type { Answer, FromPage, Request, RevisionMessage, ToPage } from '../messages.js';
import type { Boot } from './boot.js';

/** What `google.script.run` got back. */
export interface CallResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** The page's one connection to its server. */
export interface ServerLink {
  sendRevision(message: RevisionMessage): void;
  tellSelection(selection: Omit<Extract<FromPage, { kind: 'selection' }>, 'kind'>): void;
  /** Asks for something that a person clicked. Never rejects: what went wrong is in the answer. */
  ask(request: Request): Promise<Answer>;
  /** Runs a server function for a sidebar. Rejects only when the server is gone. */
  call(name: string, args: readonly unknown[]): Promise<CallResult>;
  mailDocument(id: string): Promise<string>;
  mailFile(id: string): string;
}

export interface LinkEvents {
  readonly onMessage: (message: ToPage) => void;
  /** The server went away; `again` is called once it answers. */
  readonly onLost: () => void;
  readonly again: () => void;
}

const RETRY_MS = 1000;

export function connect({ token }: Boot, { onMessage, onLost, again }: LinkEvents): ServerLink {
  let page = '';
  const address = `${location.origin.replace(/^http/, 'ws')}/socket?token=${token}`;
  const socket = new WebSocket(address);
  socket.addEventListener('message', ({ data }) => {
    // Our own server wrote it; its types are those of messages.ts.
    const message = JSON.parse(String(data)) as ToPage;
    if (message.kind === 'hello') page = message.clientId;
    onMessage(message);
  });
  socket.addEventListener('close', () => {
    onLost();
    waitForServer(again);
  });

  const send = (message: FromPage): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const post = async (path: string, body: unknown): Promise<Response> => {
    const headers = { 'Content-Type': 'application/json', 'X-Token': token, 'X-Page': page };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return response;
  };
  return {
    sendRevision: (message) => send({ kind: 'revision', message }),
    tellSelection: (selection) => send({ kind: 'selection', ...selection }),
    async ask(request) {
      try {
        return (await (await post('/do', request)).json()) as Answer;
      } catch (error) {
        return { ok: false, says: error instanceof Error ? error.message : String(error) };
      }
    },
    async call(name, args) {
      return (await (await post('/run', { name, args })).json()) as CallResult;
    },
    async mailDocument(id) {
      const response = await fetch(`/outbox/${id}.html`, { headers: { 'X-Token': token } });
      return response.text();
    },
    mailFile: (id) => `/outbox/${id}.eml?token=${token}`,
  };
}

/** Asks the door until it answers: the server was started again, with a new token, so the page has to be loaded anew. */
function waitForServer(again: () => void): void {
  const ask = (): void => {
    fetch('/').then(
      ({ ok }) => (ok ? again() : setTimeout(ask, RETRY_MS)),
      () => setTimeout(ask, RETRY_MS),
    );
  };
  setTimeout(ask, RETRY_MS);
}
