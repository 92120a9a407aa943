import type { ValidationRule, Zone } from '../../engine/workbook.js';
import { contains } from './a1.js';
import { inputOf, textOf } from './cell-values.js';
import { DataValidation } from './data-validation.js';
import type { GRange, GValidation } from './google.js';
import { RangeBorders } from './range-borders.js';

/** Notes, validation rules and checkboxes. */
export class RangeRules extends RangeBorders {
  getNote(): string {
    this.sheet.assertThere();
    return this.workbook.notes(this.key, this.corner)[0]?.[0] ?? '';
  }

  getComment(): string {
    return this.getNote();
  }

  getNotes(): string[][] {
    this.sheet.assertThere();
    return this.workbook.notes(this.key, this.zone);
  }

  getComments(): string[][] {
    return this.getNotes();
  }

  setNote(note: string | null): GRange {
    return this.change(() => {
      this.workbook.setNotes(
        this.key,
        this.zone.top,
        this.zone.left,
        this.fill(() => note),
      );
    });
  }

  setComment(note: string | null): GRange {
    return this.setNote(note);
  }

  /** A number in the block becomes "25.0" (issue 429373214). */
  setNotes(notes: unknown[][]): GRange {
    this.assertShape(notes);
    const texts = notes.map((row) => Array.from(row, noteText));
    return this.change(() => {
      this.workbook.setNotes(this.key, this.zone.top, this.zone.left, texts);
    });
  }

  getDataValidation(): GValidation | null {
    return this.ruleHandle(this.ruleAt(this.workbook.validations(this.key), 0, 0));
  }

  getDataValidations(): (GValidation | null)[][] {
    const rules = this.workbook.validations(this.key);
    return this.fill((row, column) => this.ruleHandle(this.ruleAt(rules, row, column)));
  }

  private ruleHandle(rule: ValidationRule | null): GValidation | null {
    return rule === null ? null : DataValidation.fromRule(this.sheet, rule).handle;
  }

  /** Row and column within the range. */
  private ruleAt(rules: readonly ValidationRule[], row: number, column: number): ValidationRule | null {
    const cell = this.cellZone(row, column);
    return rules.findLast((rule) => rule.ranges.some((range) => contains(range, cell))) ?? null;
  }

  setDataValidation(rule: GValidation | null): GRange {
    const stored = rule === null ? null : DataValidation.toRule(rule, this.workbook);
    return this.change(() => {
      this.workbook.setValidation(this.key, [this.zone], stored);
    });
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    this.assertShape(rules);
    const zones = new Map<string, { readonly rule: StoredRule | null; readonly zones: Zone[] }>();
    rules.forEach((row, y) => {
      row.forEach((handle, x) => {
        const rule = handle === null ? null : DataValidation.toRule(handle, this.workbook);
        const key = JSON.stringify(rule);
        const same = zones.get(key);
        if (same === undefined) zones.set(key, { rule, zones: [this.cellZone(y, x)] });
        else same.zones.push(this.cellZone(y, x));
      });
    });
    return this.change(() => {
      for (const same of zones.values()) this.workbook.setValidation(this.key, same.zones, same.rule);
    });
  }

  clearDataValidations(): GRange {
    return this.setDataValidation(null);
  }

  clearNote(): GRange {
    return this.setNote(null);
  }

  /** Every cell becomes a checkbox and holds its unchecked value. */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GRange {
    const values = [checkedValue, uncheckedValue]
      .filter((value) => value !== undefined && value !== null)
      .map(checkValue);
    return this.change(() => {
      this.workbook.setValidation(this.key, [this.zone], {
        type: 'CHECKBOX',
        values,
        allowInvalid: true,
        helpText: null,
      });
      const unchecked = values.length === 0 ? false : (values[1] ?? '');
      const input = inputOf(unchecked, null, this.workbook, this.session);
      this.workbook.write(
        this.key,
        this.zone.top,
        this.zone.left,
        this.fill(() => input),
      );
    });
  }

  /** Takes the checkboxes away with their values; other cells stay. */
  removeCheckboxes(): GRange {
    return this.change(() => {
      const rules = this.workbook.validations(this.key);
      this.eachCheckbox(rules, (row, column) => {
        const zone = this.cellZone(row, column);
        this.workbook.setValidation(this.key, [zone], null);
        this.workbook.clear(this.key, zone, { contents: true });
      });
    });
  }

  check(): GRange {
    return this.tick(0, true);
  }

  uncheck(): GRange {
    return this.tick(1, false);
  }

  private tick(index: 0 | 1, plain: boolean): GRange {
    return this.change(() => {
      const inputs = this.fill<ReturnType<typeof inputOf> | undefined>(() => undefined);
      this.eachCheckbox(this.workbook.validations(this.key), (row, column, rule) => {
        const value = rule.values.length === 0 ? plain : (rule.values[index] ?? '');
        const line = inputs[row];
        if (line !== undefined) line[column] = inputOf(value, null, this.workbook, this.session);
      });
      this.workbook.write(this.key, this.zone.top, this.zone.left, inputs);
    });
  }

  private eachCheckbox(
    rules: readonly ValidationRule[],
    visit: (row: number, column: number, rule: ValidationRule) => void,
  ): void {
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const rule = this.ruleAt(rules, row, column);
        if (rule?.type === 'CHECKBOX') visit(row, column, rule);
      }
    }
  }

  /** True or false when all cells are checkboxes in that state, null otherwise. */
  isChecked(): boolean | null {
    const rules = this.workbook.validations(this.key);
    const cells = this.cells();
    const states = this.fill((row, column): boolean | null => {
      const rule = this.ruleAt(rules, row, column);
      if (rule?.type !== 'CHECKBOX') return null;
      const value = cells[row]?.[column]?.value ?? '';
      const [checked, unchecked] = rule.values.length === 0 ? [true, false] : [rule.values[0], rule.values[1] ?? ''];
      return same(value, checked) ? true : same(value, unchecked) ? false : null;
    }).flat();
    const first = states[0] ?? null;
    return states.every((state) => state === first) ? first : null;
  }
}

type StoredRule = Omit<ValidationRule, 'id' | 'ranges'>;

/** A checkbox may keep its own values in cells that show them as text. */
function same(value: unknown, wanted: unknown): boolean {
  return value === wanted || String(value).toLowerCase() === String(wanted).toLowerCase();
}

function checkValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function noteText(note: unknown): string | null {
  if (note === null || note === undefined) return null;
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : textOf(note);
}
