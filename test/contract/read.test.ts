import fc from 'fast-check';
import { setUpChoices, touchInput } from '../../src/contract/arguments';
import { BadArgument, isoDay, read } from '../../src/contract/read';

const touch = {
  candidateId: 'c1',
  what: 'spoke',
  on: '2026-11-20',
  summary: '=IMPORTXML("http://x")',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key: 'k1',
};

describe('what comes from the sidebar', () => {
  it('is read as it was sent', () => {
    expect(read(touchInput, touch, 'touch')).toEqual(touch);
  });

  it('loses what nobody asked for', () => {
    expect(read(touchInput, { ...touch, isAdmin: true }, 'touch')).toEqual(touch);
  });

  it.each([
    ['a day that does not exist', { on: '2026-02-30' }],
    ['a word that is no way of being in touch', { what: 'sang' }],
    ['a number where a text belongs', { summary: 5 }],
    ['a text that no cell holds', { summary: 'x'.repeat(50_001) }],
    ['a promise without its day', { promise: { text: 'I’ll call' } }],
  ])('is refused with a sentence when it holds %s', (_what, change) => {
    expect(() => read(touchInput, { ...touch, ...change }, 'touch')).toThrow(BadArgument);
    expect(() => read(touchInput, { ...touch, ...change }, 'touch')).toThrow(/“touch\./);
  });

  it('is never anything but a value or a sentence, whatever is sent', () => {
    const parts = fc.constantFrom(...Object.keys(touch));
    const nearly = fc.tuple(parts, fc.anything()).map(([part, sent]): unknown => ({ ...touch, [part]: sent }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly, fc.constantFrom(null, undefined, [], {})), (sent) => {
        try {
          read(touchInput, sent, 'touch');
        } catch (problem) {
          expect(problem).toBeInstanceOf(BadArgument);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('knows a stage called “__proto__” as a stage', () => {
    const sent: unknown = JSON.parse(
      '{"sheetId":1,"fingerprint":"f","columns":{},"stages":{"__proto__":{"phase":"offer","told":false}},"proxyCounts":false}',
    );
    expect(Object.keys(read(setUpChoices, sent, 'choices').stages)).toEqual(['__proto__']);
  });

  it('reads leap days where there are any', () => {
    expect(read(isoDay, '2028-02-29', 'on')).toBe('2028-02-29');
    expect(() => read(isoDay, '2027-02-29', 'on')).toThrow(BadArgument);
    expect(() => read(isoDay, '2100-02-29', 'on')).toThrow(BadArgument);
  });
});
