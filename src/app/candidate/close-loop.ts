import type { ClosingInput } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import { decisionOf } from '../../domain/candidate/being-worked-with.js';
import { isClosed } from '../../domain/touch-log/phase.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Decide } from './decision.js';
import { channelOf } from './log-touch.js';

/** Feedback and a closing touch: they are told the decision, and why. Writes no stage into their columns. */
export const decideClosing: Decide<ClosingInput> = (closing, { candidate, listed, today, say, event }) => {
  const day = dayOf(closing.on);
  if (day === null) return refused(say('closing.noDay'));
  if (day > today) return refused(say('closing.dayAhead'));
  const { stage, name } = listed;
  const decided = isClosed(candidate.phase) || decisionOf(candidate) !== null;
  if (!decided && closing.decision !== 'rejected') {
    return refused(say('closing.stageSaysOpen', { stage, name, decision: closing.decision }));
  }
  const events: LogEvent[] = [];
  if (!decided) {
    events.push(event('decision', { kind: 'decision', decision: 'rejected', ticked: true, summary: '' }, day));
  }
  const feedback = feedbackOf(closing);
  if (feedback !== null) events.push(event('feedback', feedback, day));
  const touch = {
    kind: 'touch',
    channel: channelOf(closing.what),
    reached: true,
    scheduling: false,
    closing: true,
    entered: 'sidebar',
    summary: closing.summary,
  } as const;
  return record(say('closing.done', { name }), ...events, event('closing', touch, day));
};

/** What was said and why, or null where neither was. What nobody chose isn't written. */
function feedbackOf({ feedback: { requirement, seen, nextStep }, reason, situation, ticks }: ClosingInput) {
  const said = [requirement, seen, nextStep].some((text) => text.trim() !== '');
  if (!said && reason === null) return null;
  return {
    kind: 'feedback',
    requirement,
    seen,
    nextStep,
    ...(reason === null ? {} : { closingReason: reason }),
    ...(situation === null ? {} : { situation }),
    ...(ticks === null ? {} : { ticks }),
  } as const;
}
