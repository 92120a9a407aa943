import type { Cell } from '../../domain/cell.js';
import { toCellDay } from './zone.js';
import type { OffsetAt } from './zone.js';

/** `instanceof Date` fails for a Date of another realm, so the tag is asked. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** One value as Google gives it → a domain cell. What is none of the known kinds is a blank, never an exception. */
export function toCell(value: unknown, offsetAt: OffsetAt): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (isDate(value)) {
    const at = value.getTime();
    return Number.isFinite(at) ? toCellDay(at, offsetAt) : '';
  }
  return '';
}

export const toCells = (values: readonly (readonly unknown[])[], offsetAt: OffsetAt): Cell[][] =>
  values.map((row) => row.map((value) => toCell(value, offsetAt)));
