import type { CellInput, CellOutput, Zone } from '../../engine/workbook.js';
import { contains, intersection, movedZone } from './a1.js';
import { inputOfOutput, valueInputOf } from './cell-values.js';
import { copyExtras } from './extras.js';
import { writeChecked } from './guard.js';
import type { SheetPlace } from './places.js';

/** What a paste takes along. `all` is contents with their styles, number formats, borders and merges. */
export type PasteWhat =
  'all' | 'all but borders' | 'formulas' | 'values' | 'formats' | 'notes' | 'validations' | 'conditional' | 'widths';

export interface PastePlace {
  readonly sheet: SheetPlace;
  readonly top: number;
  readonly left: number;
}

/** Pastes a zone of one tab at a place, once. */
export function pasteParts(from: SheetPlace, zone: Zone, to: PastePlace, what: readonly PasteWhat[]): void {
  const { workbook } = from;
  const target = movedZone(zone, to.top - zone.top, to.left - zone.left);
  // Read first: source and target may overlap.
  const notes = workbook.notes(from.key, zone);
  const rules = rulesOf(from, zone);
  const merges = workbook
    .merges(from.key)
    .filter((merged) => contains(zone, merged))
    .map((merged) => movedZone(merged, to.top - zone.top, to.left - zone.left));
  for (const part of what) {
    switch (part) {
      case 'all':
      case 'all but borders':
        separate(to.sheet, target);
        pasteContents(from, zone, to, (cell, row, column) => movedInput(from, cell, row, column));
        copyExtras(from, zone, extrasPlace(to), part === 'all' ? 'contents and looks' : part);
        for (const merged of merges) workbook.addMerge(to.sheet.key, merged);
        break;
      case 'formulas':
        writeBlock(from, zone, to, (cell, row, column) => movedInput(from, cell, row, column));
        break;
      case 'values':
        writeBlock(from, zone, to, valueInputOf);
        break;
      case 'formats':
        pasteLooks(from, zone, to);
        copyExtras(from, zone, extrasPlace(to), 'looks');
        break;
      case 'notes':
        workbook.setNotes(to.sheet.key, to.top, to.left, notes);
        break;
      case 'validations':
        pasteValidations(to.sheet, target, rules, to.top - zone.top, to.left - zone.left);
        break;
      case 'conditional':
        if (from.key === to.sheet.key) extendConditional(from, zone, to.top - zone.top, to.left - zone.left);
        break;
      case 'widths':
        for (let column = 0; column <= zone.right - zone.left; column++) {
          const width = workbook.columnWidth(from.key, zone.left + column);
          workbook.setColumnWidth(to.sheet.key, to.left + column, 1, width);
        }
    }
  }
}

/** Pastes contents and looks that were cut: their formulas refer to what they referred to. */
export function pasteMoved(from: SheetPlace, zone: Zone, to: PastePlace): void {
  separate(to.sheet, movedZone(zone, to.top - zone.top, to.left - zone.left));
  pasteContents(from, zone, to, (cell) => {
    if (cell.formula === null) return inputOfOutput(cell);
    return { kind: 'formula', formula: from.workbook.formulaOnSheet(cell.formula, from.key, to.sheet.key) };
  });
  copyExtras(from, zone, extrasPlace(to), 'contents and looks');
}

const extrasPlace = ({ sheet, top, left }: PastePlace) => ({ workbook: sheet.workbook, key: sheet.key, top, left });

/** Takes merges under a paste apart; one that reaches out of it may not be cut. */
function separate(sheet: SheetPlace, target: Zone): void {
  for (const merged of sheet.workbook.merges(sheet.key)) {
    if (intersection(merged, target) === null) continue;
    if (!contains(target, merged)) sheet.session.fail('mergeOverlap');
    sheet.workbook.removeMerge(sheet.key, merged);
  }
}

type InputOf = (cell: CellOutput, rowShift: number, columnShift: number) => CellInput;

function writeBlock(from: SheetPlace, zone: Zone, to: PastePlace, inputFor: InputOf): void {
  const { workbook, session } = from;
  const down = to.top - zone.top;
  const across = to.left - zone.left;
  const inputs = workbook.read(from.key, zone).map((row) => row.map((cell) => inputFor(cell, down, across)));
  writeChecked(session, workbook, to.sheet.key, movedZone(zone, down, across), inputs);
}

function pasteContents(from: SheetPlace, zone: Zone, to: PastePlace, inputFor: InputOf): void {
  const { workbook } = from;
  const cells = workbook.read(from.key, zone);
  const styles = workbook.styles(from.key, zone);
  writeBlock(from, zone, to, inputFor);
  applyLooks(to, cells, styles);
}

function pasteLooks(from: SheetPlace, zone: Zone, to: PastePlace): void {
  applyLooks(to, from.workbook.read(from.key, zone), from.workbook.styles(from.key, zone));
}

type Styles = ReturnType<SheetPlace['workbook']['styles']>;

function applyLooks(to: PastePlace, cells: readonly (readonly CellOutput[])[], styles: Styles): void {
  const { workbook, key } = to.sheet;
  workbook.setFormats(
    key,
    to.top,
    to.left,
    cells.map((row) => row.map((cell) => cell.format)),
  );
  workbook.setStyles(
    key,
    to.top,
    to.left,
    styles.map((row) => row.map((style) => ({ ...NO_LOOKS, ...style }))),
  );
}

/** Every property reset, so that a pasted plain cell is plain. */
const NO_LOOKS = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontSize: null,
  fontFamily: null,
  textColor: null,
  fillColor: null,
  align: null,
  verticalAlign: null,
  wrapping: null,
} as const;

/** A copied formula's relative references follow it. */
function movedInput(from: SheetPlace, cell: CellOutput, rows: number, columns: number): CellInput {
  if (cell.formula === null) return inputOfOutput(cell);
  return { kind: 'formula', formula: from.workbook.shiftFormula(cell.formula, from.key, rows, columns) };
}

type Rules = ReturnType<SheetPlace['workbook']['validations']>;

/** The validations of a zone, cut to it. */
export function rulesOf(from: SheetPlace, zone: Zone): Rules {
  return from.workbook
    .validations(from.key)
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => intersection(range, zone) ?? []) }))
    .filter((rule) => rule.ranges.length > 0);
}

export function pasteValidations(to: SheetPlace, target: Zone, rules: Rules, down: number, across: number): void {
  to.workbook.setValidation(to.key, [target], null);
  for (const { ranges, ...rule } of rules) {
    const zones = ranges.map((range) => movedZone(range, down, across));
    to.workbook.setValidation(to.key, zones, rule);
  }
}

/** The target's cells join the rules that hold for the source's. */
function extendConditional(sheet: SheetPlace, zone: Zone, down: number, across: number): void {
  const rules = sheet.workbook.conditionalRules(sheet.key);
  const extended = rules.map((rule) => {
    const more = rule.ranges
      .flatMap((range) => intersection(range, zone) ?? [])
      .map((part) => movedZone(part, down, across));
    const added = more.filter((part) => !rule.ranges.some((range) => contains(range, part)));
    return { ...rule, ranges: [...rule.ranges, ...added] };
  });
  if (extended.some((rule, at) => rule.ranges.length !== rules[at]?.ranges.length))
    sheet.workbook.setConditionalRules(sheet.key, extended);
}

/** Rows become columns; each cell is pasted alone. */
export function transposedBlock(from: SheetPlace, zone: Zone, to: PastePlace, what: readonly PasteWhat[]): void {
  const cells: { readonly cell: Zone; readonly place: PastePlace }[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const place = { sheet: to.sheet, top: to.top + column - zone.left, left: to.left + row - zone.top };
      cells.push({ cell: { top: row, bottom: row, left: column, right: column }, place });
    }
  }
  for (const { cell, place } of cells) pasteParts(from, cell, place, what);
}
