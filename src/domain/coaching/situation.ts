import type { ClosedPhase } from '../touch-log/phase.js';
import type { ClosingReason, Situation } from '../touch-log/log-event.js';

/** The situation that a reason leads to; `null` where only the recruiter can say. A recruiter may choose another. */
export function situationOf(reason: ClosingReason, wasInterviewed: boolean): Situation | null {
  switch (reason) {
    case 'skills':
    case 'experience':
    case 'availability':
    case 'pay':
      return wasInterviewed ? 'after an interview' : 'not a match';
    case 'somebody else':
      return 'somebody else';
    case 'role closed':
      return 'role closed';
    case 'withdrew':
      return 'withdrew';
    case 'other':
      return null;
  }
}

/** The reasons to choose from, by what was decided. Somebody who was hired is told without one. */
export const REASONS_OF: Readonly<Record<ClosedPhase, readonly ClosingReason[]>> = {
  rejected: ['skills', 'experience', 'availability', 'pay', 'somebody else', 'role closed', 'other'],
  withdrawn: ['withdrew'],
  hired: [],
};
