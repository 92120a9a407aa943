import type { Block } from '../../../src/domain/mail/page.js';
import { aPage, aPerson } from './a-page.js';
import { elementsOf, nearest, runsOf, wordsOf } from './html-reader.js';
import { has, mailOf, mailWith, runOf, TONES } from './seen.js';

describe('what a reader sees of a mail in HTML', () => {
  it('is the same words in the same order as in the page, and nothing besides', () => {
    expect(runsOf(mailOf()).map(({ words }) => words.trim())).toEqual(
      [
        'Close the Loop',
        'The headline',
        'The lead.',
        ...TONES.flatMap((tone) => [
          `Section ${tone}`,
          '3',
          // The coloured bar.
          '',
          `Somebody ${tone}`,
          `chip ${tone}`,
          'Data Engineer · Interview 1',
          'Last word from us on Wed 11 Nov',
          '· 10 days without word',
          'Open row 12',
          '·',
          'Call',
        ]),
        '',
        'Nobody known',
        'Last word from us on Wed 11 Nov',
        'Open row 12',
        '·',
        'Call',
        'Section without a number',
        'By Monday',
        'A paragraph.',
        'A notice.',
        'Heard in time',
        '8 of 10',
        '80 %',
        'Waiting',
        '2',
        'Mia Chen',
        '· Rita',
        '9 days',
        'Jo Park',
        '· Tom',
        '8 days',
        'and 3 more',
        'Open the tracker',
        'The reason.',
        'To stop it, see',
        'Settings',
        '.',
      ].filter((words) => words !== ''),
    );
  });

  it.each([
    ['the person', 'Somebody late', 'https://sheet.example/#row=12'],
    ['the way to the row', 'Open row 12', 'https://sheet.example/#row=12'],
    ['the call', 'Call', 'tel:+34600123456'],
    ['a wait', 'Mia Chen', 'https://x.example/#3'],
    ['the rest', 'and 3 more', 'https://x.example/'],
    ['the button', 'Open the tracker', 'https://sheet.example/'],
    ['the last line', 'Settings', 'https://sheet.example/#settings'],
  ])('leads where it says: %s', (_, words, href) => {
    expect(runOf(mailOf(), words).within.attributes.get('href')).toBe(href);
  });

  it('is no link where there is nowhere to go', () => {
    expect(nearest(runOf(mailOf(), 'Jo Park').within, has('a'))).toBeNull();
  });

  it('has the lead, hidden, before everything else: an inbox shows it beside the subject', () => {
    const body = elementsOf(mailOf()).find(has('body'));
    const [first] = body?.content ?? [];
    expect(typeof first === 'object' && [first.styles.get('display'), wordsOf(first)]).toEqual(['none', 'The lead.']);
  });

  it('has no empty mark where nothing is said of a person', () => {
    const marked = (chip: string): number =>
      elementsOf(mailWith(aPerson({ chip, more: [], links: [] }))).filter(has('span')).length;
    expect([marked('3 days late'), marked('')]).toEqual([1, 0]);
  });

  it('has no empty line where role and stage are unknown, and no mark where a section has no number', () => {
    const paragraphs = (about: string): number => elementsOf(mailWith(aPerson({ about }))).filter(has('p')).length;
    expect(paragraphs('Designer') - paragraphs('')).toBe(1);
    const heading = elementsOf(mailWith({ kind: 'heading', text: 'The figures', tone: 'plain', count: null })).find(
      has('h2'),
    );
    expect(heading?.content).toEqual(['The figures']);
  });

  it('sets apart everything that is said of a person or a wait', () => {
    const words = (...blocks: readonly Block[]): string => wordsOf(mailWith(...blocks));
    expect(words(aPerson({ more: ['8 days without word', 'Also row 3, Designer'] }))).toContain(
      'on Wed 11 Nov · 8 days without word · Also row 3, Designer',
    );
    expect(words({ kind: 'row', cells: ['Mia', 'Rita', 'Berlin', '9 days'], href: null })).toContain(
      'Mia · Rita · Berlin9 days',
    );
  });

  it('sets a figure’s parts on a line of their own below its name', () => {
    const figure = (detail: string): readonly string[] =>
      elementsOf(mailWith({ kind: 'figure', label: 'Heard in time', value: '80 %', detail })).map(({ tag }) => tag);
    expect([figure('8 of 10').includes('br'), figure('').includes('br')]).toEqual([true, false]);
  });

  it('tells the language and the subject to whoever has it read aloud', () => {
    const elements = elementsOf(mailOf({ ...aPage(), lang: 'fr', subject: 'Le sujet' }));
    expect(elements.find(has('html'))?.attributes.get('lang')).toBe('fr');
    expect(elements.filter(has('title')).map(wordsOf)).toEqual(['Le sujet']);
    expect(elements.filter(has('table')).map(({ attributes }) => attributes.get('role'))).not.toContain(undefined);
  });
});
