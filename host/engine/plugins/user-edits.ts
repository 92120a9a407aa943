import { CoreViewPlugin } from '../odoo.js';
import type { Command, Getters } from '../odoo.js';
import { cellsOf, WRITE_CELLS } from './cells.js';
import { markedText } from './literal-text.js';

/** One change of a cell's content, with what the cell held before. */
export interface RecordedEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: string | null;
}

/** While it is open, whatever reaches the workbook is a person's doing: the page's, not a script's. */
export interface EditRecorder {
  open: boolean;
  readonly edits: RecordedEdit[];
  readonly others: Command[];
  /** The change that is being made: what the engine does for it, cell by cell, is nobody's edit. */
  underWay: Command | null;
}

/** Commands that no onEdit or onChange hears of: where somebody looks, and what the engine does inside. */
const SILENT: ReadonlySet<string> = new Set([
  'UPDATE_CELL_POSITION',
  'START',
  'ACTIVATE_SHEET',
  'EVALUATE_CELLS',
  'RUN_BATCH',
]);

export class UserEditsPlugin extends CoreViewPlugin {
  private readonly recorder: EditRecorder | undefined;

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    this.recorder = (config.custom as { edits?: EditRecorder }).edits;
  }

  override beforeHandle(command: unknown): void {
    const cmd = command as Command;
    const { recorder } = this;
    if (!recorder?.open || SILENT.has(cmd.type) || recorder.underWay !== null) return;
    const { sheetId, row, col } = cmd;
    if (cmd.type === WRITE_CELLS) {
      for (const cell of cellsOf(cmd)) if (cell.content !== undefined) this.record(String(sheetId), cell.row, cell.col);
      return;
    }
    if (cmd.type === 'UPDATE_CELL' && 'content' in cmd && typeof row === 'number' && typeof col === 'number') {
      this.record(String(sheetId), row, col);
      return;
    }
    recorder.others.push(cmd);
    recorder.underWay = cmd;
  }

  override handle(command: unknown): void {
    const { recorder } = this;
    if (recorder !== undefined && recorder.underWay === command) recorder.underWay = null;
  }

  private record(sheetId: string, row: number, column: number): void {
    const position = { sheetId, row, column };
    this.recorder?.edits.push({ ...position, before: contentAt(this.getters, position) });
  }
}

/** A cell's content as Google's edit event gives it: the value, dates as serial numbers, null for blank. */
export function contentAt(
  getters: Getters,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
): string | null {
  const cell = getters.getCell({ sheetId, row, col: column });
  if (cell === undefined) return null;
  if (cell.isFormula) {
    const { value } = getters.getEvaluatedCell({ sheetId, row, col: column });
    return value === null ? null : String(value);
  }
  return cell.content === '' ? null : (markedText(cell.content) ?? cell.content);
}
