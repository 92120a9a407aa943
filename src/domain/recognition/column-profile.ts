import type { Cell } from '../cell.js';
import { isBlank, shapeOf, type CellShape } from './cell-shape.js';
import { meansClosed, meansStage } from './stages.js';

/** What a column's cells look like, over the rows that were looked at. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** Different values among them, letter case aside. */
  readonly distinct: number;
  /** Share of the filled cells of one shape, 0 to 1. */
  readonly share: (...shapes: readonly CellShape[]) => number;
  /** Share of filled cells that are stage words, and that are words for the end of a process. */
  readonly stages: number;
  readonly closed: number;
  /** Of those for the end, the ones that say it for certain: "Hired", not "Lost". */
  readonly ended: number;
  /** Share of filled cells that are certainly words for a stage on the way. */
  readonly active: number;
  /** Share of filled cells that are plain numbers which could be a phone, a date serial, epoch milliseconds. */
  readonly phoneNumbers: number;
  readonly dateNumbers: number;
  /** Mean length of the texts. */
  readonly length: number;
}

/** A column of stages has few different values: of a column of many, this many tell whether it is one. */
const VALUES_READ = 40;

/** Looks at every cell once. */
export function profileOf(cells: readonly Cell[]): ColumnProfile {
  const { shapes, values, filled, letters, phoneNumbers, dateNumbers } = countsIn(cells);
  const over = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    distinct: values.size,
    share: (...wanted) => over(wanted.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0)),
    ...stageShares(values),
    phoneNumbers: over(phoneNumbers),
    dateNumbers: over(dateNumbers),
    length: over(letters),
  };
}

interface Counts {
  readonly shapes: ReadonlyMap<CellShape, number>;
  /** How often each value is there, in lower case. */
  readonly values: ReadonlyMap<string, number>;
  readonly filled: number;
  readonly letters: number;
  readonly phoneNumbers: number;
  readonly dateNumbers: number;
}

function countsIn(cells: readonly Cell[]): Counts {
  const shapes = new Map<CellShape, number>();
  const values = new Map<string, number>();
  let filled = 0;
  let letters = 0;
  let phoneNumbers = 0;
  let dateNumbers = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    filled += 1;
    const text = typeof cell === 'object' ? String(cell.day) : String(cell).trim();
    letters += text.length;
    const shape = shapeOf(cell);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    const key = text.slice(0, 80).toLowerCase();
    values.set(key, (values.get(key) ?? 0) + 1);
    if (shape !== 'number' && shape !== 'phone') continue;
    const number = Number(text);
    if (couldBePhone(number)) phoneNumbers += 1;
    if (couldBeDate(number)) dateNumbers += 1;
  }
  return { shapes, values, filled, letters, phoneNumbers, dateNumbers };
}

const couldBePhone = (number: number): boolean => number >= 1e6 && number < 1e15;

/** A serial from 1968 to 2118, or milliseconds since 1970. */
const couldBeDate = (number: number): boolean =>
  (number >= 25_000 && number < 80_000) || (number >= 9e11 && number < 5e12);

/** The shares of stage words, by how often each value is there. */
function stageShares(
  values: ReadonlyMap<string, number>,
): Pick<ColumnProfile, 'stages' | 'closed' | 'ended' | 'active'> {
  let stages = 0;
  let closed = 0;
  let ended = 0;
  let active = 0;
  let read = 0;
  for (const [value, count] of [...values].slice(0, VALUES_READ)) {
    read += count;
    // "No" under "Relocate" ends nothing.
    if (shapeOf(value) === 'yes or no') continue;
    if (meansStage(value)) stages += count;
    if (meansClosed(value, true)) ended += count;
    if (meansClosed(value)) closed += count;
    else if (meansStage(value, true)) active += count;
  }
  const over = (count: number): number => (read === 0 ? 0 : count / read);
  return { stages: over(stages), closed: over(closed), ended: over(ended), active: over(active) };
}
