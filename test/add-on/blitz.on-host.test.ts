import type { BlitzDeed, BlitzStepDone, Card, CardDone, Today, TouchInput } from '../../src/contract/server-api';
import { AddOnInWorkbook } from '../support/add-on-in-workbook';

/** Of a closing where nobody was asked why. */
const NOT_ASKED = { reason: null, situation: null, ticks: null } as const;

const MONDAY = '2026-11-16T10:00:00Z';
const FRIDAY = '2026-11-20T13:00:00Z';

const addOn = AddOnInWorkbook.over(
  [
    ['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Interview date'],
    ['Ana Ruiz', 'ana@mail.example', 'Interview', 'Rita', '2026-11-13', '2026-11-18'],
    ['Ben Okoro', 'ben@mail.example', 'Phone screen', 'Rita', '2026-11-16', ''],
    ['Cem Yilmaz', 'cem@mail.example', 'On hold', 'Rita', '2026-11-04', ''],
    ['Dora Nagy', 'dora@mail.example', 'Interview', 'Rita', '', ''],
    ['Eva Lind', 'eva@mail.example', 'Phone screen', 'Rita', '2026-11-13', ''],
    ['Finn Moe', 'finn@mail.example', 'Phone screen', 'Sam', '2026-11-18', ''],
  ],
  MONDAY,
);

const idOf = (of: AddOnInWorkbook, row: number): string =>
  (of.shown()[row]?.[of.column('Candidate id')] ?? '').split('.')[0] ?? '';
const step = (of: AddOnInWorkbook, deed: BlitzDeed, show: string | null, cards: readonly string[]): BlitzStepDone =>
  of.run('stepBlitz', { deed, show, cards }) as BlitzStepDone;
const todayOf = (of: AddOnInWorkbook, whose: string | null = null): Today => of.run('getToday', whose) as Today;
const namesIn = ({ sections }: Today): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(sections.map(({ section, people }) => [section, people.map(({ name }) => name)]));
const touch = (candidateId: string, key: string, more: Partial<TouchInput> = {}): TouchInput => ({
  candidateId,
  what: 'spoke',
  on: '2026-11-20',
  summary: '',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key,
  ...more,
});
const cardIn = ({ cards }: BlitzStepDone, at = 0): Card => {
  const card = cards[at];
  if (card === null || card === undefined) throw new Error(`no card at ${String(at)}`);
  return card;
};
const doneIn = ({ done }: BlitzStepDone): CardDone => {
  if (done?.kind !== 'card') throw new Error(done?.says ?? 'nothing was done');
  return done;
};

addOn.setUp();
const [ana, ben, cem, dora, eva, finn] = [1, 2, 3, 4, 5, 6].map((row) => idOf(addOn, row)) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
addOn.run(
  'logTouch',
  touch(ben, 'promise', { on: '2026-11-16', promise: { text: 'the salary range', dueOn: '2026-11-20' } }),
);
addOn.now = '2026-11-18T10:00:00Z';
addOn.type(5, 2, 'Rejected');
addOn.now = FRIDAY;

describe('a Friday Blitz of five kinds of card', () => {
  const worked = addOn.copy();

  it('begins with everybody who waits, each in one section', () => {
    const today = todayOf(worked);
    expect(today.kind).toBe('today');
    expect([today.today, today.nextBlitz, today.whose]).toEqual(['2026-11-20', '2026-11-27', 'rita@agency.example']);
    expect(namesIn(today)).toEqual({
      overdue: ['Cem Yilmaz'],
      today: ['Ana Ruiz', 'Ben Okoro'],
      'to be told': ['Eva Lind'],
      questions: ['Dora Nagy'],
      'next week': ['Finn Moe'],
      'could not be reached': [],
    });
  });

  it('ends with nobody of them being owed anything', () => {
    const first = step(worked, { what: 'go' }, cem, [cem, ben]);
    expect(first.done).toBeNull();
    expect(first.cards.map((card) => card?.name)).toEqual(['Cem Yilmaz', 'Ben Okoro']);
    const onHold = step(worked, { what: 'touch', touch: touch(cem, 'k1', { what: 'mailed' }) }, ben, [ben, ana]);
    expect(doneIn(onHold).card.tone).not.toBe('overdue');
    const [promise] = cardIn(onHold).promises;
    if (promise === undefined) throw new Error('no promise on the card');
    const kept = step(worked, { what: 'touch', touch: touch(ben, 'k2', { keeps: [promise.id] }) }, ana, [ana, eva]);
    expect(doneIn(kept).card.promises).toEqual([]);
    const [interview] = cardIn(kept).interviews;
    if (interview === undefined) throw new Error('nothing is asked about the interview');
    const answer = { candidateId: ana, interviewId: interview.id, answer: 'held', movedTo: null, key: 'k3' } as const;
    const held = step(worked, { what: 'interview', answer }, null, []);
    expect(doneIn(held).card.owed.map(({ rule }) => rule)).toContain('interview');
    step(worked, { what: 'touch', touch: touch(ana, 'k4') }, eva, [eva]);
    const feedback = { requirement: '', seen: '', nextStep: '' };
    const closing = {
      candidateId: eva,
      on: '2026-11-20',
      what: 'spoke',
      decision: 'rejected',
      feedback,
      ...NOT_ASKED,
    } as const;
    step(worked, { what: 'close', closing: { ...closing, summary: '', key: 'k5' } }, dora, [dora]);
    const known = { candidateId: dora, answer: 'active', lastWord: '2026-11-20', key: 'k6' } as const;
    const last = step(worked, { what: 'question', answer: known }, null, []);
    expect(doneIn(last).card.question).toBeNull();

    const after = todayOf(worked);
    expect(namesIn(after)).toEqual({
      overdue: [],
      today: [],
      'to be told': [],
      questions: [],
      'next week': ['Finn Moe'],
      'could not be reached': [],
    });
    expect([...after.done.heard].sort()).toEqual(['Ana Ruiz', 'Ben Okoro', 'Cem Yilmaz', 'Dora Nagy', 'Eva Lind']);
    expect([after.done.promisesKept, after.done.promisesMade]).toEqual([1, 0]);
  });
});

it('selects our Follow-up cell of whoever is shown, and never one of theirs', () => {
  const there = addOn.copy();
  step(there, { what: 'go' }, eva, [eva]);
  expect(there.selected).toMatchObject({
    sheet: there.sheet(),
    cell: { row: 5, column: there.column('Follow-up') },
  });
});

it('logs a click that was repeated once, and says so', () => {
  const twice = addOn.copy();
  const deed: BlitzDeed = { what: 'touch', touch: touch(finn, 'same') };
  step(twice, deed, ana, [ana]);
  const logged = twice.shown('Touch log').length;
  const again = step(twice, deed, ana, [ana]);
  expect(twice.shown('Touch log')).toHaveLength(logged);
  expect(again.done?.kind).toBe('card');
  expect(cardIn(again).name).toBe('Ana Ruiz');
});

it('goes on where a deed is refused: the card that is asked for comes all the same', () => {
  const refused = step(addOn.copy(), { what: 'touch', touch: touch('nobody', 'k') }, ana, [ana, 'nobody']);
  expect(refused.done).toMatchObject({ kind: 'refused' });
  expect(refused.cards.map((card) => card?.name ?? null)).toEqual(['Ana Ruiz', null]);
});

it('remembers for today whom the running user skipped, and that they switched the keys off', () => {
  const skipping = addOn.copy();
  expect(todayOf(skipping).keysOn).toBe(true);
  step(skipping, { what: 'skip', candidateId: ben }, ana, [ana]);
  skipping.run('setKeys', false);
  const today = todayOf(skipping);
  expect(today.keysOn).toBe(false);
  const lines = today.sections.flatMap(({ people }) => people);
  expect(lines.filter(({ skipped }) => skipped).map(({ name }) => name)).toEqual(['Ben Okoro']);
  skipping.now = '2026-11-23T09:00:00Z';
  const monday = todayOf(skipping);
  expect(monday.sections.flatMap(({ people }) => people).filter(({ skipped }) => skipped)).toEqual([]);
  expect(monday.keysOn).toBe(false);
});

describe('a row of a tab of ours that names somebody', () => {
  const there = addOn.copy();
  const selectedIn = (tab: string, row: number): unknown => {
    const sheet = there.sheet(tab);
    there.selected = { sheet, zones: [{ top: row, left: 0, bottom: row, right: 0 }], cell: { row, column: 0 } };
    return there.run('getSelection', null);
  };
  const rowNaming = (tab: string, name: string): number => there.shown(tab).findIndex((row) => row.includes(name));

  it.each(['Waiting now', 'Touch log', 'People'])('shows their card: %s', (tab) => {
    expect(selectedIn(tab, rowNaming(tab, 'Eva Lind'))).toMatchObject({
      kind: 'card',
      card: { candidateId: eva, row: 6 },
    });
    expect(selectedIn(tab, 0)).toMatchObject({ kind: 'nobody', isTracker: true });
  });

  it.each(['Dashboard', 'Settings', 'Friday log'])('is none on the others, which are part of a tracker: %s', (tab) => {
    expect(selectedIn(tab, 3)).toMatchObject({ kind: 'nobody', isTracker: true });
  });
});

it('meets several selected rows, and leaves out those that a filter hides', () => {
  const filtered = addOn.copy();
  const sheet = filtered.sheet();
  const everybody = { top: 1, left: 0, bottom: 6, right: 0 };
  filtered.selected = { sheet, zones: [everybody], cell: { row: 1, column: 0 } };
  const names = (): readonly string[] =>
    (filtered.run('getSelection', null) as { people: { name: string }[] }).people.map(({ name }) => name);
  expect(names()).toHaveLength(6);
  const zone = { top: 0, left: 0, bottom: 6, right: filtered.column('State') };
  filtered.workbook.setFilter(sheet, { zone, hidden: new Map([[2, ['Interview']]]), criteria: new Map() });
  expect(names()).toEqual(['Ben Okoro', 'Cem Yilmaz', 'Eva Lind', 'Finn Moe']);
});
