import { UserPropertyMemory } from '../../../src/adapters/settings/user-property-memory.js';

type Properties = GoogleAppsScript.Properties.Properties;

/** The running user's properties, as far as the memory uses them. */
function store(value: string | null = null) {
  const held = { value };
  const properties = {
    getProperty: () => held.value,
    setProperty: (_key: string, text: string) => {
      held.value = text;
    },
  } as unknown as Properties;
  return { held, of: (workbook: string) => new UserPropertyMemory(() => properties, workbook) };
}

const nothing = { keysOff: false, skipped: null };

describe('what is remembered for the running user', () => {
  it('is kept for each workbook, and the keys for all of them', () => {
    const { of } = store();
    expect(of('one').read()).toEqual(nothing);
    of('one').write({ keysOff: true, skipped: { on: 5, candidateIds: ['a', 'b'] } }, 5);
    of('two').write({ ...of('two').read(), skipped: { on: 5, candidateIds: ['c'] } }, 5);
    expect(of('one').read()).toEqual({ keysOff: true, skipped: { on: 5, candidateIds: ['a', 'b'] } });
    expect(of('two').read()).toEqual({ keysOff: true, skipped: { on: 5, candidateIds: ['c'] } });
  });

  it('forgets the skips of earlier days, on whichever workbook', () => {
    const { of } = store();
    of('one').write({ keysOff: false, skipped: { on: 5, candidateIds: ['a'] } }, 5);
    of('two').write({ keysOff: false, skipped: { on: 6, candidateIds: ['b'] } }, 6);
    expect(of('one').read()).toEqual(nothing);
  });

  it('fits into a property, however many were skipped', () => {
    const { of, held } = store();
    const ids = Array.from({ length: 2_000 }, (_, at) => `candidate${String(at)}`);
    of('one').write({ keysOff: false, skipped: { on: 5, candidateIds: ids } }, 5);
    of('two').write({ keysOff: false, skipped: { on: 5, candidateIds: ids } }, 5);
    expect(held.value?.length).toBeLessThan(9_000);
    expect(of('two').read().skipped?.candidateIds.at(-1)).toBe('candidate1999');
  });

  it.each(['', 'x', '[]', 'null', '{"keysOff":1,"skips":{}}', '{"keysOff":true,"skips":{"one":{"on":"5","ids":[]}}}'])(
    'is nothing where the value is broken: %s',
    (value) => {
      expect(store(value).of('one').read()).toEqual(nothing);
    },
  );
});
