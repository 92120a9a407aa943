import { Range } from './range.js';

/** `e.range`: tells its corners without a call. tanaikech, "Benchmark: event objects" (2018-04-14), measured. */
export class EventRange extends Range {
  override readonly fields = {
    columnEnd: this.zone.right + 1,
    columnStart: this.zone.left + 1,
    rowEnd: this.zone.bottom + 1,
    rowStart: this.zone.top + 1,
  };
}
