import { rowCounter, rowsBeforeData } from '../../../domain/recognition/candidate-rows.js';
import { byField } from '../../../domain/recognition/recognition.js';
import type { FoundColumn } from '../../../domain/recognition/recognition.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';

/** The rows of a tab that are candidates: not totals, not instructions, not the header again, not rows without anybody's name. */
export function candidateRows(tab: TabRead): readonly TabRow[] {
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
  const skipped = rowsBeforeData(rows, mapping);
  return tab.rows.slice(skipped).filter(({ cells }) => counter.isCandidate(cells));
}
