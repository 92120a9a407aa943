import type { CardDone, ClosingInput, Refused } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { isClosed } from '../../domain/touch-log/phase.js';
import { decisionOf } from '../../domain/candidate/being-worked-with.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { channelOf } from './log-touch.js';
import type { Moment, ScannedCandidate } from '../ports/ports.js';
import { record } from './log-action.js';
import type { BaseOf, Decided, RecordPorts } from './log-action.js';
import { refused } from '../messages/refusals.js';

/** Feedback and a closing touch: whoever is decided on is told, and told why. Writes no stage into their columns. */
export function closeLoop(ports: RecordPorts, closing: ClosingInput, moment: Moment): CardDone | Refused {
  return record(ports, closing, moment, (one, base) => closingEvents(closing, one, base, moment.today));
}

function closingEvents(closing: ClosingInput, one: ScannedCandidate, base: BaseOf, today: Day): Decided {
  const day = dayOf(closing.on);
  if (day === null) return refused('Choose the day on which they were told.');
  if (day > today) return refused('This day lies in the future. The loop is closed when they have been told.');
  const { candidate, listed } = one;
  const decided = isClosed(candidate.phase) || decisionOf(candidate) !== null;
  if (!decided && closing.decision !== 'rejected') {
    return refused(
      `“${listed.stage}” says that ${listed.name} is still in the process. ` +
        `Write your own word for “${closing.decision}” into the stage cell first, then close the loop.`,
    );
  }
  const events: LogEvent[] = [];
  if (!decided)
    events.push({ ...base('decision', day), kind: 'decision', decision: 'rejected', ticked: true, summary: '' });
  const { requirement, seen, nextStep } = closing.feedback;
  if ([requirement, seen, nextStep].some((text) => text.trim() !== '')) {
    events.push({ ...base('feedback', day), kind: 'feedback', requirement, seen, nextStep });
  }
  events.push({
    ...base('closing', day),
    kind: 'touch',
    channel: channelOf(closing.what),
    reached: true,
    scheduling: false,
    closing: true,
    entered: 'sidebar',
    summary: closing.summary,
  });
  return { events, says: `Loop closed: ${listed.name} has been told.` };
}
