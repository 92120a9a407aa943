import type { TakeBackInput } from '../../contract/server-api.js';
import { canBeTakenBack } from '../../domain/history/fold-history.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { refused } from '../messages/refusals.js';
import { record } from './decision.js';
import type { Decide } from './decision.js';
import type { ReadsAllRows } from './attempt.js';

/** Takes back what was logged: the rows stay in the log, and from now on count for nothing. */
export const decideTakeBack: Decide<TakeBackInput> = (input, { listed, say, event, logged }) => {
  const summary = say(input.why === 'mistake' ? 'takeBack.mistake' : 'takeBack.notArrived');
  const ids = [...new Set(input.eventIds)];
  const found = new Map(logged(ids).map((each) => [each.id, each]));
  const events: LogEvent[] = [];
  for (const id of ids) {
    const known = found.get(id);
    if (known === undefined || !isOnCard(known, input, [...found.values()])) return refused(say('takeBack.gone'));
    // Feedback and notes say what was said: nothing follows from them, and nothing has to be undone.
    if (known.kind === 'feedback' || known.kind === 'note') continue;
    const { candidateId } = known;
    if (known.kind === 'promise') {
      // A promise never vanishes from the counts.
      events.push(event(`back ${id}`, { kind: 'promise released', refersTo: id, summary }, undefined, candidateId));
    } else if (canBeTakenBack(known)) {
      const why = input.why === 'did not arrive' ? ({ bounced: true } as const) : {};
      events.push(event(`back ${id}`, { kind: 'take back', refersTo: id, summary, ...why }, undefined, candidateId));
    } else {
      return refused(say('takeBack.cannot', { kind: known.kind }));
    }
  }
  const done = record(say('takeBack.done', { name: listed.name, summary }), ...events);
  return { ...done, canUndo: false };
};

/**
 * Of the candidate; or of somebody else whom the same click was about: the job that was filled on this card decided on them,
 * too, or one touch was logged for several people.
 */
function isOnCard(event: LogEvent, { candidateId }: TakeBackInput, all: readonly LogEvent[]): boolean {
  if (event.candidateId === candidateId) return true;
  if (event.kind !== 'decision' && event.kind !== 'touch') return false;
  return all.some(
    (own) => own.candidateId === candidateId && (own.kind === 'note' || own.kind === 'touch') && isOneClick(own, event),
  );
}

const isOneClick = (one: LogEvent & { readonly summary: string }, other: LogEvent & { readonly summary: string }) =>
  one.summary === other.summary && one.day === other.day && one.minute === other.minute && one.who === other.who;

/** Other people's rows change where a job was filled on this card, and where one touch was logged for several people. */
export const takesBackOthers: ReadsAllRows<TakeBackInput> = ({ candidateId, eventIds }, latest) =>
  latest().some((event) => event.candidateId !== candidateId && eventIds.includes(event.id));
