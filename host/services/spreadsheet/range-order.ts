import { describeArguments } from './signature.js';
import type { CellInput, CellOutput, SortKey, Zone } from '../../engine/workbook.js';
import { inputOf, inputOfOutput } from './cell-values.js';
import { enumKey } from './enums.js';
import type { GRange } from './google.js';
import { RangeShape } from './range-shape.js';

/** Sorting, and tidying up of rows and texts. */
export class RangeOrder extends RangeShape {
  /**
   * By absolute column numbers: 2, {column: 2, ascending: false}, or several of them. Contents, formats and notes
   * move; what belongs to a row as such (metadata, height) stays.
   */
  sort(sortSpecObj: unknown): GRange {
    const keys = this.sortKeys(sortSpecObj);
    return this.change(() => {
      this.workbook.sort(this.key, this.zone, keys);
    });
  }

  private sortKeys(spec: unknown): SortKey[] {
    const list: unknown[] = Array.isArray(spec) ? Array.from(spec) : [spec];
    return list.map((entry) => {
      const column = typeof entry === 'number' ? entry : numberField(entry, 'column');
      if (column === null)
        this.session.fail(
          'signature',
          describeArguments([spec], () => null),
          'SpreadsheetApp.Range.sort',
        );
      const index = Math.trunc(column) - 1;
      if (index < this.zone.left || index > this.zone.right) this.session.fail('outside');
      return { column: index, ascending: !isDescending(entry) };
    });
  }

  /**
   * Rows that repeat an earlier one go; those below move up within the range. Case, format and formula make no
   * difference. Columns are absolute.
   */
  removeDuplicates(columnsToCompare?: number[]): GRange {
    const columns = (columnsToCompare ?? []).map((column) => column - 1 - this.zone.left);
    if (columns.some((column) => column < 0 || column >= this.columns)) this.session.fail('outside');
    this.sheet.mayEdit(this.zone);
    const rows = this.cells();
    const seen = new Set<string>();
    const kept = rows.filter((row) => {
      const compared = columns.length === 0 ? row : columns.flatMap((column) => row[column] ?? []);
      const key = JSON.stringify(
        compared.map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value)),
      );
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (kept.length < rows.length) {
      const blank: CellInput = { kind: 'blank' };
      this.writeInputs([
        ...kept.map((row) => row.map(inputOfOutput)),
        ...rows.slice(kept.length).map((row) => row.map(() => blank)),
      ]);
    }
    return this.sheet.range({ ...this.zone, bottom: this.zone.top + kept.length - 1 }).handle;
  }

  /** Ends trimmed, runs of blanks inside made one; a text that now looks like a formula stays text. */
  trimWhitespace(): GRange {
    return this.change(() => {
      const inputs = this.cells().map((row) =>
        row.map((cell): CellInput | undefined => {
          if (cell.kind !== 'text' || cell.formula !== null || typeof cell.value !== 'string') return undefined;
          const value = cell.value.trim().replace(/\s+/g, ' ');
          if (value === cell.value) return undefined;
          return value === '' ? { kind: 'blank' } : { kind: 'text', value };
        }),
      );
      this.writeInputs(inputs);
    });
  }

  /** Rows in any order. */
  randomize(): GRange {
    return this.change(() => {
      const rows = this.cells().map((row) => row.map(inputOfOutput));
      for (let at = rows.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        const a = rows[at];
        const b = rows[other];
        if (a === undefined || b === undefined) continue;
        rows[at] = b;
        rows[other] = a;
      }
      this.writeInputs(rows);
    });
  }

  /** Each text of this column over as many columns as it has parts. */
  splitTextToColumns(delimiter?: string | GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter): void {
    this.session.commit();
    const texts = this.cells().map((row) => row[0]);
    const wanted = typeof delimiter === 'string' ? delimiter : DELIMITERS[enumKey(delimiter) ?? ''];
    const by = wanted ?? guessDelimiter(texts);
    texts.forEach((cell, row) => {
      if (cell === undefined || cell.display === '') return;
      const parts = cell.display.split(by).map((part) => part.trim());
      const top = this.zone.top + row;
      const zone: Zone = { top, bottom: top, left: this.zone.left, right: this.zone.left + parts.length - 1 };
      this.sheet.mayEdit(zone);
      const inputs = parts.map((part) => inputOf(part, null, this.workbook, this.session));
      this.workbook.write(this.key, top, this.zone.left, [inputs]);
    });
  }
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** The first of Google's own candidates that occurs. */
function guessDelimiter(cells: readonly (CellOutput | undefined)[]): string {
  return [',', ';', '.', ' '].find((mark) => cells.some((cell) => cell?.display.includes(mark) === true)) ?? ',';
}

function numberField(entry: unknown, field: string): number | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const value: unknown = Reflect.get(entry, field);
  return typeof value === 'number' ? value : null;
}

function isDescending(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Reflect.get(entry, 'ascending') === false;
}
