import { isoWeekOf, weekdayOf } from '../calendar/day.js';
import type { Day } from '../calendar/day.js';
import { reaches, SeenRows } from '../history/fold-history.js';
import type { Policy } from '../policy/policy.js';
import type { LogEvent } from '../touch-log/log-event.js';

export type Touch = Extract<LogEvent, { kind: 'touch' }>;

/** The touches of a log that reached somebody, were not taken back, and are not dated ahead. */
export function countedTouches(events: readonly LogEvent[], policy: Policy, today: Day): readonly Touch[] {
  const undone = new Set<string>();
  for (const event of events) if (event.kind === 'take back' && event.refersTo !== '') undone.add(event.refersTo);
  const rows = new SeenRows();
  return events.filter((event): event is Touch => {
    if (event.kind !== 'touch' || event.day > today || undone.has(event.id)) return false;
    return reaches(event, policy) && rows.isNew(event);
  });
}

export interface WeekOfTouches {
  /** "2026-W47". */
  readonly week: string;
  /** Its Monday. */
  readonly from: Day;
  readonly touches: number;
  /** Different candidates. */
  readonly candidates: number;
}

/** Touches of each of the last `weeks` ISO weeks, the running one last; a week without any is there with 0. */
export function touchesPerWeek(touches: readonly Touch[], weeks: number, today: Day): readonly WeekOfTouches[] {
  const thisMonday = today - weekdayOf(today) + 1;
  const first = thisMonday - (weeks - 1) * 7;
  const counts = Array.from({ length: weeks }, () => ({ touches: 0, candidates: new Set<string>() }));
  for (const touch of touches) {
    // A date found at set-up is one of many touches: it says when, not how often.
    const week = touch.entered === 'set-up' ? undefined : counts[Math.floor((touch.day - first) / 7)];
    if (week === undefined) continue;
    week.touches += 1;
    week.candidates.add(touch.candidateId);
  }
  return counts.map((week, index) => {
    const from = first + index * 7;
    return { week: isoWeekOf(from), from, touches: week.touches, candidates: week.candidates.size };
  });
}
