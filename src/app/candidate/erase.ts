import type { Done, EraseInput, Erasure, Refused } from '../../contract/server-api.js';
import { isSamePerson } from '../../domain/candidate/same-person.js';
import { ANSWERED } from '../tracker/read/rows-that-left.js';
import type { Say } from '../../domain/texts/say.js';
import type { ErasePorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { eventsOf } from './decision.js';
import { BUSY, refused } from '../messages/refusals.js';
import { idAt } from '../tracker/read/row-details.js';
import { cellAt } from '../ports/tracker-tab.js';
import type { TrackerTabs } from '../ports/tracker-tab.js';
import { writeRows } from '../tracker/save/write-rows.js';

const LOCK_WAIT_MS = 30_000;
/** A shorter name stands in too many words to look for it. */
const SHORTEST_NAME = 4;

/** What erasing a candidate would take away: every row of theirs that has the same address. Changes nothing. */
export function erasureOf(ports: ErasePorts, candidateId: string): Erasure | Refused {
  const scan = ports.tracker.scanWithGone(ports.moment);
  const all = scan === null ? [] : concerned(scan, candidateId);
  const [one] = all;
  if (scan === null || one === undefined) return refused(ports.say('erase.nobodyKnown'));
  const { name, email } = one.listed;
  const words = [name, email].filter((word) => word.length >= SHORTEST_NAME);
  const { rows: logRows, mentions } = ports.log().about(new Set(all.map(({ candidate }) => candidate.id)), words);
  const rows = all.map((each) => ({
    candidateId: each.candidate.id,
    sheet: each.listed.sheet,
    row: isHere(scan, each) ? each.listed.row : null,
  }));
  return { kind: 'erasure', name, rows, logRows, mentions };
}

/**
 * Takes a person out of everything of ours: the texts of their log rows, the state of their row, and with a new id the
 * way from one to the other. Days and our own words stay, so that no figure changes. Stopped halfway it is done again.
 */
export function erase(ports: ErasePorts, input: EraseInput): Done | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => eraseNow(ports, input)) ?? BUSY;
}

function eraseNow(ports: ErasePorts, { candidateIds, key }: EraseInput): Done | Refused {
  const { tracker, tabs, archive, user, moment, say } = ports;
  const scan = tracker.scanWithGone(moment);
  const all = scan === null ? [] : concerned(scan, candidateIds[0] ?? '');
  const [one] = all;
  if (scan === null || one === undefined) return { kind: 'done', says: say('erase.nothingLeft') };
  if (all.length !== candidateIds.length || !all.every(({ candidate }) => candidateIds.includes(candidate.id))) {
    return refused(say('erase.rowsChanged'));
  }
  const newIds = new Map(candidateIds.map((id) => [id, ports.newId()]));
  const log = ports.log();
  log.erase(newIds);
  log.append(
    [...newIds.values()].map((id) => {
      const event = eventsOf({ candidateId: id, key }, user, moment);
      return event(id, { kind: 'confirmed', answer: 'erased', summary: ANSWERED });
    }),
  );
  archive.clear([...archive.find(scan.settings.archiveTabs, new Set(candidateIds)).values()]);
  const left = forgetRows(tabs, newIds, say);
  const after = tracker.scan(moment);
  if (after !== null) tracker.save(after);
  return { kind: 'done', says: say('erase.done', { name: one.listed.name, left }) };
}

/** Empties our cells of their rows, under the new ids; answers where those rows are. */
function forgetRows(tabs: TrackerTabs, newIds: ReadonlyMap<string, string>, say: Say): readonly string[] {
  return tabs.read().flatMap((tab) => {
    const rows = tab.rows.flatMap((row) => {
      const cell = cellAt(row, tab.ours.id);
      const newId = newIds.get(idAt(row, tab) ?? '');
      if (typeof cell !== 'string' || newId === undefined) return [];
      const id = cell.replace(/^[^.]*/, newId);
      return [{ row: row.row, nextWordBy: null, lastWord: null, waitingOn: '', id, state: '', formula: false }];
    });
    writeRows(tabs, tab, rows, { formatted: false });
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
