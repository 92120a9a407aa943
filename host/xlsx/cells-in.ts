import { moved } from '../engine/copy.js';
import type { Engine } from '../engine/engine.js';
import { helpers } from '../engine/odoo.js';
import { contentOfLink, contentOfText } from '../engine/plugins/literal-text.js';
import { engineFormat } from '../engine/plugins/google-format.js';
import { formulaForEngine } from '../engine/sheet-names.js';
import type { SheetKey } from '../engine/workbook.js';
import { googleFormula } from './formula-in.js';
import type { FileStyles } from './styles-in.js';
import { all, one, unescapeExcelText } from './xml.js';
import type { XmlElement } from './xml.js';

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

export function readCells(sheetData: XmlElement | undefined, sources: CellSources): FileCell[] {
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const cells: FileCell[] = [];
  let row = -1;
  for (const rowElement of all(sheetData, 'row')) {
    row = rowElement.attributes['r'] === undefined ? row + 1 : Number(rowElement.attributes['r']) - 1;
    let column = -1;
    for (const element of all(rowElement, 'c')) {
      const name = element.attributes['r'];
      column = name === undefined ? column + 1 : helpers.toCartesian(name).col;
      const cell = readCell(element, row, column, sources, shared);
      if (cell !== undefined) cells.push(cell);
    }
  }
  return cells;
}

function readCell(
  element: XmlElement,
  row: number,
  column: number,
  sources: CellSources,
  shared: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>,
): FileCell | undefined {
  const look = sources.styles.cells[Number(element.attributes['s'] ?? 0)];
  const format = look?.format ?? null;
  const looks = {
    ...(look === undefined || Object.keys(look.style).length === 0 ? {} : { style: look.style }),
    ...(format === null ? {} : { format: engineFormat(format) }),
  };
  const value = valueOf(element, sources, format);
  const formula = formulaOf(element, row, column, sources, shared);
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
  { texts, dayShift }: CellSources,
  format: string | null,
): string | number | boolean | undefined {
  const type = element.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return textOf(one(element, 'is'));
  const written = one(element, 'v')?.text;
  if (written === undefined || written === '') return type === 'str' && written === '' ? '' : undefined;
  if (type === 's') return texts[Number(written)] ?? '';
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
  shared: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>,
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

/** Cells that an array formula fills: their values come from it and are not content of their own. */
export function arrayFilled(sheetData: XmlElement | undefined): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const rowElement of all(sheetData, 'row')) {
    for (const element of all(rowElement, 'c')) {
      const formula = one(element, 'f');
      const { t, ref } = formula?.attributes ?? {};
      if (t !== 'array' || ref === undefined || !ref.includes(':')) continue;
      const zone = helpers.toZone(ref);
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let column = zone.left; column <= zone.right; column++) {
          if (row !== zone.top || column !== zone.left) filled.add(`${row}:${column}`);
        }
      }
    }
  }
  return filled;
}
