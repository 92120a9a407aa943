import { PHASES } from '../touch-log/phase.js';
import { readInterview, readPause, readWaitingOn, writeInterview, writePause } from './row-state-facts.js';
import { asWhole, asList, asOneOf, asText, optional, Unreadable } from '../text/read-json.js';
import { ANSWERS, CHANNELS, ENTERED, PARTIES, PROMISE_ENDS } from '../touch-log/log-event.js';
import type { KeptEvent } from '../touch-log/log-event.js';
import type { RecentEvent } from '../history/facts.js';

/** One recent event as a short list: letter, id, key, day, minute, taken back (0, 1, or 2 where it never arrived), then what its kind needs. */
export function writeRecent({ key, event, takenBack, bounced }: RecentEvent): readonly unknown[] {
  const back = takenBack ? (bounced === true ? 2 : 1) : 0;
  const [letter, ...rest] = specifics(event);
  return [letter, event.id, key, event.day, event.minute, back, ...rest];
}

// eslint-disable-next-line complexity -- one case per event kind
function specifics(event: KeptEvent): readonly [string, ...unknown[]] {
  switch (event.kind) {
    case 'touch': {
      const marks = (event.reached ? 1 : 0) + (event.scheduling ? 2 : 0) + (event.closing ? 4 : 0);
      return ['t', CHANNELS.indexOf(event.channel), marks, ENTERED.indexOf(event.entered)];
    }
    case 'inbound':
      return ['n', CHANNELS.indexOf(event.channel), event.needsAnswer ? 1 : 0];
    case 'promise':
      return ['p', event.dueOn, event.summary];
    case 'promise kept':
    case 'promise released':
    case 'promise missed':
      return ['q', PROMISE_ENDS.indexOf(event.kind), event.refersTo];
    case 'promise moved':
      return ['m', event.refersTo, event.dueOn];
    case 'interview':
      return ['i', writeInterview(event.interview)];
    case 'stage':
      return ['s', event.phase, (event.told ? 1 : 0) + (event.atSetUp ? 2 : 0)];
    case 'decision':
      return ['d'];
    case 'confirmed':
      return ['c', event.answer];
    case 'pause':
      return ['z', writePause(event.pause)];
    case 'pause ended':
      return ['e'];
    case 'waiting on':
      return ['o', event.waitingOn.whom, event.waitingOn.since];
    case 'do not contact':
      return ['x', event.on ? 1 : 0, event.who];
    case 'hand-over':
      return ['h'];
    case 'answer by':
      return ['a', event.dueOn];
  }
}

/** Reads what `writeRecent` wrote. Throws `Unreadable` on anything else. */
export function readRecent(value: unknown): RecentEvent {
  const [letter, id, key, day, minute, takenBack, ...rest] = asList(value);
  const base = {
    id: asText(id),
    day: asWhole(day),
    minute: optional(minute, asWhole),
    candidateId: '',
    who: '',
  };
  return {
    key: asWhole(key),
    event: readEvent(asText(letter), base, rest),
    takenBack: takenBack === 1 || takenBack === 2,
    ...(takenBack === 2 ? { bounced: true } : {}),
  };
}

type Base = Pick<KeptEvent, 'id' | 'day' | 'minute' | 'candidateId' | 'who'>;

// eslint-disable-next-line complexity -- one case per event kind
function readEvent(letter: string, base: Base, [first, second, third]: readonly unknown[]): KeptEvent {
  switch (letter) {
    case 't': {
      const marks = asWhole(second);
      return {
        ...base,
        kind: 'touch',
        channel: asOneOf(CHANNELS[asWhole(first)], CHANNELS),
        reached: marks % 2 === 1,
        scheduling: (marks & 2) === 2,
        closing: marks >= 4,
        entered: asOneOf(ENTERED[asWhole(third)], ENTERED),
        summary: '',
      };
    }
    case 'n':
      return {
        ...base,
        kind: 'inbound',
        channel: asOneOf(CHANNELS[asWhole(first)], CHANNELS),
        needsAnswer: second === 1,
        summary: '',
      };
    case 'p':
      return { ...base, kind: 'promise', dueOn: asWhole(first), summary: asText(second) };
    case 'q':
      return {
        ...base,
        kind: asOneOf(PROMISE_ENDS[asWhole(first)], PROMISE_ENDS),
        refersTo: asText(second),
        summary: '',
      };
    case 'm':
      return { ...base, kind: 'promise moved', refersTo: asText(first), dueOn: asWhole(second), summary: '' };
    case 'i':
      return { ...base, kind: 'interview', interview: readInterview(first) };
    case 's': {
      const marks = asWhole(second);
      const phase = asOneOf(first, PHASES);
      return { ...base, kind: 'stage', phase, told: marks % 2 === 1, stage: '', atSetUp: marks >= 2 };
    }
    case 'd':
      return { ...base, kind: 'decision', decision: 'rejected', ticked: true, summary: '' };
    case 'c':
      return { ...base, kind: 'confirmed', answer: asOneOf(first, ANSWERS), summary: '' };
    case 'z':
      return { ...base, kind: 'pause', pause: readPause(first) };
    case 'e':
      return { ...base, kind: 'pause ended' };
    case 'o':
      return { ...base, kind: 'waiting on', waitingOn: readWaitingOn([asOneOf(first, PARTIES), second]) };
    case 'x':
      return { ...base, kind: 'do not contact', on: first === 1, who: asText(second), summary: '' };
    case 'a':
      return { ...base, kind: 'answer by', dueOn: asWhole(first), summary: '' };
    case 'h':
      return { ...base, kind: 'hand-over', from: '', to: '' };
    default:
      throw new Unreadable();
  }
}
