import { elementsOf, nearest, wordsOf, type Element } from './html-reader.js';
import { everything, has, mailOf, runOf } from './seen.js';

describe('the room in a mail', () => {
  const [top, right, bottom, left] = [0, 1, 2, 3] as const;
  /** The four paddings of an element, in pixels. */
  const padding = (element: Element): readonly number[] => {
    const [one = 0, two = one, three = one, four = two] = (element.styles.get('padding') ?? '')
      .split(' ')
      .map((each) => Number.parseInt(each, 10));
    return [one, two, three, four];
  };

  it('is the same at the left and at the right of everything on the card, and less on a phone', () => {
    const mail = mailOf();
    const card = elementsOf(mail).find(({ classes }) => classes.includes('card'));
    const rows = elementsOf(mail).filter((each) => each.tag === 'td' && each.within?.within?.within === card);
    expect(rows).toHaveLength(everything().length + 3);
    for (const each of rows) {
      expect(each.classes).toContain('pad');
      expect([padding(each)[right], padding(each)[left]]).toEqual([28, 28]);
      expect((padding(each)[top] ?? 0) + (padding(each)[bottom] ?? 0)).toBeGreaterThanOrEqual(8);
    }
    const [style] = elementsOf(mail).filter(has('style')).map(wordsOf);
    expect(style).toContain('@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}');
  });

  it('is set for every paragraph and heading, because each client would choose its own', () => {
    for (const element of elementsOf(mailOf()).filter(({ tag }) => /^(?:p|h\d)$/.test(tag))) {
      expect([wordsOf(element), element.styles.has('margin')]).toEqual([wordsOf(element), true]);
    }
  });

  it('sets sections further apart than people, and the foot behind a line', () => {
    const above = (words: string): number => {
      const cell = nearest(runOf(mailOf(), words).within, ({ classes }) => classes.includes('pad'));
      return cell === null ? 0 : (padding(cell)[top] ?? 0);
    };
    expect(above('Section late')).toBeGreaterThan(above('By Monday'));
    expect(above('By Monday')).toBeGreaterThan(above('Somebody late'));
    const foot = nearest(runOf(mailOf(), 'The reason.').within, has('td'));
    expect([foot?.classes, foot?.styles.get('border-top')]).toEqual([['pad', 'line'], '1px solid #e3e8ed']);
  });

  it('keeps a mark’s and a value’s distance from the words at their left', () => {
    const cell = (words: string): Element | null => nearest(runOf(mailOf(), words).within, has('td'));
    expect(cell('chip late')?.styles.get('padding-left')).toBe('10px');
    const label = cell('Heard in time');
    expect(label === null ? 0 : padding(label)[right]).toBe(12);
  });

  it('is a card in the middle, no wider than can be read, as wide as the phone', () => {
    const elements = elementsOf(mailOf());
    const card = elements.find(({ classes }) => classes.includes('card'));
    expect([
      card?.attributes.get('width'),
      card?.styles.get('max-width'),
      card?.within?.attributes.get('align'),
    ]).toEqual(['100%', '640px', 'center']);
    const body = elements.find(has('body'));
    expect([body?.classes, body?.styles.get('margin'), body?.styles.get('padding')]).toEqual([['page'], '0', '0']);
    expect(elements.find((each) => each.attributes.get('name') === 'viewport')?.attributes.get('content')).toBe(
      'width=device-width,initial-scale=1',
    );
  });

  it('sets links apart: none follows another at once', () => {
    const links = runOf(mailOf(), 'Open row 12').within.within;
    expect(links === null ? '' : wordsOf(links)).toBe('Open row 12 \u00a0·\u00a0 Call');
  });
});
