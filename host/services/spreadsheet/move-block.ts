import type { Zone } from '../../engine/workbook.js';
import { contains, movedZone, without } from './a1.js';
import { clearNotes, emptyZone } from './empty-zone.js';
import { type PastePlace, pasteMoved, pasteValidations, rulesOf } from './paste.js';
import type { SheetPlace } from './places.js';

/**
 * Moves a block as Ctrl+X, Ctrl+V does: contents, looks, merges, notes and rules go there, the place they leave is
 * empty, and whatever referred to cells of the block (formulas on any tab, conditional formats, validations, named
 * ranges, charts) refers to their new place. A reference that reaches out of the block stays, and so does what the
 * block's own formulas refer to outside it. Source and target may overlap.
 */
export function moveBlock(from: SheetPlace, zone: Zone, to: PastePlace): void {
  const { workbook } = from;
  const isSameSheet = from.key === to.sheet.key;
  const down = to.top - zone.top;
  const across = to.left - zone.left;
  const target = movedZone(zone, down, across);
  const merges = workbook.merges(from.key).filter((merged) => contains(zone, merged));
  for (const merged of merges) workbook.removeMerge(from.key, merged);

  const rules = rulesOf(from, zone);
  workbook.setValidation(from.key, [zone], null);
  for (const part of isSameSheet ? without(target, zone) : [target]) {
    clearNotes(workbook, to.sheet.key, part);
    workbook.setValidation(to.sheet.key, [part], null);
  }
  if (isSameSheet) {
    // Now no rule reaches out of the block, and the engine takes along what lies in it wholly.
    for (const { ranges, ...rule } of rules) workbook.setValidation(from.key, ranges, rule);
    workbook.moveReferences(from.key, zone, to.sheet.key, to.top, to.left);
  } else {
    leaveTheTab(from, zone, to);
    pasteValidations(to.sheet, target, rules, down, across);
  }

  pasteMoved(from, zone, to);
  for (const part of isSameSheet ? without(zone, target) : [zone]) emptyZone(workbook, from.key, part);
  for (const merged of merges) workbook.addMerge(to.sheet.key, movedZone(merged, down, across));
}

/**
 * The engine keeps rules and filters by tab, so what lies in a block that goes to another tab is taken off the first
 * tab before. The conditional formats join the second tab's; the filter stays where it was.
 */
function leaveTheTab(from: SheetPlace, zone: Zone, to: PastePlace): void {
  const { workbook } = from;
  const isInside = (range: Zone): boolean => contains(zone, range);
  const rules = workbook.conditionalRules(from.key);
  const leaving = rules.filter((rule) => rule.ranges.some(isInside));
  if (leaving.length > 0) {
    const staying = rules.map((rule) => ({ ...rule, ranges: rule.ranges.filter((range) => !isInside(range)) }));
    workbook.setConditionalRules(
      from.key,
      staying.filter(({ ranges }) => ranges.length > 0),
    );
  }
  const filter = workbook.filter(from.key);
  if (filter !== null) workbook.setFilter(from.key, null);
  workbook.moveReferences(from.key, zone, to.sheet.key, to.top, to.left);
  if (filter !== null) workbook.setFilter(from.key, filter);
  if (leaving.length === 0) return;
  const down = to.top - zone.top;
  const across = to.left - zone.left;
  const arrived = leaving.map((rule) => {
    const ranges = rule.ranges.filter(isInside).map((range) => movedZone(range, down, across));
    if (rule.condition.kind !== 'formula') return { ...rule, ranges };
    const formula = workbook.shiftFormula(rule.condition.formula, from.key, down, across);
    return { ...rule, ranges, condition: { ...rule.condition, formula } };
  });
  workbook.setConditionalRules(to.sheet.key, [...workbook.conditionalRules(to.sheet.key), ...arrived]);
}
