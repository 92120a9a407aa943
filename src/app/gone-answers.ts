import type { Done, GoneAnswer, GoneRows, Refused } from '../contract/server-api.js';
import { isoOf } from '../domain/day.js';
import { openDecision } from '../domain/standpoint.js';
import { ANSWERED, goneRows } from './gone-rows.js';
import type { Moment } from './ports.js';
import { eventId, refused } from './record.js';
import type { RecordPorts } from './record.js';

/** Everybody whose row is gone and who is still owed something. */
export function listGone(ports: RecordPorts, moment: Moment): GoneRows | Refused {
  const scan = ports.tracker.scan(moment);
  if (scan === null) return refused('There is no tracker in this file. Menu → Set up tracker makes one.');
  const rows = goneRows(scan, ports.log().read().events);
  return {
    kind: 'gone',
    rows: rows.map(({ candidate, listed, followUps }) => ({
      candidateId: candidate.id,
      name: listed.name,
      owner: listed.owner,
      sheet: listed.sheet,
      why: followUps[0]?.why ?? '',
      dueOn: isoOf(followUps[0]?.dueOn ?? moment.today),
      mayBeMoved: openDecision(candidate) === null,
    })),
  };
}

const LOCK_WAIT_MS = 20_000;

/** What became of a row that left. A decision that nobody has told is not shut by moving the row. */
export function answerGone(ports: RecordPorts, answer: GoneAnswer, moment: Moment): Done | Refused {
  const done = ports.lock.hold(LOCK_WAIT_MS, (): Done | Refused => {
    const scan = ports.tracker.scan(moment);
    const one =
      scan === null
        ? undefined
        : goneRows(scan, ports.log().read().events).find(({ candidate }) => candidate.id === answer.candidateId);
    if (one === undefined) return { kind: 'done', says: 'This has been answered already.' };
    if (answer.what === 'moved' && openDecision(one.candidate) !== null) {
      return refused(`${one.listed.name} was decided on and not told: moving the row tells nobody. Tell them first.`);
    }
    ports.log().append([
      {
        id: eventId(answer.key, 'gone'),
        day: moment.today,
        minute: moment.minute,
        candidateId: answer.candidateId,
        who: ports.user,
        kind: 'confirmed',
        answer: answer.what === 'moved' ? 'not active' : 'told',
        summary: ANSWERED,
      },
    ]);
    return { kind: 'done', says: `Noted: ${one.listed.name} ${answer.what === 'moved' ? 'was moved' : 'was told'}.` };
  });
  return done ?? refused('Somebody else is writing to the tracker right now. Nothing was noted; try again.');
}
