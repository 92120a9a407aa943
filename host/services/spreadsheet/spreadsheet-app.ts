import type { Workbook } from '../../engine/workbook.js';
import { MAX_CELLS } from './cell-values.js';
import { ColorBuilder } from './color.js';
import { ConditionalFormatRuleBuilder } from './conditional-format.js';
import { DataValidationBuilder, NEW_VALIDATION } from './data-validation-builder.js';
import { enumGroup } from './enums.js';
import { FilterCriteriaBuilder } from './filter.js';
import type {
  GRange,
  GRangeList,
  GRuleBuilder,
  GSelection,
  GSheet,
  GSpreadsheet,
  GValidationBuilder,
} from './google.js';
import { RichTextValueBuilder } from './rich-text.js';
import { behind, ServiceObject } from './service-object.js';
import { Spreadsheet } from './spreadsheet.js';
import { SpreadsheetPlace } from './places.js';
import { TextStyleBuilder } from './text-style.js';
import { Ui } from './ui.js';

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The service itself. */
export class SpreadsheetApp extends ServiceObject<GApp> implements Omit<GApp, NotSupported> {
  readonly apiName = 'Spreadsheet.SpreadsheetApp';
  readonly AutoFillSeries = enumGroup('AutoFillSeries');
  readonly BandingTheme = enumGroup('BandingTheme');
  readonly BooleanCriteria = enumGroup('BooleanCriteria');
  readonly BorderStyle = enumGroup('BorderStyle');
  /** Not in the reference, but live (gas-fakes, testchartsapp.js). */
  readonly ChartType = enumGroup('ChartType');
  readonly ColorType = enumGroup('ColorType');
  readonly CopyPasteType = enumGroup('CopyPasteType');
  readonly DataExecutionErrorCode = enumGroup('DataExecutionErrorCode');
  readonly DataExecutionState = enumGroup('DataExecutionState');
  readonly DataSourceParameterType = enumGroup('DataSourceParameterType');
  readonly DataSourceRefreshScope = enumGroup('DataSourceRefreshScope');
  readonly DataSourceType = enumGroup('DataSourceType');
  readonly DataValidationCriteria = enumGroup('DataValidationCriteria');
  readonly DateTimeGroupingRuleType = enumGroup('DateTimeGroupingRuleType');
  readonly DeveloperMetadataLocationType = enumGroup('DeveloperMetadataLocationType');
  readonly DeveloperMetadataVisibility = enumGroup('DeveloperMetadataVisibility');
  readonly Dimension = enumGroup('Dimension');
  readonly Direction = enumGroup('Direction');
  readonly FrequencyType = enumGroup('FrequencyType');
  readonly GroupControlTogglePosition = enumGroup('GroupControlTogglePosition');
  readonly InterpolationType = enumGroup('InterpolationType');
  readonly PivotTableSummarizeFunction = enumGroup('PivotTableSummarizeFunction');
  readonly PivotValueDisplayType = enumGroup('PivotValueDisplayType');
  readonly ProtectionType = enumGroup('ProtectionType');
  readonly RecalculationInterval = enumGroup('RecalculationInterval');
  readonly RelativeDate = enumGroup('RelativeDate');
  readonly SheetType = enumGroup('SheetType');
  readonly SortOrder = enumGroup('SortOrder');
  readonly TextDirection = enumGroup('TextDirection');
  readonly TextToColumnsDelimiter = enumGroup('TextToColumnsDelimiter');
  readonly ThemeColorType = enumGroup('ThemeColorType');
  readonly ValueType = enumGroup('ValueType');
  readonly WrapStrategy = enumGroup('WrapStrategy');

  private readonly opened = new Map<Workbook, Spreadsheet>();
  private chosen: Spreadsheet | null = null;

  /** The object of a file; one a file. */
  spreadsheet(workbook: Workbook): Spreadsheet {
    let found = this.opened.get(workbook);
    if (found === undefined) this.opened.set(workbook, (found = new Spreadsheet(this.session, workbook)));
    return found;
  }

  /** The active file, or null for a script that stands alone. */
  private get current(): Spreadsheet | null {
    const { active } = this.session.context.workbooks;
    return this.chosen ?? (active === null ? null : this.spreadsheet(active));
  }

  private get required(): Spreadsheet {
    return this.current ?? this.session.fail('noPermission');
  }

  create(name: string, rows = 1000, columns = 26): GSpreadsheet {
    this.assertFullAccess('create');
    if (rows * columns > MAX_CELLS) this.session.fail('tooManyCells', MAX_CELLS);
    if (rows < 1) this.session.fail('fewRows');
    if (columns < 1) this.session.fail('fewColumns');
    return this.spreadsheet(this.session.context.workbooks.create(name, rows, columns)).handle;
  }

  openById(id: string): GSpreadsheet {
    this.assertFullAccess('openById');
    const workbook = this.session.context.workbooks.byId(id);
    return workbook === null ? this.session.fail('noDocument', id) : this.spreadsheet(workbook).handle;
  }

  openByKey(key: string): GSpreadsheet {
    return this.openById(key);
  }

  openByUrl(url: string): GSpreadsheet {
    this.assertFullAccess('openByUrl');
    const id = /\/spreadsheets\/d\/([^/?#]+)/.exec(url)?.[1];
    return id === undefined ? this.session.fail('badValue', 'url') : this.openById(id);
  }

  /** A simple trigger reaches its own file only. */
  private assertFullAccess(member: string): void {
    if (this.session.context.authMode !== 'FULL') this.session.fail('appPermission', `SpreadsheetApp.${member}`);
  }

  /** Sends what was written; an error in it is thrown here. */
  flush(): void {
    this.session.commit();
  }

  /** Null for a script that stands alone, whatever the published type says. */
  getActiveSpreadsheet(): GSpreadsheet {
    return this.current?.handle ?? (null as unknown as GSpreadsheet);
  }

  getActive(): GSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: GSpreadsheet): void {
    this.chosen = this.spreadsheet(behind(newActiveSpreadsheet, SpreadsheetPlace).workbook);
  }

  getActiveSheet(): GSheet {
    return this.required.getActiveSheet();
  }

  setActiveSheet(sheet: GSheet): GSheet {
    return this.required.setActiveSheet(sheet);
  }

  getActiveRange(): GRange {
    return this.required.getActiveRange();
  }

  getActiveRangeList(): GRangeList {
    return this.required.getActiveRangeList();
  }

  getCurrentCell(): GRange {
    return this.required.getCurrentCell();
  }

  getSelection(): GSelection {
    return this.required.getSelection();
  }

  setActiveRange(range: GRange): GRange {
    return this.required.setActiveRange(range);
  }

  setActiveRangeList(rangeList: GRangeList): GRangeList {
    return this.required.setActiveRangeList(rangeList);
  }

  setCurrentCell(cell: GRange): GRange {
    return this.required.setCurrentCell(cell);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.session.context.hasUi) this.session.fail('noUi');
    return new Ui(this.session).handle;
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return new ColorBuilder(this.session).handle;
  }

  newConditionalFormatRule(): GRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.session).handle;
  }

  newDataValidation(): GValidationBuilder {
    return new DataValidationBuilder(this.session, NEW_VALIDATION).handle;
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.session).handle;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilder(this.session).handle;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder(this.session).handle;
  }
}

/** What Google's service has and this one refuses by name. */
type NotSupported =
  'enableAllDataSourcesExecution' | 'enableBigQueryExecution' | 'newCellImage' | 'newDataSourceSpec' | 'open';
