import type { Done, EraseInput, Erasure, Refused } from '../../contract/server-api.js';
import { isSamePerson } from '../../domain/candidate/same-person.js';
import { ANSWERED } from '../tracker/read/rows-that-left.js';
import type { Say } from '../../domain/texts/say.js';
import type { ErasePorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { eventsOf } from './decision.js';
import { busy, noTracker, refused } from '../messages/refusals.js';
import { idAt } from '../tracker/read/row-details.js';
import { cellAt } from '../ports/tracker-tab.js';
import type { TrackerTabs } from '../ports/tracker-tab.js';
import { erasedLine } from '../../domain/identity/forget.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';
import { RowsMoved } from '../tracker/save/rows-moved.js';
import { writeRows } from '../tracker/save/write-rows.js';
import { saveNow } from '../tracker/scan-and-save.js';

const LOCK_WAIT_MS = 30_000;
/** A shorter name stands in too many words to look for it. */
const SHORTEST_NAME = 4;

/** What erasing a candidate would take away: every row of theirs that has the same address. Changes nothing. */
export function erasureOf(ports: ErasePorts, candidateId: string): Erasure | Refused {
  const scan = ports.tracker.scanWithGone(ports.moment);
  const all = scan === null ? [] : concerned(scan, candidateId);
  const [one] = all;
  if (scan === null) return noTracker(ports.say);
  if (one === undefined) return outOfSight(ports, [candidateId]) ?? refused(ports.say('erase.nobodyKnown'));
  const { name, email } = one.listed;
  const words = [name, email].filter((word) => word.length >= SHORTEST_NAME);
  const { rows: logRows, mentions } = ports.log().about(new Set(all.map(({ candidate }) => candidate.id)), words);
  const archived = ports.archive.find(scan.settings.archiveTabs, new Set(all.map(({ candidate }) => candidate.id)));
  const rows = all.map((each) => {
    const { id: candidateId } = each.candidate;
    const place = isHere(scan, each) ? each.listed : archived.get(candidateId);
    return { candidateId, sheet: place?.sheet ?? each.listed.sheet, row: place?.row ?? null };
  });
  return { kind: 'erasure', name, rows, logRows, mentions };
}

/**
 * Takes a person out of everything of ours: the texts of their log rows, the state of their row, and with a new id the
 * way from one to the other. Days and our own words stay, so that no figure changes. Stopped halfway it is done again.
 */
export function erase(ports: ErasePorts, input: EraseInput): Done | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => eraseNow(ports, input)) ?? busy(ports.say);
}

/** Whom a request is about, once nothing stands in the way of erasing them. */
interface Agreed {
  readonly kind: 'agreed';
  readonly scan: ScannedTracker;
  readonly all: readonly ScannedCandidate[];
}

function eraseNow(ports: ErasePorts, { candidateIds, key }: EraseInput): Done | Refused {
  const { tabs, archive, user, moment, say } = ports;
  // A sheet that is being sorted is said before anything is gone.
  const agreed = untilRowsStand(() => agree(ports, candidateIds));
  if (agreed.kind !== 'agreed') return agreed;
  const { scan, all } = agreed;
  const newIds = new Map(candidateIds.map((id) => [id, ports.newId()]));
  const log = ports.log();
  // First of all, so that nothing is owed to what a stop leaves half erased.
  log.append(
    [...newIds.values()].map((id) => {
      const event = eventsOf({ candidateId: id, key }, user, moment);
      return event(id, { kind: 'confirmed', answer: 'erased', summary: ANSWERED });
    }),
  );
  log.erase(newIds);
  ports.register().write(
    all.map(({ candidate, listed }) =>
      erasedLine({ tab: listed.sheetId }, newIds.get(candidate.id) ?? candidate.id, moment.today),
    ),
    new Map([...newIds].map(([id, newId]) => [newId, id])),
  );
  const { found, kept } = archive.clear(scan.settings.archiveTabs, new Set(candidateIds));
  const left = [...forgetRows(tabs, newIds, say), ...found.map((place) => say('erase.row', place))];
  saveWhatIsLeft(ports);
  const name = all[0]?.listed.name ?? '';
  if (kept.length > 0)
    return refused(say('erase.archiveKept', { name, rows: kept.map((place) => say('erase.row', place)) }));
  return { kind: 'done', says: say('erase.done', { name, left }) };
}

/** Nothing is left of them only where the log says so, too: a tab that cannot be read hides people. */
function outOfSight({ log, say }: ErasePorts, candidateIds: readonly string[]): Refused | null {
  const { rows: entries } = log().about(new Set(candidateIds), []);
  return entries === 0 ? null : refused(say('erase.outOfSight', { entries }));
}

/** Also saves the look, so that our cells are beside whom they are about. */
function agree(ports: ErasePorts, candidateIds: readonly string[]): Agreed | Done | Refused {
  const { tracker, archive, moment, say } = ports;
  const scan = tracker.scanWithGone(moment);
  if (scan === null) return noTracker(ports.say);
  const all = concerned(scan, candidateIds[0] ?? '');
  if (all.length === 0) {
    // What an earlier try could not clear, because rows were moved all the time.
    const { kept } = archive.clear(scan.settings.archiveTabs, new Set(candidateIds));
    if (kept.length > 0)
      return refused(
        say('erase.archiveKept', { name: say('erase.them'), rows: kept.map((place) => say('erase.row', place)) }),
      );
    return outOfSight(ports, candidateIds) ?? { kind: 'done', says: say('erase.nothingLeft') };
  }
  if (all.length !== candidateIds.length || !all.every(({ candidate }) => candidateIds.includes(candidate.id))) {
    return refused(say('erase.rowsChanged'));
  }
  tracker.save(scan);
  return { kind: 'agreed', scan, all };
}

/** Everything is erased by now: a sheet that is being sorted leaves the rest to the next look. */
function saveWhatIsLeft({ tracker, moment }: ErasePorts): void {
  try {
    saveNow(tracker, moment);
  } catch (problem) {
    if (!(problem instanceof RowsMoved)) throw problem;
  }
}

/** Empties our cells of their rows, under the new ids; answers where those rows are. */
function forgetRows(tabs: TrackerTabs, newIds: ReadonlyMap<string, string>, say: Say): readonly string[] {
  return tabs.read().flatMap((tab) => {
    const rows = [...tab.rows, ...tab.strays].flatMap((row) => {
      const cell = cellAt(row, tab.ours.id);
      const newId = newIds.get(idAt(row, tab) ?? '');
      if (typeof cell !== 'string' || newId === undefined) return [];
      const id = cell.replace(/^[^.]*/, newId);
      return [{ row: row.row, nextWordBy: null, lastWord: null, waitingOn: '', id, state: '', formula: false }];
    });
    writeRows(tabs, tab, rows, { formatted: false }, say);
    return rows.map(({ row }) => say('erase.row', { row, sheet: tab.sheet }));
  });
}

const isHere = ({ gone, left }: ScannedTracker, one: ScannedCandidate): boolean =>
  !gone.includes(one) && !left.includes(one);

/** The candidate and the other rows of the same person, those first. A name alone proves nothing. */
function concerned(scan: ScannedTracker, candidateId: string): readonly ScannedCandidate[] {
  const all = [...scan.candidates, ...scan.left];
  const one = all.find(({ candidate }) => candidate.id === candidateId);
  if (one === undefined) return [];
  return [one, ...all.filter((other) => other !== one && isSamePerson(other.candidate, one.candidate))];
}
