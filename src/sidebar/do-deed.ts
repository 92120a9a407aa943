import type { CardDone, Refused } from '../contract/server-api.js';
import type { RealDeed } from './blitz-list.js';
import { call } from './server.js';

/** One deed by the call that it has of its own, outside the Blitz. */
export function callFor(deed: RealDeed): Promise<CardDone | Refused> {
  switch (deed.what) {
    case 'touch':
      return call('logTouch', deed.touch);
    case 'question':
      return call('answerQuestion', deed.answer);
    case 'interview':
      return call('answerInterview', deed.answer);
    case 'promise':
      return call('settlePromise', deed.change);
    case 'aside':
      return call('setAside', deed.change);
    case 'close':
      return call('closeLoop', deed.closing);
  }
}
