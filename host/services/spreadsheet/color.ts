import { hexOf } from './color-names.js';
import { enumKey, enumMember } from './enums.js';
import type { GColor } from './google.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';

/** A colour: a hex value, or a colour of the theme by its name. */
export type ColorValue =
  | { readonly kind: 'rgb'; readonly hex: string }
  | { readonly kind: 'theme'; readonly type: string }
  | { readonly kind: 'unset' };

/** The standard theme's colours, for whatever needs a hex value. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** Null for a colour that was never set. */
export function hexOfColor(value: ColorValue): string | null {
  if (value.kind === 'rgb') return value.hex;
  return value.kind === 'theme' ? (THEME[value.type] ?? null) : null;
}

abstract class AnyColor<T extends object> extends ServiceObject<T> {
  value: ColorValue = { kind: 'unset' };

  asRgbColor(): GoogleAppsScript.Base.RgbColor {
    if (this.value.kind !== 'rgb') this.session.fail('notRgb');
    return new RgbColor(this.session, this.value.hex).handle;
  }

  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    if (this.value.kind !== 'theme') this.session.fail('notTheme');
    return new ThemeColor(this.session, this.value.type).handle;
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    const key = this.value.kind === 'unset' ? 'UNSUPPORTED' : this.value.kind === 'rgb' ? 'RGB' : 'THEME';
    return enumMember('ColorType', key);
  }
}

export class Color extends AnyColor<GColor> implements GColor {
  readonly apiName = 'Spreadsheet.Color';

  static of(session: Session, value: ColorValue): Color {
    const color = new Color(session);
    color.value = value;
    return color;
  }
}

type GColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;

export class ColorBuilder extends AnyColor<GColorBuilder> implements GColorBuilder {
  readonly apiName = 'Spreadsheet.ColorBuilder';

  setRgbColor(cssString: string): GColorBuilder {
    const hex = hexOf(cssString);
    if (hex === null) this.session.fail('badValue', cssString);
    this.value = { kind: 'rgb', hex };
    return this.handle;
  }

  setThemeColor(type: GoogleAppsScript.Spreadsheet.ThemeColorType): GColorBuilder {
    this.value = { kind: 'theme', type: enumKey(type) ?? 'UNSUPPORTED' };
    return this.handle;
  }

  build(): GColor {
    return Color.of(this.session, this.value).handle;
  }
}

class RgbColor extends ServiceObject<GoogleAppsScript.Base.RgbColor> implements GoogleAppsScript.Base.RgbColor {
  readonly apiName = 'Base.RgbColor';

  constructor(
    session: Session,
    private readonly hex: string,
  ) {
    super(session);
  }

  asHexString(): string {
    return this.hex;
  }

  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return enumMember('ColorType', 'RGB');
  }

  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }

  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }
}

type GThemeColor = GoogleAppsScript.Spreadsheet.ThemeColor;

class ThemeColor extends ServiceObject<GThemeColor> implements GThemeColor {
  readonly apiName = 'Spreadsheet.ThemeColor';

  constructor(
    session: Session,
    private readonly type: string,
  ) {
    super(session);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return enumMember('ColorType', 'THEME');
  }

  getThemeColorType(): GoogleAppsScript.Spreadsheet.ThemeColorType {
    return enumMember('ThemeColorType', this.type);
  }
}
