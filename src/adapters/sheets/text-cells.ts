/**
 * How a person's text is written so that it stays text for ever. Two things are done, because the sources disagree on
 * which of them is enough: the cells get the format "@" *before* the write, and a text that a sheet could take for
 * something else gets a leading apostrophe. Whether Google drops that apostrophe in an "@" cell or keeps it is one of
 * the disagreements (platform facts, 4b); so it is tried once, in a cell of our own, and remembered.
 */
export type Apostrophe = 'dropped' | 'kept';

/** Begins as a formula, a number with a sign, a mention, or with an apostrophe or a control character of its own. */
const CATCHES_THE_PARSER = /^[=+\-@'\u0000-\u0020\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The string to hand to `setValues` for a cell in "@" format that shall hold `text` letter for letter. */
export function asWritten(text: string, apostrophe: Apostrophe): string {
  if (apostrophe === 'kept' || text === '') return text;
  return CATCHES_THE_PARSER.test(text) ? `'${text}` : text;
}

/** Formats the block as text and writes it. The caller flushes: an error of a buffered write surfaces only there. */
export function writeTexts(
  range: GoogleAppsScript.Spreadsheet.Range,
  texts: readonly (readonly string[])[],
  apostrophe: Apostrophe,
): void {
  range.setNumberFormat('@');
  range.setValues(texts.map((row) => row.map((text) => asWritten(text, apostrophe))));
}

/** Tries in a cell of our own which of the two holds here, and leaves the cell empty. Costs a write and a read. */
export function tryApostrophe(cell: GoogleAppsScript.Spreadsheet.Range): Apostrophe {
  cell.setNumberFormat('@');
  cell.setValue("'=1");
  const came: unknown = cell.getValue();
  cell.clearContent();
  return came === "'=1" ? 'kept' : 'dropped';
}
