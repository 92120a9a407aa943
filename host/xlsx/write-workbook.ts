import { notesByCell } from '../engine/notes.js';
import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { helpers } from '../engine/odoo.js';
import type { ImportNote, SheetKey, Zone } from '../engine/workbook.js';
import { addCharts } from './charts-out.js';
import { writeCommentBoxes, writeComments } from './comments-out.js';
import { DYNAMIC_ARRAY_MARK, writeDynamicArrayMark } from './dynamic-arrays.js';
import { Package } from './package-out.js';
import { writeSheet } from './sheet-out.js';
import { StyleTable } from './styles-out.js';
import { escapeExcelText, tag, XML_HEAD } from './xml-out.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DYNAMIC_ARRAYS = 'xl/metadata.xml';
/** Excel's limit for a tab's name. */
const LONGEST_SHEET_NAME = 31;

/** The workbook as .xlsx, and what could not be kept. Texts stay texts, whatever they look like. */
export function writeXlsx(workbook: EngineWorkbook): {
  readonly bytes: Uint8Array;
  readonly notes: readonly ImportNote[];
} {
  const notes: ImportNote[] = [];
  const parts = new Package();
  const styles = new StyleTable();
  const texts = new Map<string, number>();
  const sheetNames = excelSheetNames(workbook);
  parts.relate('', 'officeDocument', 'xl/workbook.xml');
  const drawings = addCharts(workbook, parts, sheetNames, notes);
  const listed = workbook.sheets().map((sheet, index) => {
    const name = workbook.sheetName(sheet);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const note = (says: string): void => {
      if (!notes.some((held) => held.sheet === name && held.says === says)) notes.push({ sheet: name, says });
    };
    const drawing = drawings.get(sheet);
    const content = writeSheet(workbook, sheet, {
      styles,
      around: { sheetNames, differenceOf: (style) => styles.differenceOf(style), note },
      textIndex: (text) => indexIn(texts, text),
      relate: (type, target, external) => parts.relate(path, type, target, external),
      drawing: drawing === undefined ? undefined : parts.relate(path, 'drawing', drawing),
      comments: addComments(workbook, sheet, parts, path, index + 1),
      dynamicMark: () => {
        if (!parts.has(DYNAMIC_ARRAYS)) {
          parts.relate('xl/workbook.xml', 'sheetMetadata', 'metadata.xml');
          parts.add(DYNAMIC_ARRAYS, 'sheetMetadata', writeDynamicArrayMark());
        }
        return DYNAMIC_ARRAY_MARK;
      },
    });
    parts.add(path, 'worksheet', content);
    const excelName = sheetNames.get(name) ?? name;
    if (excelName !== name)
      note(
        `The tab is named “${excelName}” in the Excel file: its names have at most ${LONGEST_SHEET_NAME} characters.`,
      );
    const id = parts.relate('xl/workbook.xml', 'worksheet', `worksheets/sheet${index + 1}.xml`);
    const state = workbook.isSheetHidden(sheet) ? 'hidden' : undefined;
    return tag('sheet', { name: excelName, sheetId: index + 1, state, 'r:id': id });
  });
  parts.relate('xl/workbook.xml', 'styles', 'styles.xml');
  parts.relate('xl/workbook.xml', 'sharedStrings', 'sharedStrings.xml');
  parts.add('xl/styles.xml', 'styles', styles.write());
  parts.add('xl/sharedStrings.xml', 'sharedStrings', writeTexts([...texts.keys()]));
  parts.add('xl/workbook.xml', 'workbook', writeWorkbook(workbook, listed, sheetNames));
  return { bytes: parts.bytes(), notes };
}

function indexIn(texts: Map<string, number>, text: string): number {
  const index = texts.get(text) ?? texts.size;
  texts.set(text, index);
  return index;
}

function writeTexts(texts: readonly string[]): string {
  const items = texts.map((text) => tag('si', {}, tag('t', { 'xml:space': 'preserve' }, escapeExcelText(text))));
  return XML_HEAD + tag('sst', { xmlns: MAIN, uniqueCount: texts.length }, items.join(''));
}

function writeWorkbook(
  workbook: EngineWorkbook,
  sheets: readonly string[],
  sheetNames: ReadonlyMap<string, string>,
): string {
  const order = workbook.sheets();
  const first = Math.max(
    0,
    order.findIndex((sheet) => !workbook.isSheetHidden(sheet)),
  );
  const at = (sheet: SheetKey, zone: Zone): string =>
    absoluteReference(sheetNames.get(workbook.sheetName(sheet)) ?? '', zone);
  const names = workbook
    .namedRanges()
    .map(({ name, sheet, zone }) => tag('definedName', { name }, escapeExcelText(at(sheet, zone))));
  order.forEach((sheet, localSheetId) => {
    const filter = workbook.filter(sheet);
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 };
    if (filter !== null) names.push(tag('definedName', attributes, escapeExcelText(at(sheet, filter.zone))));
  });
  const body =
    tag('bookViews', {}, tag('workbookView', { activeTab: first, firstSheet: first })) +
    tag('sheets', {}, sheets.join('')) +
    (names.length === 0 ? '' : tag('definedNames', {}, names.join(''))) +
    // No order to work everything out again: what a reader lacks the function for shows the value that stands here.
    tag('calcPr', { calcId: 191029 });
  return XML_HEAD + tag('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, body);
}

function absoluteReference(name: string, { top, left, bottom, right }: Zone): string {
  const corner = (row: number, column: number): string => `$${helpers.numberToLetters(column)}$${row + 1}`;
  const start = corner(top, left);
  const end = corner(bottom, right);
  return `'${name.replace(/'/g, "''")}'!${start === end ? start : `${start}:${end}`}`;
}

/** Excel's names of the tabs: at most 31 characters, none of its forbidden ones, each once. */
function excelSheetNames(workbook: EngineWorkbook): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    workbook.sheets().map((sheet) => {
      const name = workbook.sheetName(sheet);
      const base =
        name
          .replace(/[*?/\\[\]:]/g, ' ')
          .replace(/^'+|'+$/g, '')
          .slice(0, LONGEST_SHEET_NAME) || 'Sheet';
      let written = base;
      for (let number = 2; taken.has(written.toLowerCase()); number++) {
        written = `${base.slice(0, LONGEST_SHEET_NAME - String(number).length - 1)} ${number}`;
      }
      taken.add(written.toLowerCase());
      return [name, written] as const;
    }),
  );
}

/** Writes a sheet's notes, and gives the relation id of their boxes. */
function addComments(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  parts: Package,
  sheetPath: string,
  number: number,
): string | undefined {
  const notes = [...notesByCell(workbook.engine, sheet).values()].flatMap(({ range, data }) => {
    return range === null ? [] : [{ row: range.zone.top, column: range.zone.left, text: String(data) }];
  });
  if (notes.length === 0) return undefined;
  notes.sort((one, other) => one.row - other.row || one.column - other.column);
  parts.add(`xl/comments${number}.xml`, 'comments', writeComments(notes));
  parts.add(`xl/drawings/vmlDrawing${number}.vml`, 'vml', writeCommentBoxes(notes));
  parts.relate(sheetPath, 'comments', `../comments${number}.xml`);
  return parts.relate(sheetPath, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
}
