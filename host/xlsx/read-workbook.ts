import JSZip from 'jszip';
import { EngineRefusal } from '../engine/engine.js';
import { newWorkbookData } from '../engine/json.js';
import { isError } from '../engine/odoo.js';
import { OdooWorkbook } from '../engine/odoo-workbook.js';
import type { OpenedFile } from '../engine/open.js';
import { CACHED } from '../engine/plugins/cached-results.js';
import { UnreadableFile } from '../engine/unreadable-file.js';
import type { ImportNote, SheetKey } from '../engine/workbook.js';
import { readTexts } from './cells-in.js';
import type { FileCell } from './cells-in.js';
import { FileParts } from './package-in.js';
import { readsFromOutside } from './formula-in.js';
import { zonesOf } from './rules-in.js';
import { readSheet } from './sheet-in.js';
import { readStyles } from './styles-in.js';
import { all, BadXml, isOn, one } from './xml.js';
import type { XmlElement } from './xml.js';

/** Files that count their days from 1904 lie this many days behind those from 1899. */
const DAYS_TO_1904 = 1462;

export interface XlsxOptions {
  readonly fileName: string;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** @throws UnreadableFile for a zip that is damaged or holds no Excel workbook */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<OpenedFile> {
  const { fileName } = options;
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new UnreadableFile(`“${fileName}” is a damaged Excel file: it cannot be unpacked.`);
  });
  try {
    return await readParts(new FileParts(zip), options);
  } catch (error) {
    // A broken inner file shows as bad XML, or as jszip's own complaint about its data.
    if (error instanceof BadXml || (error instanceof Error && /corrupt|crc|inflate|unexpected/i.test(error.message))) {
      throw new UnreadableFile(`“${fileName}” is a damaged Excel file: a part of it cannot be read.`);
    }
    throw error;
  }
}

async function readParts(parts: FileParts, options: XlsxOptions): Promise<OpenedFile> {
  const path = await parts.workbookPath();
  const book = await parts.read(path);
  const listed = all(one(book, 'sheets'), 'sheet');
  if (path === undefined || book === undefined || listed.length === 0) {
    throw new UnreadableFile(`“${options.fileName}” is a zip file, but no Excel workbook.`);
  }
  const relations = await parts.relations(path);
  const byType = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const styles = readStyles(await parts.read(byType('styles')), await parts.read(byType('theme')));
  const texts = readTexts(await parts.read(byType('sharedStrings')));
  const dayShift = isOn(one(book, 'workbookPr')?.attributes['date1904']) ? DAYS_TO_1904 : 0;
  const notes: ImportNote[] = [];
  // Chart sheets and macro sheets are no grids.
  const grids = listed.filter(({ attributes }) => relations.get(attributes['r:id'] ?? '')?.type === 'worksheet');
  const [first] = grids;
  if (first === undefined) throw new UnreadableFile(`“${options.fileName}” holds no sheet with cells.`);
  const workbook = new OdooWorkbook(newWorkbookData({ ...options, sheetName: nameOf(first) }));
  const [firstKey = ''] = workbook.sheets();
  const { rows, columns } = workbook.gridSize(firstKey);
  const keys = grids.map((sheet, index) =>
    index === 0 ? firstKey : workbook.createSheet(nameOf(sheet), index, rows, columns),
  );
  readNames(workbook, book, notes);
  for (const [index, sheet] of grids.entries()) {
    const key = keys[index];
    const target = relations.get(sheet.attributes['r:id'] ?? '')?.target;
    const element = await parts.read(target);
    if (key === undefined || target === undefined || element === undefined) continue;
    const note = noteFor(notes, nameOf(sheet));
    const formulas = await readSheet(workbook, key, { parts, path: target, element, styles, texts, dayShift, note });
    keepResults(workbook, key, formulas, note);
  }
  hideSheets(workbook, grids, keys);
  const whole = noteFor(notes, '');
  if (grids.length < listed.length) whole('Sheets that are only a chart or a macro were left out.');
  if (parts.has(/vbaProject\.bin$/)) whole('Macros were left out.');
  return { workbook, notes };
}

function noteFor(notes: ImportNote[], sheet: string): (says: string) => void {
  return (says) => {
    if (!notes.some((held) => held.sheet === sheet && held.says === says)) notes.push({ sheet, says });
  };
}

function nameOf(sheet: XmlElement): string {
  return sheet.attributes['name'] ?? 'Sheet';
}

function readNames(workbook: OdooWorkbook, book: XmlElement, notes: ImportNote[]): void {
  const whole = noteFor(notes, '');
  for (const { attributes, text } of all(one(book, 'definedNames'), 'definedName')) {
    const { name = '' } = attributes;
    if (name.startsWith('_xlnm.') || isOn(attributes['hidden'])) continue;
    const [, quoted, plain, range = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text) ?? [];
    const sheetName = quoted?.replace(/''/g, "'") ?? plain;
    const sheet = workbook.sheets().find((key) => workbook.sheetName(key) === sheetName);
    const [zone] = zonesOf(range);
    try {
      if (sheet === undefined || zone === undefined) throw new EngineRefusal({ type: 'CREATE_NAMED_RANGE' }, [text]);
      workbook.setNamedRange(name, sheet, zone);
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      whole(`The name “${name}” was left out: it stands for “${text}”.`);
    }
  }
}

/** Formulas that fail here, but had a result in the file, show that result and keep their text. */
function keepResults(
  workbook: OdooWorkbook,
  sheet: SheetKey,
  formulas: readonly FileCell[],
  note: (says: string) => void,
): void {
  const { engine } = workbook;
  const commands = formulas.flatMap(({ row, column, formula = '', cached }) => {
    const evaluated = engine.getters.getEvaluatedCell(engine.at(sheet, row, column));
    const fails = isError(evaluated);
    if (!fails || cached === undefined || (typeof cached === 'string' && /^#[A-Z/]+[!?]?$/.test(cached))) return [];
    const range = engine.rangeData(sheet, { top: row, bottom: row, left: column, right: column });
    const compiled = engine.getters.getCell(engine.at(sheet, row, column));
    const text = compiled?.isFormula ? compiled.compiledFormula.toFormulaString(engine.getters) : formula;
    return [
      engine.setAnnotation(CACHED, engine.newId(CACHED), [range], {
        formula: text,
        value: cached,
        error: evaluated.value,
      }),
    ];
  });
  engine.runAll(commands);
  if (commands.length > 0) {
    engine.ask('EVALUATE_CELLS');
    note(
      `${commands.length} formulas cannot be worked out by the local host: they show the results that the file has, and keep their text.`,
    );
  }
  const outside = formulas.filter(({ formula = '' }) => readsFromOutside(formula)).length;
  if (outside > 0) note(`${outside} formulas read from other files or from the web: nothing is fetched.`);
}

function hideSheets(workbook: OdooWorkbook, grids: readonly XmlElement[], keys: readonly SheetKey[]): void {
  const isHidden = ({ attributes }: XmlElement): boolean =>
    attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
  // One sheet always shows.
  if (grids.every(isHidden)) return;
  grids.forEach((sheet, index) => {
    const key = keys[index];
    if (key !== undefined && isHidden(sheet)) workbook.setSheetHidden(key, true);
  });
}
