import type { CellInput } from '../../engine/workbook.js';
import { inputOf, valueOf } from './cell-values.js';
import { formulaAnswered, formulaGiven } from './formula-text.js';
import type { GRange } from './google.js';
import { hasStrictRules, writeChecked } from './guard.js';
import { fromR1C1, toR1C1 } from './r1c1.js';
import { RangeCoordinates } from './range-coordinates.js';

/** Values and formulas. */
export class RangeValues
  extends RangeCoordinates
  implements
    Pick<
      GRange,
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulaR1C1'
      | 'getFormulas'
      | 'getFormulasR1C1'
      | 'getValue'
      | 'getValues'
      | 'isBlank'
      | 'setFormula'
      | 'setFormulaR1C1'
      | 'setFormulas'
      | 'setFormulasR1C1'
      | 'setValue'
      | 'setValues'
    >
{
  getValue(): unknown {
    this.sheet.assertThere();
    const cell = this.workbook.read(this.key, this.corner)[0]?.[0];
    return cell === undefined ? '' : valueOf(cell, this.workbook, this.session);
  }

  getValues(): unknown[][] {
    const { workbook, session } = this;
    return this.cells().map((row) => row.map((cell) => valueOf(cell, workbook, session)));
  }

  getDisplayValue(): string {
    this.sheet.assertThere();
    return this.workbook.read(this.key, this.corner)[0]?.[0]?.display ?? '';
  }

  getDisplayValues(): string[][] {
    return this.cells().map((row) => row.map((cell) => cell.display));
  }

  /** A formula that shows "" is not blank. */
  isBlank(): boolean {
    return this.cells().every((row) => row.every((cell) => cell.kind === 'blank' && cell.formula === null));
  }

  /** The same value into every cell; a formula's relative references follow the cell, as for setFormula. */
  setValue(value: unknown): GRange {
    if (typeof value === 'string' && value.startsWith('=') && this.cellCount() > 1) {
      return this.setFormula(value);
    }
    return this.writeValues(() => value);
  }

  setValues(values: unknown[][]): GRange {
    this.assertShape(values);
    // A copy: the script may go on filling its array before the write is sent.
    const copy = values.map((row) => Array.from(row));
    return this.writeValues((row, column) => copy[row]?.[column]);
  }

  private writeValues(at: (row: number, column: number) => unknown): GRange {
    return this.writeCells(() => {
      const cells = this.workbook.read(this.key, this.zone);
      return this.fill((row, column) =>
        inputOf(at(row, column), cells[row]?.[column]?.format ?? null, this.workbook, this.session),
      );
    });
  }

  /** Collects a write of contents. */
  private writeCells(inputs: () => readonly (readonly (CellInput | undefined)[])[]): GRange {
    const { session, sheet, workbook, key, zone } = this;
    session.later({
      workbook,
      sheet: key,
      place: () => zone,
      inputs: () => {
        sheet.assertThere();
        sheet.mayEdit(zone);
        return inputs();
      },
      isAlone: () => hasStrictRules(workbook, key, zone),
      write: (_, block) => {
        writeChecked(session, workbook, key, zone, block);
      },
    });
    return this.handle;
  }

  /** Writes now; a strict validation rule may refuse it. */
  protected writeInputs(inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    writeChecked(this.session, this.workbook, this.key, this.zone, inputs);
  }

  getFormula(): string {
    this.sheet.assertThere();
    return formulaAnswered(this.workbook.read(this.key, this.corner)[0]?.[0]?.formula ?? '', this.workbook);
  }

  getFormulas(): string[][] {
    return this.cells().map((row) => row.map((cell) => formulaAnswered(cell.formula ?? '', this.workbook)));
  }

  getFormulaR1C1(): string | null {
    const formula = this.getFormula();
    return formula === '' ? null : toR1C1(formula, this.zone.top, this.zone.left);
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.cells().map((cells, row) =>
      cells.map(({ formula }, column) =>
        formula === null
          ? null
          : toR1C1(formulaAnswered(formula, this.workbook), this.zone.top + row, this.zone.left + column),
      ),
    );
  }

  /** Read as the spreadsheet's locale reads it; written for the first cell, shifted for the others. */
  setFormula(formula: string | null): GRange {
    const canonical = formulaGiven(withEquals(formula ?? ''), this.workbook);
    return this.writeCells(() =>
      this.fill((row, column) =>
        formulaInput(
          canonical === '' || (row === 0 && column === 0)
            ? canonical
            : this.workbook.shiftFormula(canonical, this.key, row, column),
        ),
      ),
    );
  }

  /** A text without "=" gets one: live, "Value" is stored as "=Value" (gas-fakes, testsheets.js:150). */
  setFormulas(formulas: (string | null)[][]): GRange {
    this.assertShape(formulas);
    const inputs = formulas.map((row) =>
      Array.from(row, (formula) => formulaInput(formulaGiven(withEquals(formula ?? ''), this.workbook))),
    );
    return this.writeCells(() => inputs);
  }

  setFormulaR1C1(formula: string): GRange {
    return this.setFormulasR1C1(this.fill(() => formula));
  }

  setFormulasR1C1(formulas: string[][]): GRange {
    this.assertShape(formulas);
    const inputs = formulas.map((cells, row) =>
      Array.from(cells, (formula, column) =>
        formulaInput(
          formulaGiven(fromR1C1(withEquals(formula), this.zone.top + row, this.zone.left + column), this.workbook),
        ),
      ),
    );
    return this.writeCells(() => inputs);
  }
}

function withEquals(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

function formulaInput(formula: string): CellInput {
  return formula === '' ? { kind: 'blank' } : { kind: 'formula', formula };
}
