import { implementationOf, ServiceObject } from './service-object.js';
import type { Session } from './session.js';

type GTextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** How a cell's text is turned. */
export class TextRotation extends ServiceObject<GTextRotation> implements GTextRotation {
  readonly apiName = 'Spreadsheet.TextRotation';

  constructor(
    session: Session,
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    super(session);
  }

  /** Of degrees, or of a TextRotation's handle. */
  static degreesOf(rotation: number | GTextRotation): number {
    if (typeof rotation === 'number') return rotation;
    const found = implementationOf(rotation);
    return found instanceof TextRotation ? found.degrees : 0;
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }
}
