import { rowCounter, rowsBeforeData } from '../../../domain/recognition/candidate-rows.js';
import { byField } from '../../../domain/recognition/recognition.js';
import type { FoundColumn } from '../../../domain/recognition/recognition.js';
import { idAt } from './row-details.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';

/** Rows of a tab with somebody in them. */
export interface RowsWithSomebody {
  /** Candidates, whoever they are. */
  readonly candidates: readonly TabRow[];
  /**
   * Rows that read like a total, an instruction, the header or a heading: candidates only if we know them. Somebody with
   * “for example” in a cell is nobody's instruction.
   */
  readonly doubtful: readonly TabRow[];
}

export function rowsWithSomebody(tab: TabRead): RowsWithSomebody {
  const headers: string[] = [];
  const mapping = byField((field): FoundColumn | null => {
    const found = tab.fields[field];
    if (found === null) return null;
    headers[found.column - 1] = found.header;
    return { column: found.column, header: found.header, confidence: 1, because: '' };
  });
  const rows = tab.rows.map(({ cells }) => cells);
  const named = Array.from(headers, (header: string | undefined) => header ?? '');
  const counter = rowCounter(mapping, named, rows);
  const hasId = (at: number): boolean => {
    const row = tab.rows[at];
    return row !== undefined && idAt(row, tab) !== null;
  };
  const skipped = rowsBeforeData(rows, mapping, hasId);
  const candidates: TabRow[] = [];
  const doubtful: TabRow[] = [];
  tab.rows.forEach((row, at) => {
    if (!counter.saysWho(row.cells)) return;
    (at >= skipped && counter.isCandidate(row.cells) ? candidates : doubtful).push(row);
  });
  return { candidates, doubtful };
}
