import type { CardDone, Refused } from '../../contract/server-api.js';
import { busy, refused } from '../messages/refusals.js';
import type { CardPorts } from '../ports/candidate-ports.js';
import { LoopError } from '../../domain/texts/loop-error.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';
import { attempt } from './attempt.js';
import type { ReadsAllRows } from './attempt.js';
import type { Decide, SentForm } from './decision.js';

const LOCK_WAIT_MS = 20_000;

/**
 * Runs an action on a card: looks under the document's lock, lets the action decide, logs what it says, writes the row
 * and answers with the card as it is now. A click repeated, or an answer that got lost on the way, logs nothing twice.
 */
export function perform<Input extends SentForm>(
  ports: CardPorts,
  decide: Decide<Input>,
  input: Input,
  readsAllRows: ReadsAllRows<Input> = () => false,
): CardDone | Refused {
  if (input.key === '') return refused(ports.say('card.noKey'));
  try {
    return (
      ports.lock.hold(LOCK_WAIT_MS, () => untilRowsStand(attempt(ports, decide, input, readsAllRows))) ??
      busy(ports.say)
    );
  } catch (problem) {
    // The log is written before the row, so nothing of it is anywhere.
    if (problem instanceof LoopError && problem.code === 'FILE_FULL') return refused(problem.says);
    throw problem;
  }
}
