import type { Cell } from '../cell.js';
import { isBlank, shapeOf, type CellShape } from './cell-shape.js';
import { ALL_RULES, fits } from './field-rules.js';
import { headerReader, type HeaderMeaning, type HeaderReader } from './header-meaning.js';
import type { Field } from './recognition.js';

/** Where the header is, by 0-based index of the rows that were given. */
export interface HeaderPlace {
  readonly row: number;
  /** One text a column; '' where the column has none. */
  readonly texts: readonly string[];
  /** For each column the text of a band above it ("Recruiter" over "Name" and "Email"), or ''. */
  readonly bands: readonly string[];
}

/** Headers stand below titles, filters, notes; not below this. */
const DEEPEST_HEADER = 40;
/** Longer texts are sentences. Questions from forms get this long. */
const LONGEST_HEADER = 120;

/** Finds the header row, or null where no row reads like one. */
export function findHeader(
  rows: readonly (readonly Cell[])[],
  reader: HeaderReader = headerReader(),
): HeaderPlace | null {
  let best: { row: number; points: number } | null = null;
  const deepest = Math.min(rows.length, DEEPEST_HEADER);
  for (let row = 0; row < deepest; row += 1) {
    const points = headerPoints(rows[row] ?? [], reader) + dataBelow(rows, row) - repeatedBelow(rows, row);
    // The first of equals: what comes below repeats it.
    if (points > 0 && (best === null || points > best.points)) best = { row, points };
  }
  if (best === null) return null;
  return placeAt(rows, best.row, reader);
}

/** What each column is called, and the band above; a second header row below fills the gaps of the first. */
function placeAt(rows: readonly (readonly Cell[])[], found: number, reader: HeaderReader): HeaderPlace {
  const width = widthOf(rows);
  const upper = textsOf(rows[found] ?? [], width);
  const below = textsOf(rows[found + 1] ?? [], width);
  if (continuesHeader(rows[found + 1] ?? [], upper, reader)) {
    const bands = spread(upper, below);
    return { row: found + 1, texts: below.map((text, column) => (text === '' ? (upper[column] ?? '') : text)), bands };
  }
  const above = textsOf(rows[found - 1] ?? [], width);
  const isBand = above.filter((text) => text !== '').length >= 2;
  return { row: found, texts: upper, bands: isBand ? spread(above, upper) : upper.map(() => '') };
}

/** A merged band holds its text in its first cell; it reaches to the next one. */
function spread(band: readonly string[], below: readonly string[]): string[] {
  let current = '';
  return below.map((text, column) => {
    const own = band[column] ?? '';
    if (own !== '') current = own;
    return text === '' ? '' : current;
  });
}

/** The row under the header holds only header texts, in the gaps or under the bands of the row above. */
function continuesHeader(row: readonly Cell[], upper: readonly string[], reader: HeaderReader): boolean {
  let named = 0;
  let inGaps = 0;
  let filled = 0;
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (!isHeaderText(cell)) return false;
    if (!reader.read(cell).isUnknown) named += 1;
    if ((upper[column] ?? '') === '') inGaps += 1;
  }
  return filled >= 2 && named / filled >= 0.6 && inGaps >= 1;
}

const widthOf = (rows: readonly (readonly Cell[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

function textsOf(row: readonly Cell[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column] ?? '';
    return typeof cell === 'object' || typeof cell === 'boolean' ? '' : String(cell).trim();
  });
}

function isHeaderText(cell: Cell): cell is string {
  if (typeof cell !== 'string' || cell.trim().length > LONGEST_HEADER) return false;
  const shape = shapeOf(cell);
  return shape !== 'email' && shape !== 'date' && shape !== 'phone' && shape !== 'url' && shape !== 'linkedin';
}

/** How much a row reads like headers: known header words speak for it, data in it against it. */
function headerPoints(row: readonly Cell[], reader: HeaderReader): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const texts = filled.flatMap((cell) =>
    isHeaderText(cell) && shapeOf(cell.trim()) !== 'number' ? [cell.trim()] : [],
  );
  const notTexts = filled.filter((cell) => !isHeaderText(cell)).length;
  const numbers = filled.length - texts.length - notTexts;
  const data = notTexts + 0.5 * numbers;
  const long = texts.filter((text) => text.length > LONG_HEADER).length;
  const repeated = texts.length - new Set(texts).size;
  return namedIn(texts, reader) + 0.05 * texts.length - 0.8 * data - 0.4 * long - 0.3 * repeated;
}

/** Few headers are longer. */
const LONG_HEADER = 60;

/** The sum of what the texts name: each field once, by the text that names it best, and each other known text once. */
function namedIn(texts: readonly string[], reader: HeaderReader): number {
  const best = new Map<string, number>();
  for (const text of texts) {
    const meaning = reader.read(text);
    if (meaning.known < 0.6 && meaning.listed.length === 0) continue;
    const { field, score } = bestReading(meaning);
    const key = field ?? `known ${text}`;
    const worth = field === null && meaning.isUnknown ? 0 : score * meaning.known;
    best.set(key, Math.max(best.get(key) ?? 0, worth));
  }
  let named = 0;
  for (const worth of best.values()) named += worth;
  return named;
}

/** The field that a header most likely means, null where its words are known and name none. */
function bestReading({ listed, readings }: HeaderMeaning): { field: Field | null; score: number } {
  const [whole] = listed;
  let best: { field: Field | null; score: number } =
    whole === undefined ? { field: null, score: 0.25 } : { field: whole, score: 1 };
  for (const rule of ALL_RULES) {
    if (rule.score > best.score && readings.some((reading) => fits(rule, reading))) best = rule;
  }
  return best;
}

/** A header has data below it, as wide as itself; a label line above the table has not. */
function dataBelow(rows: readonly (readonly Cell[])[], row: number): number {
  const columns = new Set((rows[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column])));
  if (columns.size < 2) return -0.5;
  let covered = 0;
  let looked = 0;
  let typed = 0;
  for (const below of rows.slice(row + 1, row + 6)) {
    if (below.every((cell) => isBlank(cell))) continue;
    looked += 1;
    covered += below.filter((cell, column) => !isBlank(cell) && columns.has(column)).length / columns.size;
    typed += below.filter((cell, column) => columns.has(column) && !isBlank(cell) && !isHeaderText(cell)).length;
  }
  if (looked === 0) return 0;
  // Addresses and dates under texts: what a header in any language looks like.
  const contrast = headerLike(rows[row] ?? []) ? Math.min(3, typed / looked) * 0.5 : 0;
  return (covered / looked) * 0.8 + contrast;
}

/** A header stands once; the values of a data row ("Interview", "LinkedIn", "Leeds") come again below it. */
function repeatedBelow(rows: readonly (readonly Cell[])[], row: number): number {
  const later = rows.slice(row + 1, row + 31);
  let again = 0;
  for (const [column, cell] of (rows[row] ?? []).entries()) {
    if (isBlank(cell)) continue;
    if (later.some((other) => other[column] === cell)) again += 1;
    // An address over addresses is no header: a tab without one begins with somebody's data.
    if (!isHeaderText(cell) && typeof cell === 'string' && isSameBelow(shapeOf(cell), column, later)) again += 3;
  }
  return (isAmidData(rows, row) ? 5 : 0) + again * 0.7 + row * 0.02;
}

/** Two rows or more with addresses above, where one stands in this row or more follow: it is in the middle of a table. */
function isAmidData(rows: readonly (readonly Cell[])[], row: number): boolean {
  const above = rows.slice(0, row).map((cells) => cells.findIndex((cell) => shapeOf(cell) === 'email'));
  const columns = above.filter((column) => column >= 0);
  const isAddress = (column: number): boolean =>
    shapeOf(rows[row]?.[column] ?? '') === 'email' || isSameBelow('email', column, rows.slice(row + 1, row + 31));
  return columns.length >= 2 && columns.some(isAddress);
}

function isSameBelow(shape: CellShape, column: number, later: readonly (readonly Cell[])[]): boolean {
  const filled = later.map((other) => other[column] ?? '').filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.filter((cell) => shapeOf(cell) === shape).length >= filled.length * 0.5;
}

const headerLike = (row: readonly Cell[]): boolean =>
  row.every((cell) => isBlank(cell) || (isHeaderText(cell) && shapeOf(cell) !== 'number'));
