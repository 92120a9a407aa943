import { hintIn, idIn } from '../../../domain/identity/id-cell.js';
import type { Noted } from '../../../domain/identity/id-cell.js';
import { shortPrint } from '../../../domain/text/fingerprint.js';
import type { RowDetails, StrayHint } from '../../../domain/identity/row-details.js';
import type { Registered } from '../../../domain/identity/registered.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { OurColumn, TabRead, TabRow } from '../../ports/tracker-tab.js';
import type { ReadRow } from './read-row.js';

/** The text in a cell of ours, '' where there is none. */
export function ourText(row: TabRow | undefined, { ours }: Pick<TabRead, 'ours'>, column: OurColumn): string {
  const cell = row === undefined ? '' : cellAt(row, ours[column]);
  return typeof cell === 'string' ? cell : '';
}

/** The id in a row's id cell, or null. */
export const idAt = (row: TabRow, tab: Pick<TabRead, 'ours'>): string | null => idIn(ourText(row, tab, 'id'));

export const detailsOf = (read: ReadRow, cells: TabRow, tab: TabRead): RowDetails => ({
  tab: tab.sheetId,
  row: read.row,
  name: read.name,
  emails: read.emails,
  phone: read.phone,
  link: read.link,
  job: read.job,
  owner: read.owner,
  hint: hintIn(ourText(cells, tab, 'id')),
});

/** Ids beside rows that are about nobody. */
export const strayHints = (tab: TabRead, rows: readonly TabRow[]): readonly StrayHint[] =>
  rows.flatMap((row) => {
    const hint = hintIn(ourText(row, tab, 'id'));
    return hint === null ? [] : [{ tab: tab.sheetId, row: row.row, hint }];
  });

/** What the id cell notes of a row. */
export const notedOf = ({ name, email, owner, stageCells: stage, job }: ReadRow): Noted => ({
  name,
  email,
  owner,
  stage,
  job,
});

/**
 * Whether the cells beside the rows say all there is to know: each row has an id of its own that was written for just this
 * name, address and job, and no id stands anywhere else. Then nobody can be anybody else, and the register need not be read.
 */
export function isEveryoneBeside(rows: readonly RowDetails[], strays: readonly StrayHint[]): boolean {
  const ids = new Set<string>();
  return (
    strays.length === 0 &&
    rows.every(({ hint, name, emails, job }) => {
      if (hint === null || ids.has(hint.id)) return false;
      ids.add(hint.id);
      return (
        hint.name === shortPrint(name) && hint.email === shortPrint(emails[0] ?? '') && hint.job === shortPrint(job)
      );
    })
  );
}

/** What the log knows of everybody: whoever was first seen on a tab, as they were called then. */
export function registeredIn(events: readonly LogEvent[]): readonly Registered[] {
  const lines = new Map<string, Registered>();
  for (const event of events) {
    if (event.kind !== 'stage' || event.tab === undefined || lines.has(event.candidateId)) continue;
    lines.set(event.candidateId, {
      id: event.candidateId,
      name: event.name ?? '',
      emails: [],
      phone: '',
      link: '',
      job: null,
      owner: event.owner ?? '',
      tab: event.tab,
      firstSeen: event.day,
      leftOn: null,
      erasedOn: null,
      keepUntil: null,
    });
  }
  return [...lines.values()];
}
