import type { Engine } from '../engine/engine.js';
import { styleFrom } from '../engine/looks.js';
import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { helpers } from '../engine/odoo.js';
import type { CellOutput, SheetKey, Zone } from '../engine/workbook.js';
import { excelFormula } from './formula-out.js';
import { reference, writeConditional, writeValidations } from './rules-out.js';
import type { RuleSurroundings } from './rules-out.js';
import type { Borders, StyleTable } from './styles-out.js';
import { escapeExcelText, tag, XML_HEAD } from './xml-out.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
/** What Excel would take for a formula if somebody typed it. */
const LOOKS_LIKE_FORMULA = /^[=+\-@']/;

export interface SheetParts {
  readonly styles: StyleTable;
  readonly around: RuleSurroundings;
  /** The number of a text in the file's table of texts. */
  textIndex(text: string): number;
  /** Makes a relation to something outside the sheet's own file and gives its id. */
  relate(type: string, target: string, external: boolean): string;
  /** Relation ids of what was written beside the sheet. */
  readonly drawing: string | undefined;
  readonly comments: string | undefined;
  /** The mark of a cell whose formula spreads over others, and may grow: Excel's "dynamic array". */
  dynamicMark(): number;
}

/** One sheet as xl/worksheets/sheetN.xml; the order of the parts is the standard's. */
export function writeSheet(workbook: EngineWorkbook, sheet: SheetKey, parts: SheetParts): string {
  const { engine } = workbook;
  const color = workbook.tabColor(sheet);
  const properties =
    color === null ? '' : tag('sheetPr', {}, tag('tabColor', { rgb: `FF${color.slice(1).toUpperCase()}` }));
  const links: string[] = [];
  const body =
    properties +
    sheetViews(workbook, sheet) +
    tag('sheetFormatPr', { defaultRowHeight: 15.75, customHeight: 1 }) +
    columns(workbook, sheet) +
    tag('sheetData', {}, rows(workbook, sheet, parts, links)) +
    protection(workbook, sheet, parts) +
    autoFilter(workbook, sheet) +
    merges(workbook.merges(sheet)) +
    writeConditional(workbook.conditionalRules(sheet), parts.around) +
    writeValidations(workbook.validations(sheet), parts.around) +
    (links.length === 0 ? '' : tag('hyperlinks', {}, links.join(''))) +
    (parts.drawing === undefined ? '' : tag('drawing', { 'r:id': parts.drawing })) +
    (parts.comments === undefined ? '' : tag('legacyDrawing', { 'r:id': parts.comments }));
  noteLosses(engine, parts);
  return XML_HEAD + tag('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONS }, body);
}

function noteLosses(engine: Engine, { around }: SheetParts): void {
  if (engine.ours.getAnnotations('metadata').length > 0) {
    around.note('Developer metadata (the marks by which scripts know columns) has no place in an Excel file.');
  }
}

function sheetViews(workbook: EngineWorkbook, sheet: SheetKey): string {
  const { rows: ySplit, columns: xSplit } = workbook.frozen(sheet);
  const activePane = ySplit > 0 && xSplit > 0 ? 'bottomRight' : ySplit > 0 ? 'bottomLeft' : 'topRight';
  const split = { xSplit: xSplit || undefined, ySplit: ySplit || undefined };
  const topLeftCell = helpers.toXC(xSplit, ySplit);
  const pane = ySplit + xSplit > 0 ? tag('pane', { ...split, topLeftCell, activePane, state: 'frozen' }) : '';
  const isFirst = workbook.sheets().find((each) => !workbook.isSheetHidden(each)) === sheet;
  return tag('sheetViews', {}, tag('sheetView', { workbookViewId: 0, tabSelected: isFirst ? 1 : undefined }, pane));
}

function columns(workbook: EngineWorkbook, sheet: SheetKey): string {
  const written: string[] = [];
  for (let column = 0; column < workbook.gridSize(sheet).columns; column++) {
    const width = workbook.columnWidth(sheet, column) / PIXELS_PER_CHARACTER;
    const hidden = workbook.isColumnHidden(sheet, column) ? 1 : undefined;
    written.push(tag('col', { min: column + 1, max: column + 1, width: width.toFixed(4), customWidth: 1, hidden }));
  }
  return tag('cols', {}, written.join(''));
}

function rows(workbook: EngineWorkbook, sheet: SheetKey, parts: SheetParts, links: string[]): string {
  const { engine } = workbook;
  const extent = usedZone(engine, sheet);
  const written: string[] = [];
  const last = Math.max(extent.bottom, lastSpecialRow(workbook, sheet));
  for (let row = 0; row <= last; row++) {
    const cells: string[] = [];
    for (let column = 0; column <= extent.right; column++) cells.push(cell(workbook, sheet, row, column, parts, links));
    const height = engine.getters.getUserRowSize(sheet, row);
    const hidden = workbook.isRowHidden(sheet, row) || workbook.isRowHiddenByFilter(sheet, row) ? 1 : undefined;
    const sized = height === undefined ? {} : { ht: height * POINTS_PER_PIXEL, customHeight: 1 };
    const content = cells.join('');
    if (content !== '' || hidden !== undefined || height !== undefined)
      written.push(tag('row', { r: row + 1, hidden, ...sized }, content));
  }
  return written.join('');
}

/** All that is stored or spilled, from A1. */
function usedZone(engine: Engine, sheet: SheetKey): Zone {
  let bottom = -1;
  let right = -1;
  for (const held of engine.getters.getCells(sheet)) {
    const position = engine.getters.getCellPosition(held.id);
    const spread = held.isFormula ? engine.getters.getSpreadZone(position) : undefined;
    bottom = Math.max(bottom, spread?.bottom ?? position.row);
    right = Math.max(right, spread?.right ?? position.col);
  }
  return { top: 0, left: 0, bottom, right };
}

function lastSpecialRow(workbook: EngineWorkbook, sheet: SheetKey): number {
  let last = -1;
  for (let row = 0; row < workbook.gridSize(sheet).rows; row++) {
    if (workbook.isRowHidden(sheet, row) || workbook.engine.getters.getUserRowSize(sheet, row) !== undefined)
      last = row;
  }
  return last;
}

function cell(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  row: number,
  column: number,
  parts: SheetParts,
  links: string[],
): string {
  const { engine } = workbook;
  const { getters } = engine;
  const position = engine.at(sheet, row, column);
  const held = getters.getCell(position);
  const border: Borders | null = getters.getCellBorder(position);
  const [[output] = []] = workbook.read(sheet, { top: row, bottom: row, left: column, right: column });
  if (output === undefined || (held === undefined && border === null && output.kind === 'blank')) return '';
  const r = helpers.toXC(column, row);
  if (output.link !== null) links.push(link(r, output.link, parts));
  const quotePrefix =
    output.formula === null && output.kind === 'text' && LOOKS_LIKE_FORMULA.test(String(output.value));
  const look = { style: styleFrom(held?.style), format: output.format, border, quotePrefix };
  const s = parts.styles.indexOf(look) || undefined;
  const spread = output.formula === null ? undefined : getters.getSpreadZone(position);
  const content =
    output.formula === null
      ? plain(output, parts)
      : formulaCell(output.formula, output, spread ?? position0(row, column), parts);
  return content === undefined
    ? s === undefined
      ? ''
      : tag('c', { r, s })
    : tag('c', { r, s, t: content.type, cm: content.mark }, content.body);
}

interface CellContent {
  readonly type?: string;
  readonly mark?: number;
  readonly body: string;
}

function plain({ kind, value }: CellOutput, parts: SheetParts): CellContent | undefined {
  if (kind === 'blank' || value === null) return undefined;
  if (typeof value === 'number') return { body: tag('v', {}, String(value)) };
  if (typeof value === 'boolean') return { type: 'b', body: tag('v', {}, value ? '1' : '0') };
  return kind === 'error'
    ? { type: 'e', body: tag('v', {}, escapeExcelText(value)) }
    : { type: 's', body: tag('v', {}, String(parts.textIndex(value))) };
}

function formulaCell(formula: string, { kind, value }: CellOutput, spread: Zone, parts: SheetParts): CellContent {
  const isSpread = spread.bottom > spread.top || spread.right > spread.left;
  const { text, isArray } = excelFormula(formula, value, parts.around.sheetNames);
  const array = isArray || isSpread ? { t: 'array', ref: reference(spread) } : {};
  const result = typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? '');
  const type = kind === 'text' ? 'str' : kind === 'boolean' ? 'b' : kind === 'error' ? 'e' : undefined;
  const body = tag('f', array, escapeExcelText(text)) + tag('v', {}, escapeExcelText(result));
  return { ...(type === undefined ? {} : { type }), ...(isSpread ? { mark: parts.dynamicMark() } : {}), body };
}

function position0(row: number, column: number): Zone {
  return { top: row, bottom: row, left: column, right: column };
}

function link(ref: string, url: string, parts: SheetParts): string {
  if (url.startsWith('#')) return tag('hyperlink', { ref, location: url.slice(1) });
  return tag('hyperlink', { ref, 'r:id': parts.relate('hyperlink', url, true) });
}

function merges(zones: readonly Zone[]): string {
  if (zones.length === 0) return '';
  return tag(
    'mergeCells',
    { count: zones.length },
    zones.map((zone) => tag('mergeCell', { ref: reference(zone) })).join(''),
  );
}

function autoFilter(workbook: EngineWorkbook, sheet: SheetKey): string {
  const filter = workbook.filter(sheet);
  if (filter === null) return '';
  const hiding = [...filter.hidden].filter(([, values]) => values.length > 0);
  const hidden = hiding.map(([column, values]) => {
    const gone = new Set(values.map((value) => value.trim().toLowerCase()));
    const zone = { top: filter.zone.top + 1, bottom: filter.zone.bottom, left: column, right: column };
    const shown = new Set(workbook.read(sheet, zone).map(([each]) => each?.display ?? ''));
    const kept = [...shown].filter((value) => !gone.has(value.trim().toLowerCase()));
    const blank = kept.includes('') ? 1 : undefined;
    const list = kept.filter((value) => value !== '').map((val) => tag('filter', { val }));
    return tag('filterColumn', { colId: column - filter.zone.left }, tag('filters', { blank }, list.join('')));
  });
  return tag('autoFilter', { ref: reference(filter.zone) }, hidden.join(''));
}

function protection(workbook: EngineWorkbook, sheet: SheetKey, { around }: SheetParts): string {
  const mine = workbook.protections().filter((each) => each.sheet === sheet);
  if (mine.some((each) => each.warningOnly))
    around.note('A protection that only warns is not in the Excel file: Excel has none.');
  if (mine.some((each) => !each.warningOnly && each.zone !== null))
    around.note('A protected range is not in the Excel file.');
  return mine.some((each) => !each.warningOnly && each.zone === null) ? tag('sheetProtection', { sheet: 1 }) : '';
}
