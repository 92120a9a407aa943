import fc from 'fast-check';

import type { BlitzStepDone, Card, CardDone, Refused, TodayLine } from '../../src/contract/server-api.js';
import { answered, failed, takenBackBy, undone } from '../../src/sidebar/blitz-answers.js';
import type { RealDeed, Run } from '../../src/sidebar/blitz-list.js';
import {
  act,
  again,
  back,
  begin,
  beginAgain,
  current,
  isOver,
  progress,
  skip,
  stepOf,
  undo,
  undoable,
} from '../../src/sidebar/blitz-run.js';

const TODAY = '2026-11-20';

const line = (candidateId: string, skipped = false): TodayLine => ({
  candidateId,
  name: `Name of ${candidateId}`,
  role: '',
  owner: '',
  why: '',
  daysLate: 1,
  actBy: TODAY,
  tone: 'overdue',
  rows: 1,
  skipped,
  isGone: false,
});

const spoke = (candidateId: string, key: string): RealDeed => ({
  what: 'touch',
  touch: {
    candidateId,
    what: 'spoke',
    on: TODAY,
    summary: `said ${key}`,
    scheduling: false,
    needsAnswer: true,
    promise: null,
    keeps: [],
    key,
  },
});

const card = (candidateId: string, owes: boolean): Card => ({
  candidateId,
  sheetId: 1,
  row: 2,
  name: `Name of ${candidateId}`,
  role: '',
  stage: '',
  phase: 'interview',
  owner: '',
  email: '',
  phone: '',
  status: '',
  why: '',
  tone: owes ? 'overdue' : 'fine',
  lastWord: null,
  owed: [],
  question: null,
  canClose: true,
  promises: [],
  interviews: [],
  interviewed: false,
  pause: null,
  waitingOn: null,
  touches: [],
  otherRows: [],
  notReached: null,
  noAnswer: null,
  doNotContact: null,
  today: TODAY,
});

/** How the server takes a deed. *lost*: it is logged, and the answer does not arrive. *broken*: it never got there. */
type Luck = 'done' | 'still owed' | 'refused' | 'lost' | 'broken';

/** A tracker that logs each key once, and knows who is owed how many words. */
class Server {
  readonly log: { readonly key: string; readonly candidateId: string }[] = [];
  readonly takenBack: string[] = [];
  readonly owed: Map<string, number>;

  constructor(ids: readonly string[]) {
    this.owed = new Map(ids.map((id) => [id, 1]));
  }

  waits(id: string): boolean {
    return (this.owed.get(id) ?? 0) > 0;
  }

  card = (id: string): Card => card(id, this.waits(id));

  take(deed: RealDeed, luck: Luck): CardDone | Refused {
    if (deed.what !== 'touch') throw new Error('Only touches are sent here.');
    const { candidateId, key } = deed.touch;
    if (luck === 'refused') return { kind: 'refused', says: 'No.' };
    if (!this.log.some((event) => event.key === key)) {
      this.log.push({ key, candidateId });
      this.owed.set(candidateId, luck === 'still owed' ? 1 : 0);
    }
    return { kind: 'card', key: '', card: this.card(candidateId), says: 'Logged.', undo: [key] };
  }

  takeBack(keys: readonly string[], candidateId: string): CardDone {
    for (const key of keys) {
      const at = this.log.findIndex((event) => event.key === key);
      if (at >= 0) this.takenBack.push(...this.log.splice(at, 1).map(({ key: taken }) => taken));
    }
    this.owed.set(candidateId, 1);
    return { kind: 'card', key: '', card: this.card(candidateId), says: 'Taken back.', undo: [] };
  }
}

/** What was sent is answered: the front of the outbox, and nothing else. */
function deliver(run: Run, server: Server, luck: Luck): Run {
  const [job] = run.outbox;
  if (job === undefined) return run;
  if (job.kind === 'undo') {
    const keys = takenBackBy(run, job);
    if (keys.length === 0) return undone(run, null);
    return luck === 'broken' ? failed(run, 'No connection.') : undone(run, server.takeBack(keys, job.candidateId));
  }
  const { deed } = job;
  const step = stepOf(run, job);
  if (luck === 'broken') return failed(run, 'No connection.');
  const done = deed.what === 'go' || deed.what === 'skip' ? null : server.take(deed, luck);
  if (luck === 'lost') return failed(run, 'The answer got lost.');
  const answer: BlitzStepDone = { kind: 'step', done, cards: step.cards.map(server.card) };
  return answered(run, step, answer);
}

const luck = fc.constantFrom<Luck[]>('done', 'done', 'done', 'still owed', 'refused', 'lost', 'broken');
const move = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ press: 'act' } as const) },
  { weight: 6, arbitrary: luck.map((is) => ({ press: 'deliver', is }) as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ press: 'skip' } as const, { press: 'back' } as const, { press: 'undo' } as const),
  },
  { weight: 1, arbitrary: fc.constantFrom({ press: 'again' } as const, { press: 'start again' } as const) },
);

/** A Blitz as it was worked: what the person did, by key, and what became of it. */
function work(people: number, moves: readonly (typeof move extends fc.Arbitrary<infer Move> ? Move : never)[]) {
  const ids = Array.from({ length: people }, (_, index) => `c${index + 1}`);
  const server = new Server(ids);
  const acted = new Map<string, string>();
  let run = begin(ids.map((id) => line(id)));
  for (const each of moves) {
    switch (each.press) {
      case 'act': {
        const person = current(run);
        // A person acts on a card that they see.
        if (person === null || !run.cards.has(person.candidateId)) break;
        const key = `k${acted.size + 1}`;
        acted.set(key, person.candidateId);
        run = act(run, spoke(person.candidateId, key));
        break;
      }
      case 'deliver':
        run = deliver(run, server, each.is);
        break;
      case 'skip':
        run = skip(run);
        break;
      case 'back':
        run = back(run);
        break;
      case 'undo':
        run = undo(run);
        break;
      case 'again': {
        const [failure] = run.failures;
        if (failure !== undefined) run = again(run, failure);
        break;
      }
      case 'start again': {
        const waiting = ids
          .filter((id) => server.waits(id))
          .map((id) => line(id, run.people.get(id)?.is === 'skipped'));
        run = beginAgain(run, waiting, false);
        break;
      }
    }
  }
  return { run, server, acted, ids };
}

const keyOf = (deed: Run['failures'][number]['deed']): string => (deed?.what === 'touch' ? deed.touch.key : '');

describe('a Blitz', () => {
  it('never loses or doubles a touch, whatever is refused, lost, undone or sent again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(move, { maxLength: 60 }), (people, moves) => {
        const { run, server, acted, ids } = work(people, moves);
        const logged = server.log.map(({ key }) => key);
        expect(new Set(logged).size).toBe(logged.length);
        // What was done is logged, or on its way, or told with what was typed, or was taken back.
        const pending = run.outbox.flatMap((job) =>
          job.kind === 'step' && job.deed.what === 'touch' ? [job.deed.touch.key] : [],
        );
        const told = run.failures.map(({ deed }) => keyOf(deed));
        const missing = [...acted.keys()].filter(
          (key) => ![...logged, ...pending, ...told, ...server.takenBack].includes(key),
        );
        expect(missing).toEqual([]);
        // Each is logged for the person whose card was shown.
        for (const { key, candidateId } of server.log) expect(acted.get(key)).toBe(candidateId);
        // Who still waits is in the list, on the way, or was left by the person.
        const isSeenTo = (id: string): boolean =>
          run.ahead.includes(id) ||
          run.outbox.some((job) => job.candidateId === id) ||
          run.people.get(id)?.is === 'left' ||
          run.failures.some(({ candidateId }) => candidateId === id);
        expect(ids.filter((id) => server.waits(id) && !isSeenTo(id))).toEqual([]);
        expect(new Set(run.ahead).size).toBe(run.ahead.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('always ends with nobody owed a word once everything sent arrives and each card is worked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(move, { maxLength: 40 }), (people, moves) => {
        const worked = work(people, moves);
        const { server, ids } = worked;
        let { run } = worked;
        let key = 0;
        for (let turn = 0; turn < 200 && !(isOver(run) && ids.every((id) => !server.waits(id))); turn += 1) {
          if (run.outbox.length > 0) run = deliver(run, server, 'done');
          else if (current(run) === null)
            run = beginAgain(
              run,
              ids.filter((id) => server.waits(id)).map((id) => line(id)),
              false,
            );
          else if (!run.cards.has(run.ahead[0] ?? ''))
            run = beginAgain(
              run,
              ids.filter((id) => server.waits(id)).map((id) => line(id)),
              false,
            );
          else run = act(run, spoke(run.ahead[0] ?? '', `last ${(key += 1)}`));
        }
        expect(ids.filter((id) => server.waits(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never asks for a card more often than it was shown without one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (people) => {
        const ids = Array.from({ length: people }, (_, index) => `c${index + 1}`);
        const server = new Server(ids);
        let run = begin(ids.map((id) => line(id)));
        let steps = 0;
        const settle = (): void => {
          for (; run.outbox.length > 0; steps += 1) run = deliver(run, server, 'done');
        };
        settle();
        for (const id of ids) {
          expect(current(run)?.candidateId).toBe(id);
          expect(run.cards.has(id)).toBe(true);
          run = act(run, spoke(id, id));
          // The next one is here before the answer is.
          expect(run.ahead.slice(0, 1).every((next) => run.cards.has(next))).toBe(true);
          settle();
        }
        // One to begin with, and one for each card.
        expect(steps).toBe(people + 1);
        expect(isOver(run)).toBe(true);
      }),
    );
  });
});

describe('moving about in a Blitz', () => {
  const three = (): { readonly run: Run; readonly server: Server } => {
    const ids = ['c1', 'c2', 'c3'];
    const server = new Server(ids);
    return { run: deliver(begin(ids.map((id) => line(id))), server, 'done'), server };
  };

  it('shows the next one at once, before the answer is here', () => {
    const { run } = three();
    const after = act(run, spoke('c1', 'a'));
    expect(current(after)?.candidateId).toBe('c2');
    expect(after.cards.has('c2')).toBe(true);
    expect(progress(after)).toEqual({ at: 2, of: 3, done: 1 });
  });

  it('brings back who was skipped at the end, and leaves them the second time', () => {
    const { run, server } = three();
    let after = deliver(skip(run), server, 'done');
    expect(after.ahead).toEqual(['c2', 'c3', 'c1']);
    after = deliver(act(after, spoke('c2', 'a')), server, 'done');
    after = deliver(act(after, spoke('c3', 'b')), server, 'done');
    expect(current(after)).toMatchObject({ candidateId: 'c1', is: 'skipped' });
    after = deliver(skip(after), server, 'done');
    expect(isOver(after)).toBe(true);
    expect(after.people.get('c1')?.is).toBe('left');
  });

  it('puts those at the end whom the server remembers as skipped', () => {
    expect(begin([line('c1', true), line('c2')]).ahead).toEqual(['c2', 'c1']);
  });

  it('tells a refusal with the name, and shows the person again right after', () => {
    const { run, server } = three();
    const after = deliver(act(run, spoke('c1', 'a')), server, 'refused');
    expect(after.failures).toMatchObject([{ name: 'Name of c1', says: 'No.', deed: { touch: { summary: 'said a' } } }]);
    expect(after.ahead).toEqual(['c2', 'c1', 'c3']);
    expect(undoable(after)).toBeNull();
  });

  it('shows again who is still owed something', () => {
    const { run, server } = three();
    const after = deliver(act(run, spoke('c1', 'a')), server, 'still owed');
    expect(after.ahead).toEqual(['c2', 'c1', 'c3']);
    expect(after.people.get('c1')?.again).toBe(true);
  });

  it('undoes before the answer is here: it waits for it, and takes back what was logged', () => {
    const { run, server } = three();
    let after = undo(act(run, spoke('c1', 'a')));
    expect(current(after)?.candidateId).toBe('c1');
    after = deliver(after, server, 'done');
    expect(server.log).toHaveLength(1);
    after = deliver(after, server, 'done');
    expect(server.log).toHaveLength(0);
    expect(after.ahead).toEqual(['c1', 'c2', 'c3']);
  });

  it('logs nothing on going on from somebody who was only looked at again', () => {
    const { run, server } = three();
    let after = back(deliver(act(run, spoke('c1', 'a')), server, 'done'));
    expect(current(after)?.candidateId).toBe('c1');
    after = deliver(after, server, 'done');
    after = skip(after);
    expect(after.outbox.map((job) => job.kind === 'step' && job.deed.what)).toEqual(['go']);
    expect(after.ahead).toEqual(['c2', 'c3']);
  });

  it('drops who is gone by now, and asks for the next one', () => {
    const { run } = three();
    const after = act(run, spoke('c1', 'a'));
    const [job] = after.outbox;
    if (job?.kind !== 'step') throw new Error('A step was expected.');
    const step = stepOf(after, job);
    expect(step).toMatchObject({ show: 'c2', cards: ['c3'] });
    const done: CardDone = { kind: 'card', key: '', card: card('c1', false), says: '', undo: ['a'] };
    const gone = answered(after, step, { kind: 'step', done, cards: [null] });
    expect(gone.ahead).toEqual(['c2']);
    expect(progress(gone).of).toBe(3);
  });
});
