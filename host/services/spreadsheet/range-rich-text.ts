import type { CellInput, CellOutput, CellStyle } from '../../engine/workbook.js';
import { extraAt, setExtra } from './extras.js';
import type { GRange } from './google.js';
import { RangeFinding } from './range-finding.js';
import {
  isRichText,
  overCell,
  plainText,
  type RichTextParts,
  RichTextValue,
  wholeLink,
  wholeStyle,
} from './rich-text.js';
import { behind } from './service-object.js';
import { changeOfParts, partsOfCell } from './text-style.js';

type GRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/**
 * Rich text. The engine keeps one style and one link a cell; runs are kept beside it and given back while the cell
 * still holds the same text.
 */
export class RangeRichText extends RangeFinding {
  getRichTextValue(): GRichText | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }

  /** Null where a cell holds no text: a number, a date, a formula. */
  getRichTextValues(): (GRichText | null)[][] {
    const styles = this.looks();
    return this.cells().map((row, y) => row.map((cell, x) => this.richTextOf(cell, styles[y]?.[x] ?? {}, y, x)));
  }

  private richTextOf(cell: CellOutput, style: CellStyle, y: number, x: number): GRichText | null {
    if (cell.formula !== null || (cell.kind !== 'text' && cell.kind !== 'blank')) return null;
    const text = typeof cell.value === 'string' ? cell.value : '';
    const kept = extraAt(this.workbook, this.key, this.zone.top + y, this.zone.left + x, 'richText');
    if (isRichText(kept) && kept.text === text) {
      return new RichTextValue(this.session, overCell(kept, partsOfCell(style))).handle;
    }
    return new RichTextValue(this.session, plainText(text, partsOfCell(style), cell.link)).handle;
  }

  setRichTextValue(value: GRichText): GRange {
    return this.setRichTextValues(this.fill(() => value));
  }

  /** The text as it is: nothing in it is read as a number, a date or a formula. */
  setRichTextValues(values: (GRichText | null)[][]): GRange {
    this.assertShape(values);
    const parts = values.map((row) =>
      Array.from(row, (value) => (value === null ? plainText('') : behind(value, RichTextValue).parts)),
    );
    return this.change(() => {
      this.writeInputs(
        parts.map((row) =>
          row.map(({ text }): CellInput => (text === '' ? { kind: 'blank' } : { kind: 'text', value: text })),
        ),
      );
      this.workbook.setStyles(
        this.key,
        this.zone.top,
        this.zone.left,
        parts.map((row) => row.map((part) => changeOfParts(wholeStyle(part)))),
      );
      this.keepRuns(parts);
    });
  }

  /** Links, and the runs of texts that have more than one: the engine keeps one style a cell. */
  private keepRuns(parts: readonly (readonly RichTextParts[])[]): void {
    const old = this.cells();
    parts.forEach((row, y) => {
      row.forEach((part, x) => {
        const cell = this.cellZone(y, x);
        const link = wholeLink(part);
        if (link !== (old[y]?.[x]?.link ?? null)) this.workbook.setLink(this.key, cell.top, cell.left, link);
        setExtra(this.workbook, this.key, cell, 'richText', part.runs.length > 1 ? part : null);
      });
    });
  }

  /** Taken without effect: links are always shown here. */
  setShowHyperlink(): GRange {
    return this.handle;
  }
}
