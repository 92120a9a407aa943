import type { PromiseChange } from '../../contract/server-api.js';
import { dayOf } from '../../domain/calendar/day.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Decide } from './decision.js';

/** A promise kept, moved to another day before its own has passed, or released by the candidate. */
export const decidePromise: Decide<PromiseChange> = (change, { candidate, listed, today, say, event }) => {
  const promise = candidate.history.openPromises.find(({ id }) => id === change.promiseId);
  if (promise === undefined) return refused(say('promise.notOpen'));
  const about = { refersTo: promise.id, summary: promise.text };
  const { name } = listed;
  switch (change.what) {
    case 'keep':
      return record(say('promise.kept', { name }), event('keep', { ...about, kind: 'promise kept' }));
    case 'release':
      return record(say('promise.released', { name }), event('release', { ...about, kind: 'promise released' }));
    case 'move': {
      if (today > promise.dueOn) return refused(say('promise.tooLateToMove', { dueOn: promise.dueOn }));
      const dueOn = change.dueOn === null ? null : dayOf(change.dueOn);
      if (dueOn === null || dueOn === promise.dueOn) return refused(say('promise.noNewDay'));
      if (dueOn < today) return refused(say('promise.newDayPassed'));
      return record(say('promise.moved', { name, dueOn }), event('move', { ...about, kind: 'promise moved', dueOn }));
    }
  }
};
