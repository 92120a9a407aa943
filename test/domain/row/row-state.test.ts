import * as fc from 'fast-check';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { fingerprintOf, shortPrint } from '../../../src/domain/text/fingerprint.js';
import { emptyHistory, foldHistory } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { standingOf } from '../../../src/domain/row/row-status.js';
import type { Standing } from '../../../src/domain/row/row-status.js';
import { decodeState, encodeState, STATE_POSITIONS } from '../../../src/domain/row/row-state.js';
import { aCandidate, day, logged, START } from '../../support/candidates.js';
import { aLog } from '../../support/random-histories.js';

const owed: Extract<Standing, { kind: 'owed' }> = {
  kind: 'owed',
  dueOn: 46341,
  todayFrom: 46340,
  soonFrom: 46339,
  why: { key: 'why.lastWord', on: day('2026-11-09') },
  closed: false,
};
const why = 'Last word from us on Mon 9 Nov';

describe('the state cell', () => {
  it('begins with fields of fixed width, for a formula to read', () => {
    expect(encodeState(emptyHistory, owed, why, 'abc')).toBe(
      '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"Last word from us on Mon 9 Nov|","name":"abc","history":{"r":[]}}',
    );
  });

  it('has each field where the formula looks for it', () => {
    const text = encodeState(
      emptyHistory,
      { kind: 'told', why: { key: 'why.told', on: day('2026-11-09') } },
      'Told on Mon 9 Nov',
      'abc',
    );
    const at = (position: number, length: number): string => text.slice(position - 1, position - 1 + length);
    expect(at(STATE_POSITIONS.letter, 1)).toBe('t');
    expect(at(STATE_POSITIONS.dueOn, 5)).toBe('00000');
    expect(at(STATE_POSITIONS.todayFrom, 5)).toBe('00000');
    expect(at(STATE_POSITIONS.soonFrom, 5)).toBe('00000');
    expect(at(STATE_POSITIONS.why, 18)).toBe('Told on Mon 9 Nov|');
  });

  it('keeps five digits for days nobody believes', () => {
    const far = encodeState(emptyHistory, { ...owed, dueOn: 1_000_000, todayFrom: 99_999, soonFrom: 12 }, why, '');
    expect(far).toContain('"on":99999,"from":99999,"soon":10000,');
  });

  it('holds the amber day where somebody is closed and not told', () => {
    const closed = encodeState(emptyHistory, { ...owed, closed: true, amberFrom: 46338 }, why, '');
    expect(closed).toContain('{"is":"c","on":46341,"from":46340,"soon":46338,');
    expect(encodeState(emptyHistory, { ...owed, closed: true, amberOnly: true }, why, '')).toContain('{"is":"w"');
  });

  it('has no quote, backslash or line break in the reason, whatever it is given', () => {
    const text = encodeState(emptyHistory, owed, 'a "b" \\ c\nd|e', 'x"y');
    expect(text).toContain('"why":"a  b    c d e|","name":"x\\"y"');
    expect(decodeState(text)?.fingerprint).toBe('x"y');
  });

  it('gives back the history that was put in, whatever happened', () => {
    fc.assert(
      fc.property(aLog(30), fc.boolean(), (events, onOtherRows) => {
        const history = foldHistory(events, defaultPolicy);
        const text = encodeState(history, owed, why, 'print', onOtherRows);
        expect(decodeState(text)).toEqual({ history, fingerprint: 'print', onOtherRows });
        expect(text.length).toBeLessThan(5000);
      }),
      { numRuns: 1000 },
    );
  });

  it('remembers that the log has to be read', () => {
    const text = encodeState({ ...emptyHistory, mustRebuild: true }, owed, why, '');
    expect(decodeState(text)?.history.mustRebuild).toBe(true);
  });

  it('fits into a cell with a thousand promises of novels, made by ids that are novels', () => {
    const promises = Array.from({ length: 1000 }, (_, index) =>
      logged.promise(day('2026-11-02'), day('2026-11-10') + index, {
        id: `p${String(index)}`,
        summary: 'x'.repeat(50_000),
      }),
    );
    const history = foldHistory(promises, defaultPolicy);
    const text = encodeState(history, owed, why, '');
    expect(text.length).toBeLessThan(45_001);
    const read = decodeState(text)?.history;
    expect(read?.openPromises.length === 1000 || read?.mustRebuild).toBe(true);
    const some = foldHistory(promises.slice(0, 300), defaultPolicy);
    const kept = decodeState(encodeState(some, owed, why, ''))?.history;
    expect(kept?.openPromises).toHaveLength(300);
    // The log still has the texts; of the latest few the row has them, too.
    expect(new Set(kept?.openPromises.map(({ text }) => text.length))).toEqual(new Set([0, 160]));
  });

  it('asks for the log where even the days of all promises would not fit', () => {
    const promises = Array.from({ length: 3000 }, (_, index) => logged.promise(START, START + 10 + index));
    const text = encodeState(foldHistory(promises, defaultPolicy), owed, why, 'print');
    expect(text.length).toBeLessThan(1000);
    expect(decodeState(text)).toMatchObject({ history: { mustRebuild: true, recent: [] }, fingerprint: 'print' });
  });

  it.each([
    '',
    'x',
    '{}',
    '{"is":"o"}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc"}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":7,"history":{"r":[]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[["?","id",1,2,3,0]]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[["t","id",1,2,3,0,99,1,0]]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[["s","id",1,2,3,0,"lost",0]]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":{}}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[],"k":1,"b":{"w":"x"}}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[],"k":1,"b":[]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[],"k":1.5,"b":{}}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc","history":{"r":[]}',
  ])('that somebody edited is not believed: %s', (text) => {
    expect(decodeState(text)).toBeNull();
  });

  it('with more events than we keep is not ours', () => {
    const events = Array.from({ length: 9 }, (_, index) => ['e', `id${String(index)}`, index, index, null, 0]);
    const prefix = '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"…","name":"abc",';
    expect(decodeState(`${prefix}"history":{"r":${JSON.stringify(events)}}}`)).toBeNull();
    expect(decodeState(`${prefix}"history":{"r":${JSON.stringify(events.slice(1))}}}`)).not.toBeNull();
  });

  it('never throws at what stands in a cell', () => {
    const prefix = '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"","name":"","history":';
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (json, ours) => {
        const read = decodeState(ours ? `${prefix}${json}}` : json);
        expect(read === null || read.history.recent.length <= 8).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds nothing that stands in the sheet but what the rules need', () => {
    const maria = aCandidate()
      .with(logged.note(day('2026-11-03')))
      .heard(day('2026-11-04'), { summary: 'secret' });
    const standing = standingOf(
      maria,
      assess(maria, defaultPolicy, day('2026-11-05')),
      defaultPolicy,
      day('2026-11-05'),
    );
    const text = encodeState(maria.history, standing, why, fingerprintOf('Maria Silva', 'maria@mail.example'));
    for (const word of ['secret', 'good talk', 'Maria', 'rita@']) expect(text).not.toContain(word);
  });
});

describe('the short mark of one cell', () => {
  it('has six characters, whatever the case and the blanks, and none for a blank cell', () => {
    expect(shortPrint(' maria  SILVA ')).toBe(shortPrint('Maria Silva'));
    expect(shortPrint('Mario Silva')).not.toBe(shortPrint('Maria Silva'));
    for (const text of ['Maria Silva', 'x', '李小龍']) expect(shortPrint(text)).toMatch(/^[0-9a-z]{6}$/);
    expect([shortPrint(''), shortPrint('  ')]).toEqual(['', '']);
  });
});

describe('the fingerprint of name and address', () => {
  it('does not mind case and blanks, and knows one person from another', () => {
    const maria = fingerprintOf('Maria Silva', 'maria@mail.example');
    expect(fingerprintOf(' maria  SILVA ', 'Maria@Mail.example')).toBe(maria);
    expect(fingerprintOf('Maria Silva', 'm.silva@mail.example')).not.toBe(maria);
    expect(fingerprintOf('Mario Silva', 'maria@mail.example')).not.toBe(maria);
    expect(fingerprintOf('a', 'bc')).not.toBe(fingerprintOf('ab', 'c'));
    expect(maria).toMatch(/^[0-9a-z]{14}$/);
  });

  it('stays what it is from version to version: people’s sheets hold it', () => {
    expect(fingerprintOf('Maria  Silva', ' Maria@mail.example')).toBe('16monez1vrvbsv');
    expect(fingerprintOf('', '')).toBe('046bd251kp01nl');
  });

  it('tells a hundred and twenty thousand people apart', () => {
    const nameOf = (index: number): string => `${(index * 7919).toString(36)} ${(index % 997).toString(36)}`;
    const seen = new Set(Array.from({ length: 120_000 }, (_, index) => fingerprintOf(nameOf(index), '')));
    expect(seen.size).toBe(120_000);
  });
});
