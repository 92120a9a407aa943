import type { NamedThere } from '../../app/ports/candidate-ports.js';
import type { OwnTab } from '../../app/ports/set-up-steps.js';
import type { Place } from '../../app/tracker/scan-one-row.js';
import { LOG_HEADERS, PEOPLE_HEADERS } from '../../domain/texts/sheet-words.js';
import { WAITING_PLACE } from './waiting-now-tab.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whom a row of one of our tabs names. One read at most: the other tabs name nobody. */
export function namedOnOwnTab(sheet: Sheet, is: OwnTab, row: number): NamedThere {
  switch (is) {
    case 'log':
      return candidateIn(sheet, row, LOG_HEADERS.indexOf('Candidate id') + 1);
    case 'people':
      return candidateIn(sheet, row, PEOPLE_HEADERS.indexOf('Candidate id') + 1);
    case 'waiting now': {
      const [[there, sheetId] = []] = sheet.getRange(row, WAITING_PLACE.row, 1, 2).getValues() as unknown[][];
      const at: Place | null =
        typeof there === 'number' && typeof sheetId === 'number' ? { sheetId, row: there } : null;
      return at === null ? { kind: 'nobody' } : { kind: 'row', at };
    }
    default:
      return { kind: 'nobody' };
  }
}

function candidateIn(sheet: Sheet, row: number, column: number): NamedThere {
  if (row === 1) return { kind: 'nobody' };
  const id: unknown = sheet.getRange(row, column).getValue();
  return typeof id === 'string' && id !== '' ? { kind: 'candidate', candidateId: id } : { kind: 'nobody' };
}
