import type { CellStyle } from '../engine/workbook.js';
import { tag, XML_HEAD } from './xml-out.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

export interface CellLook {
  readonly style: CellStyle;
  readonly format: string | null;
  readonly border: Borders | null;
  /** The cell is a text that begins like a formula: Excel is to leave it a text when somebody edits it. */
  readonly quotePrefix: boolean;
}
export type Borders = Readonly<
  Partial<Record<'left' | 'right' | 'top' | 'bottom', { readonly style: string; readonly color: string } | undefined>>
>;

/** Collects the looks of the cells, each once, and writes xl/styles.xml. */
export class StyleTable {
  private readonly fonts = new Parts(tag('font', {}, tag('sz', { val: 10 }) + tag('name', { val: 'Arial' })));
  private readonly fills = new Parts(tag('fill', {}, tag('patternFill', { patternType: 'none' })));
  private readonly borders = new Parts(tag('border', {}, '<left/><right/><top/><bottom/><diagonal/>'));
  private readonly cells = new Parts(tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly differences = new Parts();
  private readonly formats = new Map<string, number>();
  private readonly known = new Map<string, number>();

  constructor() {
    // Excel keeps the second fill for itself.
    this.fills.add(tag('fill', {}, tag('patternFill', { patternType: 'gray125' })));
  }

  /** The index of a look, for a cell's "s". */
  indexOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const held = this.known.get(key);
    if (held !== undefined) return held;
    const index = this.cells.add(this.cellFormat(look));
    this.known.set(key, index);
    return index;
  }

  /** The index of a conditional rule's look. */
  differenceOf(style: CellStyle): number {
    const marks = fontMarks(style) + colorTag('color', style.textColor);
    const fill =
      style.fillColor === undefined
        ? ''
        : tag('fill', {}, tag('patternFill', {}, colorTag('bgColor', style.fillColor)));
    return this.differences.add(tag('dxf', {}, (marks === '' ? '' : tag('font', {}, marks)) + fill));
  }

  write(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => tag('numFmt', { numFmtId, formatCode }));
    const parts =
      (formats.length === 0 ? '' : tag('numFmts', { count: formats.length }, formats.join(''))) +
      this.fonts.write('fonts') +
      this.fills.write('fills') +
      this.borders.write('borders') +
      tag('cellStyleXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })) +
      this.cells.write('cellXfs') +
      tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })) +
      this.differences.write('dxfs');
    return XML_HEAD + tag('styleSheet', { xmlns: MAIN }, parts);
  }

  private cellFormat({ style, format, border, quotePrefix }: CellLook): string {
    const size = tag('sz', { val: style.fontSize ?? 10 });
    const font =
      fontMarks(style) + size + colorTag('color', style.textColor) + tag('name', { val: style.fontFamily ?? 'Arial' });
    const fontId = this.fonts.add(tag('font', {}, font));
    const solid = { patternType: 'solid' };
    const fill =
      style.fillColor === undefined
        ? undefined
        : tag('fill', {}, tag('patternFill', solid, colorTag('fgColor', style.fillColor)));
    const fillId = fill === undefined ? 0 : this.fills.add(fill);
    const borderId = border === null ? 0 : this.borders.add(borderTag(border));
    const numFmtId = this.formatId(format);
    const wraps = style.wrapping === 'wrap' ? 1 : undefined;
    const vertical = style.verticalAlign === 'middle' ? 'center' : style.verticalAlign;
    const aligned = style.align !== undefined || vertical !== undefined || wraps !== undefined;
    const alignment = aligned ? tag('alignment', { horizontal: style.align, vertical, wrapText: wraps }) : '';
    const quote = quotePrefix ? 1 : undefined;
    const applied = {
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: aligned ? 1 : undefined,
    };
    return tag('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix: quote, ...applied }, alignment);
  }

  private formatId(format: string | null): number {
    if (format === null) return 0;
    if (format === '@') return 49;
    const code = excelFormat(format);
    const held = this.formats.get(code) ?? FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, held);
    return held;
  }
}

/** Google's formats as Excel's: only the small differences. */
function excelFormat(format: string): string {
  return format.replace(/\bam\/pm\b/gi, 'AM/PM').replace(/^0\.#{15}$/, 'General');
}

function fontMarks(style: CellStyle): string {
  const marks: readonly (readonly [boolean | undefined, string])[] = [
    [style.bold, '<b/>'],
    [style.italic, '<i/>'],
    [style.strikethrough, '<strike/>'],
    [style.underline, '<u/>'],
  ];
  return marks.map(([on, mark]) => (on === true ? mark : '')).join('');
}

function colorTag(name: string, color: string | undefined): string {
  return color === undefined ? '' : tag(name, { rgb: `FF${sixDigits(color)}` });
}

function sixDigits(color: string): string {
  const hex = color.replace('#', '').toUpperCase();
  return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex.slice(0, 6);
}

function borderTag(borders: Borders): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const border = borders[side];
    return border === undefined ? tag(side, {}) : tag(side, { style: border.style }, colorTag('color', border.color));
  });
  return tag('border', {}, `${sides.join('')}<diagonal/>`);
}

/** Written parts, each once, in the order in which they came. */
class Parts {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const part of first) this.add(part);
  }

  add(part: string): number {
    const index = this.indexes.get(part) ?? this.indexes.size;
    this.indexes.set(part, index);
    return index;
  }

  write(name: string): string {
    return tag(name, { count: this.indexes.size }, [...this.indexes.keys()].join(''));
  }
}
