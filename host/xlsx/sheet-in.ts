import { writeSheetCells } from '../engine/cells.js';
import { BadRule } from '../engine/conditional.js';
import { EngineRefusal } from '../engine/engine.js';
import type { OdooWorkbook } from '../engine/odoo-workbook.js';
import { helpers } from '../engine/odoo.js';
import type { Command } from '../engine/odoo.js';
import type { SheetKey, Zone } from '../engine/workbook.js';
import { arrayFilled, readCells, textOf } from './cells-in.js';
import type { FileCell } from './cells-in.js';
import type { FileParts } from './package-in.js';
import { readConditional, readValidations, zonesOf } from './rules-in.js';
import type { FileStyles } from './styles-in.js';
import { all, isOn, one } from './xml.js';
import type { XmlElement } from './xml.js';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

export interface SheetSources {
  readonly parts: FileParts;
  readonly path: string;
  readonly element: XmlElement;
  readonly styles: FileStyles;
  readonly texts: readonly string[];
  readonly dayShift: number;
  readonly note: (says: string) => void;
}

/** Fills a sheet of the workbook from its file; answers with the formulas and what Excel had worked out for them. */
export async function readSheet(workbook: OdooWorkbook, sheet: SheetKey, sources: SheetSources): Promise<FileCell[]> {
  const { element, styles, texts, dayShift, parts, path, note } = sources;
  const { engine } = workbook;
  const relations = await parts.relations(path);
  const links = new Map<string, string>();
  for (const { attributes } of all(one(element, 'hyperlinks'), 'hyperlink')) {
    const target =
      relations.get(attributes['r:id'] ?? '')?.target ??
      (attributes['location'] === undefined ? undefined : `#${attributes['location']}`);
    if (target !== undefined && /^[A-Z]+\d+$/.test(attributes['ref'] ?? '')) links.set(attributes['ref'] ?? '', target);
  }
  const sheetData = one(element, 'sheetData');
  const cells = readCells(sheetData, { engine, sheet, styles, texts, links, dayShift });
  const filled = arrayFilled(sheetData);
  const kept = cells.map((cell) => (filled.has(`${cell.row}:${cell.column}`) ? looksOnly(cell) : cell));
  growTo(workbook, sheet, kept);
  writeSheetCells(engine, sheet, kept);
  engine.runAll(borderCommands(sheetData, sheet, styles));
  readColumns(workbook, sheet, element);
  for (const merge of all(one(element, 'mergeCells'), 'mergeCell')) {
    for (const zone of zonesOf(merge.attributes['ref'])) workbook.addMerge(sheet, zone);
  }
  readView(workbook, sheet, element);
  readFilter(workbook, sheet, await filterElement(sources, relations));
  readRows(workbook, sheet, sheetData);
  readRules(workbook, sheet, sources);
  for (const relation of relations.values()) {
    if (relation.type === 'comments') readComments(workbook, sheet, await parts.read(relation.target));
    else if (relation.type === 'drawing') note('Charts and pictures were left out.');
    else if (relation.type === 'pivotTable') note('A pivot table became the plain values that it showed.');
  }
  if (isOn(one(element, 'sheetProtection')?.attributes['sheet'])) {
    const protection = { description: '', warningOnly: false, editors: [], restricted: false, unprotected: [] };
    workbook.setProtection({ id: engine.newId('protection'), sheet, zone: null, ...protection });
  }
  return kept.filter((cell) => cell.formula !== undefined);
}

function looksOnly({ row, column, style, format }: FileCell): FileCell {
  return { row, column, ...(style === undefined ? {} : { style }), ...(format === undefined ? {} : { format }) };
}

/** The grid holds at least what the file does. */
function growTo(workbook: OdooWorkbook, sheet: SheetKey, cells: readonly FileCell[]): void {
  const { rows, columns } = workbook.gridSize(sheet);
  const last = cells.reduce(
    (end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }),
    { row: -1, column: -1 },
  );
  if (last.row >= rows) workbook.insertRows(sheet, rows, last.row - rows + 1);
  if (last.column >= columns) workbook.insertColumns(sheet, columns, last.column - columns + 1);
}

function borderCommands(sheetData: XmlElement | undefined, sheetId: SheetKey, styles: FileStyles): Command[] {
  const commands: Command[] = [];
  for (const rowElement of all(sheetData, 'row')) {
    for (const { attributes } of all(rowElement, 'c')) {
      const border = styles.cells[Number(attributes['s'] ?? 0)]?.border;
      if (border === null || border === undefined || attributes['r'] === undefined) continue;
      const { row, col } = helpers.toCartesian(attributes['r']);
      commands.push({ type: 'SET_BORDER', sheetId, row, col, border });
    }
  }
  return commands;
}

function readColumns(workbook: OdooWorkbook, sheet: SheetKey, element: XmlElement): void {
  const { columns } = workbook.gridSize(sheet);
  for (const { attributes } of all(one(element, 'cols'), 'col')) {
    const first = Number(attributes['min']) - 1;
    const count = Math.min(Number(attributes['max']), columns) - first;
    if (!(count > 0)) continue;
    const width = Math.round(Number(attributes['width'] ?? NaN) * PIXELS_PER_CHARACTER);
    if (width > 0) workbook.setColumnWidth(sheet, first, count, width);
    if (isOn(attributes['hidden']) && count < columns) workbook.setColumnsHidden(sheet, first, count, true);
  }
}

function readRows(workbook: OdooWorkbook, sheet: SheetKey, sheetData: XmlElement | undefined): void {
  const { rows } = workbook.gridSize(sheet);
  const byHeight = new Map<number, number[]>();
  const hidden: number[] = [];
  for (const { attributes } of all(sheetData, 'row')) {
    const row = Number(attributes['r']) - 1;
    if (!(row >= 0) || row >= rows) continue;
    const height = Math.round(Number(attributes['ht'] ?? NaN) * PIXELS_PER_POINT);
    if (isOn(attributes['customHeight']) && height > 0) byHeight.set(height, [...(byHeight.get(height) ?? []), row]);
    if (isOn(attributes['hidden']) && !workbook.isRowHiddenByFilter(sheet, row)) hidden.push(row);
  }
  const sized = { sheetId: sheet, dimension: 'ROW' };
  const commands: Command[] = [...byHeight].map(([size, elements]) => ({
    type: 'RESIZE_COLUMNS_ROWS',
    ...sized,
    elements,
    size,
  }));
  if (hidden.length > 0 && hidden.length < rows)
    commands.push({ type: 'HIDE_COLUMNS_ROWS', ...sized, elements: hidden });
  workbook.engine.runAll(commands);
}

function readView(workbook: OdooWorkbook, sheet: SheetKey, element: XmlElement): void {
  const pane = one(element, 'sheetViews', 'sheetView', 'pane')?.attributes;
  if (pane !== undefined && (pane['state'] === 'frozen' || pane['state'] === 'frozenSplit')) {
    workbook.setFrozen(sheet, Number(pane['ySplit'] ?? 0), Number(pane['xSplit'] ?? 0));
  }
  const rgb = one(element, 'sheetPr', 'tabColor')?.attributes['rgb'];
  if (rgb !== undefined) workbook.setTabColor(sheet, `#${rgb.slice(-6).toLowerCase()}`);
}

/** The sheet's filter, or that of its first table. */
async function filterElement(
  { element, parts, note }: SheetSources,
  relations: Awaited<ReturnType<FileParts['relations']>>,
): Promise<XmlElement | undefined> {
  const own = one(element, 'autoFilter');
  const tables = [...relations.values()].filter((relation) => relation.type === 'table');
  if (tables.length > 0) note('Tables became plain ranges; one filter per sheet was kept.');
  return own ?? one(await parts.read(tables[0]?.target), 'autoFilter');
}

function readFilter(workbook: OdooWorkbook, sheet: SheetKey, filter: XmlElement | undefined): void {
  const [zone] = zonesOf(filter?.attributes['ref']);
  if (zone === undefined) return;
  const { rows } = workbook.gridSize(sheet);
  const fitting = { ...zone, bottom: Math.min(zone.bottom, rows - 1) };
  const hidden = new Map(
    all(filter, 'filterColumn').flatMap((column) => {
      const list = one(column, 'filters');
      return list === undefined
        ? []
        : [hiddenValues(workbook, sheet, fitting, Number(column.attributes['colId']), list)];
    }),
  );
  workbook.setFilter(sheet, { zone: fitting, hidden, criteria: new Map() });
}

/** Excel lists what is shown, Google what is hidden. */
function hiddenValues(
  workbook: OdooWorkbook,
  sheet: SheetKey,
  zone: Zone,
  offset: number,
  list: XmlElement,
): [number, string[]] {
  const column = zone.left + offset;
  const shown = new Set(all(list, 'filter').map(({ attributes }) => (attributes['val'] ?? '').toLowerCase()));
  if (isOn(list.attributes['blank'])) shown.add('');
  const cells = workbook.read(sheet, { top: zone.top + 1, bottom: zone.bottom, left: column, right: column });
  const values = new Set(cells.map(([cell]) => cell?.display ?? ''));
  return [column, [...values].filter((value) => !shown.has(value.trim().toLowerCase()))];
}

function readRules(workbook: OdooWorkbook, sheet: SheetKey, { element, styles, note }: SheetSources): void {
  const rules = readConditional(element, styles, note).filter((rule) => {
    try {
      workbook.setConditionalRules(sheet, [rule]);
      return true;
    } catch (error) {
      if (!(error instanceof BadRule) && !(error instanceof EngineRefusal)) throw error;
      const formula = rule.condition.kind === 'formula' ? ` (${rule.condition.formula})` : '';
      note(`A conditional format${formula} was left out: Google Sheets would not take it.`);
      return false;
    }
  });
  workbook.setConditionalRules(sheet, rules);
  for (const { zones, rule } of readValidations(element, note)) {
    try {
      workbook.setValidation(
        sheet,
        zones.flatMap((zone) => clipped(workbook, sheet, zone)),
        rule,
      );
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      note(`A validation rule of the kind ${rule.type} was left out.`);
    }
  }
}

/** A rule over whole columns of Excel's million rows ends where the grid does. */
function clipped(workbook: OdooWorkbook, sheet: SheetKey, zone: Zone): Zone[] {
  const { rows, columns } = workbook.gridSize(sheet);
  if (zone.top >= rows || zone.left >= columns) return [];
  return [{ ...zone, bottom: Math.min(zone.bottom, rows - 1), right: Math.min(zone.right, columns - 1) }];
}

function readComments(workbook: OdooWorkbook, sheet: SheetKey, comments: XmlElement | undefined): void {
  const { rows, columns } = workbook.gridSize(sheet);
  for (const comment of all(one(comments, 'commentList'), 'comment')) {
    const { row, col } = helpers.toCartesian(comment.attributes['ref'] ?? 'A1');
    if (row < rows && col < columns) workbook.setNotes(sheet, row, col, [[textOf(one(comment, 'text'))]]);
  }
}
