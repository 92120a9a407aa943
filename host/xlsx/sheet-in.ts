import { shortened } from './shortened.js';
import { writeSheetCells } from '../engine/cells.js';
import { BadRule } from '../engine/conditional.js';
import { EngineRefusal } from '../engine/engine.js';
import type { FileBudget } from '../engine/file-limits.js';
import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { helpers } from '../engine/odoo.js';
import type { Command } from '../engine/odoo.js';
import type { SheetKey, Zone } from '../engine/workbook.js';
import { filledByArrays, readCells, textOf } from './cells-in.js';
import type { FileCell } from './cells-in.js';
import { damaged } from './damaged.js';
import type { FileParts, FileRelation } from './package-in.js';
import { placeOf, rowOf, zonesOf, type Place } from './references.js';
import { readConditional, readValidations } from './rules-in.js';
import type { FileStyles } from './styles-in.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
/** Excel: 255 characters wide, 409 points high. */
const WIDEST = 255 * PIXELS_PER_CHARACTER;
const HIGHEST = 546;

export interface SheetSources {
  readonly parts: FileParts;
  readonly path: string;
  /** Of the tab. */
  readonly name: string;
  readonly element: XmlElement;
  readonly styles: FileStyles;
  readonly texts: readonly string[];
  readonly dayShift: number;
  readonly note: (says: string) => void;
}

/**
 * Fills a sheet of the workbook from its file; answers with the formulas and what Excel had worked out for them.
 * What a sheet can't have (a merge over a merge, a filter without an area) is left out, and the note says so.
 *
 * @throws UnreadableFile where cells could be lost or mistaken
 */
export function readSheet(workbook: EngineWorkbook, sheet: SheetKey, sources: SheetSources): FileCell[] {
  const { element, styles, texts, dayShift, parts, path, name, note } = sources;
  const { engine } = workbook;
  const { budget } = parts;
  const relations = parts.relations(path);
  const links = linksOf(element, relations);
  const sheetData = one(element, 'sheetData');
  const fail = (what: string): Error => damaged(budget.fileName, `on its tab “${name}” ${what}`);
  const cells = readCells(sheetData, { engine, sheet, name, budget, fail, styles, texts, links, dayShift });
  const filled = filledByArrays(sheetData, cells);
  const kept = nearContent(cells.map((cell) => (filled.has(cell) ? looksOnly(cell) : cell)));
  growTo(workbook, sheet, kept, budget);
  writeSheetCells(engine, sheet, kept);
  engine.runAll(borderCommands(workbook, sheet, sheetData, styles));
  readColumns(workbook, sheet, element);
  readMerges(workbook, sheet, element, note);
  readView(workbook, sheet, element, note);
  readFilter(workbook, sheet, filterElement(sources, relations), note);
  readRows(workbook, sheet, sheetData);
  readRules(workbook, sheet, sources);
  for (const relation of relations.values()) {
    if (relation.type === 'comments') readComments(workbook, sheet, parts.read(relation.target), note);
    else if (relation.type === 'drawing') note('Charts and pictures were left out.');
    else if (relation.type === 'pivotTable') note('A pivot table became the plain values that it showed.');
  }
  if (isOn(one(element, 'sheetProtection')?.attributes['sheet'])) {
    const protection = { description: '', warningOnly: false, editors: [], restricted: false, unprotected: [] };
    workbook.setProtection({ id: engine.newId('protection'), sheet, zone: null, ...protection });
  }
  return kept.filter((cell) => cell.formula !== undefined);
}

/** Links by the A1 name of their cell. */
function linksOf(element: XmlElement, relations: ReadonlyMap<string, FileRelation>): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of all(one(element, 'hyperlinks'), 'hyperlink')) {
    const target =
      relations.get(attributes['r:id'] ?? '')?.target ??
      (attributes['location'] === undefined ? undefined : `#${attributes['location']}`);
    const place = placeOf(attributes['ref']);
    if (target !== undefined && place !== null) links.set(helpers.toXC(place.column, place.row), target);
  }
  return links;
}

function looksOnly({ row, column, style, format }: FileCell): FileCell {
  return { row, column, ...(style === undefined ? {} : { style }), ...(format === undefined ? {} : { format }) };
}

/** Rows and columns beyond the last content in which a cell's look is kept: room to go on writing. */
const ROWS_BEYOND = 1000;
const COLUMNS_BEYOND = 100;

/** Excel files often have one coloured cell at the end of a million empty rows: looks far from any content are dropped. */
function nearContent(cells: readonly FileCell[]): FileCell[] {
  const end = endOf(cells.filter(({ content }) => content !== undefined));
  return cells.filter(
    ({ row, column, content }) =>
      content !== undefined || (row <= end.row + ROWS_BEYOND && column <= end.column + COLUMNS_BEYOND),
  );
}

const endOf = (cells: readonly FileCell[]): Place =>
  cells.reduce((end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }), {
    row: -1,
    column: -1,
  });

/** The grid holds at least what the file does. */
function growTo(workbook: EngineWorkbook, sheet: SheetKey, cells: readonly FileCell[], budget: FileBudget): void {
  const { rows, columns } = workbook.gridSize(sheet);
  const last = endOf(cells);
  budget.spend('gridCells', Math.max(rows, last.row + 1) * Math.max(columns, last.column + 1));
  if (last.row >= rows) workbook.insertRows(sheet, rows, last.row - rows + 1);
  if (last.column >= columns) workbook.insertColumns(sheet, columns, last.column - columns + 1);
}

function borderCommands(
  workbook: EngineWorkbook,
  sheetId: SheetKey,
  sheetData: XmlElement | undefined,
  styles: FileStyles,
): Command[] {
  const { rows, columns } = workbook.gridSize(sheetId);
  const commands: Command[] = [];
  for (const rowElement of all(sheetData, 'row')) {
    for (const { attributes } of all(rowElement, 'c')) {
      const border = styles.cells[Number(attributes['s'] ?? 0)]?.border;
      const place = placeOf(attributes['r']);
      if (border === null || border === undefined || place === null) continue;
      const { row, column: col } = place;
      if (row < rows && col < columns) commands.push({ type: 'SET_BORDER', sheetId, row, col, border });
    }
  }
  return commands;
}

/** What a sheet can't have is left out, and the note says so. */
function unlessRefused(work: () => void, note: (says: string) => void, says: string): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof EngineRefusal)) throw error;
    note(says);
  }
}

function readMerges(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  element: XmlElement,
  note: (says: string) => void,
): void {
  for (const { attributes } of all(one(element, 'mergeCells'), 'mergeCell')) {
    const reference = shortened(attributes['ref'] ?? '');
    const leftOut = `The merged cells “${reference}” were left out: they are not on the sheet, or merged already.`;
    const zones = zonesOf(attributes['ref']).flatMap((zone) => clipped(workbook, sheet, zone));
    if (zones.length === 0) note(leftOut);
    for (const zone of zones) {
      if (workbook.merges(sheet).some((merge) => overlap(merge, zone))) note(leftOut);
      else unlessRefused(() => workbook.addMerge(sheet, zone), note, leftOut);
    }
  }
}

const overlap = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

function readColumns(workbook: EngineWorkbook, sheet: SheetKey, element: XmlElement): void {
  const { columns } = workbook.gridSize(sheet);
  for (const { attributes } of all(one(element, 'cols'), 'col')) {
    const first = rowOf(attributes['min'] ?? '') ?? columns;
    const count = Math.min((rowOf(attributes['max'] ?? '') ?? -1) + 1, columns) - first;
    if (!(count > 0)) continue;
    const width = Math.min(WIDEST, Math.round(Number(attributes['width'] ?? NaN) * PIXELS_PER_CHARACTER));
    if (width > 0) workbook.setColumnWidth(sheet, first, count, width);
    if (isOn(attributes['hidden']) && count < columns) workbook.setColumnsHidden(sheet, first, count, true);
  }
}

function readRows(workbook: EngineWorkbook, sheet: SheetKey, sheetData: XmlElement | undefined): void {
  const { rows } = workbook.gridSize(sheet);
  const byHeight = new Map<number, number[]>();
  const hidden: number[] = [];
  for (const { attributes } of all(sheetData, 'row')) {
    const row = Number(attributes['r']) - 1;
    if (!(row >= 0) || row >= rows) continue;
    const height = Math.min(HIGHEST, Math.round(Number(attributes['ht'] ?? NaN) * PIXELS_PER_POINT));
    if (isOn(attributes['customHeight']) && height > 0) {
      const same = byHeight.get(height);
      if (same === undefined) byHeight.set(height, [row]);
      else same.push(row);
    }
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

function readView(workbook: EngineWorkbook, sheet: SheetKey, element: XmlElement, note: (says: string) => void): void {
  const pane = one(element, 'sheetViews', 'sheetView', 'pane')?.attributes;
  if (pane !== undefined && (pane['state'] === 'frozen' || pane['state'] === 'frozenSplit')) {
    const { rows, columns } = workbook.gridSize(sheet);
    const frozenRows = Number(pane['ySplit'] ?? 0);
    const frozenColumns = Number(pane['xSplit'] ?? 0);
    const leftOut = 'The frozen rows and columns were left out: the sheet has no room for them.';
    if (isCountBelow(rows, frozenRows) && isCountBelow(columns, frozenColumns)) {
      unlessRefused(() => workbook.setFrozen(sheet, frozenRows, frozenColumns), note, leftOut);
    } else note(leftOut);
  }
  const rgb = one(element, 'sheetPr', 'tabColor')?.attributes['rgb'];
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) {
    workbook.setTabColor(sheet, `#${rgb.slice(-6).toLowerCase()}`);
  }
}

const isCountBelow = (limit: number, count: number): boolean => Number.isInteger(count) && count >= 0 && count < limit;

/** The sheet's filter, or that of its first table. */
function filterElement(
  { element, parts, note }: SheetSources,
  relations: ReadonlyMap<string, FileRelation>,
): XmlElement | undefined {
  const own = one(element, 'autoFilter');
  const tables = [...relations.values()].filter((relation) => relation.type === 'table');
  if (tables.length > 0) note('Tables became plain ranges; one filter per sheet was kept.');
  return own ?? one(parts.read(tables[0]?.target), 'autoFilter');
}

function readFilter(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  filter: XmlElement | undefined,
  note: (says: string) => void,
): void {
  if (filter === undefined) return;
  const [zone] = zonesOf(filter.attributes['ref']).flatMap((each) => clipped(workbook, sheet, each));
  const leftOut = `The filter “${shortened(filter.attributes['ref'] ?? '')}” was left out: it is not on the sheet.`;
  if (zone === undefined) {
    note(leftOut);
    return;
  }
  const hidden = new Map(
    all(filter, 'filterColumn').flatMap((column) => {
      const list = one(column, 'filters');
      const offset = Number(column.attributes['colId']);
      if (list === undefined || !isCountBelow(zone.right - zone.left + 1, offset)) return [];
      return [hiddenValues(workbook, sheet, zone, offset, list)];
    }),
  );
  unlessRefused(() => workbook.setFilter(sheet, { zone, hidden, criteria: new Map() }), note, leftOut);
}

/** Excel lists what is shown, Google what is hidden. */
function hiddenValues(
  workbook: EngineWorkbook,
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

function readRules(workbook: EngineWorkbook, sheet: SheetKey, { element, styles, note }: SheetSources): void {
  const rules = readConditional(element, styles, note).filter((rule) => {
    try {
      workbook.setConditionalRules(sheet, [rule]);
      return true;
    } catch (error) {
      if (!(error instanceof BadRule) && !(error instanceof EngineRefusal)) throw error;
      const formula = rule.condition.kind === 'formula' ? ` (${shortened(rule.condition.formula)})` : '';
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
function clipped(workbook: EngineWorkbook, sheet: SheetKey, zone: Zone): Zone[] {
  const { rows, columns } = workbook.gridSize(sheet);
  if (zone.top >= rows || zone.left >= columns) return [];
  return [{ ...zone, bottom: Math.min(zone.bottom, rows - 1), right: Math.min(zone.right, columns - 1) }];
}

function readComments(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  comments: XmlElement | undefined,
  note: (says: string) => void,
): void {
  const { rows, columns } = workbook.gridSize(sheet);
  for (const comment of all(one(comments, 'commentList'), 'comment')) {
    const place = placeOf(comment.attributes['ref']);
    if (place !== null && place.row < rows && place.column < columns) {
      workbook.setNotes(sheet, place.row, place.column, [[textOf(one(comment, 'text'))]]);
    } else note('A comment was left out: its cell is not on the sheet.');
  }
}
