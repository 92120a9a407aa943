import type { FromPage, Request } from './messages.js';

/** What comes in is unknown until read here: the right shape, or null. */

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

export function readCall(value: unknown): { readonly name: string; readonly args: readonly unknown[] } | null {
  const call = fields(value);
  if (call === null || typeof call['name'] !== 'string' || !Array.isArray(call['args'])) return null;
  return { name: call['name'], args: call['args'] };
}

export function readRequest(value: unknown): Request | null {
  const asked = fields(value);
  if (asked === null) return null;
  const { handler, to, address, id, question, answer } = asked;
  switch (asked['ask']) {
    case 'menu':
      return typeof handler === 'string' ? { ask: 'menu', handler } : null;
    case 'answer':
      if (typeof question !== 'string' || (typeof answer !== 'string' && answer !== null)) return null;
      return { ask: 'answer', question, answer };
    case 'clock':
      if (to === 'next Friday' || to === 'next day') return { ask: 'clock', to };
      return typeof to === 'number' && Number.isFinite(to) ? { ask: 'clock', to } : null;
    case 'user':
      return typeof address === 'string' ? { ask: 'user', address: address.trim() } : null;
    case 'trigger':
      return typeof id === 'string' ? { ask: 'trigger', id } : null;
    case 'save':
      return { ask: 'save' };
    default:
      return null;
  }
}

/** A message of the socket. */
export function readFromPage(text: string): FromPage | null {
  const message = fields(parse(text));
  if (message === null) return null;
  if (message['kind'] === 'revision') return readRevision(message['message']);
  if (message['kind'] !== 'selection') return null;
  const { sheet, row, column, bottom, right } = message;
  if (typeof sheet !== 'string' || !isIndex(row) || !isIndex(column) || !isIndex(bottom) || !isIndex(right))
    return null;
  return { kind: 'selection', sheet, row, column, bottom, right };
}

function readRevision(value: unknown): FromPage | null {
  const revision = fields(value);
  if (revision === null) return null;
  const { type, client } = revision;
  const id = fields(client)?.['id'];
  if (typeof type !== 'string') return null;
  for (const name of ['serverRevisionId', 'nextRevisionId', 'clientId']) {
    if (revision[name] !== undefined && typeof revision[name] !== 'string') return null;
  }
  // The rest of it is the grid's own; it checks each command before it applies it.
  const message = { ...revision, type };
  if (client === undefined) return { kind: 'revision', message };
  return typeof id === 'string' ? { kind: 'revision', message } : null;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
