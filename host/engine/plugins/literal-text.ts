/**
 * How a text is stored so that it stays that text. The engine keeps one string per cell and works out what it means;
 * a leading apostrophe says "a text, as it stands", as in Google Sheets. It is put before whatever could be taken for
 * something else: a formula, a number, a date in any locale, a boolean, an error, a link, another apostrophe.
 */
const TAKEN_FOR_SOMETHING_ELSE = /^[\s\p{Sc}\p{Nd}'=+\-@.,:%#([/]/u;
const BOOLEAN = /^(true|false)$/i;

/** The engine's content for a text. The empty text is a blank cell, as at Google. */
export function contentOfText(text: string): string {
  return TAKEN_FOR_SOMETHING_ELSE.test(text) || BOOLEAN.test(text) || /^loading\.\.\./i.test(text) ? `'${text}` : text;
}

/** The text that a stored content stands for, or undefined when the content is no marked text. */
export function markedText(content: string): string | undefined {
  return content.startsWith("'") ? content.slice(1) : undefined;
}

const LINK = /^\[([\s\S]+)\]\(((?:[a-z][a-z0-9+.-]*:|#|\/)[^\s)]*|o-spreadsheet:[^\s)]*)\)$/i;

/** A cell whose whole text is a link is stored as [label](url), the engine's own way. */
export function contentOfLink(label: string, url: string): string {
  return `[${label}](${encodeUrl(url)})`;
}

export function markedLink(content: string): { readonly label: string; readonly url: string } | undefined {
  if (!content.startsWith('[')) return undefined;
  const match = LINK.exec(content);
  const [, label, url] = match ?? [];
  return label === undefined || url === undefined ? undefined : { label, url };
}

/** A closing bracket or a blank would end the link early. */
function encodeUrl(url: string): string {
  return url.replace(/[\s()]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
