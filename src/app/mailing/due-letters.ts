import { letterMark, type Letter, type Outcome, type PostDeps, type Round } from './batch.js';
import { isLater, letterKey, readLetterMark } from './marks.js';

/** A letter still to be sent, and what is known of earlier tries. */
export interface DueLetter extends Letter {
  readonly repeat: boolean;
  readonly first: boolean;
  readonly claimAs: 'sending' | 'repeating';
}

export interface DueLetters {
  readonly todo: readonly DueLetter[];
  /** Repeated by an execution that was stopped: nothing more is sent. */
  readonly givenUp: readonly Outcome[];
  /** The marks of those given up. */
  readonly changes: Readonly<Record<string, string>>;
}

/**
 * What of a round is still to be sent, told from the marks alone. Nobody gets a mail of a period twice, nor one of an
 * earlier period than they have been mailed about.
 */
export function dueLetters(
  marks: Readonly<Record<string, string>>,
  round: Round,
  { run, say }: Pick<PostDeps, 'run' | 'say'>,
): DueLetters {
  const todo: DueLetter[] = [];
  const givenUp: Outcome[] = [];
  const changes: Record<string, string> = {};
  for (const letter of round.letters) {
    const key = letterKey(round.errand, letter.to);
    const mark = readLetterMark(marks[key]);
    if (mark !== null && isLater(mark.period, round.period)) continue;
    const state = mark === null || mark.period !== round.period ? null : mark.state;
    if (state === 'sent' || state === 'sent again') continue;
    // Claimed by this very run, whose write was told to have failed: nothing has been sent since.
    const own = mark?.run === run;
    if (state === 'repeating' && !own) {
      const says = say('sending.givenUp');
      givenUp.push({ to: letter.to, result: 'sent again, unsure', says });
      // Rather said again tomorrow than never.
      changes[key] = letterMark(round, letter, 'sent again', run, false);
      continue;
    }
    const repeat = state === 'unsure' || state === 'repeating' || (state === 'sending' && !own);
    todo.push({ ...letter, repeat, first: marks[key] === undefined, claimAs: repeat ? 'repeating' : 'sending' });
  }
  return { todo, givenUp, changes };
}
