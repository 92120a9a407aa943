/** Short names for the published types. */
export type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GRange = GoogleAppsScript.Spreadsheet.Range;
export type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GSelection = GoogleAppsScript.Spreadsheet.Selection;
export type GColor = GoogleAppsScript.Spreadsheet.Color;
export type GUser = GoogleAppsScript.Base.User;
export type GProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GFilter = GoogleAppsScript.Spreadsheet.Filter;
export type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type GChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GGroup = GoogleAppsScript.Spreadsheet.Group;
