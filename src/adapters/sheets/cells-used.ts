/** What Google holds in one file; the number is in its help, "Files you can store in Google Drive". */
const MOST_CELLS = 10_000_000;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells of all grids, empty ones too: those count. */
const cellsUsed = (spreadsheet: Spreadsheet): number =>
  spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);

/** The share of Google's limit that the file has used. Costs one call, and two for each tab. */
export const shareOfCells = (spreadsheet: Spreadsheet): number => cellsUsed(spreadsheet) / MOST_CELLS;

/** Whether so many cells more do not fit. */
export const isFullFor = (spreadsheet: Spreadsheet, more: number): boolean =>
  cellsUsed(spreadsheet) + more > MOST_CELLS;
