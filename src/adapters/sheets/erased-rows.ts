import type { Cell } from '../../domain/cell.js';
import { LOG_HEADERS } from '../../domain/texts/sheet-words.js';
import { erasedLogRow } from './event-rows.js';

type Row = readonly Cell[];
/** A row as it is to be written. */
type Written = (string | number)[];

/** What is to be written so that a log says what it shall say after an erasure. */
export interface ErasurePlan {
  /** By place below the header, 0-based. */
  readonly rows: ReadonlyMap<number, Written>;
  /** Rows that somebody's sort made us write over, and for which no place is free: they go below the last one. */
  readonly below: readonly Written[];
}

const ID_AT = LOG_HEADERS.indexOf('Candidate id');
const BLANK: Written = LOG_HEADERS.map(() => '');
const isBlank = (row: Row): boolean => row.every((cell) => cell === '');

/**
 * Takes people out of a log by what its rows say, and not by where they were: people sort and insert while we write.
 * `plain` makes cells as they are written, `keyOf` says what a row is known by.
 */
export class Erasure {
  /** Every row that the log shall hold in the end, by its key. */
  private readonly wanted = new Map<string, Written>();

  constructor(
    before: readonly Row[],
    private readonly newIds: ReadonlyMap<string, string>,
    private readonly plain: (row: Row) => Written,
    private readonly keyOf: (row: Row) => string,
  ) {
    for (const row of before) if (!isBlank(row)) this.wanted.set(this.keyAfter(row), this.after(row));
  }

  /** What is still to be written of the rows as they stand now; nothing where all is as it shall be. */
  planFor(now: readonly Row[]): ErasurePlan {
    const lost = new Map(this.wanted);
    const rows = new Map<number, Written>();
    const free: number[] = [];
    now.forEach((row, at) => {
      if (isBlank(row)) return;
      const key = this.keyAfter(row);
      if (lost.delete(key)) {
        if (this.isTheirs(row)) rows.set(at, this.after(row));
      } else if (this.wanted.has(key)) free.push(at);
    });
    const left = [...lost.values()];
    for (const at of free) rows.set(at, left.shift() ?? BLANK);
    return { rows, below: left };
  }

  private isTheirs(row: Row): boolean {
    const id = row[ID_AT];
    return typeof id === 'string' && this.newIds.has(id);
  }

  private after(row: Row): Written {
    const id = row[ID_AT];
    const newId = typeof id === 'string' ? this.newIds.get(id) : undefined;
    return newId === undefined ? this.plain(row) : erasedLogRow(row, newId);
  }

  /** The same before and after the row was erased. */
  private keyAfter(row: Row): string {
    return this.keyOf(this.after(row));
  }
}
