import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';

import type { Workbook } from '../engine/workbook.js';
import type { Host } from '../runtime/host.js';
import { addressOf } from './access.js';
import type { Access } from './access.js';
import type { Desk } from './desk.js';
import type { DocumentHub, Member } from './document-hub.js';
import type { Frames } from './frame-document.js';
import type { FromPage, ShownEvent, ToPage } from './messages.js';
import { readFromPage } from './requests.js';
import type { UiEvent } from '../runtime/ui-event.js';

/** The open pages: each gets the document, what changes in it, and what scripts show to whoever started them. */
export interface PageSockets {
  /** Runs something on behalf of one page: what it shows on the screen is shown there alone. */
  during<T>(clientId: string, work: () => T): T;
  tellState(): void;
  close(): void;
}

export interface SocketOptions {
  readonly access: Access;
  readonly desk: Desk;
  readonly frames: Frames;
  readonly host: Host;
  readonly hub: DocumentHub;
  /** The document changed. */
  readonly onChange: () => void;
}

/** A pasted block is one message. */
const MESSAGE_LIMIT = 32 * 1024 * 1024;

export function openSockets(server: Server, { access, desk, frames, host, hub, onChange }: SocketOptions): PageSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT });
  const pages = new Map<WebSocket, Member>();
  /** What scripts asked, and on which page; answered ones stay, for nobody can answer them twice. */
  const questions = new Map<string, string>();
  let acting: string | null = null;

  const send = (socket: WebSocket, message: ToPage): void => socket.send(JSON.stringify(message));
  const tellAll = (message: ToPage): void => {
    for (const socket of pages.keys()) send(socket, message);
  };
  const tellState = (): void => tellAll({ kind: 'state', state: desk.state() });

  host.ui.onEvent((event, { page, question }) => {
    if (event.kind === 'menu') return;
    const shown = shownAs(event, frames, question);
    const to = page ?? acting;
    if (question !== null && page !== null) questions.set(question, page);
    for (const [socket, { clientId }] of pages) {
      if (to === null || to === clientId) send(socket, { kind: 'shown', event: shown });
    }
  });
  host.workbook.onUserEdit(() => {
    onChange();
    // Triggers may have run; mails, menus and the like may be new.
    setImmediate(tellState);
  });

  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    const url = addressOf(request, access.pageOrigin);
    if (url?.pathname !== '/socket' || access.refuses(request, url, true) !== null) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, open);
  });

  function open(socket: WebSocket): void {
    const member = hub.join((message) => send(socket, { kind: 'revision', message }));
    pages.set(socket, member);
    send(socket, { kind: 'hello', ...member, state: desk.state() });
    socket.on('message', (data) => {
      // Whatever a page says and however it ends: it ends there, and the other pages go on.
      try {
        hear(member, textOf(data));
      } catch (error) {
        send(socket, { kind: 'problem', says: `That could not be done (${wordsOf(error)}).` });
      }
    });
    socket.on('close', () => {
      pages.delete(socket);
      hub.leave(member);
      for (const [question, page] of questions) {
        if (page !== member.clientId) continue;
        questions.delete(question);
        host.ui.leaveQuestion(question);
      }
    });
    socket.on('error', () => socket.terminate());
  }

  function hear(member: Member, text: string): void {
    const message = readFromPage(text);
    if (message === null) return;
    if (message.kind === 'selection') {
      const { sheet, row, column, bottom, right } = message;
      // The page may be ahead of us with a tab, or behind: where there is nothing, nothing is selected.
      if (isOnSheet(host.workbook, message)) host.selection = { sheet, row, column, bottom, right };
      return;
    }
    acting = member.clientId;
    hub
      .accept(member, message.message)
      .catch((error: unknown) => {
        tellAll({
          kind: 'problem',
          says: `A change could not be applied (${wordsOf(error)}). The page loads the workbook again.`,
        });
      })
      .finally(() => (acting = null));
  }

  return {
    during(clientId, work) {
      const before = acting;
      acting = clientId;
      try {
        return work();
      } finally {
        acting = before;
      }
    },
    tellState,
    close() {
      for (const socket of pages.keys()) socket.terminate();
      sockets.close();
    },
  };
}

function textOf(data: RawData): string {
  return (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString();
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');

function isOnSheet(workbook: Workbook, { sheet, row, column, bottom, right }: Selection): boolean {
  if (!workbook.sheets().includes(sheet)) return false;
  const { rows, columns } = workbook.gridSize(sheet);
  return row <= bottom && bottom < rows && column <= right && right < columns;
}

type Selection = Extract<FromPage, { readonly kind: 'selection' }>;

function shownAs(event: Exclude<UiEvent, { kind: 'menu' }>, frames: Frames, question: string | null): ShownEvent {
  switch (event.kind) {
    case 'alert':
    case 'prompt':
      return { ...event, question };
    case 'sidebar':
    case 'modal':
    case 'modeless':
      return frames.show(event);
    default:
      return event;
  }
}
