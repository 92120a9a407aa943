import type { BlitzStep, BlitzStepDone, CardDone, Refused } from '../contract/server-api.js';
import {
  type Job,
  type Run,
  comesAgain,
  go,
  isOnItsWay,
  isReal,
  settle,
  stillWaits,
  told,
  wanted,
} from './blitz-list.js';

/** The first job of the outbox was answered. */
export function answered(run: Run, asked: BlitzStep, answer: BlitzStepDone | Refused): Run {
  const [job, ...rest] = run.outbox;
  if (job?.kind !== 'step') return run;
  const after = { ...run, outbox: rest };
  if (answer.kind === 'refused') return refusedDeed(after, job, answer.says);
  const brought = bring(after, asked.cards, answer.cards);
  const { done } = answer;
  if (done === null) return ready(brought);
  return ready(done.kind === 'refused' ? refusedDeed(brought, job, done.says) : doneDeed(brought, job, done));
}

/** The call of the first job failed, or its answer got lost. */
export function failed(run: Run, says: string): Run {
  const [job, ...rest] = run.outbox;
  if (job === undefined) return run;
  const after = { ...run, outbox: rest };
  return job.kind === 'step' ? refusedDeed(after, job, says) : told(after, job, says, null);
}

/** What an undo takes back: nothing where what it undoes was refused. */
export const takenBackBy = ({ logged }: Run, { of }: Extract<Job, { kind: 'undo' }>): readonly string[] =>
  logged.get(of) ?? [];

/** The undo at the front of the outbox was answered; null: there was nothing to take back. */
export function undone(run: Run, answer: CardDone | Refused | null): Run {
  const [job, ...rest] = run.outbox;
  if (job?.kind !== 'undo') return run;
  const after = { ...run, outbox: rest };
  if (answer === null) return go(after);
  if (answer.kind === 'refused') return told(after, job, answer.says, null);
  return go({ ...after, cards: new Map(after.cards).set(job.candidateId, answer.card), said: answer.says });
}

function doneDeed(run: Run, { job, candidateId }: Job, { card, says, undo }: CardDone): Run {
  const here = {
    ...run,
    deeds: undo.length > 0 ? run.deeds : run.deeds.filter((deed) => deed.job !== job),
    logged: new Map(run.logged).set(job, undo),
    cards: new Map(run.cards).set(candidateId, card),
    said: says,
  };
  if (isOnItsWay(here, candidateId)) return here;
  return stillWaits(card, run.nextWeek) ? comesAgain(here, candidateId) : settle(here, candidateId, 'done');
}

/** What could not be done is told; of a skip or a move nothing was lost, and they stay where they are in the list. */
function refusedDeed(run: Run, job: Extract<Job, { kind: 'step' }>, says: string): Run {
  const { deed, candidateId } = job;
  const without = { ...run, deeds: run.deeds.filter((each) => each.job !== job.job) };
  return isReal(deed) ? comesAgain(told(without, job, says, deed), candidateId) : told(without, job, says, null);
}

/** The cards that came. Whose row is gone leaves the list: *Rows that left the sheet* asks about them. */
function bring(run: Run, ids: readonly string[], cards: BlitzStepDone['cards']): Run {
  let after = run;
  ids.forEach((id, index) => {
    const card = cards[index] ?? null;
    if (card !== null) after = { ...after, cards: new Map(after.cards).set(id, card) };
    else after = { ...settle(after, id, 'done'), ahead: after.ahead.filter((each) => each !== id) };
  });
  return after;
}

/** Asks for cards that are missing, as where somebody's row was gone. */
const ready = (run: Run): Run => (wanted(run).length > 0 ? go(run) : run);
