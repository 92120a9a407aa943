import { runInNewContext } from 'node:vm';

import { UnreadableFile } from './unreadable-file.js';

/**
 * What opening a file may cost. Far above any candidate sheet, and low enough that no file, however it was made, takes
 * the machine's memory or an afternoon. Where Google has a limit it is Google's: a file beyond it couldn't be imported
 * there either. support.google.com/drive/answer/37603
 */
export const FILE_LIMITS = {
  /** Google converts Excel and CSV files up to 100 MB. */
  fileBytes: 100 * 1024 * 1024,
  /** Of all parts of an Excel file that are read. */
  unpackedBytes: 300 * 1024 * 1024,
  /** XML elements in memory at some 250 bytes each. */
  elements: 4_000_000,
  /** Cells that hold something or look like something. */
  cells: 1_000_000,
  /** Google: 10 million cells in a spreadsheet, the empty ones of its grids included. */
  gridCells: 10_000_000,
  /** Google: column ZZZ. */
  columns: 18_278,
  /** Google: characters in a cell. */
  cellCharacters: 50_000,
  /** Google: tabs in a spreadsheet. */
  sheets: 200,
  /** Values that the formulas take and give while they are worked out for the first time. */
  formulaValues: 200_000_000,
  seconds: 60,
} as const;

type Counted = 'unpackedBytes' | 'elements' | 'cells' | 'gridCells';

const SMALLER = 'delete what isn’t needed in it, or save the tab with the candidates as .csv';

const TOO_MUCH: Readonly<Record<Counted, string>> = {
  unpackedBytes: `unpacks to more than ${String(FILE_LIMITS.unpackedBytes / 1024 / 1024)} MB`,
  elements: 'is too large to be read into memory',
  cells: `has more than ${FILE_LIMITS.cells.toLocaleString('en')} cells with content or a look of their own`,
  gridCells: `has more than ${FILE_LIMITS.gridCells.toLocaleString('en')} cells, which is what a Google spreadsheet holds`,
};

/** What is left of the limits while one file is opened. */
export class FileBudget {
  private readonly spent: Record<Counted, number> = { unpackedBytes: 0, elements: 0, cells: 0, gridCells: 0 };

  constructor(readonly fileName: string) {}

  /** @throws UnreadableFile when the file has used up what it may */
  spend(what: Counted, amount: number): void {
    this.spent[what] += amount;
    if (this.spent[what] > FILE_LIMITS[what]) throw this.tooMuch(what);
  }

  left(what: Counted): number {
    return FILE_LIMITS[what] - this.spent[what];
  }

  tooMuch(what: Counted): UnreadableFile {
    return new UnreadableFile(`“${this.fileName}” ${TOO_MUCH[what]}: ${SMALLER}.`);
  }

  /** A text as long as a cell may be; `where` names its cell. @throws UnreadableFile for a longer one */
  checkText(text: string, where: string): void {
    if (text.length <= FILE_LIMITS.cellCharacters) return;
    throw new UnreadableFile(
      `${where} of “${this.fileName}” has ${text.length.toLocaleString('en')} characters, and a cell holds at most ${FILE_LIMITS.cellCharacters.toLocaleString('en')}: shorten it.`,
    );
  }
}

/**
 * Runs synchronous work and stops it when its time is up, wherever it is: inside a loop of the engine's too, which no
 * flag of ours could reach. What it was working on is not to be used after that.
 *
 * @throws UnreadableFile when the time is up
 */
export function withinSeconds<T>(seconds: number, fileName: string, work: () => T): T {
  let result: { readonly is: T } | null = null;
  const run = (): void => {
    result = { is: work() };
  };
  try {
    runInNewContext('run()', { run }, { timeout: seconds * 1000 });
  } catch (error) {
    if (!isTimeUp(error)) throw error;
    throw new UnreadableFile(
      `Opening “${fileName}” takes more than ${String(seconds)} seconds: ${SMALLER}, which keeps the values and drops the formulas.`,
    );
  }
  return finished(result);
}

function finished<T>(result: { readonly is: T } | null): T {
  if (result === null) throw new Error('The work ended without a result.');
  return result.is;
}

/** By its code: the error is made in the other realm. */
function isTimeUp(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
