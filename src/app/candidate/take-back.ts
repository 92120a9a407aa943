import type { CardDone, Refused, TakeBackInput } from '../../contract/server-api.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import type { Moment } from '../ports/ports.js';
import { record } from './log-action.js';
import type { BaseOf, Decided, RecordPorts, Surroundings } from './log-action.js';
import { refused } from '../messages/refusals.js';

const SUMMARY: Readonly<Record<TakeBackInput['why'], string>> = {
  mistake: 'logged by mistake',
  'did not arrive': 'did not arrive',
};

/** Takes back what was logged: the rows stay in the log, and from now on count for nothing. */
export function takeBack(ports: RecordPorts, input: TakeBackInput, moment: Moment): CardDone | Refused {
  return record(ports, input, moment, (one, base, around) =>
    takeBackEvents(input, eventsOf(input, around, ports), one.listed.name, base),
  );
}

/** From the log's latest rows; the whole log is read only for something older. */
function eventsOf(input: TakeBackInput, { latest }: Surroundings, ports: RecordPorts): readonly LogEvent[] {
  const ofThem = (events: readonly LogEvent[]): readonly LogEvent[] =>
    events.filter((event) => event.candidateId === input.candidateId && input.eventIds.includes(event.id));
  const found = ofThem(latest);
  return found.length >= input.eventIds.length ? found : ofThem(ports.log().read().events);
}

function takeBackEvents(input: TakeBackInput, known: readonly LogEvent[], name: string, baseOf: BaseOf): Decided {
  const summary = SUMMARY[input.why];
  const events: LogEvent[] = [];
  for (const id of new Set(input.eventIds)) {
    const event = known.find((each) => each.id === id);
    if (event === undefined) return refused('This is not in the touch log any more. Nothing was taken back.');
    const base = baseOf(`back ${id}`);
    switch (event.kind) {
      case 'touch':
      case 'inbound':
      case 'promise kept':
      case 'decision':
      case 'confirmed':
        events.push({ ...base, kind: 'take back', refersTo: id, summary });
        break;
      case 'promise':
        events.push({ ...base, kind: 'promise released', refersTo: id, summary });
        break;
      case 'feedback':
      case 'note':
        break;
      default:
        return refused(`“${event.kind}” cannot be taken back. Say on the card what is true now.`);
    }
  }
  return { events, says: `Taken back for ${name}: ${summary}.`, undo: [] };
}
