import { CorePlugin } from '../odoo.js';
import type { CellPosition } from '../odoo.js';
import type { Annotation } from './annotations.js';

/** The kind of annotation that keeps what a file said a formula's result was. */
export const CACHED = 'cached';

export interface CachedResult {
  /** The formula that had this result: another formula in the cell makes it void. */
  readonly formula: string;
  readonly value: string | number | boolean;
  /** The error, other than an unknown function, that the formula gave when its file was opened. */
  readonly error?: string;
}

/** Results that a file brought along for formulas that the engine cannot run (QUERY, IMPORTRANGE, LET …). */
export interface CachedResults {
  find(position: CellPosition, formula: string, error: string): string | number | boolean | undefined;
}

interface AnnotationGetters {
  getAnnotations(kind: string): readonly Annotation[];
  getAnnotationVersion(): number;
}

/** Unknown functions and unknown syntax only; the honest #N/A of a formula that ran is its result. */
const NOT_RUN: ReadonlySet<string> = new Set(['#NAME?', '#BAD_EXPR']);

export class CachedResultsPlugin extends CorePlugin implements CachedResults {
  static override getters = ['getCachedResults'];
  private index = new Map<string, CachedResult>();
  private indexedVersion = -1;

  getCachedResults(): CachedResults {
    return this;
  }

  find(position: CellPosition, formula: string, error: string): string | number | boolean | undefined {
    // The getters of our own plugins are not in the engine's types.
    const getters = this.getters as unknown as AnnotationGetters;
    if (getters.getAnnotationVersion() !== this.indexedVersion) this.reindex(getters);
    const cached = this.index.get(keyOf(position.sheetId, position.row, position.col));
    if (cached?.formula !== formula) return undefined;
    return NOT_RUN.has(error) || cached.error === error ? cached.value : undefined;
  }

  private reindex(getters: AnnotationGetters): void {
    this.index = new Map();
    for (const { range, data } of getters.getAnnotations(CACHED)) {
      if (range) this.index.set(keyOf(range.sheetId, range.zone.top, range.zone.left), data as CachedResult);
    }
    this.indexedVersion = getters.getAnnotationVersion();
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
}
