/** Controls, line and paragraph breaks, and the marks that turn the direction of text around. */
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Half of a pair, which UTF-8 cannot carry. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell's text on one line, at most `longest` characters: a name with line breaks stays one line, and nothing from a
 * cell can end a header or turn the rest of the line around. Idempotent.
 */
export function flat(text: string, longest: number): string {
  const line = text.replace(LONE_SURROGATE, '').replace(UNWANTED, ' ').replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
