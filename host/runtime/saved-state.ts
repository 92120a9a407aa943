import type { SentMail } from './host.js';
import type { StoredTrigger } from './trigger-table.js';
import type { World } from './world.js';

/** A host as it is kept in a file. Caches and locks are not: at Google too they are gone any time. */
export interface SavedState {
  readonly kind: 'close-the-loop host';
  readonly version: 1;
  readonly now: number;
  readonly random: number;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly StoredTrigger[];
  readonly outbox: readonly SentMail[];
  readonly workbook: unknown;
}

export function savedState(world: World): unknown {
  const state: SavedState = {
    kind: 'close-the-loop host',
    version: 1,
    now: world.clock.now(),
    random: world.random.state,
    owner: world.owner,
    editors: world.editors,
    properties: Object.fromEntries([...world.properties].map(([key, store]) => [key, Object.fromEntries(store)])),
    triggers: world.triggers.all(),
    outbox: world.mail.outbox,
    workbook: world.workbook.toJSON(),
  };
  return JSON.parse(JSON.stringify(state, bytesAsText)) as unknown;
}

/** @throws Error with one sentence when it is not what `save()` gave */
export function readSaved(saved: unknown): SavedState {
  const state = JSON.parse(JSON.stringify(saved), textAsBytes) as Partial<SavedState> | null;
  if (typeof state !== 'object' || state?.kind !== 'close-the-loop host') throw new Error('it holds something else');
  if (state.version !== 1) throw new Error('it was kept by a newer version');
  return state as SavedState;
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

function textAsBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1 || !('base64' in value))
    return value;
  return new Uint8Array(Buffer.from(String(value.base64), 'base64'));
}
