import type { Tone } from '../../../src/domain/mail/page.js';
import { contrast } from '../../support/contrast.js';
import { aPerson } from './a-page.js';
import { darkRulesOf } from './dark-rules.js';
import { elementsOf, runsOf } from './html-reader.js';
import { has, inherited, mailOf, mailWith, runOf } from './seen.js';

describe('the colours of a mail', () => {
  it.each<[Tone, string]>([
    ['late', 'red'],
    ['soon', 'amber'],
    ['ask', 'grey'],
    ['plain', 'green'],
  ])('say %s in %s: the mark, the number and the bar beside the person', (tone, colour) => {
    const mail = mailOf();
    const { within: mark } = runOf(mail, `chip ${tone}`);
    const number = elementsOf(mail).find(
      (each) => each.tag === 'span' && each.within?.tag === 'h2' && each.classes.includes(tone),
    );
    for (const property of ['color', 'background']) {
      expect(hue(mark.styles.get(property))).toBe(colour);
      expect(number?.styles.get(property)).toBe(mark.styles.get(property));
    }
    const [bar] = elementsOf(mailWith(aPerson({ tone }))).filter(({ attributes }) => attributes.get('width') === '4');
    expect([hue(bar?.attributes.get('bgcolor')), hue(bar?.styles.get('background'))]).toEqual([colour, colour]);
  });

  it('say “look here” of a notice as of what is soon due', () => {
    const { within: notice } = runOf(mailOf(), 'A notice.');
    expect([hue(notice.styles.get('color')), hue(notice.styles.get('background'))]).toEqual(['amber', 'amber']);
    expect(notice.styles.get('background')).toBe(runOf(mailOf(), 'chip soon').within.styles.get('background'));
  });

  it('underline what leads somewhere in green, and neither a name nor the button', () => {
    for (const words of ['Open row 12', 'and 3 more', 'Settings']) {
      const { within } = runOf(mailOf(), words);
      expect([hue(within.styles.get('color')), within.styles.get('text-decoration')]).toEqual(['green', undefined]);
    }
    for (const words of ['Somebody late', 'Open the tracker']) {
      expect(runOf(mailOf(), words).within.styles.get('text-decoration')).toBe('none');
    }
  });

  it('keep a name as dark or as light as what matters, on a dark screen, too', () => {
    const mail = mailOf();
    const ink = (words: string) => inherited(runOf(mail, words).within, 'color', darkRulesOf(mail));
    expect(ink('Somebody late')).toBe(ink('Section late'));
    expect(ink('Somebody late')).not.toBe(ink('Open row 12'));
  });

  it.each([
    ['a light screen', false],
    ['a dark screen', true],
  ])('can be read on %s: all words have a contrast of 4.5 or more', (_, dark) => {
    const mail = mailOf();
    const rules = dark ? darkRulesOf(mail) : [];
    for (const { words, within } of runsOf(mail)) {
      const ink = inherited(within, 'color', rules) ?? '';
      const ground = inherited(within, 'background', rules) ?? '';
      if (words.trim() !== '') expect([words, contrast(ink, ground) >= 4.5]).toEqual([words, true]);
    }
  });

  it('are said twice wherever a ground has one: Outlook reads the attribute and not the style', () => {
    const grounds = elementsOf(mailOf()).filter(({ attributes }) => attributes.has('bgcolor'));
    expect(grounds.filter(({ classes }) => classes.length > 0).map(({ classes }) => classes[0])).toEqual([
      'page',
      'card',
      'button',
    ]);
    for (const { attributes, styles } of grounds) expect(styles.get('background')).toBe(attributes.get('bgcolor'));
  });

  it('leave the choice of light or dark to the reader’s device', () => {
    const metas = new Map(
      elementsOf(mailOf())
        .filter(has('meta'))
        .map(({ attributes }) => [attributes.get('name'), attributes.get('content')]),
    );
    expect([metas.get('color-scheme'), metas.get('supported-color-schemes')]).toEqual(['light dark', 'light dark']);
  });
});

/** The family of a colour: grey has little of any. */
function hue(hex: string | undefined): string {
  const parts = /^#(..)(..)(..)$/.exec(hex ?? '')?.slice(1) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16));
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (parts.length === 0) return 'none';
  if ((most - least) / (255 - Math.abs(most + least - 255)) < 0.3) return 'grey';
  if (most === green) return 'green';
  return most === red ? ((green - least) / (most - least) < 0.3 ? 'red' : 'amber') : 'blue';
}
