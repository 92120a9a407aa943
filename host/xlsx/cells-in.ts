import { shortened } from './shortened.js';
import { moved } from '../engine/copy.js';
import type { Engine } from '../engine/engine.js';
import { helpers } from '../engine/odoo.js';
import { contentOfLink, contentOfText } from '../engine/plugins/literal-text.js';
import { engineFormat } from '../engine/plugins/google-format.js';
import { formulaForEngine } from '../engine/sheet-names.js';
import type { SheetKey, Zone } from '../engine/workbook.js';
import { FILE_LIMITS, type FileBudget } from '../engine/file-limits.js';
import { googleFormula } from './formula-in.js';
import { placeOf, rowOf, zonesOf, type Place } from './references.js';
import type { FileStyles } from './styles-in.js';
import { all, one } from './xml-in.js';
import { unescapeExcelText } from './xml-out.js';
import type { XmlElement } from './xml-in.js';

/** A cell of the file in the engine's words, with what Excel last worked out for its formula. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly content?: string;
  readonly style?: object;
  readonly format?: string;
  readonly formula?: string;
  readonly cached?: string | number | boolean;
}

export interface CellSources {
  readonly engine: Engine;
  readonly sheet: SheetKey;
  /** Of the tab. */
  readonly name: string;
  readonly budget: FileBudget;
  /** The error for a tab that is damaged; says what is wrong with it. */
  readonly fail: (what: string) => Error;
  readonly styles: FileStyles;
  readonly texts: readonly string[];
  /** Links of cells, by A1 name. */
  readonly links: ReadonlyMap<string, string>;
  /** Days to add to a serial number: 1462 for files that count from 1904. */
  readonly dayShift: number;
}

/** The texts of xl/sharedStrings.xml; formatting inside a text is given up. */
export function readTexts(element: XmlElement | undefined): string[] {
  return all(element, 'si').map(textOf);
}

export function textOf(element: XmlElement | undefined): string {
  const direct = all(element, 't').map((part) => part.text);
  const runs = all(element, 'r').flatMap((run) => all(run, 't').map((part) => part.text));
  return unescapeExcelText([...direct, ...runs].join('')).replace(/\r\n?/g, '\n');
}

/** @throws UnreadableFile for places that no sheet has, places that are taken twice, and texts that aren't there */
export function readCells(sheetData: XmlElement | undefined, sources: CellSources): FileCell[] {
  const { budget, fail } = sources;
  const shared = new Map<string, SharedFormula>();
  const cells: FileCell[] = [];
  const taken = new Set<number>();
  let row = -1;
  for (const rowElement of all(sheetData, 'row')) {
    const number = rowElement.attributes['r'];
    const named = number === undefined ? row + 1 : rowOf(number);
    if (named === null) throw fail(`a row has the number “${shortened(number ?? '')}”`);
    row = named;
    let column = -1;
    for (const element of all(rowElement, 'c')) {
      const name = element.attributes['r'];
      const place = name === undefined ? { row, column: column + 1 } : placeOf(name);
      if (place?.row !== row) throw fail(`a cell of row ${String(row + 1)} is called “${shortened(name ?? '')}”`);
      ({ column } = place);
      const key = row * FILE_LIMITS.columns + column;
      if (taken.has(key)) throw fail(`the cell ${helpers.toXC(column, row)} is in it twice`);
      taken.add(key);
      const cell = readCell(element, place, sources, shared);
      if (cell === undefined) continue;
      budget.spend('cells', 1);
      cells.push(cell);
    }
  }
  return cells;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function readCell(
  element: XmlElement,
  { row, column }: Place,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): FileCell | undefined {
  const look = sources.styles.cells[Number(element.attributes['s'] ?? 0)];
  const format = look?.format ?? null;
  const looks = {
    ...(look === undefined || Object.keys(look.style).length === 0 ? {} : { style: look.style }),
    ...(format === null ? {} : { format: engineFormat(format) }),
  };
  const value = valueOf(element, sources, format);
  const formula = formulaOf(element, row, column, sources, shared);
  const where = `The cell ${helpers.toXC(column, row)} on the tab “${sources.name}”`;
  if (typeof value === 'string') sources.budget.checkText(value, where);
  if (formula !== undefined) sources.budget.checkText(formula, where);
  if (formula !== undefined) {
    return { row, column, ...looks, content: formula, formula, ...(value === undefined ? {} : { cached: value }) };
  }
  if (value === undefined) return Object.keys(looks).length === 0 ? undefined : { row, column, ...looks };
  const link = sources.links.get(helpers.toXC(column, row));
  if (typeof value === 'string') {
    const content = link === undefined ? contentOfText(value) : contentOfLink(value, link);
    return { row, column, ...looks, content };
  }
  return { row, column, ...looks, content: typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value) };
}

function valueOf(
  element: XmlElement,
  { texts, dayShift, fail }: CellSources,
  format: string | null,
): string | number | boolean | undefined {
  const type = element.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return textOf(one(element, 'is'));
  const written = one(element, 'v')?.text;
  if (written === undefined || written === '') return type === 'str' && written === '' ? '' : undefined;
  if (type === 's') {
    const text = texts[Number(written)];
    if (text === undefined) throw fail(`a cell has the text number ${shortened(written)}, which isn’t in it`);
    return text;
  }
  if (type === 'str' || type === 'e') return unescapeExcelText(written).replace(/\r\n?/g, '\n');
  if (type === 'b') return written === '1' || written === 'true';
  if (type === 'd') return isoSerial(written);
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  return dayShift !== 0 && format !== null && helpers.isDateTimeFormat(engineFormat(format))
    ? number + dayShift
    : number;
}

/** Serial number of an ISO date: the few writers that use Excel's date type write no zone. */
function isoSerial(text: string): number | string {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function formulaOf(
  element: XmlElement,
  row: number,
  column: number,
  { engine, sheet }: CellSources,
  shared: Map<string, SharedFormula>,
): string | undefined {
  const written = one(element, 'f');
  if (written === undefined) return undefined;
  const { t, si = '' } = written.attributes;
  // A data table ("what if") has no formula that could be kept.
  if (t === 'dataTable') return undefined;
  if (t === 'shared' && written.text === '') {
    const first = shared.get(si);
    return first && moved(engine, first.formula, sheet, row - first.row, column - first.column);
  }
  if (written.text === '') return undefined;
  const plain = formulaForEngine(googleFormula(written.text));
  const { ref } = written.attributes;
  // An array formula over one cell is Excel's way to write what Google needs no more for.
  const isArray =
    t === 'array' &&
    ref !== undefined &&
    ref.includes(':') &&
    !/^=(?:ARRAYFORMULA|SORT|FILTER|UNIQUE|SEQUENCE|QUERY|\{)/i.test(plain);
  const formula = isArray ? `=ARRAYFORMULA(${plain.slice(1)})` : plain;
  if (t === 'shared') shared.set(si, { formula, row, column });
  return formula;
}

/**
 * The cells that an array formula fills: their values come from it and are not content of their own. Goes over the
 * cells that there are and not over the areas, for an area of 17 billion cells takes no more than a line of the file.
 */
export function filledByArrays(sheetData: XmlElement | undefined, cells: readonly FileCell[]): ReadonlySet<FileCell> {
  const arrays = arraysOf(sheetData);
  const filled = new Set<FileCell>();
  if (arrays.length === 0) return filled;
  let next = 0;
  let open: Zone[] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    const { row, column } = cell;
    for (let array = arrays[next]; array !== undefined && array.top <= row; array = arrays[next]) {
      open.push(array);
      next++;
    }
    if (open.some(({ bottom }) => bottom < row)) open = open.filter(({ bottom }) => bottom >= row);
    const fills = open.some(
      ({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left),
    );
    if (fills) filled.add(cell);
  }
  return filled;
}

/** The areas of more than one cell that array formulas fill, from the top down. */
function arraysOf(sheetData: XmlElement | undefined): Zone[] {
  const arrays = all(sheetData, 'row').flatMap((rowElement) =>
    all(rowElement, 'c').flatMap((element) => {
      const { t, ref } = one(element, 'f')?.attributes ?? {};
      return t === 'array' && ref?.includes(':') === true ? zonesOf(ref) : [];
    }),
  );
  return arrays.sort((one, other) => one.top - other.top);
}
