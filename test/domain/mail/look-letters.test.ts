import { elementsOf, nearest, runsOf, type Element } from './html-reader.js';
import { has, inherited, mailOf, runOf } from './seen.js';

const size = (element: Element): number => Number.parseInt(inherited(element, 'font-size') ?? '', 10);

describe('the letters of a mail', () => {
  it.each([
    // What, its tag, its size, and whether it is bold.
    ['Close the Loop', 'p', 13, false],
    ['The headline', 'h1', 24, true],
    ['The lead.', 'p', 16, false],
    ['Section late', 'h2', 18, true],
    ['By Monday', 'h3', 14, true],
    ['A paragraph.', 'p', 14, false],
    ['A notice.', 'p', 14, false],
    ['Somebody late', 'td', 16, true],
    ['chip late', 'td', 13, true],
    ['Data Engineer', 'p', 14, false],
    ['Last word from us', 'p', 15, false],
    ['10 days without word', 'p', 14, false],
    ['Open row 12', 'p', 14, false],
    ['Heard in time', 'td', 15, false],
    ['8 of 10', 'td', 13, false],
    ['80 %', 'td', 18, true],
    ['Mia Chen', 'td', 15, true],
    ['· Rita', 'td', 13, false],
    ['9 days', 'td', 15, false],
    ['Jo Park', 'td', 15, false],
    ['and 3 more', 'p', 14, false],
    ['Open the tracker', 'td', 15, true],
    ['The reason.', 'p', 13, false],
  ])('are as large and as bold as they matter: %s', (words, tag, wanted, bold) => {
    const { within } = runOf(mailOf(), words);
    expect(nearest(within, ({ tag: each }) => /^(?:p|h\d|td)$/.test(each))?.tag).toBe(tag);
    expect(size(within)).toBe(wanted);
    expect(Number(inherited(within, 'font-weight') ?? '400') >= 600).toBe(bold);
  });

  it('have lines half as high again, headings a little less', () => {
    for (const element of elementsOf(mailOf()).filter((each) => each.styles.has('line-height') && size(each) > 0)) {
      const ratio = Number.parseInt(element.styles.get('line-height') ?? '', 10) / size(element);
      const [least, most] = size(element) > 17 ? [1.25, 1.35] : [1.4, 1.55];
      expect(ratio).toBeGreaterThan(least);
      expect(ratio).toBeLessThan(most);
    }
  });

  it('are the reader’s own system letters, and never a serif by accident', () => {
    for (const { within } of runsOf(mailOf())) {
      expect(inherited(within, 'font-family')).toMatch(/^-apple-system,'Segoe UI',Roboto,.*sans-serif$/);
    }
  });

  it('recede where they only explain', () => {
    const matter = inherited(runOf(mailOf(), 'The lead.').within, 'color');
    const explain = inherited(runOf(mailOf(), 'The reason.').within, 'color');
    expect(explain).not.toBe(matter);
    const soft = [
      'Close the Loop',
      'By Monday',
      'A paragraph.',
      'Data Engineer',
      '10 days',
      '8 of 10',
      '· Rita',
      'To stop',
    ];
    for (const words of soft)
      expect([words, inherited(runOf(mailOf(), words).within, 'color')]).toEqual([words, explain]);
    const strong = [
      'The headline',
      'Section late',
      'Somebody late',
      'Last word',
      'Heard in time',
      '80 %',
      'Mia',
      '9 days',
    ];
    for (const words of strong)
      expect([words, inherited(runOf(mailOf(), words).within, 'color')]).toEqual([words, matter]);
  });

  it('break inside a name without a blank rather than push the card wider than a phone', () => {
    for (const words of ['Somebody late', 'Data Engineer', 'Last word from us']) {
      expect(inherited(runOf(mailOf(), words).within, 'word-break')).toBe('break-word');
    }
  });

  it('keep a value and a mark on one line, at the right', () => {
    for (const words of ['chip late', '80 %', '9 days']) {
      const cell = nearest(runOf(mailOf(), words).within, has('td'));
      expect([cell?.styles.get('white-space'), cell?.attributes.get('align')]).toEqual(['nowrap', 'right']);
    }
  });
});
