import type { Workbook } from '../../engine/workbook.js';
import { CellBatch, type CellWrite } from './cell-batch.js';
import type { SpreadsheetContext } from './context.js';
import { type ErrorText, say } from './say.js';

/**
 * One execution's view of the spreadsheet service: its uncommitted writes and its errors. Google collects writes and
 * sends them at the next read, at flush(), or at the end; whatever is wrong with one of them is told there.
 */
export class Session {
  private pending: (CellWrite | (() => void))[] = [];

  constructor(readonly context: SpreadsheetContext) {}

  /** Collects a write; one of cell contents may be joined with its neighbours. */
  later(work: CellWrite | (() => void)): void {
    this.pending.push(work);
  }

  /**
   * Applies what was collected, in order; returns whether there was anything. A write that is refused is dropped
   * whole and its error thrown; those before it are applied, those behind it stay collected.
   */
  commit(): boolean {
    const works = this.pending;
    if (works.length === 0) return false;
    this.pending = [];
    const batch = new CellBatch();
    let done = 0;
    try {
      for (const work of works) {
        done += 1;
        if (typeof work !== 'function') batch.add(work);
        else {
          batch.send();
          work();
        }
      }
    } finally {
      batch.send();
      this.pending = [...works.slice(done), ...this.pending];
    }
    return true;
  }

  /** Throws a service error. */
  fail(key: ErrorText, ...args: (string | number)[]): never {
    throw this.exception(say(key, args, this.context.localizedErrors));
  }

  exception(message: string): Error {
    const error = new Error(message);
    Object.defineProperty(error, 'name', { value: 'Exception', configurable: true, writable: true });
    return error;
  }

  /** The running user may change nothing in a file that was shared for reading. */
  mayEditFile(workbook: Workbook): boolean {
    const { owner, editors, viewers, userEmail, workbooks } = this.context;
    if (workbook !== workbooks.active || userEmail === owner || editors.includes(userEmail)) return true;
    return !viewers.includes(userEmail);
  }
}
