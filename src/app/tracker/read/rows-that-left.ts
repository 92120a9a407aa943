import { assess } from '../../../domain/follow-up/assess.js';
import type { Candidate } from '../../../domain/candidate/candidate.js';
import { foldHistory } from '../../../domain/history/fold-history.js';
import { isClosed } from '../../../domain/touch-log/phase.js';
import { standingOf } from '../../../domain/row/row-status.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import type { ArchivedRow, ScannedCandidate, ScannedTracker } from '../../ports/ports.js';

/** What a list says where the stage would stand. */
const GONE = 'row left the sheet: moved, or told?';
/** The same of somebody whose row lies in an archive tab while their stage is still an open one. */
const MOVED_OPEN = 'row moved to the archive, and never closed: told?';
const MOVED = 'row moved to the archive';
/** Marks the answer in the log: asked once, and answered for good. */
export const ANSWERED = 'the row left the sheet';

/** Where the rows of these candidates lie among the archive tabs. */
export type InArchive = (candidateIds: ReadonlySet<string>) => ReadonlyMap<string, ArchivedRow>;

/**
 * Candidates of the log whose row is gone from its tracker tab: cutting a row ends nothing. Of a tab that is no tracker
 * any more nobody is asked. A row found in an archive tab is not lost: what is owed stays owed and opens there, and
 * only somebody who was never closed is asked about.
 */
export function goneRows(
  scan: ScannedTracker,
  events: readonly LogEvent[],
  inArchive: InArchive,
): Pick<ScannedTracker, 'gone' | 'left'> {
  const here = new Set(scan.candidates.map(({ candidate }) => candidate.id));
  const byId = new Map<string, LogEvent[]>();
  for (const event of events) {
    if (here.has(event.candidateId)) continue;
    const list = byId.get(event.candidateId);
    if (list === undefined) byId.set(event.candidateId, [event]);
    else list.push(event);
  }
  const gone: ScannedCandidate[] = [];
  const left: ScannedCandidate[] = [];
  for (const [id, own] of byId) {
    const one = goneRow(scan, id, own);
    if (one === null) continue;
    const answered = own.some((event) => event.kind === 'confirmed' && event.summary === ANSWERED);
    (one.followUps.length > 0 && !answered ? gone : left).push(one);
  }
  if (gone.length === 0) return { gone, left };
  const archived = inArchive(new Set(gone.map(({ candidate }) => candidate.id)));
  return { gone: gone.map((one) => movedTo(one, archived.get(one.candidate.id))), left };
}

function goneRow(scan: ScannedTracker, id: string, events: readonly LogEvent[]): ScannedCandidate | null {
  const { settings, moment } = scan;
  const first = events.find((event) => event.kind === 'stage' && event.tab !== undefined);
  const tab = first?.kind === 'stage' ? scan.tabs.find(({ sheetId }) => sheetId === first.tab) : undefined;
  if (first?.kind !== 'stage' || tab === undefined || tab.nameless) return null;
  const history = foldHistory(events, settings.policy);
  const candidate: Candidate = {
    id,
    phase: history.phase ?? first.phase,
    stageSaysTold: false,
    appliedOn: null,
    startDay: tab.startDay,
    history,
    personLastWord: history.lastWord,
    interviews: history.interviews,
  };
  const followUps = assess(candidate, settings.policy, moment.today);
  const owner = events.reduce((so, event) => (event.kind === 'hand-over' ? event.to : so), first.owner ?? '');
  return {
    candidate,
    followUps,
    standing: standingOf(candidate, followUps, settings.policy, moment.today),
    listed: {
      id,
      name: first.name ?? '',
      role: tab.sheet,
      stage: GONE,
      phase: candidate.phase,
      owner,
      email: '',
      phone: '',
      sheet: tab.sheet,
      sheetId: tab.sheetId,
      // There is no row to open: the header is as near as a link can come.
      row: tab.headerRow,
      lastWord: history.lastWord,
      otherRows: [],
    },
  };
}

/** The same with the place where the row lies now. */
function movedTo(one: ScannedCandidate, place: ArchivedRow | undefined): ScannedCandidate {
  if (place === undefined) return one;
  const { sheet, sheetId, row } = place;
  const stage = isClosed(one.candidate.phase) ? MOVED : MOVED_OPEN;
  return { ...one, listed: { ...one.listed, stage, sheet, sheetId, row } };
}
