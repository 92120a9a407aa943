import type { EngineModel } from './odoo.js';

/** What the engine keeps of one change. */
interface Operation {
  readonly id: string;
  readonly data: { _commands: readonly unknown[]; setChanges(changes: readonly unknown[]): void };
}
interface Branch {
  operations: readonly Operation[];
}

/** The parts of the engine's model that keep its past; its types hide them. */
interface EngineHistory {
  readonly state: {
    changes: readonly unknown[] | { push(change: unknown): number } | undefined;
    commands: readonly unknown[];
    recordChanges(callback: () => void): Recorded;
  };
  readonly session: {
    readonly revisions: {
      readonly HEAD_BRANCH: Branch;
      readonly HEAD_OPERATION: Operation;
      readonly tree: { branches: readonly Branch[]; readonly branchingOperationIds: Map<Branch, string> };
    };
    readonly processedRevisions: Set<string>;
    lastLocalOperation: unknown;
    lastRevisionMessage: unknown;
    getRevisionId(): string;
    on(event: 'remote-revision-received', owner: object, callback: () => void): void;
  };
}

interface Recorded {
  readonly changes: readonly unknown[];
  readonly commands: readonly unknown[];
}

/** Stands for all changes of a revision that nobody will take back. */
const SOMETHING_CHANGED = [{ key: 'nothing', target: {}, before: undefined }];

/**
 * The engine keeps every change with what was there before, so that a person at a page can undo it. A script's changes
 * are nobody's to undo: until a page makes its first change, the past is forgotten as it passes. A set-up of 10,000 rows
 * would otherwise hold two million former values.
 */
export class History {
  private kept = false;
  private readonly engine: EngineHistory;

  constructor(model: EngineModel) {
    // Private to the engine's own types; spelled out above.
    this.engine = model as unknown as EngineHistory;
    const { session, state } = this.engine;
    const record = state.recordChanges.bind(state);
    state.recordChanges = (callback) => (this.kept ? record(callback) : this.countChanges(callback));
    // A page's undo goes through everything that came after its change.
    session.on('remote-revision-received', this, () => (this.kept = true));
    this.prune();
  }

  /** No page is there any more that could undo anything. */
  forget(): void {
    this.kept = false;
    this.prune();
  }

  /** To be called when a change is complete. */
  changed(): void {
    if (!this.kept) this.prune();
  }

  /** As the engine's own, which calls a revision empty when it has no changes. */
  private countChanges(callback: () => void): Recorded {
    const { state } = this.engine;
    let count = 0;
    state.changes = { push: () => (count += 1) };
    state.commands = [];
    callback();
    state.changes = undefined;
    return { changes: count === 0 ? [] : SOMETHING_CHANGED, commands: state.commands };
  }

  /** The last revision stays, without its contents: the next one names it as the one that it follows. */
  private prune(): void {
    const { session, state } = this.engine;
    const { HEAD_BRANCH: branch, HEAD_OPERATION: last, tree } = session.revisions;
    // A message of the engine's to itself arrives at once; until then the revision is still needed.
    if (last.id !== session.getRevisionId()) return;
    last.data._commands = [];
    last.data.setChanges([]);
    branch.operations = [last];
    tree.branches = [branch];
    tree.branchingOperationIds.clear();
    session.processedRevisions.clear();
    session.processedRevisions.add(last.id);
    session.lastLocalOperation = undefined;
    session.lastRevisionMessage = undefined;
    state.changes = undefined;
    state.commands = [];
  }
}
