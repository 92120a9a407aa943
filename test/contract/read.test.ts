import fc from 'fast-check';
import { blitzStep, meanwhileQuestion, roundInput, setUpChoices, touchInput } from '../../src/contract/arguments';
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

function saysOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (problem) {
    return problem instanceof BadArgument ? problem.says : String(problem);
  }
}

describe('a step of the Blitz', () => {
  const go = { deed: { what: 'go' }, show: null, cards: ['c1', 'c2'] };
  const does = (deed: unknown) => ({ ...go, deed });

  it('is read as it was sent, whichever deed it is', () => {
    expect(read(blitzStep, go, 'step')).toEqual(go);
    expect(read(blitzStep, does({ what: 'touch', touch }), 'step')).toEqual(does({ what: 'touch', touch }));
    const skip = { what: 'skip', candidateId: 'c1', touch };
    expect(read(blitzStep, does(skip), 'step')).toEqual(does({ what: 'skip', candidateId: 'c1' }));
  });

  it.each([
    ['a deed that there is none of', does({ what: 'delete everybody' }), 'step.deed'],
    ['a deed with a name of every object', does({ what: 'constructor' }), 'step.deed'],
    ['no deed', { ...go, deed: null }, 'step.deed'],
    ['a deed without its form', does({ what: 'touch' }), 'step.deed.touch'],
    ['a form of another deed', does({ what: 'question', touch }), 'step.deed.answer'],
    ['a form that cannot be read', does({ what: 'touch', touch: { ...touch, on: 'today' } }), 'step.deed.touch.on'],
    ['more cards than a screen has ready', { ...go, cards: ['1', '2', '3', '4'] }, 'step.cards'],
  ])('is refused with the place that is wrong: %s', (_what, sent, place) => {
    expect(() => read(blitzStep, sent, 'step')).toThrow(BadArgument);
    expect(saysOf(() => read(blitzStep, sent, 'step'))).toContain(`“${place}” should be`);
  });

  it('is never anything but a value or a sentence, whatever deed is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ what: fc.anything(), touch: fc.anything() })), (sent) => {
        try {
          read(blitzStep, does(sent), 'step');
        } catch (problem) {
          expect(problem).toBeInstanceOf(BadArgument);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a touch for several people', () => {
  const round = {
    candidateIds: ['c1'],
    what: 'told by the system',
    on: '2026-11-20',
    summary: '',
    decision: 'rejected',
    key: 'k',
  };

  it('is of at most 500, and of a way that can reach many', () => {
    expect(read(roundInput, round, 'round')).toEqual(round);
    const most = Array.from({ length: 500 }, (_, at) => `c${String(at)}`);
    expect(read(roundInput, { ...round, candidateIds: most }, 'round').candidateIds).toHaveLength(500);
    expect(() => read(roundInput, { ...round, candidateIds: [...most, 'one more'] }, 'round')).toThrow(BadArgument);
    expect(() => read(roundInput, { ...round, what: 'no answer' }, 'round')).toThrow(BadArgument);
    expect(() => read(roundInput, { ...round, decision: 'offer' }, 'round')).toThrow(BadArgument);
  });

  it('and the question before a text is copied is about one candidate', () => {
    expect(read(meanwhileQuestion, { candidateId: 'c', known: [] }, 'question')).toEqual({
      candidateId: 'c',
      known: [],
    });
    expect(() => read(meanwhileQuestion, { candidateId: 'c' }, 'question')).toThrow(BadArgument);
  });
});
