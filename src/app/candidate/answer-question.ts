import type { QuestionAnswer } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Decide } from './decision.js';

/** The first day's question, answered: from now on the rules apply to this row. */
export const decideAnswer: Decide<QuestionAnswer> = ({ answer, lastWord }, { listed, today, say, event }) => {
  const says = say('question.answered', { name: listed.name, answer });
  const answered = event('answer', { kind: 'confirmed', answer, summary: '' });
  if (lastWord === null) return record(says, answered);
  const day = dayOf(lastWord);
  if (day === null || day > today) return refused(say('question.noDay'));
  const touch = {
    kind: 'touch',
    channel: 'other',
    reached: true,
    scheduling: false,
    closing: false,
    entered: 'sidebar',
    summary: '',
  } as const;
  // Nobody said at which minute, also where it was today.
  return record(says, { ...event('last word', touch, day), minute: null }, answered);
};
