import type { CellStyle, StyleChange } from '../../engine/workbook.js';
import { Color, ColorBuilder, type ColorValue, hexOfColor } from './color.js';
import { hexOf } from './color-names.js';
import type { GColor } from './google.js';
import { implementationOf, ServiceObject } from './service-object.js';
import type { Session } from './session.js';

type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What stands behind a Color handle; null for null. */
export function colorValueOf(color: GColor | null): ColorValue | null {
  const found = implementationOf(color);
  return found instanceof Color || found instanceof ColorBuilder ? found.value : null;
}

/** The parts of a text style; null where nothing was said. */
export interface TextStyleParts {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly color: ColorValue | null;
}

export const NO_STYLE: TextStyleParts = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  color: null,
};

export class TextStyle extends ServiceObject<GTextStyle> implements GTextStyle {
  readonly apiName = 'Spreadsheet.TextStyle';

  constructor(
    session: Session,
    readonly parts: TextStyleParts,
  ) {
    super(session);
  }

  /** A cell's own, with Google's defaults filled in (gas-fakes, testsheets.js:2371). */
  static ofCell(session: Session, style: CellStyle, color: ColorValue): TextStyle {
    return new TextStyle(session, { ...partsOfCell(style), color });
  }

  /** The colour of a style's handle, null where it says none. */
  static colorOf(style: GTextStyle): ColorValue | null {
    const found = implementationOf(style);
    return found instanceof TextStyle ? found.parts.color : null;
  }

  /** What to change on a cell so that it looks like the style; parts that say nothing are left. */
  static changeOf(style: GTextStyle): StyleChange {
    const found = implementationOf(style);
    return found instanceof TextStyle ? changeOfParts(found.parts) : {};
  }

  copy(): GTextStyleBuilder {
    return new TextStyleBuilder(this.session, this.parts).handle;
  }

  getFontFamily(): string | null {
    return this.parts.fontFamily;
  }

  getFontSize(): number | null {
    return this.parts.fontSize;
  }

  getForegroundColor(): string | null {
    const { color } = this.parts;
    if (color === null) return null;
    return color.kind === 'theme' ? color.type : hexOfColor(color);
  }

  getForegroundColorObject(): GColor | null {
    return this.parts.color === null ? null : Color.of(this.session, this.parts.color).handle;
  }

  isBold(): boolean | null {
    return this.parts.bold;
  }

  isItalic(): boolean | null {
    return this.parts.italic;
  }

  isStrikethrough(): boolean | null {
    return this.parts.strikethrough;
  }

  isUnderline(): boolean | null {
    return this.parts.underline;
  }
}

export function partsOfCell(style: CellStyle): TextStyleParts {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontFamily: style.fontFamily ?? 'arial,sans,sans-serif',
    fontSize: style.fontSize ?? 10,
    color: { kind: 'rgb', hex: style.textColor ?? '#000000' },
  };
}

export function changeOfParts(parts: TextStyleParts): StyleChange {
  return {
    ...(parts.bold === null ? {} : { bold: parts.bold }),
    ...(parts.italic === null ? {} : { italic: parts.italic }),
    ...(parts.underline === null ? {} : { underline: parts.underline }),
    ...(parts.strikethrough === null ? {} : { strikethrough: parts.strikethrough }),
    ...(parts.fontFamily === null || parts.fontFamily === 'arial,sans,sans-serif'
      ? {}
      : { fontFamily: parts.fontFamily }),
    ...(parts.fontSize === null ? {} : { fontSize: parts.fontSize }),
    ...(parts.color === null ? {} : { textColor: hexOfColor(parts.color) }),
  };
}

export class TextStyleBuilder extends ServiceObject<GTextStyleBuilder> implements GTextStyleBuilder {
  readonly apiName = 'Spreadsheet.TextStyleBuilder';

  constructor(
    session: Session,
    private parts: TextStyleParts = NO_STYLE,
  ) {
    super(session);
  }

  private with(change: Partial<TextStyleParts>): GTextStyleBuilder {
    this.parts = { ...this.parts, ...change };
    return this.handle;
  }

  build(): GTextStyle {
    return new TextStyle(this.session, this.parts).handle;
  }

  setBold(bold: boolean): GTextStyleBuilder {
    return this.with({ bold });
  }

  setFontFamily(fontFamily: string): GTextStyleBuilder {
    return this.with({ fontFamily });
  }

  setFontSize(fontSize: number): GTextStyleBuilder {
    return this.with({ fontSize });
  }

  setForegroundColor(cssString: string): GTextStyleBuilder {
    const hex = hexOf(cssString);
    return this.with({ color: hex === null ? this.parts.color : { kind: 'rgb', hex } });
  }

  setForegroundColorObject(color: GColor): GTextStyleBuilder {
    return this.with({ color: colorValueOf(color) });
  }

  setItalic(italic: boolean): GTextStyleBuilder {
    return this.with({ italic });
  }

  setStrikethrough(strikethrough: boolean): GTextStyleBuilder {
    return this.with({ strikethrough });
  }

  setUnderline(underline: boolean): GTextStyleBuilder {
    return this.with({ underline });
  }
}
