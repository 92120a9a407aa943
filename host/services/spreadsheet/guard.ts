import type { CellInput, SheetKey, ValidationRule, Workbook, Zone } from '../../engine/workbook.js';
import { intersection, notationOf, without } from './a1.js';
import { inputOfOutput } from './cell-values.js';
import type { Session } from './session.js';

/**
 * Throws when the running user may not change those cells. A protection that only warns asks people and never stops a
 * script; the owner and whoever is listed always may.
 */
export function assertEditable(session: Session, workbook: Workbook, sheet: SheetKey, zone: Zone): void {
  if (!session.mayEditFile(workbook)) session.fail('noPermission');
  const { userEmail, owner } = session.context;
  if (userEmail === owner) return;
  for (const protection of workbook.protections()) {
    if (protection.sheet !== sheet || protection.warningOnly) continue;
    // Empty: nobody was taken away yet, so it mirrors the file's own editors.
    if (protection.editors.length === 0 || protection.editors.includes(userEmail)) continue;
    const covered = protection.zone === null ? zone : intersection(protection.zone, zone);
    if (covered === null) continue;
    let open: readonly Zone[] = [covered];
    for (const hole of protection.unprotected) open = open.flatMap((part) => without(part, hole));
    if (open.length > 0) session.fail('protected');
  }
}

/** The strict rules that reach into a zone. */
function strictRules(workbook: Workbook, sheet: SheetKey, zone: Zone): readonly ValidationRule[] {
  return workbook
    .validations(sheet)
    .filter((rule) => !rule.allowInvalid && rule.ranges.some((range) => intersection(range, zone) !== null));
}

/** True when a strict rule may take a write of those cells back. */
export function hasStrictRules(workbook: Workbook, sheet: SheetKey, zone: Zone): boolean {
  return strictRules(workbook, sheet, zone).length > 0;
}

/** Writes a block; a value that a strict validation rule forbids takes the whole block back and throws. */
export function writeChecked(
  session: Session,
  workbook: Workbook,
  sheet: SheetKey,
  zone: Zone,
  cells: readonly (readonly (CellInput | undefined)[])[],
): void {
  const rules = strictRules(workbook, sheet, zone);
  if (rules.length === 0) {
    workbook.write(sheet, zone.top, zone.left, cells);
    return;
  }
  const before = workbook.read(sheet, zone);
  workbook.write(sheet, zone.top, zone.left, cells);
  const bad = firstInvalid(workbook, sheet, zone, rules);
  if (bad === null) return;
  workbook.write(
    sheet,
    zone.top,
    zone.left,
    before.map((row) => row.map(inputOfOutput)),
  );
  workbook.setFormats(
    sheet,
    zone.top,
    zone.left,
    before.map((row) => row.map((cell) => cell.format)),
  );
  session.fail('invalid', notationOf(bad));
}

function firstInvalid(workbook: Workbook, sheet: SheetKey, zone: Zone, rules: readonly ValidationRule[]): Zone | null {
  for (const rule of rules) {
    for (const range of rule.ranges) {
      const part = intersection(range, zone);
      if (part === null) continue;
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) {
          if (workbook.isInvalid(sheet, row, column)) return { top: row, bottom: row, left: column, right: column };
        }
      }
    }
  }
  return null;
}
