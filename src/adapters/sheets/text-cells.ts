/**
 * How a person's text is written so that it stays text for ever. Two things are done, because the sources disagree on
 * which of them is enough: the cells get the format "@" *before* the write, and a text that a sheet could take for
 * something else gets a leading apostrophe. Whether Google drops that apostrophe in an "@" cell or keeps it is one of
 * the disagreements (platform facts, 4b); so a header cell of the log was written with one, and whoever has such a text
 * to write looks there what became of it.
 */
export type Apostrophe = 'dropped' | 'kept';

/** Begins as a formula, a number with a sign, a mention, or with an apostrophe or a control character of its own. */
const CATCHES_THE_PARSER = /^[=+\-@'\u0000-\u0020\uFF1D\uFF0B\uFF0D\uFF20]/;

const catchesTheParser = (text: string): boolean => CATCHES_THE_PARSER.test(text);

/** The string to hand to `setValues` for a cell in "@" format that shall hold `text` letter for letter. */
export function asWritten(text: string, apostrophe: () => Apostrophe): string {
  return catchesTheParser(text) && apostrophe() === 'dropped' ? `'${text}` : text;
}

/** Whether nothing but the format "@" keeps one of these texts what it is. */
export const leansOnFormat = (texts: readonly unknown[], apostrophe: () => Apostrophe): boolean =>
  texts.some((text) => typeof text === 'string' && catchesTheParser(text)) && apostrophe() === 'kept';
