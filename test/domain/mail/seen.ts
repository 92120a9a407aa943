import { renderHtml } from '../../../src/domain/mail/layout.js';
import type { Block, Page, Tone } from '../../../src/domain/mail/page.js';
import { aPage, aPerson } from './a-page.js';
import { valueOf, type DarkRule } from './dark-rules.js';
import { nearest, readHtml, runsOf, type Element, type Run } from './html-reader.js';

/** Every tone there is. */
export const TONES: readonly Tone[] = ['late', 'soon', 'ask', 'plain'];

/** Every kind of block there is, every tone, with and without what may be missing. */
export const everything = (): readonly Block[] => [
  ...TONES.flatMap((tone): readonly Block[] => [
    { kind: 'heading', text: `Section ${tone}`, tone, count: 3 },
    aPerson({ tone, name: `Somebody ${tone}`, chip: `chip ${tone}` }),
  ]),
  aPerson({ name: 'Nobody known', chip: '', about: '', more: [] }),
  { kind: 'heading', text: 'Section without a number', tone: 'plain', count: null },
  { kind: 'subheading', text: 'By Monday' },
  { kind: 'paragraph', text: 'A paragraph.' },
  { kind: 'notice', text: 'A notice.' },
  { kind: 'figure', label: 'Heard in time', value: '80 %', detail: '8 of 10' },
  { kind: 'figure', label: 'Waiting', value: '2', detail: '' },
  { kind: 'row', cells: ['Mia Chen', 'Rita', '9 days'], href: 'https://x.example/#3' },
  { kind: 'row', cells: ['Jo Park', 'Tom', '8 days'], href: null },
  { kind: 'link', text: 'and 3 more', href: 'https://x.example/' },
];

/** The mail of a page, as a client reads it. */
export const mailOf = (page: Page = aPage(...everything())): Element => readHtml(renderHtml(page));
/** A mail with these blocks and no others. */
export const mailWith = (...blocks: readonly Block[]): Element => mailOf(aPage(...blocks));

/** The words that hold these, and where they stand. */
export function runOf(mail: Element, words: string): Run {
  const run = runsOf(mail).find((each) => each.words.includes(words));
  if (run === undefined) throw new Error(`Nobody sees “${words}”`);
  return run;
}

/** A property that elements take from what is around them, in line or on a dark screen. */
export function inherited(element: Element, property: string, rules: readonly DarkRule[] = []): string | undefined {
  const from = nearest(element, (each) => valueOf(each, property, rules) !== undefined);
  return from === null ? undefined : valueOf(from, property, rules);
}

/** Whether an element is of that tag. */
export const has = (tag: string) => (each: Element) => each.tag === tag;
