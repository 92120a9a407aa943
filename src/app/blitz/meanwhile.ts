import type { MeanwhileQuestion, Refused, TouchedMeanwhile } from '../../contract/server-api.js';
import { latestTouches } from '../../domain/history/latest-touches.js';
import type { EitherTouch } from '../../domain/history/latest-touches.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { noTracker } from '../messages/refusals.js';
import type { BlitzPorts } from '../ports/candidate-ports.js';

/** Whether somebody wrote down a word with them since their card was made. Reads the end of the log alone. */
export function touchedMeanwhile(ports: BlitzPorts, question: MeanwhileQuestion): TouchedMeanwhile | Refused {
  const { tabs, log, say, moment } = ports;
  if (tabs.places().length === 0) return noTracker(say);
  const touch = since(log().readTail().events, question);
  if (touch === null) return { kind: 'meanwhile', says: '' };
  const { kind, who, day, minute } = touch;
  const channel = kind === 'touch' ? touch.channel : null;
  return { kind: 'meanwhile', says: say('meanwhile.touch', { who, channel, day, minute, today: moment.today }) };
}

/** The latest touch that was written down after those that the card shows; a try that reached nobody is none. */
function since(log: readonly LogEvent[], { candidateId, known }: MeanwhileQuestion): EitherTouch | null {
  const shown = new Set(known);
  const last = log.reduce((so, { id }, at) => (shown.has(id) ? at : so), -1);
  const added = new Set(log.slice(last + 1).map(({ id }) => id));
  return (
    latestTouches(log, candidateId).find(
      (touch) => added.has(touch.id) && (touch.kind === 'inbound' || touch.reached),
    ) ?? null
  );
}
