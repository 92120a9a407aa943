import type { Zone } from '../../engine/workbook.js';

/** Which sides of a range were written down; "5:7" has rows only. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

export const CLOSED: Bounds = { startRow: true, endRow: true, startColumn: true, endColumn: true };

/** A range as written; missing sides are null, numbers 0-based. */
export interface Notation {
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 → "A". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * Reads A1 and R1C1 notation as getRange() does: "$C$3", "aa11", "5:7", "D:F", "A2:A", "R2C2:R4C5", "RC1",
 * "'My sheet'!B2", "!c2:e5"; inverted corners are turned. Null when it is none. (gas-fakes, testsheetsdeveloper.js:18)
 */
export function parseNotation(text: string): Notation | null {
  const split = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.*)$/s.exec(text);
  const sheet = split === null ? null : (split[1]?.replaceAll("''", "'") ?? split[2] ?? '');
  const place = (split === null ? text : (split[3] ?? '')).trim();
  const corners = place.split(':');
  if (corners.length > 2) return null;
  const first = parseCorner(corners[0] ?? '');
  const last = corners.length === 2 ? parseCorner(corners[1] ?? '') : first;
  if (first === null || last === null) return null;
  if (corners.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  if (rows === null || columns === null) return null;
  return {
    sheet: sheet === '' ? null : sheet,
    top: rows[0],
    bottom: rows[1],
    left: columns[0],
    right: columns[1],
  };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const a1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/.exec(text);
  if (a1 !== null && text !== '' && !/^R\d+C\d+$/i.test(text)) {
    return {
      column: a1[1] === undefined ? null : columnIndex(a1[1]),
      row: a1[2] === undefined ? null : Number(a1[2]) - 1,
    };
  }
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  return r1c1 === null ? null : { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
}

/** Both ends when both are written; [start, null] for "A2:A"; null when nothing makes sense of them. */
function ordered(a: number | null, b: number | null): readonly [number | null, number | null] | null {
  if (a !== null && b !== null) return a <= b ? [a, b] : [b, a];
  return [a ?? b, null];
}

/** "A1", "A1:B2"; "5:7" and "D:F" where a whole side is open, "A2:A" where an end is; "" for a whole tab. */
export function notationOf(zone: Zone, bounds: Bounds = CLOSED): string {
  if (!bounds.startRow && !bounds.endRow && !bounds.startColumn && !bounds.endColumn) return '';
  if (!bounds.endColumn && !bounds.startColumn) return `${zone.top + 1}:${zone.bottom + 1}`;
  if (!bounds.endRow && !bounds.startRow) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  const first = `${columnLetters(zone.left)}${zone.top + 1}`;
  if (!bounds.endRow) return `${first}:${columnLetters(zone.right)}`;
  if (!bounds.endColumn) return `${first}:${zone.bottom + 1}`;
  const last = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The part that both have, or null. */
export function intersection(a: Zone, b: Zone): Zone | null {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top > zone.bottom || zone.left > zone.right ? null : zone;
}

export function contains(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function sameZone(a: Zone, b: Zone): boolean {
  return contains(a, b) && contains(b, a);
}

/** What is left of `zone` when `hole` is cut out: up to four zones. */
export function without(zone: Zone, hole: Zone): readonly Zone[] {
  const cut = intersection(zone, hole);
  if (cut === null) return [zone];
  const rest: Zone[] = [];
  if (cut.top > zone.top) rest.push({ ...zone, bottom: cut.top - 1 });
  if (cut.bottom < zone.bottom) rest.push({ ...zone, top: cut.bottom + 1 });
  if (cut.left > zone.left) rest.push({ top: cut.top, bottom: cut.bottom, left: zone.left, right: cut.left - 1 });
  if (cut.right < zone.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: zone.right });
  return rest;
}

export function movedZone(zone: Zone, down: number, across: number): Zone {
  return { top: zone.top + down, bottom: zone.bottom + down, left: zone.left + across, right: zone.right + across };
}

/** A line's index after lines came (count > 0) or went (count < 0) before `at`; one that went gives way to its neighbour. */
export function lineAfterShift(index: number, at: number, count: number, isStart: boolean): number {
  if (index < at) return index;
  if (count > 0 || index >= at - count) return index + count;
  return isStart ? at : at - 1;
}
