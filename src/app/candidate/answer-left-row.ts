import type { Done, GoneAnswer, GoneRows, Refused } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import { openDecision } from '../../domain/candidate/being-worked-with.js';
import { ANSWERED } from '../tracker/read/rows-that-left.js';
import type { ArchiveTabs, Moment, ScannedCandidate } from '../ports/ports.js';
import { basesOf } from './log-action.js';
import type { RecordPorts } from './log-action.js';
import { BUSY, NO_TRACKER, refused } from '../messages/refusals.js';

export interface GonePorts extends RecordPorts {
  readonly archive: ArchiveTabs;
}

/**
 * Everybody whose row is gone and who is still owed something; with a name, everybody of that name whose row is gone,
 * so that they can be erased.
 */
export function listGone(ports: GonePorts, name: string | null, moment: Moment): GoneRows | Refused {
  const scan = ports.tracker.scanWithGone(moment);
  if (scan === null) return NO_TRACKER;
  const wanted = name?.trim().toLowerCase() ?? '';
  const named = ({ listed }: ScannedCandidate): boolean => wanted !== '' && listed.name.toLowerCase().includes(wanted);
  const rows = name === null ? scan.gone : [...scan.gone, ...scan.left].filter(named);
  return {
    kind: 'gone',
    noSuchTabs: ports.archive.missing(scan.settings.archiveTabs),
    rows: rows.map((one) => ({
      candidateId: one.candidate.id,
      name: one.listed.name,
      owner: one.listed.owner,
      sheet: one.listed.sheet,
      why: one.followUps[0]?.why ?? '',
      dueOn: isoOf(one.followUps[0]?.dueOn ?? moment.today),
      isOwed: scan.gone.includes(one),
      mayBeMoved: openDecision(one.candidate) === null,
    })),
  };
}

const LOCK_WAIT_MS = 20_000;

/** What became of a row that left. A decision that nobody has told is not shut by moving the row. */
export function answerGone(ports: RecordPorts, answer: GoneAnswer, moment: Moment): Done | Refused {
  const done = ports.lock.hold(LOCK_WAIT_MS, (): Done | Refused => {
    const gone = ports.tracker.scanWithGone(moment)?.gone ?? [];
    const one = gone.find(({ candidate }) => candidate.id === answer.candidateId);
    if (one === undefined) return { kind: 'done', says: 'This has been answered already.' };
    if (answer.what === 'moved' && openDecision(one.candidate) !== null) {
      return refused(`${one.listed.name} was decided on and not told: moving the row tells nobody. Tell them first.`);
    }
    ports.log().append(
      [
        {
          ...basesOf(answer, ports.user, moment)('gone'),
          kind: 'confirmed',
          answer: answer.what === 'moved' ? 'not active' : 'told',
          summary: ANSWERED,
        },
      ],
      new Map([[answer.candidateId, one.listed.name]]),
    );
    return { kind: 'done', says: `Noted: ${one.listed.name} ${answer.what === 'moved' ? 'was moved' : 'was told'}.` };
  });
  return done ?? BUSY;
}
