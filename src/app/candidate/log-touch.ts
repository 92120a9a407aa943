import type { CardDone, Refused, TouchInput } from '../../contract/server-api.js';
import { dayOf, formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import type { Channel, LogEvent } from '../../domain/touch-log/log-event.js';
import type { Moment, ScannedCandidate } from '../ports/ports.js';
import { record } from './log-action.js';
import type { BaseOf, Decided, EventBase, RecordPorts } from './log-action.js';
import { refused } from '../messages/refusals.js';

type Outbound = Exclude<TouchInput['what'], 'they wrote'>;

const CHANNEL: Readonly<Record<Outbound, Channel>> = {
  spoke: 'call',
  mailed: 'email',
  messaged: 'message',
  met: 'meeting',
  voicemail: 'voicemail',
  'no answer': 'call',
};

const DONE: Readonly<Record<TouchInput['what'], string>> = {
  spoke: 'spoke with',
  mailed: 'mailed',
  messaged: 'messaged',
  met: 'met',
  voicemail: 'left a voicemail for',
  'no answer': 'no answer from',
  'they wrote': 'heard from',
};

export const channelOf = (what: Outbound): Channel => CHANNEL[what];

/** Logs one touch, with the promise made in it and the promises that it keeps. */
export function logTouch(ports: RecordPorts, touch: TouchInput, moment: Moment): CardDone | Refused {
  return record(ports, touch, moment, (one, base) => touchEvents(touch, one, base, moment.today));
}

function touchEvents(touch: TouchInput, one: ScannedCandidate, base: BaseOf, today: Day): Decided {
  const day = dayOf(touch.on);
  if (day === null) return refused('Choose the day on which you were in touch.');
  if (day > today) return refused('This day lies in the future. A touch is logged when it has happened.');
  const events: LogEvent[] = [touchEvent(touch, base('touch', day))];
  const open = new Map(one.candidate.history.openPromises.map((promise) => [promise.id, promise]));
  for (const kept of touch.keeps) {
    const promise = open.get(kept);
    if (promise === undefined) return refused('One of these promises is not open any more. Select the row again.');
    events.push({ ...base(`keeps ${kept}`, day), kind: 'promise kept', refersTo: kept, summary: promise.text });
  }
  if (touch.promise !== null) {
    const dueOn = dayOf(touch.promise.dueOn);
    if (dueOn === null) return refused('Choose the day by which you will keep the promise.');
    if (dueOn < day) return refused('The promise is due before it was made. Choose a later day.');
    events.push({ ...base('promise', day), kind: 'promise', dueOn, summary: touch.promise.text });
  }
  const on = day === today ? '' : ` on ${formatDay(day)}`;
  return { events, says: `Logged: ${DONE[touch.what]} ${one.listed.name}${on}.` };
}

function touchEvent(touch: TouchInput, base: EventBase): LogEvent {
  if (touch.what === 'they wrote') {
    return { ...base, kind: 'inbound', channel: 'email', needsAnswer: touch.needsAnswer, summary: touch.summary };
  }
  return {
    ...base,
    kind: 'touch',
    channel: CHANNEL[touch.what],
    reached: touch.what !== 'no answer',
    scheduling: touch.scheduling,
    closing: false,
    entered: 'sidebar',
    summary: touch.summary,
  };
}
