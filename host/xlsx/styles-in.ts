import type { CellStyle } from '../engine/workbook.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

/** Excel's own number formats by number; 14 and 22 follow the reader's locale there, month first here. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
/** Excel's old palette, from number 8 on; the first eight repeat its beginning. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 ' +
  'FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 ' +
  '99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
/** Office's theme colours, for files without a theme of their own: light 1, dark 1, light 2, dark 2, accents 1 to 6, links. */
const OFFICE_THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

export type BorderSides = Readonly<
  Partial<Record<'top' | 'bottom' | 'left' | 'right', { readonly style: string; readonly color: string }>>
>;

export interface FileLook {
  readonly style: CellStyle;
  readonly format: string | null;
  readonly border: BorderSides | null;
}

export interface FileStyles {
  /** By a cell's "s". */
  readonly cells: readonly FileLook[];
  /** By a conditional rule's dxfId. */
  readonly differences: readonly CellStyle[];
  colorOf(element: XmlElement | undefined): string | undefined;
}

export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): FileStyles {
  const themeColors = readTheme(theme);
  const colorOf = (element: XmlElement | undefined): string | undefined => color(element, themeColors);
  const formats = new Map(
    all(one(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const fonts = all(one(styles, 'fonts'), 'font').map((font) => fontStyle(font, colorOf));
  const fills = all(one(styles, 'fills'), 'fill').map((fill) => fillStyle(fill, colorOf, 'fgColor'));
  const borders = all(one(styles, 'borders'), 'border').map((border) => borderSides(border, colorOf));
  const [plainFont = {}] = fonts;
  const cells = all(one(styles, 'cellXfs'), 'xf').map((xf): FileLook => {
    const number = (name: string): number => Number(xf.attributes[name] ?? 0);
    const font = withoutDefaults(fonts[number('fontId')] ?? {}, plainFont);
    const style = { ...font, ...fills[number('fillId')], ...alignment(one(xf, 'alignment')) };
    const code = formats.get(number('numFmtId')) ?? BUILT_IN[number('numFmtId')];
    return { style, format: code === undefined ? null : googleCode(code), border: borders[number('borderId')] ?? null };
  });
  const differences = all(one(styles, 'dxfs'), 'dxf').map((dxf) => {
    return { ...fontStyle(one(dxf, 'font'), colorOf), ...fillStyle(one(dxf, 'fill'), colorOf, 'bgColor') };
  });
  return { cells, differences, colorOf };
}

/** A format code without what only Excel needs: language marks, the trailing text section that says nothing. */
function googleCode(code: string): string | null {
  const bare = code
    .replace(/\[\$-[0-9a-f,]+\]/gi, '')
    .replace(/;@$/, '')
    .replace(/\\([-/ .,:])/g, '$1');
  return /^general$/i.test(bare) || bare === '' ? null : bare;
}

function fontStyle(font: XmlElement | undefined, colorOf: FileStyles['colorOf']): CellStyle {
  if (font === undefined) return {};
  const on = (name: string): boolean => {
    const mark = one(font, name);
    return mark !== undefined && !['0', 'false', 'none'].includes(mark.attributes['val'] ?? '1');
  };
  const size = Number(one(font, 'sz')?.attributes['val'] ?? NaN);
  const family = one(font, 'name')?.attributes['val'];
  const textColor = colorOf(one(font, 'color'));
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('u') ? { underline: true } : {}),
    ...(on('strike') ? { strikethrough: true } : {}),
    ...(Number.isFinite(size) ? { fontSize: size } : {}),
    ...(family === undefined ? {} : { fontFamily: family }),
    ...(textColor === undefined ? {} : { textColor }),
  };
}

/** The file's own standard font is no property of a cell. */
function withoutDefaults(style: CellStyle, plain: CellStyle): CellStyle {
  const { fontSize, fontFamily, textColor, ...marks } = style;
  return {
    ...marks,
    ...(fontSize === undefined || fontSize === plain.fontSize ? {} : { fontSize }),
    ...(fontFamily === undefined || fontFamily === plain.fontFamily ? {} : { fontFamily }),
    ...(textColor === undefined || textColor === plain.textColor || textColor === '#000000' ? {} : { textColor }),
  };
}

function fillStyle(
  fill: XmlElement | undefined,
  colorOf: FileStyles['colorOf'],
  part: 'fgColor' | 'bgColor',
): CellStyle {
  const pattern = one(fill, 'patternFill');
  if (
    pattern === undefined ||
    pattern.attributes['patternType'] === 'none' ||
    pattern.attributes['patternType'] === 'gray125'
  )
    return {};
  const fillColor = colorOf(one(pattern, part)) ?? colorOf(one(pattern, part === 'bgColor' ? 'fgColor' : 'bgColor'));
  return fillColor === undefined ? {} : { fillColor };
}

/** Excel's border styles by the engine's. */
const BORDERS: Readonly<Record<string, string>> = {
  thin: 'thin',
  hair: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'medium',
  dashed: 'dashed',
  dotted: 'dotted',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

function borderSides(border: XmlElement, colorOf: FileStyles['colorOf']): BorderSides | null {
  const sides: Partial<Record<'top' | 'bottom' | 'left' | 'right', { style: string; color: string }>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const element = one(border, side);
    const style = BORDERS[element?.attributes['style'] ?? ''];
    if (style !== undefined) sides[side] = { style, color: colorOf(one(element, 'color')) ?? '#000000' };
  }
  return Object.keys(sides).length === 0 ? null : sides;
}

function alignment(element: XmlElement | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = element?.attributes ?? {};
  const align = (['left', 'right', 'center'] as const).find((name) => name === horizontal);
  const verticalAlign = vertical === 'center' ? 'middle' : vertical === 'top' ? 'top' : undefined;
  const wrapping = isOn(wrapText) ? 'wrap' : undefined;
  return {
    ...(align === undefined ? {} : { align }),
    ...(verticalAlign === undefined ? {} : { verticalAlign }),
    ...(wrapping === undefined ? {} : { wrapping }),
  };
}

function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = one(theme, 'themeElements', 'clrScheme');
  if (scheme === undefined) return OFFICE_THEME;
  const colors = scheme.children.map((entry) => {
    const [value] = entry.children;
    return value?.attributes['lastClr'] ?? value?.attributes['val'] ?? '000000';
  });
  // The file lists dark before light, the cells count light before dark.
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}

function color(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme: themeIndex, indexed, tint } = element.attributes;
  const index = Number(indexed);
  const base =
    rgb?.slice(-6) ??
    (themeIndex !== undefined
      ? theme[Number(themeIndex)]
      : indexed !== undefined
        ? PALETTE[index < 8 ? index : index - 8]
        : undefined);
  return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0)).toLowerCase()}`;
}

/** Excel's tint: towards white above 0, towards black below. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  const moved = channels.map((value) => Math.round(tint > 0 ? value + (255 - value) * tint : value * (1 + tint)));
  return moved.map((value) => Math.max(0, Math.min(255, value)).toString(16).padStart(2, '0')).join('');
}
