import { dueLetters, type DueLetter } from './due-letters.js';
import { isLater, letterKey, readRunMark, runKey, writeRunMark } from './marks.js';
import { BACK_OFF_MS } from './retry.js';
import { letterMark, runMark, type Outcome, type PostDeps, type Round } from './batch.js';

/** An execution lives 6 minutes at most, so after 7 whoever holds a round is gone. Milliseconds. */
const LEASE_MS = 7 * 60 * 1000;
/** How long one try waits for the lock. Milliseconds. */
const LOCK_WAIT_MS = 10_000;

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
  const now = deps.clock();
  if (held !== null && held.state === 'running' && held.run !== deps.run && held.until > now) {
    return { kind: 'busy', resumeIn: minutes(held.until - now) + 1 };
  }

  const { todo, givenUp, changes } = dueLetters(marks, round, deps);
  const write = (run: string, more: Readonly<Record<string, string>> = {}): void => {
    deps.marks.setAll({ ...changes, [runKey(round.errand)]: run, ...more });
  };
  const [first] = todo;
  if (first === undefined) {
    const { period } = round;
    const known = held !== null && (isLater(held.period, period) || (held.period === period && held.state === 'done'));
    if (!known || givenUp.length > 0) write(runMark(deps, round, []));
    return { kind: 'nothing', givenUp };
  }
  const { period } = round;
  if (quota <= 0) {
    const unmailed = todo.map(({ to }) => to);
    write(runMark(deps, round, unmailed));
    return { kind: 'no quota', todo, givenUp };
  }
  const lease = { state: 'running', run: deps.run, until: now + LEASE_MS, at: now, by: deps.user } as const;
  write(writeRunMark({ ...lease, period, unmailed: [] }), {
    [letterKey(round.errand, first.to)]: letterMark(round, first, first.claimAs, deps.run),
  });
  return { kind: 'claimed', todo, givenUp };
}

const minutes = (ms: number): number => Math.ceil(ms / 60_000);
