import { isClosed } from '../../domain/touch-log/phase.js';
import { isWorkedWith } from '../../domain/candidate/being-worked-with.js';
import type { ScannedCandidate } from '../ports/ports.js';
import { isQuestion } from '../../domain/row/row-status.js';
import type { Say } from '../../domain/texts/say.js';

/**
 * "62 people are being worked with: 12 have a contact date, 50 will be asked about over two Fridays; 31 were closed
 * before today." The unconfirmed count as being worked with, until somebody says otherwise.
 */
export function firstLineOf(candidates: readonly ScannedCandidate[], today: number, say: Say): string {
  const asked = candidates.filter(({ standing }) => isQuestion(standing)).length;
  const working = candidates.filter(
    ({ candidate, standing }) => isQuestion(standing) || isWorkedWith(candidate, today),
  ).length;
  const closed = candidates.filter(({ candidate }) => isClosed(candidate.phase)).length;
  return say('setUp.firstLine', { working, asked, closed, rest: candidates.length - working - closed });
}
