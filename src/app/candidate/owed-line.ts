import type { OwedLine } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { FollowUp } from '../../domain/follow-up/follow-up.js';

/** A follow-up in JSON-only types; `daysLate` is negative while it is not due yet. */
export const owedLine = ({ rule, dueOn, actBy, band, why }: FollowUp, today: Day): OwedLine => ({
  rule,
  dueOn: isoOf(dueOn),
  actBy: isoOf(actBy),
  daysLate: today - dueOn,
  band,
  why,
});
