import * as fc from 'fast-check';
import { inFormula, quotedText } from '../../../src/adapters/sheets/formula-text';
import { lastRunFormula } from '../../../src/adapters/sheets/last-run-formula';
import { sayIn } from '../../../src/domain/texts/say';

describe('a sentence in a formula', () => {
  it('has its values as parts of the formula', () => {
    expect(inFormula((slot) => `${slot('C7')} of ${slot('D7')}`)).toBe('C7&" of "&D7');
    expect(inFormula((slot) => `Open row ${slot('E4')}`)).toBe('"Open row "&E4');
  });

  it('may put its values in another order, as another language does', () => {
    const de = sayIn({ 'formula.some': ({ counted, of }) => `von ${of} sind es ${counted}` });
    const some = inFormula((slot) => de('formula.some', { counted: slot('C7'), of: slot('D7') }));
    expect(some).toBe('"von "&D7&" sind es "&C7');
  });

  it('keeps every quote that it holds inside its text', () => {
    expect(quotedText('“n/a”, say "none"')).toBe('"“n/a”, say ""none"""');
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const formula = inFormula((slot) => `${before}${slot('A1')}${after}`);
        const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
        expect(texts.map((text) => text.slice(1, -1).replace(/""/g, '"')).join('')).toBe(before + after);
        expect(formula.replace(/"(?:[^"]|"")*"/g, '').replace(/&/g, '')).toBe('A1');
      }),
    );
  });

  it('tells the last run in the words of the texts', () => {
    const say = sayIn({ 'formula.done': 'erledigt', 'formula.notMailed': ({ missed }) => `${missed} nicht erreicht` });
    const formula = lastRunFormula('Friday log', 'No "run" yet.', 46_000, say);
    expect(formula).toContain('"Last run "&CHOOSE(');
    expect(formula).toContain('"erledigt"');
    expect(formula).toContain('&" nicht erreicht"');
    expect(formula).toContain('"No ""run"" yet."');
  });
});
