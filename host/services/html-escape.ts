import { placeAtEnd } from './html-context.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '`': '&#96;',
  '=': '&#61;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** An unquoted attribute's value ends at any of these too. */
const escapeBare = (text: string): string =>
  text.replace(/[&<>"'`=\s]/g, (letter) => entities[letter] ?? `&#${String(letter.charCodeAt(0))};`);

const scriptEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '/': '\\/',
};

/** The inside of a string literal that neither the script nor the page around it can misread. */
const escapeScript = (text: string): string =>
  text.replace(
    /[\\\n\r\t/"'`<>&=\u2028\u2029]/g,
    (letter) => scriptEscapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A value that no escaping makes safe in a style or as a link's scheme. */
const HARMLESS = 'innocuous';

/**
 * An untrusted value as it may stand at the end of `page`. In a script it is a string literal, whatever it was: a
 * number arrives as a string there (hacknote.jp/archives/10844).
 */
export function escapedFor(page: string, value: string): string {
  const place = placeAtEnd(page);
  switch (place.kind) {
    case 'text':
      return escapeHtml(value);
    case 'comment':
      return '';
    case 'tag':
      return value.replace(/[^\w-]/g, '');
    case 'style':
      return /^[\w#%., -]*$/.test(value) ? value : HARMLESS;
    case 'script': {
      const text = place.quote === null ? `'${escapeScript(value)}'` : escapeScript(value);
      if (place.attribute === null) return text;
      return place.attribute === '' ? escapeBare(text) : escapeHtml(text);
    }
    case 'url':
      return quotedValue(linkPart(place.before, value), place.quote);
    case 'attribute':
      return quotedValue(value, place.quote);
  }
}

const quotedValue = (text: string, quote: string | null): string =>
  quote === null ? escapeBare(text) : escapeHtml(text);

/** At its start a link may name a harmless scheme only; in its query a value is one parameter's. */
function linkPart(before: string, value: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(value);
  const scheme = before === '' ? /^\s*([^/?#:]*):/.exec(value)?.[1] : undefined;
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme) ? value : `#${HARMLESS}`;
}
