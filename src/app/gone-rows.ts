import type { Done, GoneAnswer, GoneRows, Refused } from '../contract/server-api.js';
import { assess } from '../domain/assess.js';
import type { Candidate } from '../domain/candidate.js';
import { isoOf } from '../domain/day.js';
import { foldHistory } from '../domain/history.js';
import { standingOf } from '../domain/standing.js';
import { openDecision } from '../domain/standpoint.js';
import type { LogEvent } from '../domain/touch-log.js';
import type { Moment, ScannedCandidate, ScannedTracker } from './ports.js';
import { eventId, refused } from './record.js';
import type { RecordPorts } from './record.js';

/** What a list says where the stage would stand. */
const GONE = 'row left the sheet: moved, or told?';
/** Marks the answer in the log: asked once, and answered for good. */
const ANSWERED = 'the row left the sheet';

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
