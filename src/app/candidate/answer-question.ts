import type { CardDone, QuestionAnswer, Refused } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Moment, ScannedCandidate } from '../ports/ports.js';
import { record } from './log-action.js';
import type { BaseOf, Decided, RecordPorts } from './log-action.js';
import { refused } from '../messages/refusals.js';

const SAYS: Readonly<Record<QuestionAnswer['answer'], string>> = {
  active: 'is still active',
  'not active': 'is not active any more',
  told: 'was told',
  'not told': 'has not been told yet',
};

/** The first day's question, answered: from now on the rules apply to this row. */
export function answerQuestion(ports: RecordPorts, answer: QuestionAnswer, moment: Moment): CardDone | Refused {
  return record(ports, answer, moment, (one, base) => answerEvents(answer, one, base, moment.today));
}

function answerEvents(answer: QuestionAnswer, one: ScannedCandidate, base: BaseOf, today: Day): Decided {
  const events: LogEvent[] = [];
  if (answer.lastWord !== null) {
    const day = dayOf(answer.lastWord);
    if (day === null || day > today) return refused('Choose the day on which they last heard from you.');
    events.push({
      ...base('last word', day),
      minute: null,
      kind: 'touch',
      channel: 'other',
      reached: true,
      scheduling: false,
      closing: false,
      entered: 'sidebar',
      summary: '',
    });
  }
  events.push({
    ...base('answer'),
    kind: 'confirmed',
    answer: answer.answer,
    summary: '',
  });
  return { events, says: `Noted: ${one.listed.name} ${SAYS[answer.answer]}.` };
}
