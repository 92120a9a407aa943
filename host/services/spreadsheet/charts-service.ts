import { enumGroup } from './enums.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';

type GCharts = GoogleAppsScript.Charts.Charts;
type GTextStyle = GoogleAppsScript.Charts.TextStyle;
type GTextStyleBuilder = GoogleAppsScript.Charts.TextStyleBuilder;

/** The Charts service: its enums, and text styles for embedded charts. Pictures of charts are refused by name. */
export class Charts
  extends ServiceObject<GCharts>
  implements
    Pick<
      GCharts,
      | 'ChartHiddenDimensionStrategy'
      | 'ChartMergeStrategy'
      | 'ChartType'
      | 'ColumnType'
      | 'CurveStyle'
      | 'PointStyle'
      | 'Position'
      | 'newTextStyle'
    >
{
  readonly apiName = 'Charts.Charts';
  readonly ChartHiddenDimensionStrategy = enumGroup('ChartHiddenDimensionStrategy');
  readonly ChartMergeStrategy = enumGroup('ChartMergeStrategy');
  readonly ChartType = enumGroup('ChartType');
  readonly ColumnType = enumGroup('ColumnType');
  readonly CurveStyle = enumGroup('CurveStyle');
  readonly PointStyle = enumGroup('PointStyle');
  readonly Position = enumGroup('Position');

  newTextStyle(): GTextStyleBuilder {
    return new ChartTextStyleBuilder(this.session).handle;
  }
}

interface Look {
  readonly color: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
}

export class ChartTextStyle extends ServiceObject<GTextStyle> implements GTextStyle {
  readonly apiName = 'Charts.TextStyle';

  constructor(
    session: Session,
    private readonly look: Look,
  ) {
    super(session);
  }

  asOption(): Readonly<Record<string, string | number>> {
    const said = Object.entries(this.look).filter((entry): entry is [string, string | number] => entry[1] !== null);
    return Object.fromEntries(said);
  }

  getColor(): string {
    return this.look.color ?? '';
  }

  getFontName(): string {
    return this.look.fontName ?? '';
  }

  getFontSize(): number {
    return this.look.fontSize ?? 0;
  }
}

class ChartTextStyleBuilder extends ServiceObject<GTextStyleBuilder> implements GTextStyleBuilder {
  readonly apiName = 'Charts.TextStyleBuilder';
  private look: Look = { color: null, fontName: null, fontSize: null };

  build(): GTextStyle {
    return new ChartTextStyle(this.session, this.look).handle;
  }

  setColor(cssValue: string): GTextStyleBuilder {
    this.look = { ...this.look, color: cssValue };
    return this.handle;
  }

  setFontName(fontName: string): GTextStyleBuilder {
    this.look = { ...this.look, fontName };
    return this.handle;
  }

  setFontSize(fontSize: number): GTextStyleBuilder {
    this.look = { ...this.look, fontSize };
    return this.handle;
  }
}
