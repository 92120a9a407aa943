/** An element of a mail as a client reads it. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The style in line. */
  readonly styles: ReadonlyMap<string, string>;
  readonly classes: readonly string[];
  readonly within: Element | null;
  readonly content: readonly (Element | string)[];
}

interface Open extends Element {
  readonly content: (Element | string)[];
}

/** Words that are seen, and the element that holds them. */
export interface Run {
  readonly words: string;
  readonly within: Element;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>|([^<]+)/y;
const VOID = ['meta', 'br'];
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/**
 * Reads the HTML of a mail as a strict client does: a tag that doesn't nest, an attribute without quotes or a
 * declaration without a value is an error, not something to guess at.
 */
export function readHtml(html: string): Element {
  const start = '<!DOCTYPE html>';
  if (!html.startsWith(start)) throw new Error(`A mail begins with ${start}`);
  const top = opened('', '', null);
  let at: Open = top;
  const open: Open[] = [top];
  TOKEN.lastIndex = start.length;
  while (TOKEN.lastIndex < html.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(html);
    if (token === null) throw new Error(`No HTML: ${html.slice(from, from + 60)}`);
    const [, closes, tag = '', attributes = '', words] = token;
    if (words !== undefined) at.content.push(unescaped(words));
    else if (closes === '/') {
      if (at.tag !== tag) throw new Error(`</${tag}> closes <${at.tag}>`);
      open.pop();
      at = open.at(-1) ?? top;
    } else {
      const element = opened(tag, attributes, at);
      at.content.push(element);
      if (VOID.includes(tag)) continue;
      open.push(element);
      at = element;
    }
  }
  if (at !== top) throw new Error(`<${at.tag}> is never closed`);
  return top;
}

function opened(tag: string, text: string, within: Element | null): Open {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([a-z-]+)="([^"]*)"/g)) attributes.set(name, unescaped(value));
  const classes = (attributes.get('class') ?? '').split(' ').filter((name) => name !== '');
  return { tag, attributes, styles: declarations(attributes.get('style')), classes, within, content: [] };
}

/** "color:#1b222a;margin:0". */
export function declarations(text: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (text === undefined) return found;
  for (const each of text.split(';')) {
    const [, name, value] = /^([a-z-]+):\s?([^:]+)$/.exec(each) ?? [];
    if (name === undefined || value === undefined) throw new Error(`“${each}” is no declaration`);
    found.set(name, value);
  }
  return found;
}

const unescaped = (text: string): string =>
  text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`${entity} is no entity`);
    return character;
  });

/** Every element, in the order of the text. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.content.flatMap((each) => (typeof each === 'string' ? [] : elementsOf(each)))];
}

/** What is seen, in order: not the head, and not what is hidden. */
export function runsOf(element: Element): readonly Run[] {
  if (element.tag === 'head' || element.styles.get('display') === 'none') return [];
  return element.content.flatMap((each) =>
    typeof each === 'string' ? (each.trim() === '' ? [] : [{ words: each, within: element }]) : runsOf(each),
  );
}

/** All words inside of an element. */
export function wordsOf(element: Element): string {
  return element.content.map((each) => (typeof each === 'string' ? each : wordsOf(each))).join('');
}

/** The element itself or the nearest one around it that is so. */
export function nearest(element: Element, is: (each: Element) => boolean): Element | null {
  for (let at: Element | null = element; at !== null; at = at.within) if (is(at)) return at;
  return null;
}
