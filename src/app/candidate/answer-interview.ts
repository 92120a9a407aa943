import type { CardDone, InterviewAnswer, Refused } from '../../contract/server-api.js';
import { dayOf, formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { movedOnCard } from '../../domain/history/interview-rounds.js';
import type { LogEvent, Interview } from '../../domain/touch-log/log-event.js';
import type { Moment, ScannedCandidate } from '../ports/ports.js';
import { record } from './log-action.js';
import type { BaseOf, Decided, RecordPorts } from './log-action.js';
import { refused } from '../messages/refusals.js';

const SAYS: Readonly<Record<Exclude<InterviewAnswer['answer'], 'moved'>, string>> = {
  held: 'took place',
  cancelled: 'was cancelled',
  'no-show': 'was missed by them',
};

/** "Did it happen?", answered. A cell of theirs is never written: one that says another day is theirs to change. */
export function answerInterview(ports: RecordPorts, answer: InterviewAnswer, moment: Moment): CardDone | Refused {
  return record(ports, answer, moment, (one, base) => interviewEvents(answer, one, base, moment.today));
}

function interviewEvents(answer: InterviewAnswer, one: ScannedCandidate, base: BaseOf, today: Day): Decided {
  const asked = one.candidate.interviews.find(({ id }) => id === answer.interviewId);
  if (asked === undefined) return refused('This interview is not in the tracker any more. Select the row again.');
  if (asked.on > today) return refused('This interview lies ahead. It is asked about when its day is over.');
  const event = (part: string, interview: Interview): LogEvent => ({ ...base(part), kind: 'interview', interview });
  const old = event('answer', { ...asked, state: answer.answer });
  const what = `The interview of ${formatDay(asked.on)} with ${one.listed.name}`;
  if (answer.answer !== 'moved') return { events: [old], says: `Noted: ${what} ${SAYS[answer.answer]}.`, undo: [] };
  const to = answer.movedTo === null ? null : dayOf(answer.movedTo);
  if (to === null || to === asked.on) return refused('Choose the day to which the interview was moved.');
  const next = event('moved to', { id: movedOnCard(asked, to), on: to, minute: null, state: 'planned' });
  return { events: [old, next], says: `Noted: ${what} was moved to ${formatDay(to)}.`, undo: [] };
}
