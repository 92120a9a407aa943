import type { Today } from '../../contract/server-api.js';
import type { Day } from '../../domain/calendar/day.js';
import { sayDay } from '../../domain/calendar/day.js';
import { asCompared } from '../../domain/text/comparable.js';
import type { Say } from '../../domain/texts/say.js';
import type { ScannedCandidate } from '../ports/ports.js';

interface Waiting {
  readonly name: string;
  readonly since: Day;
}

/** Those who wait for a hiring manager, by job, the longest wait first; one text about all of a job, to copy. */
export function nudges(rows: readonly ScannedCandidate[], today: Day, say: Say): Today['nudges'] {
  const jobs = new Map<string, { readonly role: string; readonly waiting: Map<string, Waiting> }>();
  for (const { candidate, listed } of rows) {
    const { waitingOn } = candidate.history;
    if (waitingOn?.whom !== 'hiring manager' || candidate.history.doNotContact !== null) continue;
    const role = asOneLine(listed.role);
    const job = jobs.get(asCompared(role)) ?? { role, waiting: new Map<string, Waiting>() };
    jobs.set(asCompared(role), job);
    const person = candidate.person ?? candidate.id;
    const since = Math.min(waitingOn.since, job.waiting.get(person)?.since ?? waitingOn.since);
    job.waiting.set(person, { name: asOneLine(listed.name), since });
  }
  return [...jobs.values()].map(({ role, waiting }) => {
    const people = [...waiting.values()].sort((one, other) => one.since - other.since);
    return {
      role,
      people: people.map(({ name }) => name),
      text: say('nudge.manager', {
        role,
        people: people.map(({ name, since }) => ({ name, since: sayDay(since, today) })),
      }),
    };
  });
}

/** A cell's text in a line of a letter. */
const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
