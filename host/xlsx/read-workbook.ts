import { EngineRefusal } from '../engine/engine.js';
import type { EngineWorkbook } from '../engine/engine-workbook.js';
import { FILE_LIMITS, type FileBudget } from '../engine/file-limits.js';
import { newWorkbookData } from '../engine/json.js';
import { isError } from '../engine/odoo.js';
import { OdooWorkbook } from '../engine/odoo-workbook.js';
import { CACHED } from '../engine/plugins/cached-results.js';
import { countFormulaValues } from '../engine/plugins/formula-limits.js';
import { UnreadableFile } from '../engine/unreadable-file.js';
import type { ImportNote, OpenedFile, SheetKey } from '../engine/workbook.js';
import { readTexts } from './cells-in.js';
import type { FileCell } from './cells-in.js';
import { damaged } from './damaged.js';
import { FileParts } from './package-in.js';
import { readsFromOutside } from './formula-in.js';
import { zonesOf } from './references.js';
import { readSheet } from './sheet-in.js';
import { readStyles } from './styles-in.js';
import { shortened } from './shortened.js';
import { tabNames } from './tab-names.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

/** Files that count their days from 1904 lie this many days behind those from 1899. */
const DAYS_TO_1904 = 1462;

export interface XlsxOptions {
  readonly fileName: string;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** @throws UnreadableFile for a zip that is damaged or holds no Excel workbook, and for one beyond the budget */
export function readXlsx(bytes: Uint8Array, budget: FileBudget, options: XlsxOptions): OpenedFile {
  const { fileName } = options;
  const parts = new FileParts(bytes, budget);
  const path = parts.workbookPath();
  const book = parts.read(path);
  const listed = all(one(book, 'sheets'), 'sheet');
  if (path === undefined || book === undefined || listed.length === 0) {
    throw new UnreadableFile(`“${fileName}” is a zip file, but no Excel workbook.`);
  }
  const relations = parts.relations(path);
  const notes: ImportNote[] = [];
  const whole = noteFor(notes, '');
  // Chart sheets and macro sheets are no grids.
  const grids = listed.filter(({ attributes }) => relations.get(attributes['r:id'] ?? '')?.type === 'worksheet');
  const names = tabNames(
    grids.map(({ attributes }) => attributes['name'] ?? ''),
    whole,
  );
  const [firstName] = names;
  if (firstName === undefined) throw new UnreadableFile(`“${fileName}” holds no sheet with cells.`);
  if (grids.length > FILE_LIMITS.sheets) {
    throw new UnreadableFile(
      `“${fileName}” has ${String(grids.length)} tabs, and a Google spreadsheet holds ${String(FILE_LIMITS.sheets)}: delete those that aren’t needed.`,
    );
  }
  const workbook = new OdooWorkbook(newWorkbookData({ ...options, sheetName: firstName }));
  const [firstKey = ''] = workbook.sheets();
  const { rows, columns } = workbook.gridSize(firstKey);
  const keys = names.map((name, index) => (index === 0 ? firstKey : workbook.createSheet(name, index, rows, columns)));
  readNames(workbook, book, whole);
  const byType = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const shared = {
    parts,
    styles: readStyles(parts.read(byType('styles')), parts.read(byType('theme'))),
    texts: readTexts(parts.read(byType('sharedStrings'))),
    dayShift: isOn(one(book, 'workbookPr')?.attributes['date1904']) ? DAYS_TO_1904 : 0,
  };
  const formulas: FormulasOfSheet[] = [];
  for (const [index, sheet] of grids.entries()) {
    const key = keys[index];
    const name = names[index] ?? '';
    const target = relations.get(sheet.attributes['r:id'] ?? '')?.target;
    const element = parts.read(target);
    if (key === undefined || target === undefined || element === undefined) {
      throw damaged(fileName, `the cells of the tab “${name}” are not in it`);
    }
    const note = noteFor(notes, name);
    formulas.push({ key, note, cells: readSheet(workbook, key, { ...shared, path: target, element, name, note }) });
  }
  workOut(workbook, formulas, fileName);
  hideSheets(workbook, grids, keys);
  if (grids.length < listed.length) whole('Sheets that are only a chart or a macro were left out.');
  if (parts.has(/vbaProject\.bin$/)) whole('Macros were left out.');
  return { workbook, notes };
}

interface FormulasOfSheet {
  readonly key: SheetKey;
  readonly note: (says: string) => void;
  readonly cells: readonly FileCell[];
}

/** Works all formulas out once, while somebody watches what it takes. @throws UnreadableFile when it takes too much */
function workOut(workbook: EngineWorkbook, formulas: readonly FormulasOfSheet[], fileName: string): void {
  const { tooMany } = countFormulaValues(FILE_LIMITS.formulaValues, () => {
    for (const { key, cells, note } of formulas) keepResults(workbook, key, cells, note);
  });
  if (!tooMany) return;
  throw new UnreadableFile(
    `The formulas in “${fileName}” take too much work: save the tab with the candidates as .csv, which keeps the values and drops the formulas.`,
  );
}

function noteFor(notes: ImportNote[], sheet: string): (says: string) => void {
  return (says) => {
    if (!notes.some((held) => held.sheet === sheet && held.says === says)) notes.push({ sheet, says });
  };
}

function readNames(workbook: EngineWorkbook, book: XmlElement, whole: (says: string) => void): void {
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
      whole(`The name “${shortened(name)}” was left out: it stands for “${shortened(text)}”.`);
    }
  }
}

/** Formulas that fail here, but had a result in the file, show that result and keep their text. */
function keepResults(
  workbook: EngineWorkbook,
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

function hideSheets(workbook: EngineWorkbook, grids: readonly XmlElement[], keys: readonly SheetKey[]): void {
  const isHidden = ({ attributes }: XmlElement): boolean =>
    attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
  // One sheet always shows.
  if (grids.every(isHidden)) return;
  grids.forEach((sheet, index) => {
    const key = keys[index];
    if (key !== undefined && isHidden(sheet)) workbook.setSheetHidden(key, true);
  });
}
