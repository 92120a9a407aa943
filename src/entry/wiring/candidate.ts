import { namedOnOwnTab } from '../../adapters/sheets/named-on-own-tab.js';
import { UserPropertyMemory } from '../../adapters/settings/user-property-memory.js';
import type {
  BlitzPorts,
  CardPorts,
  EditPorts,
  ErasePorts,
  Selected,
  SelectionPorts,
} from '../../app/ports/candidate-ports.js';
import { newId } from '../ids.js';
import type { Execution } from './execution.js';

export function selectionPorts(execution: Execution): SelectionPorts {
  const { spreadsheet, moment, say, tracker, tabs, common, saveLock } = execution;
  return {
    moment,
    say,
    tracker,
    tabs,
    log: () => common.log(),
    lock: saveLock,
    selected,
    namedAt: ({ sheetId, row }) => {
      const is = common.own.which(sheetId);
      const sheet = is === null ? null : spreadsheet.getSheetById(sheetId);
      return is === null || sheet === null ? null : namedOnOwnTab(sheet, is, row);
    },
    hiddenByFilter: (sheetId, rows, most) => {
      const sheet = spreadsheet.getSheetById(sheetId);
      if (sheet === null || sheet.getFilter() === null) return new Set();
      return rows.length > most ? null : new Set(rows.filter((row) => sheet.isRowHiddenByFilter(row)));
    },
  };
}

/** For the card, which follows the selection. */
export function cardPorts(execution: Execution): CardPorts {
  return { ...selectionPorts(execution), user: execution.user(), follows: true };
}

/** For the screens that name whom they are about. */
export function formPorts(execution: Execution): CardPorts {
  return { ...cardPorts(execution), follows: false };
}

/** A card of the Blitz names whom it is about: the selection follows it, and not the other way round. */
export function blitzPorts(execution: Execution): BlitzPorts {
  const { spreadsheet, workbook } = execution;
  return {
    ...formPorts(execution),
    memory: new UserPropertyMemory(() => PropertiesService.getUserProperties(), workbook.id),
    select: ({ sheetId, row }, column) => {
      spreadsheet.getSheetById(sheetId)?.getRange(row, column).activate();
    },
  };
}

export function erasePorts(execution: Execution): ErasePorts {
  const { moment, say, tracker, tabs, common, lock, archive, user } = execution;
  return {
    moment,
    say,
    tracker,
    tabs,
    log: () => common.log(),
    register: () => common.people(),
    lock,
    archive,
    user: user(),
    newId,
  };
}

export function editPorts({ moment, say, tracker, tabs, common, saveLock }: Execution): EditPorts {
  return { moment, say, tracker, tabs, lock: saveLock, settingsSheetId: () => common.settingsSheetId() };
}

function selected(): Selected {
  const sheet = SpreadsheetApp.getActiveSheet();
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  return {
    sheetId: sheet.getSheetId(),
    row: sheet.getActiveCell().getRow(),
    rows: ranges.map((range) => ({ first: range.getRow(), last: range.getLastRow() })),
  };
}
