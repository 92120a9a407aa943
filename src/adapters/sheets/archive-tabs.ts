import type { ArchivedRow, ArchiveTabs } from '../../app/ports/ports.js';
import { isShownStatus } from '../../domain/row/status-words.js';
import { asCompared } from '../../domain/text/comparable.js';
import { columnLetters } from './tab-marks.js';
import { idIn, isAbout } from '../../domain/identity/id-cell.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Clears of rows that somebody goes on moving. */
const MOST_TRIES = 4;
/** Begins every state cell; see `encodeState`. */
const STATE = '{"is":"';

/**
 * The tabs of theirs to which rows are cut when all is over. Nothing marks their columns, so a row is known by the hidden
 * cells of ours that came along with it, wherever in the row they stand now.
 */
export class ArchiveTabsInSheet implements ArchiveTabs {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  find(names: readonly string[], candidateIds: ReadonlySet<string>): ReadonlyMap<string, ArchivedRow> {
    const found = new Map<string, ArchivedRow>();
    const wanted = new Set(names.map(asCompared));
    for (const sheet of wanted.size === 0 ? [] : this.spreadsheet.getSheets()) {
      if (!wanted.has(asCompared(sheet.getName()))) continue;
      const rows: unknown[][] = sheet.getDataRange().getValues();
      rows.forEach((cells, index) => {
        const texts = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
        const at = texts.findIndex((text) => candidateIds.has(idIn(text) ?? ''));
        const id = idIn(texts[at] ?? '');
        // Sorted apart from its name, or copied over another row: then it says nothing about this row.
        if (id === null || found.has(id) || !isAbout(texts[at] ?? '', texts)) return;
        // The status came along too, as a formula or as what it showed, and may hold the words of a promise.
        const ours = texts.flatMap((text, column) =>
          column === at || text.startsWith(STATE) || isShownStatus(text) ? [column + 1] : [],
        );
        found.set(id, { sheet: sheet.getName(), sheetId: sheet.getSheetId(), row: index + 1, ours });
      });
    }
    return found;
  }

  missing(names: readonly string[]): readonly string[] {
    const there = new Set(
      names.length === 0 ? [] : this.spreadsheet.getSheets().map((sheet) => asCompared(sheet.getName())),
    );
    return names.filter((name) => !there.has(asCompared(name)));
  }

  clear(names: readonly string[], candidateIds: ReadonlySet<string>): ReturnType<ArchiveTabs['clear']> {
    const first = [...this.find(names, candidateIds).values()];
    let kept = first;
    for (let tries = 1; kept.length > 0 && tries <= MOST_TRIES; tries += 1) {
      for (const { sheetId, row, ours } of kept) {
        // All of them in one call: nobody can move the row between the id and the state.
        const cells = ours.map((column) => `${columnLetters(column)}${String(row)}`);
        this.spreadsheet.getSheetById(sheetId)?.getRangeList(cells).clearContent();
      }
      // A read: what was written is in the sheet, and whoever was moved meanwhile still has their id.
      kept = [...this.find(names, candidateIds).values()];
    }
    return { found: first, kept };
  }
}
