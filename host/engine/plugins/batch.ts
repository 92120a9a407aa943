import { dispatchTo, UIPlugin } from '../odoo.js';
import type { Command } from '../odoo.js';

/** Runs a list of commands as one: one revision, one undo step, one recalculation. */
export const RUN_BATCH = 'RUN_BATCH';

/** Where a batch's commands wait, beside the dispatch: the engine would copy a payload of 200,000 commands twice. */
export interface BatchInbox {
  commands: readonly Command[];
  /** Why a command was refused, with the command. */
  refusals: { readonly command: Command; readonly reasons: readonly string[] }[];
}

export class BatchPlugin extends UIPlugin {
  private readonly inbox: BatchInbox | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.inbox = (config.custom as { batch?: BatchInbox }).batch;
  }

  override handle(command: { readonly type: string }): void {
    if (command.type !== RUN_BATCH || this.inbox === undefined) return;
    const { commands, refusals } = this.inbox;
    for (const each of commands) {
      const reasons = dispatchTo(this.dispatch, each).filter((reason) => reason !== 'NoChanges');
      if (reasons.length > 0) refusals.push({ command: each, reasons });
    }
  }
}
