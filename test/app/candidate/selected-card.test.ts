import { selectionOf } from '../../../src/app/candidate/selected-card';
import type { NamedThere, Selected } from '../../../src/app/ports/candidate-ports';
import type { Selection } from '../../../src/contract/server-api';
import { logTouch, setAside } from '../../support/card-actions';
import { aside, aTeam, TODAY, touch } from './a-team';

const TRACKER = 7;
const OURS = 8;

function selecting(sheetId: number, rows: readonly (readonly [first: number, last: number])[]): () => Selected {
  return () => ({ sheetId, row: rows[0]?.[0] ?? 2, rows: rows.map(([first, last]) => ({ first, last })) });
}

type Ports = Parameters<typeof selectionOf>[0];
const shown = (team: ReturnType<typeof aTeam>, more: Partial<Ports>, known: string | null = null): Selection =>
  selectionOf({ ...team.ports, moment: TODAY, ...more }, known);
const keyOf = (selection: Selection): string => {
  if (selection.kind === 'same') throw new Error('Nothing was known.');
  return selection.key;
};

describe('several selected rows', () => {
  it('are the people in them, each with the reason why they cannot be meant', () => {
    const team = aTeam();
    setAside(team.ports, aside(team.dora, 'do not contact', { reason: 'asked us' }), TODAY);
    const selection = shown(team, { selected: selecting(TRACKER, [[2, 9]]) });
    expect(selection).toMatchObject({
      kind: 'several',
      people: [
        { candidateId: team.ana, name: 'Ana Ruiz', row: 2, cannot: '', toBeTold: false },
        { name: 'Ben Okoro', row: 3, cannot: '' },
        { name: 'Cem Yilmaz', row: 4, cannot: 'closed' },
        { name: 'Dora Nagy', row: 5, cannot: 'do not contact' },
      ],
    });
  });

  it('may have gaps between them, and may be the header and empty rows with one person: then it is their card', () => {
    const team = aTeam();
    const gaps = shown(team, {
      selected: selecting(TRACKER, [
        [2, 2],
        [5, 5],
      ]),
    });
    expect(gaps).toMatchObject({ kind: 'several', people: [{ name: 'Ana Ruiz' }, { name: 'Dora Nagy' }] });
    const one = shown(team, { selected: selecting(TRACKER, [[5, 40]]) });
    expect(one).toMatchObject({ kind: 'card', card: { name: 'Dora Nagy' } });
  });

  it('are asked about once: the same rows are the same selection, other rows another', () => {
    const team = aTeam();
    const both = { selected: selecting(TRACKER, [[2, 3]]) };
    const key = keyOf(shown(team, both));
    expect(shown(team, both, key)).toEqual({ kind: 'same' });
    expect(shown(team, { selected: selecting(TRACKER, [[2, 4]]) }, key).kind).toBe('several');
    expect(shown(team, { selected: selecting(TRACKER, [[2, 2]]) }, key).kind).toBe('card');
  });

  it('are nobody whom a filter hides, neither in the list nor when a touch is logged for one of them', () => {
    const team = aTeam();
    const filtered = { selected: selecting(TRACKER, [[2, 4]]), hiddenByFilter: () => new Set([3]) };
    expect(shown(team, filtered)).toMatchObject({ people: [{ name: 'Ana Ruiz' }, { name: 'Cem Yilmaz' }] });
    const alone = { ...filtered, hiddenByFilter: () => new Set([3, 4]) };
    expect(shown(team, alone)).toMatchObject({ kind: 'card', card: { name: 'Ana Ruiz' } });
    expect(logTouch({ ...team.ports, ...alone, follows: true }, touch(team.ana, 'k'), TODAY).kind).toBe('card');
    const tooMany = { ...filtered, hiddenByFilter: () => null };
    expect(shown(team, tooMany)).toMatchObject({ kind: 'nobody', says: expect.stringContaining('a filter is on') });
  });
});

describe('a row of a tab of ours', () => {
  const on = (named: NamedThere): Partial<Ports> => ({
    selected: selecting(OURS, [[4, 4]]),
    namedAt: ({ sheetId }) => (sheetId === OURS ? named : null),
  });

  it('shows the card of whom it names, by id or by their row', () => {
    const team = aTeam();
    const card = { kind: 'card', card: { name: 'Ben Okoro', row: 3 } };
    expect(shown(team, on({ kind: 'candidate', candidateId: team.ben }))).toMatchObject(card);
    expect(shown(team, on({ kind: 'row', at: { sheetId: TRACKER, row: 3 } }))).toMatchObject(card);
  });

  it.each(['candidate', 'row'] as const)('is the same until it names somebody else: %s', (kind) => {
    const team = aTeam();
    const names = (candidateId: string, row: number): Partial<Ports> =>
      on(kind === 'candidate' ? { kind, candidateId } : { kind, at: { sheetId: TRACKER, row } });
    const key = keyOf(shown(team, names(team.ben, 3)));
    expect(shown(team, names(team.ben, 3), key)).toEqual({ kind: 'same' });
    expect(shown(team, names(team.dora, 5), key)).toMatchObject({ card: { name: 'Dora Nagy' } });
  });

  it('is nobody where it names nobody: the tracker is there all the same', () => {
    const team = aTeam();
    expect(shown(team, on({ kind: 'nobody' }))).toMatchObject({ kind: 'nobody', isTracker: true });
    expect(shown(team, on({ kind: 'candidate', candidateId: 'gone' }))).toMatchObject({ kind: 'nobody' });
    expect(shown(team, on({ kind: 'row', at: { sheetId: TRACKER, row: 99 } }))).toMatchObject({ kind: 'nobody' });
    const theirs = shown(team, { ...on({ kind: 'nobody' }), namedAt: () => null });
    expect(theirs).toMatchObject({ kind: 'nobody', isTracker: false });
  });

  it('lets a touch be logged for whom it names, and for nobody else', () => {
    const team = aTeam();
    const ports = { ...team.ports, ...on({ kind: 'candidate', candidateId: team.ben }), follows: true };
    expect(logTouch(ports, touch(team.ana, 'k1'), TODAY)).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('Ben Okoro’s row is selected by now'),
    });
    expect(logTouch(ports, touch(team.ben, 'k2'), TODAY).kind).toBe('card');
  });
});
