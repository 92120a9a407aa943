import type { RuleName } from './rules.js';
import type { Owed } from './rules/owe.js';

/** *Today*: overdue, or to be done by the next working day. *Next week*: due before the next blitz. *Later*: neither. */
export type Band = 'today' | 'next week' | 'later';

/** Something owed to one candidate. */
export interface FollowUp extends Owed {
  readonly rule: RuleName;
  readonly band: Band;
}
