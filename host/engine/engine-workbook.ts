import type { Engine } from './engine.js';
import type { Workbook } from './workbook.js';

/** A workbook with the engine under it in reach: for reading and writing files, which ask what `Workbook` doesn't say. */
export interface EngineWorkbook extends Workbook {
  readonly engine: Engine;
}
