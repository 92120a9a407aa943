import { isClosed } from '../../domain/touch-log/phase.js';
import { isWorkedWith } from '../../domain/candidate/being-worked-with.js';
import type { ScannedCandidate } from '../ports/ports.js';
import { isQuestion } from '../../domain/row/row-status.js';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/**
 * "62 people are being worked with: 12 have a contact date, 50 will be asked about over two Fridays; 31 were closed
 * before today." The unconfirmed count as being worked with, until somebody says otherwise.
 */
export function firstLineOf(candidates: readonly ScannedCandidate[], today: number): string {
  const asked = candidates.filter(({ standing }) => isQuestion(standing.kind));
  const working = candidates.filter(
    ({ candidate, standing }) => isQuestion(standing.kind) || isWorkedWith(candidate, today),
  );
  const closed = candidates.filter(({ candidate }) => isClosed(candidate.phase));
  const dated = working.length - asked.length;
  const rest = candidates.length - working.length - closed.length;
  const parts = [
    `${people(working.length)} ${are(working.length)} being worked with: ` +
      `${dated} ${dated === 1 ? 'has' : 'have'} a contact date, ` +
      `${asked.length} will be asked about over two Fridays`,
  ];
  if (closed.length > 0) parts.push(`${closed.length} ${closed.length === 1 ? 'was' : 'were'} closed before today`);
  if (rest > 0) parts.push(`${rest} ${are(rest)} waiting for a first answer or on hold`);
  return `${parts.join('; ')}.`;
}
