import Papa from 'papaparse';

import { FILE_LIMITS, type FileBudget } from './file-limits.js';
import { UnreadableFile } from './unreadable-file.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Enough rows to tell the delimiter by. */
const PREVIEW_ROWS = 100;

/**
 * The rows of a CSV or TSV text, each as long as it is in the file; every cell is the text that stands there.
 * @throws UnreadableFile for a table that no Google spreadsheet could hold, and where a quotation mark out of place would make rows run together into one cell
 */
export function parseCsv(text: string, budget: FileBudget): string[][] {
  const { fileName } = budget;
  // As Google's import: every line break is one line feed, inside quotes too.
  const unified = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { data: rows, errors } = parse(unified, findDelimiter(unified));
  const misplaced = errors.find(({ type }) => type === 'Quotes')?.index;
  if (misplaced !== undefined) {
    const line = unified.slice(0, misplaced).split('\n').length;
    throw new UnreadableFile(
      `In line ${line} of “${fileName}” a quotation mark is out of place, so that rows would run together: double the ones inside a text, or save the file as .xlsx.`,
    );
  }
  const last = rows.at(-1);
  // The line break at the end of the file starts no row.
  if (last?.length === 1 && last[0] === '') rows.pop();
  checkSize(rows, budget);
  return rows;
}

/** @throws UnreadableFile for what Google Sheets could not hold */
function checkSize(rows: readonly (readonly string[])[], budget: FileBudget): void {
  let width = 0;
  for (const [index, row] of rows.entries()) {
    width = Math.max(width, row.length);
    if (row.length > FILE_LIMITS.columns) {
      throw new UnreadableFile(
        `Row ${String(index + 1)} of “${budget.fileName}” has ${row.length.toLocaleString('en')} columns, and a sheet has at most ${FILE_LIMITS.columns.toLocaleString('en')}: delete those that aren’t needed.`,
      );
    }
    for (const [column, cell] of row.entries()) {
      if (cell === '') continue;
      budget.spend('cells', 1);
      budget.checkText(cell, `Column ${String(column + 1)} in row ${String(index + 1)}`);
    }
  }
  budget.spend('gridCells', rows.length * width);
}

function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The delimiter by which most rows have the same number of cells, more than one; the comma where none does. */
function findDelimiter(text: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = parse(text, delimiter, PREVIEW_ROWS).data.filter((row) => row.length > 1 || row[0] !== '');
    const score = steadiness(rows.map((row) => row.length));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Share of the rows that have the commonest width, if that is more than one; a wider table wins a draw. */
function steadiness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] =
    [...counts].filter(([each]) => each > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width > 1 ? count / widths.length + width / 10_000 : 0;
}
