import Papa from 'papaparse';

/** Rows of a CSV text, as Utilities.parseCsv gives them: quotes double inside quotes, an empty last line is no row. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: '"', escapeChar: '"', skipEmptyLines: false });
  return /[\r\n]$/.test(text) && data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
}
