import { SaxesParser } from 'saxes';

/**
 * An element of an Excel file's part. There are no entities but XML's five and numbers, and no DTD is read, so that
 * nothing in a file can make the reader fetch or expand anything.
 */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** With their prefixes: r:id and id are two things. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: XmlElement[];
  text: string;
}

export class BadXml extends Error {
  override readonly name = 'BadXml';
}

/** An Excel file's parts are at most a dozen elements deep. */
const DEEPEST = 200;
const NO_CHILDREN: readonly XmlElement[] = [];

/**
 * The root element of a part. Time and memory grow with the length of the text and no faster.
 *
 * @param onElement called for each element as it begins; throwing there stops the reading
 * @throws BadXml for a text that isn't well-formed XML
 */
export function parseXml(text: string, onElement: () => void = () => undefined): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  const current = (): OpenElement => open.at(-1) ?? root;
  const addText = (characters: string): void => {
    current().text += characters;
  };
  parser.on('error', (error) => {
    throw new BadXml(error.message);
  });
  parser.on('doctype', () => {
    throw new BadXml('A part of an Excel file has no document type.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    onElement();
    if (open.length > DEEPEST) throw new BadXml('The elements are nested too deeply.');
    const element: OpenElement = { name: localName(name), attributes, children: [], text: '' };
    current().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const [document] = root.children;
  if (document === undefined) throw new BadXml('There is no element.');
  return document;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** The children with a name. */
export function all(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? NO_CHILDREN;
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
