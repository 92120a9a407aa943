import { Color } from './color.js';
import { enumMember } from './enums.js';
import type { GColor } from './google.js';
import { ServiceObject } from './service-object.js';
import type { Session } from './session.js';

type GGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

interface GradientPoint {
  readonly color: string;
  /** An InterpolationType name; null: the smallest or largest value there is. */
  readonly type: string | null;
  readonly value: string;
}

/** A colour scale. */
export interface GradientPoints {
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

export const NO_GRADIENT: GradientPoints = { min: null, mid: null, max: null };

/** How the engine's document keeps a colour scale that a script made. */
export function storedGradient(points: GradientPoints): unknown {
  const stored = (point: GradientPoint, end: 'value' | 'number') => ({
    color: parseInt(point.color.slice(1), 16),
    type:
      point.type === 'PERCENT'
        ? 'percentage'
        : point.type === 'PERCENTILE'
          ? 'percentile'
          : isExtreme(point)
            ? 'value'
            : end,
    ...(point.value === '' || isExtreme(point) ? {} : { value: point.value }),
  });
  return {
    type: 'ColorScaleRule',
    minimum: stored(points.min ?? WHITE, 'number'),
    ...(points.mid === null ? {} : { midpoint: stored(points.mid, 'number') }),
    maximum: stored(points.max ?? WHITE, 'number'),
  };
}

/** MIN and MAX need no value: the cells have it. */
const isExtreme = ({ type }: GradientPoint): boolean => type === null || type === 'MIN' || type === 'MAX';

const WHITE: GradientPoint = { color: '#ffffff', type: null, value: '' };

/** The other way; null for what is no colour scale. */
export function gradientOf(data: unknown): GradientPoints | null {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'type') !== 'ColorScaleRule') return null;
  return {
    min: pointOf(Reflect.get(data, 'minimum')),
    mid: pointOf(Reflect.get(data, 'midpoint')),
    max: pointOf(Reflect.get(data, 'maximum')),
  };
}

function pointOf(stored: unknown): GradientPoint | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const color: unknown = Reflect.get(stored, 'color');
  const type: unknown = Reflect.get(stored, 'type');
  const value: unknown = Reflect.get(stored, 'value');
  const hex = typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : String(color);
  const names: Readonly<Record<string, string>> = { percentage: 'PERCENT', percentile: 'PERCENTILE', number: 'NUMBER' };
  return {
    color: hex,
    type: names[String(type)] ?? null,
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  };
}

export class GradientCondition extends ServiceObject<GGradientCondition> implements Partial<GGradientCondition> {
  readonly apiName = 'Spreadsheet.GradientCondition';

  constructor(
    session: Session,
    private readonly points: GradientPoints,
  ) {
    super(session);
  }

  override toText(): string {
    return 'ConditionalFormatGradientCondition';
  }

  private color(place: keyof GradientPoints): string {
    return this.points[place]?.color ?? '';
  }

  private colorObject(place: keyof GradientPoints): GColor | null {
    const point = this.points[place];
    return point === null ? null : Color.of(this.session, { kind: 'rgb', hex: point.color }).handle;
  }

  private type(place: keyof GradientPoints): InterpolationType | null {
    const point = this.points[place];
    if (point === null) return null;
    return enumMember('InterpolationType', point.type ?? (place === 'min' ? 'MIN' : 'MAX'));
  }

  private value(place: keyof GradientPoints): string {
    return this.points[place]?.value ?? '';
  }

  getMaxColor(): string {
    return this.color('max');
  }

  getMaxColorObject(): GColor | null {
    return this.colorObject('max');
  }

  getMaxType(): InterpolationType | null {
    return this.type('max');
  }

  getMaxValue(): string {
    return this.value('max');
  }

  getMidColor(): string {
    return this.color('mid');
  }

  getMidColorObject(): GColor | null {
    return this.colorObject('mid');
  }

  getMidType(): InterpolationType | null {
    return this.type('mid');
  }

  getMidValue(): string {
    return this.value('mid');
  }

  getMinColor(): string {
    return this.color('min');
  }

  getMinColorObject(): GColor | null {
    return this.colorObject('min');
  }

  getMinType(): InterpolationType | null {
    return this.type('min');
  }

  getMinValue(): string {
    return this.value('min');
  }
}
