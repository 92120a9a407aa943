import type { BlitzDeed, BlitzStep, Card, TodayLine } from '../contract/server-api.js';
import {
  type Failure,
  type Job,
  type Person,
  type RealDeed,
  type Run,
  go,
  isBeingTakenBack,
  isOnItsWay,
  isReal,
  onward,
  put,
  settle,
  stillWaits,
  wanted,
} from './blitz-list.js';

export function begin(lines: readonly TodayLine[], nextWeek = false): Run {
  const empty: Run = {
    people: new Map(),
    ahead: [],
    behind: [],
    cards: new Map(),
    outbox: [],
    deeds: [],
    logged: new Map(),
    failures: [],
    said: '',
    next: 1,
    nextWeek,
  };
  return add(empty, lines);
}

/** Starts again with the list of now; what is on its way, and what could not be done, is still seen to. */
export function beginAgain(run: Run | null, lines: readonly TodayLine[], nextWeek: boolean): Run {
  if (run === null || (run.outbox.length === 0 && run.failures.length === 0)) return begin(lines, nextWeek);
  // Who is shown again because their deed is being taken back stays in the list: they wait once that has arrived.
  const ahead = run.ahead.filter((id) => isBeingTakenBack(run, id));
  return add({ ...run, ahead, behind: [], cards: new Map(), nextWeek }, lines);
}

/** More people at the end of the list: at the beginning everybody; later those of whom *Today* says that they wait. */
export function add(run: Run, lines: readonly TodayLine[]): Run {
  const fresh = lines.filter(({ candidateId }) => !run.ahead.includes(candidateId) && !isOnItsWay(run, candidateId));
  const people = new Map(run.people);
  for (const { candidateId, name, role, why, skipped } of fresh) {
    const is = skipped ? 'skipped' : 'waiting';
    people.set(candidateId, { candidateId, name, role, why, is, again: run.people.has(candidateId) });
  }
  const ids = (skipped: boolean) => fresh.filter((line) => line.skipped === skipped).map((line) => line.candidateId);
  const cards = new Map(run.cards);
  for (const { candidateId } of fresh) cards.delete(candidateId);
  return go({ ...run, people, cards, ahead: [...run.ahead, ...ids(false), ...ids(true)] });
}

export function current(run: Run): Person | null {
  const [id] = run.ahead;
  return (id === undefined ? undefined : run.people.get(id)) ?? null;
}

/** "4 of 15": everybody of this Blitz, and the place of the one who is shown. */
export function progress({ people, ahead }: Run): { readonly at: number; readonly of: number; readonly done: number } {
  const shown = ahead[0];
  const behind = [...people.values()].filter(({ candidateId }) => !ahead.includes(candidateId)).length;
  return { at: Math.min(behind + (shown === undefined ? 0 : 1), people.size), of: people.size, done: behind };
}

/** The list is worked and nothing is on its way: who still waits is then asked of the server. */
export const isOver = ({ ahead, outbox }: Run): boolean => ahead.length === 0 && outbox.length === 0;

/** What the person who is shown gets done; the next one is shown at once. */
export function act(run: Run, deed: RealDeed): Run {
  const person = current(run);
  if (person === null) return run;
  const job = run.next;
  const { candidateId } = person;
  const failures = run.failures.filter((failure) => failure.deed === null || keyOf(failure.deed) !== keyOf(deed));
  return onward({
    ...run,
    failures,
    outbox: [...withoutMoves(run.outbox), { kind: 'step', job, candidateId, deed }],
    deeds: [...run.deeds, { job, candidateId }],
    next: job + 1,
    said: '',
  });
}

/** On to the next one, and nothing is logged. Who waits comes again at the end; the second time they are left. */
export function skip(run: Run): Run {
  const person = current(run);
  if (person === null) return run;
  const card = run.cards.get(person.candidateId);
  // Of somebody who is only looked at again, or whose deed is on its way, there is nothing to leave for later.
  const isTakenBack = isBeingTakenBack(run, person.candidateId);
  if (isOnItsWay(run, person.candidateId) && !isTakenBack) return go(onward({ ...run, said: '' }));
  if (!isTakenBack && (person.is === 'done' || (card !== undefined && !stillWaits(card, run.nextWeek)))) {
    return go(onward({ ...settle(run, person.candidateId, 'done'), said: '' }));
  }
  const is = person.is === 'waiting' ? 'skipped' : 'left';
  const onTheWay = onward({
    ...put(run, { ...person, is }),
    outbox: [
      ...withoutMoves(run.outbox),
      {
        kind: 'step',
        job: run.next,
        candidateId: person.candidateId,
        deed: { what: 'skip', candidateId: person.candidateId },
      },
    ],
    next: run.next + 1,
    said: '',
  });
  return is === 'left' ? onTheWay : { ...onTheWay, ahead: [...onTheWay.ahead, person.candidateId] };
}

/** The one who was shown before is shown again. */
export function back(run: Run): Run {
  const id = run.behind[run.behind.length - 1];
  if (id === undefined) return run;
  const person = run.people.get(id);
  // What was skipped by mistake is not half left already.
  const is = person?.is === 'left' ? 'skipped' : person?.is === 'skipped' ? 'waiting' : person?.is;
  const seen = person === undefined || is === undefined ? run : put(run, { ...person, is });
  return go({ ...seen, behind: run.behind.slice(0, -1), ahead: atFront(run.ahead, id), said: '' });
}

/** What was done last, and of whom: *Undo* names them. */
export function undoable(run: Run): Person | null {
  const last = run.deeds[run.deeds.length - 1];
  return (last === undefined ? undefined : run.people.get(last.candidateId)) ?? null;
}

/** Takes back what was done last, once its answer is here; the person is shown again. */
export function undo(run: Run): Run {
  const last = run.deeds[run.deeds.length - 1];
  if (last === undefined) return run;
  const { candidateId, job: of } = last;
  const behind = run.behind.filter((id) => id !== candidateId);
  const job = run.next;
  return {
    ...settle(run, candidateId, 'waiting'),
    deeds: run.deeds.slice(0, -1),
    outbox: [...withoutMoves(run.outbox), { kind: 'undo', job, candidateId, of }],
    ahead: atFront(run.ahead, candidateId),
    behind,
    next: job + 1,
    said: '',
  };
}

/** The step that a job is sent as: where the list is by now is what is selected and loaded. */
export function stepOf(run: Run, { deed }: Extract<Job, { kind: 'step' }>): BlitzStep {
  return { deed, show: run.ahead[0] ?? null, cards: wanted(run) };
}

/** Sends once more what could not be done, as it was typed and with its key: what was logged after all is logged once. */
export function again(run: Run, failure: Failure): Run {
  const { deed, candidateId } = failure;
  const failures = run.failures.filter((each) => each !== failure);
  if (deed === null || !isReal(deed)) return { ...run, failures };
  const job = run.next;
  return {
    ...run,
    failures,
    ahead: run.ahead.filter((id) => id !== candidateId),
    behind: [...run.behind.filter((id) => id !== candidateId), candidateId],
    outbox: [...withoutMoves(run.outbox), { kind: 'step', job, candidateId, deed }],
    deeds: [...run.deeds, { job, candidateId }],
    next: job + 1,
    said: '',
  };
}

export const putAway = (run: Run, failure: Failure): Run => ({
  ...run,
  failures: run.failures.filter((each) => each !== failure),
});

/** A card that another screen brought: of the person who is shown. */
export function shownAnew(run: Run, card: Card): Run {
  return { ...run, cards: new Map(run.cards).set(card.candidateId, card) };
}

/** Asks once more for the card that is shown, after a call that failed. */
export const askAgain = (run: Run): Run => go(run);

const keyOf = (deed: BlitzDeed): string | null => {
  switch (deed.what) {
    case 'touch':
      return deed.touch.key;
    case 'question':
    case 'interview':
      return deed.answer.key;
    case 'promise':
    case 'aside':
      return deed.change.key;
    case 'close':
      return deed.closing.key;
    case 'skip':
    case 'go':
      return null;
  }
};

/** What only moves the selection is not needed where something else is sent after it; what is being sent stays. */
function withoutMoves([sending, ...queued]: readonly Job[]): readonly Job[] {
  const rest = queued.filter((job) => job.kind === 'undo' || job.deed.what !== 'go');
  return sending === undefined ? rest : [sending, ...rest];
}

const atFront = (ahead: readonly string[], id: string): readonly string[] => [
  id,
  ...ahead.filter((each) => each !== id),
];
