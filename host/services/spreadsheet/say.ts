/**
 * The service's error texts. English ones are quoted from live reports; a script's author must not match on them,
 * because Google sends them in the user's language: hence the second table, for tests.
 */
const english = {
  signature: "The parameters ({0}) don't match the method signature for {1}.",
  rowsMismatch:
    'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
  columnsMismatch:
    'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  lowRow: 'The starting row of the range is too small.',
  lowColumn: 'The starting column of the range is too small.',
  fewRows: 'The number of rows in the range must be at least 1.',
  fewColumns: 'The number of columns in the range must be at least 1.',
  noRange: 'Range not found',
  fillOutside: 'AutoFill destination range must contain the source range.',
  fillDirections: 'AutoFill destination range must extend the source range in only one direction.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  allRows: "You can't delete all the rows on the sheet.",
  allColumns: "You can't delete all the columns on the sheet.",
  allFreeRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  allFreeColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  otherFile: 'Target range and source range must be on the same spreadsheet.',
  lastSheet: "You can't remove all the sheets in a document.",
  allHidden: "You can't hide all the sheets in a document.",
  duplicateSheet: 'A sheet with the name "{0}" already exists. Please enter another name.',
  sheetGone: 'Sheet {0} not found',
  tooLong: 'Your input contains more than the maximum of {0} characters in a single cell.',
  tooManyCells: 'This action would increase the number of cells in the workbook above the limit of {0} cells.',
  invalid: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  metadataPlace:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  notRgb: 'Object is not of type RgbColor.',
  notTheme: 'Object is not of type ThemeColor.',
  unexpected: 'Unexpected error while getting the method or property {0} on object {1}.',
  crossSheetRule: 'Conditional format rule cannot reference a different sheet.',
  ruleFormula: 'Conditional format rule formula is invalid: {0}',
  noCriteria: 'No criteria was set for the rule.',
  noRuleRange: 'Conditional format rule must have at least one range.',
  foreignRuleRange: 'Conditional format rule range must be on the sheet it is set on.',
  mergeOverlap: 'You must select all cells in a merged range to merge or unmerge them.',
  cellOutside: 'Cell reference out of range',
  noDocument: "Document {0} is missing (perhaps it was deleted, or you don't have read access?)",
  badName: 'The name "{0}" is not a valid name for a range.',
  noNamedRange: 'The named range {0} does not exist.',
  badTimeZone: 'Invalid argument: timezone',
  badLocale: 'Invalid argument: locale',
  badValue: 'Invalid argument: {0}',
  noPermission: 'You do not have permission to access the requested document.',
  uiPermission:
    'Specified permissions are not sufficient to call {0}. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  appPermission:
    'You do not have permission to call {0}. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  chartType: 'Unexpected error',
  noChart: 'The chart is not on this sheet.',
  noGroup: 'The group no longer exists.',
  firstRowGroup: 'The depth of the first row cannot be shifted when the group control is before the group.',
  firstColumnGroup: 'The depth of the first column cannot be shifted when the group control is before the group.',
  filterColumn: 'The column {0} is outside the filter.',
} as const;

export type ErrorText = keyof typeof english;

const german: Partial<Record<ErrorText, string>> = {
  signature: 'Die Parameter ({0}) stimmen nicht mit der Methodensignatur für {1} überein.',
  rowsMismatch:
    'Die Anzahl der Zeilen in den Daten entspricht nicht der Anzahl der Zeilen im Bereich. Die Daten umfassen {0}, der Bereich {1} Zeilen.',
  columnsMismatch:
    'Die Anzahl der Spalten in den Daten entspricht nicht der Anzahl der Spalten im Bereich. Die Daten umfassen {0}, der Bereich {1} Spalten.',
  outside: 'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  lowRow: 'Die Startzeile des Bereichs ist zu klein.',
  lowColumn: 'Die Startspalte des Bereichs ist zu klein.',
  fewRows: 'Die Anzahl der Zeilen im Bereich muss mindestens 1 sein.',
  fewColumns: 'Die Anzahl der Spalten im Bereich muss mindestens 1 sein.',
  noRange: 'Bereich nicht gefunden',
  rowsOutOfBounds: 'Diese Zeilen liegen außerhalb des zulässigen Bereichs.',
  columnsOutOfBounds: 'Diese Spalten liegen außerhalb des zulässigen Bereichs.',
  duplicateSheet:
    'Es ist bereits ein Tabellenblatt mit dem Namen "{0}" vorhanden. Bitte geben Sie einen anderen Namen ein.',
  tooLong: 'Ihre Eingabe umfasst mehr als die maximal zulässigen {0} Zeichen in einer Zelle.',
  tooManyCells:
    'Durch diese Aktion würde die Anzahl der Zellen in der Arbeitsmappe den Grenzwert von {0} Zellen überschreiten.',
  invalid:
    'Die von Ihnen in Zelle {0} eingegebenen Daten verstoßen gegen die für diese Zelle festgelegten Datenüberprüfungsregeln.',
  protected:
    'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Bitten Sie den Eigentümer der Tabelle, den Schutz aufzuheben, wenn Sie Änderungen vornehmen müssen.',
  noUi: 'SpreadsheetApp.getUi() kann in diesem Kontext nicht aufgerufen werden.',
  secondFilter: 'In einem Tabellenblatt, das bereits einen Filter enthält, kann kein Filter erstellt werden.',
};

/** The text in English, or in `language` where there is one. */
export function say(key: ErrorText, args: readonly (string | number)[] = [], language?: string): string {
  const text = (language?.startsWith('de') === true ? german[key] : undefined) ?? english[key];
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
}
