import { writeSheetCells } from '../engine/cells.js';
import { BadRule } from '../engine/conditional.js';
import { EngineRefusal } from '../engine/engine.js';
import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { helpers } from '../engine/odoo.js';
import type { Command } from '../engine/odoo.js';
import type { SheetKey } from '../engine/workbook.js';
import { filledByArrays, readCells, textOf } from './cells-in.js';
import type { FileCell } from './cells-in.js';
import { damaged } from './damaged.js';
import { readFilter } from './filter-in.js';
import { endOf, growTo, readColumns, readMerges, readRows, readView } from './grid-in.js';
import type { FileParts, FileRelation } from './package-in.js';
import { placeOf } from './references.js';
import { readConditional, readValidations } from './rules-in.js';
import { shortened } from './shortened.js';
import type { FileStyles } from './styles-in.js';
import { clipped } from './what-fits.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

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
