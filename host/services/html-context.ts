/**
 * Where in a page the next piece would stand, so that an untrusted value can be escaped for that place: HtmlService's
 * "contextual escaping". developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 */
export type Place =
  | { readonly kind: 'text' | 'tag' | 'comment' | 'style' }
  /** `quote`: the string literal that is open, or null. `inAttribute`: in an `on…` attribute, whose quote is `attribute`. */
  | { readonly kind: 'script'; readonly quote: string | null; readonly attribute: string | null }
  /** `before`: what the value already says. */
  | { readonly kind: 'attribute' | 'url'; readonly quote: string | null; readonly before: string };

/** A tag's own quotes hide its ">". */
const TAG = /^<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/;
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'cite', 'poster', 'background', 'data']);

/** What is still open at the end of a piece of page, and its text from there on. */
interface Open {
  readonly what: 'nothing' | 'comment' | 'tag' | 'script' | 'style';
  readonly rest: string;
}

function openAtEnd(page: string): Open {
  let rest = page;
  for (;;) {
    const open = rest.indexOf('<');
    if (open < 0) return { what: 'nothing', rest: '' };
    rest = rest.slice(open);
    if (rest.startsWith('<!--')) {
      const end = rest.indexOf('-->');
      if (end < 0) return { what: 'comment', rest };
      rest = rest.slice(end + 3);
      continue;
    }
    const tag = TAG.exec(rest);
    if (tag === null) {
      if (/^<\/?[a-zA-Z]/.test(rest) && !closesLater(rest)) return { what: 'tag', rest };
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(tag[0].length);
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1] !== '' || (name !== 'script' && name !== 'style')) continue;
    const end = rest.search(new RegExp(`</${name}`, 'i'));
    if (end < 0) return { what: name, rest };
    rest = rest.slice(end);
  }
}

/** The place at the end of a piece of page. */
export function placeAtEnd(page: string): Place {
  const { what, rest } = openAtEnd(page);
  if (what === 'tag') return insideTag(rest);
  if (what === 'script') return { kind: 'script', quote: openQuote(rest), attribute: null };
  return { kind: what === 'nothing' ? 'text' : what };
}

/** The tag or comment that a page breaks off in, or null. An element that stays open is none. */
export function brokenOff(page: string): string | null {
  const { what, rest } = openAtEnd(page);
  return what === 'tag' || what === 'comment' ? rest : null;
}

/** A "<" that only looks like a tag: what follows has a ">" that no quote hides. */
const closesLater = (rest: string): boolean => TAG.test(rest);

function insideTag(rest: string): Place {
  const value = /\s([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/.exec(rest);
  if (value === null) return { kind: 'tag' };
  const [, name = '', double, single, bare = ''] = value;
  const quote = double !== undefined ? '"' : single !== undefined ? "'" : null;
  const before = double ?? single ?? bare;
  const attribute = name.toLowerCase();
  if (attribute.startsWith('on')) return { kind: 'script', quote: openQuote(before), attribute: quote ?? '' };
  if (attribute === 'style') return { kind: 'style' };
  return { kind: URL_ATTRIBUTES.has(attribute) ? 'url' : 'attribute', quote, before };
}

/** The quote of the string literal that is open at the end of a script, or null. */
function openQuote(script: string): string | null {
  let quote: string | null = null;
  for (let at = 0; at < script.length; at++) {
    const letter = script.charAt(at);
    if (quote !== null) {
      if (letter === '\\') at += 1;
      else if (letter === quote || (letter === '\n' && quote !== '`')) quote = null;
    } else if (letter === '/' && script.charAt(at + 1) === '/') {
      const end = script.indexOf('\n', at);
      at = end < 0 ? script.length : end;
    } else if (letter === '/' && script.charAt(at + 1) === '*') {
      const end = script.indexOf('*/', at + 2);
      at = end < 0 ? script.length : end + 1;
    } else if (letter === '"' || letter === "'" || letter === '`') quote = letter;
  }
  return quote;
}
