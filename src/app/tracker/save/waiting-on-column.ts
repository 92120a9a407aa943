import type { Say } from '../../../domain/texts/say.js';
import { waitingOnText } from '../../../domain/row/waiting-on.js';
import type { ScannedCandidate } from '../../ports/ports.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { TrackerTabs } from '../../ports/tracker-tab.js';
import type { SeenTab } from '../read/notice-news.js';
import { RowsMoved } from './rows-moved.js';

/** The tab with its *Waiting on* column where somebody is waited for: it appears when it is first used. */
export function withWaitingOn(
  tabs: TrackerTabs,
  one: SeenTab,
  candidates: readonly ScannedCandidate[],
  say: Say,
): SeenTab {
  const { tab, rows } = one;
  const waiting = candidates.some(
    ({ listed, candidate }) => listed.sheetId === tab.sheetId && waitingOnText(candidate) !== '',
  );
  if (tab.ours.waitingOn !== null || !waiting) return one;
  const wider = tabs.addWaitingOn(tab);
  const cells = new Map(wider.rows.map((row) => [row.row, row]));
  const stand = tab.rows.every((row) => {
    const now = cells.get(row.row);
    return now !== undefined && cellAt(now, wider.ours.id) === cellAt(row, tab.ours.id);
  });
  if (!stand) throw new RowsMoved(tab.sheet, say);
  return { ...one, tab: wider, rows: rows.map((row) => ({ ...row, cells: cells.get(row.read.row) ?? row.cells })) };
}
