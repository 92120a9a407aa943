import { engineOf, withUserEdits } from '../engine/odoo-workbook.js';
import { quietly } from '../engine/odoo.js';
import type { Workbook } from '../engine/workbook.js';
import type { RevisionMessage } from './messages.js';

/** One page that has the document open. */
export interface Member {
  readonly clientId: string;
  /** The document; with what has happened `since` it is as it is now, and every later message follows without a gap. */
  readonly data: unknown;
  readonly since: readonly RevisionMessage[];
}

/**
 * Keeps the pages and the server's model on one document, in o-spreadsheet's own protocol: a change names the revision
 * it was made on. The server's model is the authority: a change made on an older revision is dropped, and its page,
 * which has the newer one on its way, transforms it and sends it again.
 */
export interface DocumentHub {
  join(send: (message: RevisionMessage) => void): Member;
  /** A page's message. Rejects when the model can't apply it: the pages must then load the document again. */
  accept(member: Member, message: RevisionMessage): Promise<void>;
  leave(member: Member): void;
}

/** The only messages a page may send. SNAPSHOT would replace the document. */
const CHANGES = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);
const PRESENCE = new Set(['CLIENT_JOINED', 'CLIENT_MOVED']);

export function createDocumentHub(workbook: Workbook): DocumentHub {
  const engine = engineOf(workbook);
  const { history, model } = engine;
  const members = new Map<Member, (message: RevisionMessage) => void>();
  const serverClient = model.config.client.id;
  const transport = model.config.transportService;
  let joined = 0;
  /**
   * Where the document stood before the first change that a page can still undo, and all changes since: whoever joins
   * later must know them, or could not follow when they are undone.
   */
  let past: { readonly data: unknown; readonly since: RevisionMessage[] } | null = null;
  let snapshot: { data: unknown; revision: string } | null = null;
  let revision = take().revision;

  function take(): { data: unknown; revision: string } {
    if (snapshot === null) {
      const data = engine.data();
      snapshot = { data, revision: data.revisionId };
    }
    return snapshot;
  }

  function tell(message: RevisionMessage, except: Member | null): void {
    for (const [member, send] of members) if (member !== except) send(message);
  }

  transport.onNewMessage('pages', (message: RevisionMessage) => {
    // The server has a selection of its own that nobody wants to see.
    if (message.client?.id === serverClient || message.clientId === serverClient) {
      if (!CHANGES.has(message.type)) return;
    }
    if (message.nextRevisionId !== undefined) {
      revision = message.nextRevisionId;
      snapshot = null;
      past?.since.push(message);
    }
    tell(message, null);
  });

  return {
    join(send) {
      joined += 1;
      const { data, since } = past ?? { data: take().data, since: [] };
      const member = { clientId: `page-${String(joined)}`, data, since: [...since] };
      members.set(member, send);
      return member;
    },
    async accept(member, message) {
      if (PRESENCE.has(message.type)) {
        if (message.client?.id === member.clientId) tell(message, member);
        return;
      }
      if (!CHANGES.has(message.type) || message.serverRevisionId !== revision) return;
      if (message.clientId !== undefined && message.clientId !== member.clientId) return;
      past ??= { data: take().data, since: [] };
      await quietly(() => withUserEdits(workbook, () => transport.sendMessage(message)));
    },
    leave(member) {
      if (!members.delete(member)) return;
      tell({ type: 'CLIENT_LEFT', clientId: member.clientId }, null);
      if (members.size > 0) return;
      past = null;
      history.forget();
    },
  };
}
