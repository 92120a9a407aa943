import type { CellStyle, StyleChange, Zone } from '../../engine/workbook.js';
import { enumKey, enumMember } from './enums.js';
import { extraAt, setExtra } from './extras.js';
import type { GRange } from './google.js';
import { RangeFonts } from './range-fonts.js';
import { TextRotation } from './text-rotation.js';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type TextDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type GTextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** What an automatic format reads back as, live (gas-fakes, oddities.md). */
export const AUTOMATIC_FORMAT = '0.###############';

/** Number formats, alignment, wrapping, direction. */
export class RangeLayout extends RangeFonts {
  getNumberFormat(): string {
    this.sheet.assertThere();
    return this.workbook.read(this.key, this.corner)[0]?.[0]?.format ?? AUTOMATIC_FORMAT;
  }

  getNumberFormats(): string[][] {
    return this.cells().map((row) => row.map(({ format }) => format ?? AUTOMATIC_FORMAT));
  }

  setNumberFormat(format: string): GRange {
    return this.change(() => {
      this.workbook.setFormat(this.key, this.zone, storedFormat(format));
    });
  }

  setNumberFormats(formats: string[][]): GRange {
    this.assertShape(formats);
    const stored = formats.map((row) => Array.from(row, storedFormat));
    return this.change(() => {
      this.workbook.setFormats(this.key, this.zone.top, this.zone.left, stored);
    });
  }

  getHorizontalAlignment(): string {
    return this.first((style, row, column) => this.horizontalAt(style, row, column));
  }

  getHorizontalAlignments(): string[][] {
    return this.each((style, row, column) => this.horizontalAt(style, row, column));
  }

  private horizontalAt({ align }: CellStyle, row: number, column: number): string {
    return extraAt(this.workbook, this.key, row, column, 'horizontal') ?? align ?? 'general';
  }

  /** "normal" reads back as "general-left", null as "general"; others are taken in silence, as live. */
  setHorizontalAlignment(alignment: string | null): GRange {
    return this.setHorizontalAlignments(this.fill(() => alignment));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GRange {
    this.assertShape(alignments);
    const wanted = alignments.map((row) => Array.from(row));
    return this.change(() => {
      this.workbook.setStyles(
        this.key,
        this.zone.top,
        this.zone.left,
        wanted.map((row) => row.map(alignChange)),
      );
      const kept = wanted.map((row) => row.map((alignment) => (alignment === 'normal' ? 'general-left' : null)));
      this.keepBlock('horizontal', kept);
    });
  }

  getVerticalAlignment(): string {
    return this.first(({ verticalAlign }) => verticalAlign ?? 'bottom');
  }

  getVerticalAlignments(): string[][] {
    return this.each(({ verticalAlign }) => verticalAlign ?? 'bottom');
  }

  setVerticalAlignment(alignment: string | null): GRange {
    return this.restyle(verticalChange(alignment));
  }

  setVerticalAlignments(alignments: (string | null)[][]): GRange {
    return this.restyleEach(alignments, verticalChange);
  }

  /** True for a new cell although its strategy is OVERFLOW (issue 427134600). */
  getWrap(): boolean {
    return this.first(
      (style, row, column) => this.wrapAt(style, row, column) === 'WRAP' || this.untouched(style, row, column),
    );
  }

  getWraps(): boolean[][] {
    return this.each(
      (style, row, column) => this.wrapAt(style, row, column) === 'WRAP' || this.untouched(style, row, column),
    );
  }

  private untouched(style: CellStyle, row: number, column: number): boolean {
    return style.wrapping === undefined && extraAt(this.workbook, this.key, row, column, 'wrap') === null;
  }

  private wrapAt(style: CellStyle, row: number, column: number): string {
    return (style.wrapping ?? extraAt(this.workbook, this.key, row, column, 'wrap') ?? 'overflow').toUpperCase();
  }

  getWrapStrategy(): WrapStrategy {
    return this.first((style, row, column) => enumMember('WrapStrategy', this.wrapAt(style, row, column)));
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this.each((style, row, column) => enumMember('WrapStrategy', this.wrapAt(style, row, column)));
  }

  setWrap(isWrapEnabled: boolean): GRange {
    return this.wrapped(this.fill(() => (isWrapEnabled ? 'WRAP' : 'OVERFLOW')));
  }

  setWraps(isWrapEnabled: boolean[][]): GRange {
    return this.wrapped(isWrapEnabled.map((row) => Array.from(row, (wrap) => (wrap ? 'WRAP' : 'OVERFLOW'))));
  }

  setWrapStrategy(strategy: WrapStrategy | null): GRange {
    return this.wrapped(this.fill(() => enumKey(strategy)));
  }

  setWrapStrategies(strategies: WrapStrategy[][]): GRange {
    return this.wrapped(strategies.map((row) => Array.from(row, (strategy) => enumKey(strategy))));
  }

  private wrapped(keys: (string | null)[][]): GRange {
    this.assertShape(keys);
    return this.change(() => {
      this.workbook.setStyles(
        this.key,
        this.zone.top,
        this.zone.left,
        keys.map((row) => row.map(wrapChange)),
      );
      this.keepBlock(
        'wrap',
        keys.map((row) => row.map((key) => (key === 'OVERFLOW' ? 'overflow' : null))),
      );
    });
  }

  getTextDirection(): TextDirection | null {
    return this.first((_, row, column) => this.directionAt(row, column));
  }

  getTextDirections(): (TextDirection | null)[][] {
    return this.each((_, row, column) => this.directionAt(row, column));
  }

  private directionAt(row: number, column: number): TextDirection | null {
    const key = extraAt(this.workbook, this.key, row, column, 'direction');
    return key === null ? null : enumMember('TextDirection', key);
  }

  setTextDirection(direction: TextDirection | null): GRange {
    return this.setTextDirections(this.fill(() => direction));
  }

  setTextDirections(directions: (TextDirection | null)[][]): GRange {
    return this.keepEach(directions, 'direction', (direction) => enumKey(direction));
  }

  private keepEach<T>(
    block: readonly (readonly T[])[],
    key: 'direction' | 'rotation' | 'verticalText',
    of: (value: T) => Kept,
  ): GRange {
    this.assertShape(block);
    const values = block.map((row) => Array.from(row, of));
    return this.change(() => {
      this.keepBlock(key, values);
      // Turned text is not vertical and the other way round.
      if (key === 'rotation') setExtra(this.workbook, this.key, this.zone, 'verticalText', null);
      if (key === 'verticalText') setExtra(this.workbook, this.key, this.zone, 'rotation', null);
    });
  }

  /** Something the engine has no place for: cell by cell, or as one zone where all are the same. */
  private keepBlock(key: KeptKey, values: readonly (readonly Kept[])[]): void {
    const first = values[0]?.[0] ?? null;
    if (values.every((row) => row.every((value) => value === first))) this.keep(this.zone, key, first);
    else
      values.forEach((row, y) => {
        row.forEach((value, x) => {
          this.keep(this.cellZone(y, x), key, value);
        });
      });
  }

  private keep(zone: Zone, key: KeptKey, value: Kept): void {
    if (key === 'rotation') setExtra(this.workbook, this.key, zone, key, typeof value === 'number' ? value : null);
    else if (key === 'verticalText') setExtra(this.workbook, this.key, zone, key, value === true ? true : null);
    else setExtra(this.workbook, this.key, zone, key, typeof value === 'string' ? value : null);
  }

  protected cellZone(row: number, column: number): Zone {
    const top = this.zone.top + row;
    const left = this.zone.left + column;
    return { top, left, bottom: top, right: left };
  }

  getTextRotation(): GTextRotation {
    return this.first((_, row, column) => this.rotationAt(row, column));
  }

  getTextRotations(): GTextRotation[][] {
    return this.each((_, row, column) => this.rotationAt(row, column));
  }

  private rotationAt(row: number, column: number): GTextRotation {
    const degrees = extraAt(this.workbook, this.key, row, column, 'rotation') ?? 0;
    const vertical = extraAt(this.workbook, this.key, row, column, 'verticalText') === true;
    return new TextRotation(this.session, degrees, vertical).handle;
  }

  setTextRotation(rotation: number | GTextRotation): GRange {
    return this.keepEach(
      this.fill(() => rotation),
      'rotation',
      (one) => TextRotation.degreesOf(one),
    );
  }

  setTextRotations(rotations: GTextRotation[][]): GRange {
    return this.keepEach(rotations, 'rotation', (one) => TextRotation.degreesOf(one));
  }

  setVerticalText(isVertical: boolean): GRange {
    return this.keepEach(
      this.fill(() => isVertical),
      'verticalText',
      (vertical) => vertical,
    );
  }
}

type Kept = string | number | boolean | null;
type KeptKey = 'direction' | 'horizontal' | 'rotation' | 'verticalText' | 'wrap';

/** "general" is the automatic format. */
function storedFormat(format: string): string | null {
  return format === '' || format.toLowerCase() === 'general' || format === AUTOMATIC_FORMAT ? null : format;
}

function alignChange(alignment: string | null): StyleChange {
  switch (alignment) {
    case 'left':
    case 'center':
    case 'right':
      return { align: alignment };
    case 'normal':
      return { align: 'left' };
    default:
      return { align: null };
  }
}

function verticalChange(alignment: string | null): StyleChange {
  return alignment === 'top' || alignment === 'middle' ? { verticalAlign: alignment } : { verticalAlign: null };
}

function wrapChange(key: string | null): StyleChange {
  return key === 'WRAP' || key === 'CLIP' ? { wrapping: key === 'WRAP' ? 'wrap' : 'clip' } : { wrapping: null };
}
