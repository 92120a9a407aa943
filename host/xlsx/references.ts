import { FILE_LIMITS } from '../engine/file-limits.js';
import type { Zone } from '../engine/workbook.js';

/** A cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const PLACE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,7})$/i;

/** The cell that "B7" or "$B$7" names; null for what names none that a sheet could have. */
export function placeOf(reference: string | undefined): Place | null {
  const [, letters, digits] = PLACE.exec(reference ?? '') ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = rowOf(digits);
  return row === null || column > FILE_LIMITS.columns ? null : { row, column: column - 1 };
}

/** The row that "7" names, counted from 0; null for 0, -5, 1.5, 1e9 and whatever else no sheet has. */
export function rowOf(digits: string): number | null {
  return /^[1-9]\d{0,7}$/.test(digits) && Number(digits) <= FILE_LIMITS.gridCells ? Number(digits) - 1 : null;
}

/** The areas of "A1:B2 D4"; corners in any order, what is no area left out. */
export function zonesOf(references: string | undefined): Zone[] {
  return (references ?? '').split(/\s+/).flatMap((reference) => {
    const [first, second, ...more] = reference.split(':');
    const from = placeOf(first);
    const to = second === undefined ? from : placeOf(second);
    if (from === null || to === null || more.length > 0) return [];
    return [
      {
        top: Math.min(from.row, to.row),
        bottom: Math.max(from.row, to.row),
        left: Math.min(from.column, to.column),
        right: Math.max(from.column, to.column),
      },
    ];
  });
}
