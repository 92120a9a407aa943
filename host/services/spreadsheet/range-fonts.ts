import type { CellStyle, StyleChange } from '../../engine/workbook.js';
import { Color, type ColorValue, hexOfColor } from './color.js';
import { hexOf, hexOfChannels } from './color-names.js';
import { extraAt, setExtra } from './extras.js';
import type { GColor, GRange } from './google.js';
import { RangeValues } from './range-values.js';
import { colorValueOf, TextStyle } from './text-style.js';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A colour as the engine keeps it: a hex value, null to reset, undefined to leave (Google ignores what is no colour). */
export function cssChange(color: string | null): string | null | undefined {
  return color === null || color === '' ? null : (hexOf(color) ?? undefined);
}

/** Fonts and colours. */
export class RangeFonts extends RangeValues {
  /** The cells' own styles, without conditional formats. */
  protected looks(): CellStyle[][] {
    this.sheet.assertThere();
    return this.workbook.styles(this.key, this.zone);
  }

  protected each<T>(of: (style: CellStyle, row: number, column: number) => T): T[][] {
    return this.looks().map((row, y) => row.map((style, x) => of(style, this.zone.top + y, this.zone.left + x)));
  }

  protected first<T>(of: (style: CellStyle, row: number, column: number) => T): T {
    this.sheet.assertThere();
    return of(this.workbook.styles(this.key, this.corner)[0]?.[0] ?? {}, this.zone.top, this.zone.left);
  }

  protected restyle(change: StyleChange): GRange {
    return this.change(() => {
      this.workbook.setStyle(this.key, this.zone, change);
    });
  }

  protected restyleEach<T>(block: readonly (readonly T[])[], of: (value: T) => StyleChange): GRange {
    this.assertShape(block);
    const changes = block.map((row) => Array.from(row, of));
    return this.change(() => {
      this.workbook.setStyles(this.key, this.zone.top, this.zone.left, changes);
    });
  }

  private colored(part: 'background' | 'fontColor', value: ColorValue | null): GRange {
    return this.change(() => {
      const hex = value === null ? null : hexOfColor(value);
      const theme = value?.kind === 'theme' ? value.type : null;
      this.workbook.setStyle(this.key, this.zone, part === 'background' ? { fillColor: hex } : { textColor: hex });
      setExtra(this.workbook, this.key, this.zone, part, theme);
    });
  }

  private themeAt(part: 'background' | 'fontColor', hex: string, row: number, column: number): ColorValue {
    const theme = extraAt(this.workbook, this.key, row, column, part);
    return theme === null ? { kind: 'rgb', hex } : { kind: 'theme', type: theme };
  }

  getBackground(): string {
    return this.first(({ fillColor }) => fillColor ?? '#ffffff');
  }

  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgrounds(): string[][] {
    return this.each(({ fillColor }) => fillColor ?? '#ffffff');
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  getBackgroundObject(): GColor {
    return this.first((style, row, column) => this.backgroundAt(style, row, column));
  }

  getBackgroundObjects(): GColor[][] {
    return this.each((style, row, column) => this.backgroundAt(style, row, column));
  }

  private backgroundAt(style: CellStyle, row: number, column: number): GColor {
    return Color.of(this.session, this.themeAt('background', style.fillColor ?? '#ffffff', row, column)).handle;
  }

  setBackground(color: string | null): GRange {
    const fill = cssChange(color);
    if (fill === undefined) return this.handle;
    return this.colored('background', fill === null ? null : { kind: 'rgb', hex: fill });
  }

  setBackgroundColor(color: string | null): GRange {
    return this.setBackground(color);
  }

  setBackgroundRGB(red: number, green: number, blue: number): GRange {
    return this.setBackground(hexOfChannels(red, green, blue));
  }

  setBackgrounds(colors: (string | null)[][]): GRange {
    return this.restyleEach(colors, (color) => fillChange(cssChange(color)));
  }

  setBackgroundColors(colors: (string | null)[][]): GRange {
    return this.setBackgrounds(colors);
  }

  setBackgroundObject(color: GColor | null): GRange {
    return this.colored('background', colorValueOf(color));
  }

  setBackgroundObjects(colors: (GColor | null)[][] | null): GRange {
    if (colors === null) return this.setBackground(null);
    this.assertShape(colors);
    return this.eachColor('background', colors);
  }

  private eachColor(part: 'background' | 'fontColor', colors: (GColor | null)[][]): GRange {
    colors.forEach((row, y) => {
      row.forEach((color, x) => {
        const top = this.zone.top + y;
        const left = this.zone.left + x;
        const cell = new RangeFonts(this.sheet, { top, left, bottom: top, right: left });
        cell.colored(part, colorValueOf(color));
      });
    });
    return this.handle;
  }

  getFontColor(): string {
    return this.first(({ textColor }) => textColor ?? '#000000');
  }

  getFontColors(): string[][] {
    return this.each(({ textColor }) => textColor ?? '#000000');
  }

  getFontColorObject(): GColor {
    return this.first((style, row, column) => this.fontColorAt(style, row, column));
  }

  getFontColorObjects(): GColor[][] {
    return this.each((style, row, column) => this.fontColorAt(style, row, column));
  }

  private fontColorAt(style: CellStyle, row: number, column: number): GColor {
    return Color.of(this.session, this.themeAt('fontColor', style.textColor ?? '#000000', row, column)).handle;
  }

  setFontColor(color: string | null): GRange {
    const text = cssChange(color);
    if (text === undefined) return this.handle;
    return this.colored('fontColor', text === null ? null : { kind: 'rgb', hex: text });
  }

  setFontColors(colors: (string | null)[][]): GRange {
    return this.restyleEach(colors, (color) => textChange(cssChange(color)));
  }

  setFontColorObject(color: GColor | null): GRange {
    return this.colored('fontColor', colorValueOf(color));
  }

  setFontColorObjects(colors: (GColor | null)[][]): GRange {
    this.assertShape(colors);
    return this.eachColor('fontColor', colors);
  }

  getFontFamily(): string {
    return this.first(({ fontFamily }) => fontFamily ?? 'Arial');
  }

  getFontFamilies(): string[][] {
    return this.each(({ fontFamily }) => fontFamily ?? 'Arial');
  }

  setFontFamily(fontFamily: string | null): GRange {
    return this.restyle({ fontFamily });
  }

  setFontFamilies(families: (string | null)[][]): GRange {
    return this.restyleEach(families, (fontFamily) => ({ fontFamily }));
  }

  getFontSize(): number {
    return this.first(({ fontSize }) => fontSize ?? 10);
  }

  getFontSizes(): number[][] {
    return this.each(({ fontSize }) => fontSize ?? 10);
  }

  setFontSize(fontSize: number | null): GRange {
    return this.restyle({ fontSize });
  }

  setFontSizes(sizes: (number | null)[][]): GRange {
    return this.restyleEach(sizes, (fontSize) => ({ fontSize }));
  }

  getFontLine(): FontLine {
    return this.first(lineOf);
  }

  getFontLines(): FontLine[][] {
    return this.each(lineOf);
  }

  setFontLine(line: FontLine | null): GRange {
    return this.restyle(lineChange(line));
  }

  setFontLines(lines: (FontLine | null)[][]): GRange {
    return this.restyleEach(lines, lineChange);
  }

  getFontStyle(): FontStyle {
    return this.first(({ italic }) => (italic === true ? 'italic' : 'normal'));
  }

  getFontStyles(): FontStyle[][] {
    return this.each(({ italic }) => (italic === true ? 'italic' : 'normal'));
  }

  setFontStyle(style: FontStyle | null): GRange {
    return this.restyle({ italic: style === 'italic' ? true : null });
  }

  setFontStyles(styles: (FontStyle | null)[][]): GRange {
    return this.restyleEach(styles, (style) => ({ italic: style === 'italic' ? true : null }));
  }

  getFontWeight(): FontWeight {
    return this.first(({ bold }) => (bold === true ? 'bold' : 'normal'));
  }

  getFontWeights(): FontWeight[][] {
    return this.each(({ bold }) => (bold === true ? 'bold' : 'normal'));
  }

  setFontWeight(weight: FontWeight | null): GRange {
    return this.restyle({ bold: weight === 'bold' ? true : null });
  }

  setFontWeights(weights: (FontWeight | null)[][]): GRange {
    return this.restyleEach(weights, (weight) => ({ bold: weight === 'bold' ? true : null }));
  }

  getTextStyle(): GTextStyle {
    return this.first((style, row, column) => this.textStyleAt(style, row, column));
  }

  getTextStyles(): GTextStyle[][] {
    return this.each((style, row, column) => this.textStyleAt(style, row, column));
  }

  private textStyleAt(style: CellStyle, row: number, column: number): GTextStyle {
    const color = this.themeAt('fontColor', style.textColor ?? '#000000', row, column);
    return TextStyle.ofCell(this.session, style, color).handle;
  }

  setTextStyle(style: GTextStyle): GRange {
    const color = TextStyle.colorOf(style);
    if (color !== null) this.colored('fontColor', color);
    return this.restyle(TextStyle.changeOf(style));
  }

  setTextStyles(styles: GTextStyle[][]): GRange {
    return this.restyleEach(styles, (style) => TextStyle.changeOf(style));
  }
}

const fillChange = (fillColor: string | null | undefined): StyleChange =>
  fillColor === undefined ? {} : { fillColor };
const textChange = (textColor: string | null | undefined): StyleChange =>
  textColor === undefined ? {} : { textColor };

function lineOf({ underline, strikethrough }: CellStyle): FontLine {
  if (strikethrough === true) return 'line-through';
  return underline === true ? 'underline' : 'none';
}

function lineChange(line: FontLine | null): StyleChange {
  return { underline: line === 'underline' ? true : null, strikethrough: line === 'line-through' ? true : null };
}
