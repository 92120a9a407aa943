import type { TouchInput } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import type { Channel, LogEvent } from '../../domain/touch-log/log-event.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Context, Decide } from './decision.js';

type Outbound = Exclude<TouchInput['what'], 'they wrote'>;

const CHANNEL: Readonly<Record<Outbound, Channel>> = {
  spoke: 'call',
  mailed: 'email',
  messaged: 'message',
  met: 'meeting',
  voicemail: 'voicemail',
  'no answer': 'call',
};

export const channelOf = (what: Outbound): Channel => CHANNEL[what];

/** One touch, with the promise made in it and the promises that it keeps. */
export const decideTouch: Decide<TouchInput> = (touch, { candidate, listed, today, say, event }) => {
  const day = dayOf(touch.on);
  if (day === null) return refused(say('touch.noDay'));
  if (day > today) return refused(say('touch.dayAhead'));
  const events = [touchEvent(touch, event, day)];
  const open = new Map(candidate.history.openPromises.map((promise) => [promise.id, promise]));
  for (const kept of touch.keeps) {
    const promise = open.get(kept);
    if (promise === undefined) return refused(say('touch.promiseNotOpen'));
    events.push(event(`keeps ${kept}`, { kind: 'promise kept', refersTo: kept, summary: promise.text }, day));
  }
  if (touch.promise !== null) {
    const dueOn = dayOf(touch.promise.dueOn);
    if (dueOn === null) return refused(say('touch.promiseWithoutDay'));
    if (dueOn < day) return refused(say('touch.promiseDueBefore'));
    events.push(event('promise', { kind: 'promise', dueOn, summary: touch.promise.text }, day));
  }
  const on = day === today ? null : day;
  return record(say('touch.done', { what: touch.what, name: listed.name, on }), ...events);
};

function touchEvent(
  { what, needsAnswer, scheduling, summary }: TouchInput,
  event: Context['event'],
  day: number,
): LogEvent {
  if (what === 'they wrote') return event('touch', { kind: 'inbound', channel: 'email', needsAnswer, summary }, day);
  return event(
    'touch',
    {
      kind: 'touch',
      channel: CHANNEL[what],
      reached: what !== 'no answer',
      scheduling,
      closing: false,
      entered: 'sidebar',
      summary,
    },
    day,
  );
}
