import { letterKey, readLetterMark, readRunMark, runKey, writeLetterMark, writeRunMark } from './marks.js';
import { BACK_OFF_MS } from './retry.js';
import { runMark, type Letter, type Outcome, type PostDeps, type Round } from './batch.js';

/** An execution lives 6 minutes at most, so after 7 whoever holds a round is gone. Milliseconds. */
const LEASE_MS = 7 * 60 * 1000;
/** How long one try waits for the lock. Milliseconds. */
const LOCK_WAIT_MS = 10_000;

/** A letter still to be sent, and what is known of earlier tries. */
export interface DueLetter extends Letter {
  readonly repeat: boolean;
  readonly first: boolean;
  readonly claimAs: 'sending' | 'repeating';
}

export type Claim =
  | { readonly kind: 'claimed'; readonly todo: readonly DueLetter[]; readonly givenUp: readonly Outcome[] }
  | { readonly kind: 'nothing'; readonly givenUp: readonly Outcome[] }
  | { readonly kind: 'no quota'; readonly todo: readonly DueLetter[]; readonly givenUp: readonly Outcome[] }
  | { readonly kind: 'busy'; readonly resumeIn: number };

/**
 * Takes the round for this execution, under the lock: one look at all marks, one write that takes the lease and claims
 * the first letter. `busy` when another execution's lease is alive, or somebody else held the lock all the while.
 */
export function claimRound(deps: PostDeps, round: Round, quota: number): Claim {
  // The work's own answer counts, not the lock's: an error on letting go comes after everything is written.
  const answer: { claim: Claim | null } = { claim: null };
  for (const pause of [0, ...BACK_OFF_MS]) {
    if (pause > 0) deps.sleep(pause);
    try {
      deps.lock.hold(LOCK_WAIT_MS, () => {
        answer.claim = underLock(deps, round, quota);
      });
    } catch {
      // Tried again; what was written for this run is recognised by its name.
    }
    if (answer.claim !== null) return answer.claim;
  }
  return { kind: 'busy', resumeIn: minutes(LEASE_MS) + 1 };
}

function underLock(deps: PostDeps, round: Round, quota: number): Claim {
  const marks = deps.marks.all();
  const held = readRunMark(marks[runKey(round.errand)]);
  if (held !== null && held.state === 'running' && held.run !== deps.run && held.until > deps.clock()) {
    return { kind: 'busy', resumeIn: minutes(held.until - deps.clock()) + 1 };
  }

  const todo: DueLetter[] = [];
  const givenUp: Outcome[] = [];
  const changes: Record<string, string> = {};
  for (const letter of round.letters) {
    const text = marks[letterKey(round.errand, letter.to)];
    const mark = readLetterMark(text);
    const state = mark === null || mark.period !== round.period ? null : mark.state;
    // Claimed by this very run, whose write was told to have failed: nothing has been sent since.
    const own = mark?.run === deps.run;
    if (state === 'sent' || state === 'sent again') continue;
    if (state === 'repeating' && !own) {
      givenUp.push({
        to: letter.to,
        result: 'sent again, unsure',
        says: 'Stopped while repeating; not sent a third time',
      });
      const mark = { period: round.period, state: 'sent again', run: deps.run } as const;
      changes[letterKey(round.errand, letter.to)] = writeLetterMark(mark);
      continue;
    }
    const repeat = state === 'unsure' || state === 'repeating' || (state === 'sending' && !own);
    todo.push({ ...letter, repeat, first: text === undefined, claimAs: repeat ? 'repeating' : 'sending' });
  }

  const first = todo[0];
  if (first === undefined) {
    const known = held !== null && held.period === round.period && held.state === 'done';
    if (!known || givenUp.length > 0)
      deps.marks.setAll({ ...changes, [runKey(round.errand)]: runMark(deps, round, []) });
    return { kind: 'nothing', givenUp };
  }
  if (quota <= 0) {
    const over = runMark(
      deps,
      round,
      todo.map(({ to }) => to),
    );
    deps.marks.setAll({ ...changes, [runKey(round.errand)]: over });
    return { kind: 'no quota', todo, givenUp };
  }
  const now = deps.clock();
  deps.marks.setAll({
    ...changes,
    [runKey(round.errand)]: writeRunMark({
      period: round.period,
      state: 'running',
      run: deps.run,
      until: now + LEASE_MS,
      at: now,
      by: deps.user,
      unmailed: [],
    }),
    [letterKey(round.errand, first.to)]: writeLetterMark({ period: round.period, state: first.claimAs, run: deps.run }),
  });
  return { kind: 'claimed', todo, givenUp };
}

const minutes = (ms: number): number => Math.ceil(ms / 60_000);
