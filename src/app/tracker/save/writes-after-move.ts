import type { Cell } from '../../../domain/cell.js';
import { FIELDS } from '../../../domain/recognition/recognition.js';
import { WHO } from '../read/lost-columns.js';
import { BLANK, dayIn, saysAlready } from './plan-writes.js';
import { idIn } from '../../../domain/identity/id-cell.js';
import { idAt } from '../read/row-details.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { RowWrite, TabRead, TabRow } from '../../ports/tracker-tab.js';

/**
 * What to write where rows were moved between a look and the write of it, so that every candidate has what was decided
 * for them, and whoever was written over has what stood there, or at least their id: from that the next look finds the
 * rest in the log. `before` is the look and `writes` what was written of it, `now` the tab as it stands.
 * A row that was written over and that the look had not read loses the id beside it: the next look finds who it is.
 */
export function writesAfterMove(before: TabRead, writes: readonly RowWrite[], now: TabRead): readonly RowWrite[] {
  const planned = new Map(writes.map((write) => [write.row, write]));
  const rows = [...planned.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const was = whereTheyStood(before, planned, now);
  const known = new Set(
    [...before.rows.map((row) => textAt(row, before.ours.id)), ...writes.map(({ id }) => id)].flatMap(
      (cell) => idIn(cell) ?? [],
    ),
  );
  const left = new Set(now.rows.map(({ row }) => row));
  const found = now.rows.flatMap((row): readonly RowWrite[] => {
    const stood = was.get(row.row);
    const write = stood === undefined ? undefined : planned.get(stood.row);
    if (write !== undefined) return [{ ...write, row: row.row }];
    if (row.row < first || row.row > last) return [];
    if (stood !== undefined) return [asItStood(before, stood, row.row)];
    // New, or edited beyond recognition: what stands beside it is its own, or somebody else's.
    return known.has(idAt(row, now) ?? '') ? [{ ...BLANK, row: row.row, id: '' }] : [];
  });
  for (let row = first; row <= last; row += 1) if (!left.has(row)) found.push({ ...BLANK, row });
  const cells = new Map(now.rows.map((row) => [row.row, row]));
  return found.filter((write) => {
    const there = cells.get(write.row);
    return there === undefined || !saysAlready(now, there, write);
  });
}

/**
 * Each row of `now` as it was at the look, by its number now: known by what stands in their columns and by its id; of
 * rows that look the same the order is kept; and by the id alone where they changed something but who it is.
 */
function whereTheyStood(
  before: TabRead,
  planned: ReadonlyMap<number, RowWrite>,
  now: TabRead,
): ReadonlyMap<number, TabRow> {
  const found = new Map<number, TabRow>();
  const taken = new Set<TabRow>();
  const idBefore = (row: TabRow): string => planned.get(row.row)?.id ?? textAt(row, before.ours.id);
  const match = (keyOf: (tab: TabRead, row: TabRow, id: string) => string): void => {
    const free = new Map<string, TabRow[]>();
    for (const row of before.rows) {
      if (taken.has(row)) continue;
      const key = keyOf(before, row, idIn(idBefore(row)) ?? '');
      free.set(key, [...(free.get(key) ?? []), row]);
    }
    for (const row of now.rows) {
      const stood = found.has(row.row) ? undefined : free.get(keyOf(now, row, idAt(row, now) ?? ''))?.shift();
      if (stood === undefined) continue;
      found.set(row.row, stood);
      taken.add(stood);
    }
  };
  match((tab, row, id) => JSON.stringify([id, theirs(tab, row)]));
  match((tab, row) => JSON.stringify(theirs(tab, row)));
  match((tab, row, id) => JSON.stringify([id, ...WHO.map((field) => cellAt(row, tab.fields[field]?.column))]));
  return found;
}

/** What stands in the columns of theirs that we read, always in the same order. */
const theirs = (tab: TabRead, row: TabRow): readonly Cell[] =>
  [...FIELDS.map((field) => tab.fields[field]), ...tab.interviews].map((found) => cellAt(row, found?.column));

function asItStood({ ours }: TabRead, stood: TabRow, row: number): RowWrite {
  return {
    row,
    nextWordBy: dayIn(cellAt(stood, ours.nextWordBy)) ?? null,
    lastWord: dayIn(cellAt(stood, ours.lastWord)) ?? null,
    waitingOn: textAt(stood, ours.waitingOn),
    id: textAt(stood, ours.id),
    state: textAt(stood, ours.state),
    formula: false,
  };
}

function textAt(row: TabRow, column: number | null): string {
  const cell = cellAt(row, column);
  return typeof cell === 'string' ? cell : '';
}
