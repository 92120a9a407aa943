import { claimRound, type Claim } from './claim-batch.js';
import { letterKey, runKey, type LetterState } from './marks.js';
import { BACK_OFF_MS, retried } from './retry.js';
import {
  letterMark,
  runMark,
  RUN_BUDGET_MS,
  type Outcome,
  type PostDeps,
  type PostResult,
  type Round,
} from './batch.js';
import type { Mail } from '../ports/ports.js';

/**
 * Sends each letter exactly once for its period, whatever goes wrong: two calls a recipient (the send, and one write
 * that records it and claims the next), a claim of the whole round under the lock, one look at the marks.
 *
 * Needs `Mailer`, `Marks`, `DocumentLock`, a clock and a sleep. Writes no log: that is the caller's, once.
 */
export function post(deps: PostDeps, round: Round): PostResult {
  if (round.letters.length === 0) return { state: 'nothing', outcomes: [], resumeIn: null };
  const quota = retried(deps.sleep, () => deps.mailer.remaining());
  const claim = claimRound(deps, round, quota);
  switch (claim.kind) {
    case 'busy':
      return { state: 'busy', outcomes: [], resumeIn: claim.resumeIn };
    case 'nothing':
      return { state: 'nothing', outcomes: claim.givenUp, resumeIn: null };
    case 'no quota':
      return {
        state: 'incomplete',
        outcomes: [...claim.givenUp, ...claim.todo.map((letter) => noQuota(letter, deps))],
        resumeIn: null,
      };
    case 'claimed':
      return sendAll(deps, round, claim, quota);
  }
}

function sendAll(deps: PostDeps, round: Round, claim: Extract<Claim, { kind: 'claimed' }>, quota: number): PostResult {
  const outcomes: Outcome[] = [...claim.givenUp];
  const unmailed: string[] = [];
  let left = quota;
  for (const [index, letter] of claim.todo.entries()) {
    const sent = sendOne(deps, round, letter, left);
    left = sent.left;
    outcomes.push({ to: letter.to, result: sent.result, says: sent.says });
    if (sent.state === 'failed' || sent.state === 'unsure') unmailed.push(letter.to);
    const recorded = {
      [letterKey(round.errand, letter.to)]: letterMark(round, letter, sent.state, deps.run),
    };

    const rest = claim.todo.slice(index + 1);
    const next = rest[0];
    const late = deps.clock() - round.startedAt > RUN_BUDGET_MS;
    if (next === undefined || late || left <= 0) {
      if (!late) outcomes.push(...rest.map((one) => noQuota(one, deps)));
      const missed = [...unmailed, ...rest.map(({ to }) => to)];
      const over = runMark(deps, round, missed);
      saveOr(deps, () => deps.marks.setAll({ ...recorded, [runKey(round.errand)]: over }));
      return {
        state: missed.length === 0 ? 'done' : 'incomplete',
        outcomes,
        resumeIn: late && rest.length > 0 ? 1 : null,
      };
    }
    const claimed = letterMark(round, next, next.claimAs, deps.run);
    const saved = saveOr(deps, () => deps.marks.setAll({ ...recorded, [letterKey(round.errand, next.to)]: claimed }));
    // Nothing is sent that could not be claimed. The lease runs out, and a later run goes on.
    if (!saved) return { state: 'incomplete', outcomes, resumeIn: 8 };
  }
  return { state: 'done', outcomes, resumeIn: null };
}

interface Sent {
  readonly state: LetterState;
  readonly result: Outcome['result'];
  readonly says: string;
  readonly left: number;
}

/**
 * One recipient. After an error the quota tells whether the mail left: unchanged, it did not, and the same mail is
 * tried again; otherwise it may have, and one repeat follows, which says so.
 */
function sendOne(
  deps: PostDeps,
  round: Round,
  letter: Extract<Claim, { kind: 'claimed' }>['todo'][number],
  quota: number,
): Sent {
  let left = quota;
  let repeat = letter.repeat;
  let tries = 0;
  for (;;) {
    let mail: Mail;
    try {
      mail = letter.compose({ repeat, first: letter.first });
    } catch (error) {
      return {
        state: 'failed',
        result: 'failed',
        says: deps.say('sending.notWritten', { error: messageOf(error) }),
        left,
      };
    }
    try {
      deps.mailer.send(mail);
      left -= 1;
      return repeat
        ? { state: 'sent again', result: 'sent again, unsure', says: deps.say('sending.firstNotConfirmed'), left }
        : { state: 'sent', result: 'sent', says: '', left };
    } catch (error) {
      deps.sleep(BACK_OFF_MS[tries] ?? 0);
      tries += 1;
      const now = quotaOrNull(deps);
      if (now === left) {
        if (tries < BACK_OFF_MS.length && deps.clock() - round.startedAt <= RUN_BUDGET_MS) continue;
        return { state: 'failed', result: 'failed', says: messageOf(error), left };
      }
      left = now ?? left - 1;
      if (repeat)
        return { state: 'sent again', result: 'sent again, unsure', says: deps.say('sending.noneConfirmed'), left };
      const claimed = letterMark(round, letter, 'repeating', deps.run);
      const key = letterKey(round.errand, letter.to);
      if (left <= 0 || !saveOr(deps, () => deps.marks.setAll({ [key]: claimed }))) {
        return {
          state: 'unsure',
          result: 'failed',
          says: deps.say('sending.unsure', { error: messageOf(error) }),
          left,
        };
      }
      repeat = true;
      tries = 0;
    }
  }
}

function quotaOrNull(deps: PostDeps): number | null {
  try {
    return retried(deps.sleep, () => deps.mailer.remaining());
  } catch {
    return null;
  }
}

/** Whether it was saved, after retries. */
function saveOr(deps: PostDeps, save: () => void): boolean {
  try {
    retried(deps.sleep, save);
    return true;
  } catch {
    return false;
  }
}

const noQuota = ({ to }: { readonly to: string }, { say }: PostDeps): Outcome => ({
  to,
  result: 'no quota',
  says: say('sending.noQuota'),
});

/** For the log only: never compared with anything. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
