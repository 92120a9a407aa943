/**
 * What a call costs at Google. `buffered` writes are collected and reach the document at the next read or flush, where
 * their errors surface; other writes come after everything collected so far.
 */
export type Cost = 'nav' | 'read' | 'write' | 'buffered' | 'other';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** In-memory handles and their coordinates. */
const navigation: Readonly<Record<string, ReadonlySet<string>>> = {
  'Spreadsheet.Range': words(`
    activate activateAsCurrentCell createDeveloperMetadataFinder createTextFinder getA1Notation getCell getColumn
    getColumnIndex getGridId getHeight getLastColumn getLastRow getNumColumns getNumRows getRow getRowIndex getSheet
    getWidth isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded offset`),
  'Spreadsheet.RangeList': words('activate getRanges'),
  'Spreadsheet.Sheet': words(`
    activate asDataSourceSheet createDeveloperMetadataFinder createTextFinder getActiveCell getActiveRange
    getActiveRangeList getCurrentCell getIndex getName getParent getRange getRangeList getSelection getSheetId
    getSheetName getType newChart setActiveRange setActiveRangeList setActiveSelection setCurrentCell`),
  'Spreadsheet.Spreadsheet': words(`
    createDeveloperMetadataFinder createTextFinder getActiveCell getActiveRange getActiveRangeList getActiveSheet
    getCurrentCell getId getName getNumSheets getRange getRangeList getSelection getSheetById getSheetByName getSheetId
    getSheetName getSheets getSpreadsheetLocale getSpreadsheetTimeZone getUrl setActiveRange setActiveRangeList
    setActiveSelection setActiveSheet setCurrentCell`),
  'Spreadsheet.SpreadsheetApp': words(`
    getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection getUi
    setActiveRange setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell`),
  'Spreadsheet.Protection': words('getDescription getProtectionType getRange getRangeName'),
  'Spreadsheet.NamedRange': words('getName getRange'),
  'Spreadsheet.Filter': words('getRange'),
  'Spreadsheet.DeveloperMetadata': words('getId getKey getLocation getValue getVisibility'),
  'Spreadsheet.DeveloperMetadataFinder': words(
    'onIntersectingLocations withId withKey withLocationType withValue withVisibility',
  ),
  'Spreadsheet.EmbeddedChart': words(
    'getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions getRanges getTransposeRowsAndColumns modify',
  ),
};

/** Classes whose objects only ever live in the script's memory. */
const IN_MEMORY =
  /(Builder|Rule|Condition|Criteria|Validation|TextStyle|RichTextValue|Color|Location|User|Menu|ContainerInfo|ChartOptions|TextRotation|Selection|SpreadsheetTheme|PromptResponse|DataTable|Charts\.Charts)$/;

/** Writes to cells, their looks and rules: collected. */
const buffered = words(`
  appendRow breakApart check clear clearContent clearContents clearDataValidations clearFormat clearFormats clearNote
  clearNotes copyFormatToRange copyTo copyValuesToRange insertCheckboxes merge mergeAcross mergeVertically moveTo
  randomize removeCheckboxes sort trimWhitespace uncheck autoResizeColumn autoResizeColumns autoResizeRows
  hideColumn hideColumns hideRow hideRows showColumns showRows unhideColumn unhideRow`);

const BUFFERED_CLASSES = /\.(Range|RangeList|Sheet|Spreadsheet)$/;
/** These change the document at once, because what follows depends on it. */
const atOnce = words(`
  setName setNamedRange setConditionalFormatRules setSpreadsheetTimeZone setSpreadsheetLocale setRecalculationInterval
  setFrozenRows setFrozenColumns setTabColor`);

/** The cost class of a member of Google's. */
export function costOf(className: string, member: string): Cost {
  if (className === 'Base.Ui') return 'other';
  if (navigation[className]?.has(member) === true || IN_MEMORY.test(className)) return 'nav';
  if (className === 'Spreadsheet.SpreadsheetApp') return appCost(member);
  if (/^(get|is|can|has|find)/.test(member)) return 'read';
  if (BUFFERED_CLASSES.test(className) && !atOnce.has(member)) {
    if (buffered.has(member) || member.startsWith('set')) return 'buffered';
  }
  if (member === 'toast') return 'other';
  return 'write';
}

function appCost(member: string): Cost {
  if (member.startsWith('new')) return 'nav';
  if (member === 'flush') return 'write';
  return member === 'create' ? 'write' : 'other';
}

/** Members of a range that read and write no cell of it, however many it has. */
const beside = words(`
  addDeveloperMetadata canEdit createFilter getDataSourceUrl getDeveloperMetadata getFilter protect`);

/** Whether what a call reads or writes grows with the cells of its range. */
export const goesThroughCells = (member: string): boolean => !beside.has(member);

/** The word the trace uses. */
export function kindOf(cost: Cost): CallKind {
  return cost === 'buffered' ? 'write' : cost;
}

/** What class of call a member is; the cost model's words. */
export type CallKind = 'read' | 'write' | 'mail' | 'nav' | 'other';
