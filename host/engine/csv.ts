import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Enough rows to tell the delimiter by. */
const PREVIEW_ROWS = 100;

/** The rows of a CSV or TSV text, each as long as it is in the file; every cell is the text that stands there. */
export function parseCsv(text: string): string[][] {
  // As Google's import: every line break is one line feed, inside quotes too.
  const unified = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows = parse(unified, findDelimiter(unified));
  const last = rows.at(-1);
  // The line break at the end of the file starts no row.
  if (last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

function parse(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview }).data;
}

/** The delimiter by which most rows have the same number of cells, more than one; the comma where none does. */
function findDelimiter(text: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = parse(text, delimiter, PREVIEW_ROWS).filter((row) => row.length > 1 || row[0] !== '');
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
