import type { OwedLine } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { Say } from '../../domain/texts/say.js';
import { printReason } from '../../domain/texts/why.js';
import type { FollowUp } from '../../domain/follow-up/follow-up.js';

/** A follow-up in JSON-only types; `daysLate` is negative while it is not due yet. */
export const owedLine = (followUp: FollowUp, today: Day, say: Say): OwedLine => ({
  rule: followUp.rule,
  dueOn: isoOf(followUp.dueOn),
  actBy: isoOf(followUp.actBy),
  daysLate: today - followUp.dueOn,
  band: followUp.band,
  why: printReason(followUp, say, today),
});
