import type { InterviewAnswer } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import { movedOnCard } from '../../domain/history/interview-rounds.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Decide } from './decision.js';

/** "Did it happen?", answered. A cell of theirs is never written: one that says another day is theirs to change. */
export const decideInterview: Decide<InterviewAnswer> = (input, { candidate, listed, today, say, event }) => {
  const { answer, interviewId, movedTo } = input;
  const { name } = listed;
  const asked = candidate.interviews.find(({ id }) => id === interviewId);
  if (asked === undefined) return refused(say('interview.gone'));
  if (asked.on > today) return refused(say('interview.ahead'));
  const old = event('answer', { kind: 'interview', interview: { ...asked, state: answer } });
  if (answer !== 'moved') return record(say('interview.answered', { on: asked.on, name, answer }), old);
  const to = movedTo === null ? null : dayOf(movedTo);
  if (to === null || to === asked.on) return refused(say('interview.noNewDay'));
  const next = { id: movedOnCard(asked, to), on: to, minute: null, state: 'planned' } as const;
  const moved = event('moved to', { kind: 'interview', interview: next });
  return record(say('interview.moved', { on: asked.on, name, to }), old, moved);
};
