import type { NoAnswerStep } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import { addBusinessDays } from '../../domain/calendar/work-calendar.js';
import { unansweredStep } from '../../domain/candidate/no-answer.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Context, Decide, Decision } from './decision.js';
import { channelOf } from './log-touch.js';

/** Nobody is asked to answer by a day that is further away: nobody would remember it. */
const LONGEST_DAYS = 92;

/**
 * Somebody who leaves our words unanswered: one last word that names a day, and after that day the row is closed as *no
 * answer from them*, owing nothing. Both only where the log has the words.
 */
export const decideNoAnswer: Decide<NoAnswerStep> = (input, context) =>
  input.what === 'last word' ? lastWord(input, context) : closed(context);

function lastWord(
  { sent, answerBy: until }: NoAnswerStep,
  { candidate, listed, today, say, scan, event }: Context,
): Decision {
  const { name } = listed;
  if (unansweredStep(candidate, today) === null) return refused(say('noAnswer.tooFewWords', { name }));
  // What was sent today may be this very word: the two that it follows are of earlier days.
  if (!hasWordsBefore(candidate.history.unanswered, today)) return refused(say('noAnswer.tooSoon', { name }));
  const answerBy = until === null ? null : dayOf(until);
  const { calendar, replyDays } = scan.settings.policy;
  const earliest = addBusinessDays(calendar, today, replyDays);
  if (answerBy === null || answerBy < earliest) return refused(say('noAnswer.dayTooSoon', { earliest }));
  const latest = today + LONGEST_DAYS;
  if (answerBy > latest) return refused(say('noAnswer.dayTooLate', { latest }));
  const touch = {
    kind: 'touch',
    channel: channelOf(sent),
    reached: true,
    scheduling: false,
    closing: false,
    entered: 'sidebar',
    summary: say('noAnswer.lastWordWas', { answerBy }),
  } as const;
  return record(
    say('noAnswer.lastWordSent', { name, answerBy }),
    event('last word', touch),
    event('answer by', { kind: 'answer by', dueOn: answerBy, summary: '' }),
  );
}

const hasWordsBefore = (days: readonly number[], today: number): boolean =>
  days.filter((day) => day < today).length >= 2;

function closed({ candidate, listed, today, say, event }: Context): Decision {
  const { name } = listed;
  const found = unansweredStep(candidate, today);
  if (found === null) return refused(say('noAnswer.tooFewWords', { name }));
  if (found.step === 'offer') return refused(say('noAnswer.noLastWord', { name }));
  if (found.step === 'wait') return refused(say('noAnswer.notYet', { name, answerBy: found.answerBy }));
  if (candidate.history.openPromises.length > 0) return refused(say('noAnswer.promiseOpen', { name }));
  return record(
    say('noAnswer.closed', { name }),
    event('no answer', { kind: 'confirmed', answer: 'no answer', summary: '' }),
  );
}
