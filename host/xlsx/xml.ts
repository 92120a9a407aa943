/**
 * As much XML as the parts of an Excel file need: no DTDs, no entities but the five and numbers, so that nothing in a
 * file can make the reader fetch or expand anything.
 */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

export class BadXml extends Error {
  override readonly name = 'BadXml';
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @throws BadXml for a text that is no well-formed XML */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  for (const [, cdata, closing, tag, attributes, empty, characters] of text.matchAll(PIECE)) {
    const current = open.at(-1) ?? root;
    if (cdata !== undefined) current.text += cdata;
    else if (characters !== undefined) current.text += unescapeXml(characters);
    else if (tag !== undefined && closing === '/') {
      if (open.length < 2 || current.name !== localName(tag)) throw new BadXml(`Unexpected </${tag}>`);
      open.pop();
    } else if (tag !== undefined) {
      const element: OpenElement = {
        name: localName(tag),
        attributes: attributesOf(attributes ?? ''),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [document] = root.children;
  if (open.length !== 1 || document === undefined) throw new BadXml('The XML is cut short.');
  return document;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  // The prefix stays on attributes: r:id and id are two things.
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    found[name] = unescapeXml(double ?? single ?? '');
  return found;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"\r\n\t]/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/**
 * Excel's own way to write characters that XML forbids: _xHHHH_. A text that looks like that is marked itself.
 */
export function escapeExcelText(text: string): string {
  const marked = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return escapeXml(marked).replace(/&#10;/g, '\n').replace(/&#9;/g, '\t');
}

export function unescapeExcelText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The children with a name. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child with a name, or one further down a path. */
export function one(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (current, name) => current?.children.find((child) => child.name === name),
    element,
  );
}

/** An attribute that says yes: Excel writes 1, others "true". */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function tag(
  name: string,
  attributes: Readonly<Partial<Record<string, string | number>>>,
  content = '',
): string {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) written += ` ${key}="${escapeXml(String(value))}"`;
  return content === '' ? `${written}/>` : `${written}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
