import type { AsideChange } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Context, Decide, Decision } from './decision.js';

/** Days that a pause may last. It can be made again; a longer silence is not a pause, and nobody would remember it. */
const LONGEST_PAUSE_DAYS = 92;

/** Pause, waiting on, do not contact. None of them silences a promise, a reply or an open decision. */
export const decideAside: Decide<AsideChange> = (change, context) => {
  const { today, say, event, listed } = context;
  const { name } = listed;
  switch (change.what) {
    case 'pause':
      return pauseOf(change, context);
    case 'end pause':
      return record(say('pause.ended', { name }), event('end pause', { kind: 'pause ended' }));
    case 'waiting on': {
      const { whom } = change;
      if (whom === null) return refused(say('waiting.nobodyChosen'));
      const waitingOn = { whom, since: today };
      return record(say('waiting.noted', { name, whom }), event('waiting on', { kind: 'waiting on', waitingOn }));
    }
    case 'do not contact':
    case 'contact again': {
      const on = change.what === 'do not contact';
      const noted = event(change.what, { kind: 'do not contact', on, summary: change.reason });
      return record(say(on ? 'contact.stopped' : 'contact.allowed', { name }), noted);
    }
  }
};

function pauseOf({ wakeOn: until, reason: why, candidateKnows }: AsideChange, context: Context): Decision {
  const { today, say, event, listed } = context;
  const wakeOn = until === null ? null : dayOf(until);
  const reason = why.trim();
  const latest = today + LONGEST_PAUSE_DAYS;
  if (reason === '') return refused(say('pause.noReason'));
  if (wakeOn === null || wakeOn <= today) return refused(say('pause.noDay'));
  if (wakeOn > latest) return refused(say('pause.tooLong', { latest }));
  const pause = { since: today, wakeOn, reason, candidateKnows };
  return record(
    say('pause.begun', { name: listed.name, wakeOn, candidateKnows }),
    event('pause', { kind: 'pause', pause }),
  );
}
