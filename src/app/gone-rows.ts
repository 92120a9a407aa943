import { assess } from '../domain/assess.js';
import type { Candidate } from '../domain/candidate.js';
import { foldHistory } from '../domain/history.js';
import { standingOf } from '../domain/standing.js';
import type { LogEvent } from '../domain/touch-log.js';
import type { ScannedCandidate, ScannedTracker } from './ports.js';

/** What a list says where the stage would stand. */
const GONE = 'row left the sheet: moved, or told?';
/** Marks the answer in the log: asked once, and answered for good. */
export const ANSWERED = 'the row left the sheet';

/** Whether this is somebody whose row is gone. */
export const isGone = ({ listed }: ScannedCandidate): boolean => listed.stage === GONE;

/**
 * Candidates of the log whose row is gone from its tracker tab while something is owed to them: cutting a row ends
 * nothing. They stay on their owner's list and in the figures until somebody says what became of them. Of a tab that
 * is no tracker any more nobody is asked.
 */
export function goneRows(scan: ScannedTracker, events: readonly LogEvent[]): readonly ScannedCandidate[] {
  const here = new Set(scan.candidates.map(({ candidate }) => candidate.id));
  const left = new Map<string, LogEvent[]>();
  for (const event of events) {
    if (here.has(event.candidateId)) continue;
    const list = left.get(event.candidateId);
    if (list === undefined) left.set(event.candidateId, [event]);
    else list.push(event);
  }
  return [...left].flatMap(([id, own]) => goneRow(scan, id, own));
}

function goneRow(scan: ScannedTracker, id: string, events: readonly LogEvent[]): readonly ScannedCandidate[] {
  const { settings, moment } = scan;
  const first = events.find((event) => event.kind === 'stage' && event.name !== undefined);
  const tab = first?.kind === 'stage' ? scan.tabs.find(({ sheetId }) => sheetId === first.tab) : undefined;
  if (first?.kind !== 'stage' || tab === undefined) return [];
  if (events.some((event) => event.kind === 'confirmed' && event.summary === ANSWERED)) return [];
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
  if (followUps.length === 0) return [];
  const owner = events.reduce((so, event) => (event.kind === 'hand-over' ? event.to : so), first.owner ?? '');
  return [
    {
      candidate,
      followUps,
      standing: standingOf(candidate, followUps, settings.policy, moment.today),
      ownerAddress: null,
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
    },
  ];
}
