import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { CardDone, Refused, TodayLine } from '../contract/server-api.js';
import { announce } from './announce.js';
import { answered, failed, takenBackBy, undone } from './blitz-answers.js';
import type { Job, RealDeed, Run } from './blitz-list.js';
import { act, beginAgain, current, stepOf } from './blitz-run.js';
import type { DoIt } from './card-form.js';
import type { Drafts } from './drafts.js';
import { call } from './server.js';

export interface Blitz {
  /** Null while there is none. */
  readonly run: Run | null;
  readonly start: (lines: readonly TodayLine[], nextWeek: boolean) => void;
  /** One of the moves of `blitz-run.ts`. */
  readonly move: (change: (run: Run) => Run) => void;
  readonly doIt: DoIt;
  readonly end: () => void;
}

/** Keeps the run of a Blitz, whatever is shown, and sends what is in its outbox, one job after another. */
export function useBlitz(drafts: Drafts): Blitz {
  const run = useRef<Run | null>(null);
  const [, draw] = useState(0);
  const sending = useRef(false);
  const waiting = useRef(new Map<number, (done: boolean) => void>());

  const put = useCallback((next: Run | null) => {
    run.current = next;
    draw((n) => n + 1);
  }, []);

  const send = useCallback(async () => {
    const now = run.current;
    const job = now?.outbox[0];
    if (now === null || job === undefined || sending.current) return;
    sending.current = true;
    const settled = await deliver(now, job);
    sending.current = false;
    // Moves made meanwhile are in the run of now.
    const next = run.current === null ? null : settled.put(run.current);
    if (settled.done && job.kind === 'step') forget(drafts, job);
    waiting.current.get(job.job)?.(settled.done);
    waiting.current.delete(job.job);
    put(next);
    if (next !== null && next.said !== '') announce(next.said);
    void send();
  }, [drafts, put]);

  const move = useCallback(
    (change: (run: Run) => Run) => {
      if (run.current === null) return;
      put(change(run.current));
      void send();
    },
    [put, send],
  );

  const pending = (run.current?.outbox ?? []).some((job) => job.kind === 'undo' || job.deed.what !== 'go');
  useEffect(() => {
    if (!pending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [pending]);

  return {
    run: run.current,
    start: (lines, nextWeek) => {
      put(beginAgain(run.current, lines, nextWeek));
      void send();
    },
    move,
    doIt: (deed: RealDeed) => {
      const before = run.current;
      if (before === null || current(before) === null) return Promise.resolve(false);
      const job = before.next;
      const giveBack = takeOut(drafts, before.ahead[0] ?? '');
      const done = new Promise<boolean>((resolve) => {
        waiting.current.set(job, (is) => {
          if (!is) giveBack();
          resolve(is);
        });
      });
      move((now) => act(now, deed));
      return done;
    },
    end: () => {
      if (run.current?.outbox.length === 0 && run.current.failures.length === 0) put(null);
    },
  };
}

interface Delivered {
  readonly done: boolean;
  readonly put: (run: Run) => Run;
}

/** Sends one job: what became of it, as a change of the run. */
async function deliver(run: Run, job: Job): Promise<Delivered> {
  try {
    if (job.kind === 'undo') {
      const answer = await takeBack(run, job);
      return { done: answer?.kind !== 'refused', put: (now) => undone(now, answer) };
    }
    const step = stepOf(run, job);
    const answer = await call('stepBlitz', step);
    const done = answer.kind === 'step' && answer.done?.kind !== 'refused';
    return { done, put: (now) => answered(now, step, answer) };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { done: false, put: (now) => failed(now, says) };
  }
}

async function takeBack(run: Run, job: Extract<Job, { kind: 'undo' }>): Promise<CardDone | Refused | null> {
  const eventIds = takenBackBy(run, job);
  if (eventIds.length === 0) return null;
  const key = `undo ${eventIds.join(' ')}`.slice(0, 200);
  return call('takeBack', { candidateId: job.candidateId, eventIds, why: 'mistake', key });
}

/** What was written and is logged by now is no draft any more; what has been written since is another one. */
function forget(drafts: Drafts, { candidateId, deed }: Extract<Job, { kind: 'step' }>): void {
  if (deed.what === 'touch' && drafts.touches.get(candidateId)?.key === deed.touch.key) {
    drafts.touches.delete(candidateId);
  }
  if (deed.what === 'close' && drafts.closings.get(candidateId)?.key === deed.closing.key) {
    drafts.closings.delete(candidateId);
  }
}

/** What was written of somebody goes with the deed: whoever comes back to them meanwhile writes something new. */
function takeOut({ touches, closings }: Drafts, candidateId: string): () => void {
  const touch = touches.get(candidateId);
  const closing = closings.get(candidateId);
  touches.delete(candidateId);
  closings.delete(candidateId);
  return () => {
    if (touch !== undefined && !touches.has(candidateId)) touches.set(candidateId, touch);
    if (closing !== undefined && !closings.has(candidateId)) closings.set(candidateId, closing);
  };
}
