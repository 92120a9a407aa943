import type { Cell } from '../../domain/cell.js';
import type { Day } from '../../domain/calendar/day.js';
import type { EditPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import type { TabRead, TrackerTabs } from '../ports/tracker-tab.js';
import { dayOf } from '../tracker/read/read-row.js';

/** What somebody typed into *Last word from us* of one row. */
interface TypedWord {
  readonly row: number;
  readonly cell: Cell;
}

/** What the edited cells of our column say before we write it: one read, and only where somebody typed there. */
export function typedWords(
  tabs: TrackerTabs,
  tab: TabRead,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): readonly TypedWord[] {
  const column = tab.ours.lastWord;
  if (column === null) return [];
  const first = Math.max(firstRow, tab.headerRow + 1);
  const rows = [first, lastRow].map((row) => ({ row, cells: [] }));
  return tabs.cellsNow({ ...tab, rows }, column, column).map(([cell = ''], at) => ({ row: first + at, cell }));
}

/**
 * Why a cell doesn't show what was typed into it. A later day is a touch, and stays; anything else gives way to the last
 * word that the log knows, which is taken back on the card if it is wrong. Null where everything stayed.
 */
export function whyNotTaken(
  { moment, say }: EditPorts,
  scan: ScannedTracker,
  sheetId: number,
  typed: readonly TypedWord[],
): string | null {
  const byRow = new Map(
    scan.candidates.flatMap((one) => (one.listed.sheetId === sheetId ? [[one.listed.row, one] as const] : [])),
  );
  const reasons = typed.flatMap(({ row, cell }) => {
    const one = byRow.get(row);
    return one === undefined ? [] : (reasonOf(cell, one, moment.today, say) ?? []);
  });
  const [first] = reasons;
  if (first === undefined) return null;
  return reasons.length === 1 ? first : `${first} ${say('edit.moreRows', { rows: reasons.length - 1 })}`;
}

function reasonOf(
  cell: Cell,
  { candidate, listed: { name } }: ScannedCandidate,
  today: Day,
  say: EditPorts['say'],
): string | null {
  const shown = candidate.personLastWord;
  const read = dayOf(cell, null, today);
  switch (read.kind) {
    case 'blank':
      return shown === null ? null : say('edit.wordCleared', { name, shown });
    case 'unreadable':
      return say('edit.wordUnreadable', { name, typed: read.text });
    case 'day':
      if (read.day === shown) return null;
      if (read.day > today) return say('edit.wordAhead', { name, typed: read.day });
      if (shown === null) return null;
      // A row of its own may have an earlier last word than the person, who stands on other rows, too.
      return say(read.day === candidate.history.lastWord ? 'edit.wordOnOtherRow' : 'edit.wordOlder', {
        name,
        typed: read.day,
        shown,
      });
  }
}
