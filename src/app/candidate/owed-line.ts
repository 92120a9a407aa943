import type { OwedLine } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { Say } from '../../domain/texts/say.js';
import { printWhy } from '../../domain/texts/why.js';
import type { FollowUp } from '../../domain/follow-up/follow-up.js';

/** A follow-up in JSON-only types; `daysLate` is negative while it is not due yet. */
export const owedLine = ({ rule, dueOn, actBy, band, why }: FollowUp, today: Day, say: Say): OwedLine => ({
  rule,
  dueOn: isoOf(dueOn),
  actBy: isoOf(actBy),
  daysLate: today - dueOn,
  band,
  why: printWhy(why, say, today),
});
