import type { Cell } from '../../../domain/cell.js';
import { LoopError } from '../../../domain/texts/loop-error.js';
import type { Say } from '../../../domain/texts/say.js';
import { whoColumn } from '../read/lost-columns.js';
import { writesAfterMove } from './writes-after-move.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { RowWrite, TabRead, TabRow, TrackerTabs, WriteHow } from '../../ports/tracker-tab.js';

/** As many cells are read again at no more than a column of a long tab costs: every column then, and one otherwise. */
const FEW_CELLS = 2_000;
/** Writes of the same rows while somebody goes on moving them. */
const MOST_TRIES = 4;

/** Whether every row still stands where it was read: nobody has sorted, inserted or deleted meanwhile. One column's read. */
export function unmoved(tabs: TrackerTabs, tab: TabRead): boolean {
  const known = tab.rows.some((row) => cellAt(row, tab.ours.id) !== '');
  const column = known ? tab.ours.id : whoColumn(tab);
  return column === null || standAs(tabs, tab, [column], (row) => cellAt(row, column));
}

/** Whether every row still says the name that was read: also where their columns alone were moved. One column's read. */
export function saysTheSame(tabs: TrackerTabs, tab: TabRead): boolean {
  const column = whoColumn(tab);
  return column === null || standAs(tabs, tab, [column], (row) => cellAt(row, column));
}

/**
 * Writes our cells of rows, and looks again: a sheet cannot be told to write only where a row still stands. Where somebody
 * moved rows in between, each write is made up for: what was written over is put back, and what was to be written goes
 * where its row is now. Touches cells of ours alone. One read more where nothing was moved.
 *
 * @returns whether rows were moved: what was read of the tab is out of date then
 * @throws where they were moved every time
 */
export function writeRows(
  tabs: TrackerTabs,
  look: TabRead,
  writes: readonly RowWrite[],
  how: WriteHow,
  say: Say,
): boolean {
  let [tab, left] = [look, writes];
  for (let tries = 1; left.length > 0; tries += 1) {
    tabs.write(tab, left, tries === 1 ? how : { formatted: false });
    if (standBeside(tabs, tab, left)) return tries > 1;
    if (tries === MOST_TRIES) {
      throw new LoopError('SHEET_LAYOUT', say('rows.keepMoving', { sheet: look.sheet }));
    }
    const now = tabs.readAnew(tab);
    // The tab is gone, and what was written with it.
    if (now === null) return true;
    left = writesAfterMove(tab, left, now);
    tab = now;
  }
  return look !== tab;
}

/** Whether what was written stands beside whom it is about: told by what we never write, and by the ids. */
function standBeside(tabs: TrackerTabs, tab: TabRead, writes: readonly RowWrite[]): boolean {
  const ids = new Map(writes.map(({ row, id }) => [row, id]));
  const { id } = tab.ours;
  const read = [...Object.values(tab.fields), ...tab.interviews].flatMap((found) => found?.column ?? []);
  const all = id === null ? read : [...read, id];
  const width = Math.max(...all) - Math.min(...all) + 1;
  const who = whoColumn(tab);
  const columns = tab.rows.length * width <= FEW_CELLS ? all : who === null ? [] : [who];
  return standAs(tabs, tab, columns, (row, column) =>
    column === id ? (ids.get(row.row) ?? cellAt(row, id)) : cellAt(row, column),
  );
}

function standAs(
  tabs: TrackerTabs,
  tab: TabRead,
  columns: readonly number[],
  cellOf: (row: TabRow, column: number) => Cell,
): boolean {
  const top = tab.rows[0]?.row;
  if (top === undefined || columns.length === 0) return true;
  const first = Math.min(...columns);
  const now = tabs.cellsNow(tab, first, Math.max(...columns));
  return tab.rows.every((row) =>
    columns.every(
      (column) => JSON.stringify(now[row.row - top]?.[column - first]) === JSON.stringify(cellOf(row, column)),
    ),
  );
}
