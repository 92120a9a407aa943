import type { Cell } from '../cell.js';
import { LANGUAGES } from './words/languages.js';
import { isBlank, shapeOf } from './cell-shape.js';
import { keyOf } from './lexicon.js';
import type { Mapping } from './mapping.js';
import type { Field } from './recognition.js';

/** Fields that say who somebody is; a row with none of them filled is no candidate. */
const IDENTITY: readonly Field[] = ['name', 'firstName', 'lastName', 'email', 'phone', 'linkedin'];
/** Instructions stand between header and data ("Required", "e.g. jane@example.com"); in no more rows than this. */
const MOST_INSTRUCTIONS = 5;

let totals: RegExp | undefined;

/** "Total", "Summe: 42", "共 12 条": words that begin a totals row in any of our languages. */
function totalsPattern(): RegExp {
  totals ??= new RegExp(
    `^(${Object.values(LANGUAGES)
      .flatMap((words) => (words.totals ?? '').split(' '))
      .map((entry) => keyOf(entry))
      .filter((entry) => entry !== '')
      .join('|')})(\\s|\\d|$)|^共\\s?\\d*\\s?(条|$)`,
  );
  return totals;
}

/** A row that sums up those above it. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const [first] = filled;
  if (typeof first !== 'string' || first.length > 40) return false;
  if (!totalsPattern().test(keyOf(first))) return false;
  // A person may be called "Sum": then the row has an address or a phone as well.
  return !filled.some((cell) => ['email', 'phone', 'linkedin'].includes(shapeOf(cell)));
}

export interface RowCounter {
  /** Is there a candidate in this row? */
  isCandidate(row: readonly Cell[]): boolean;
  /** Does it say who somebody is, whatever it reads like? */
  saysWho(row: readonly Cell[]): boolean;
}

/**
 * Which rows below the header are candidates: not blank, not totals, not the header again, not the heading of a group
 * ("ENGINEERING") or a remark below the table.
 *
 * @param rows of the table, to see what its rows usually hold
 */
export function rowCounter(
  mapping: Mapping,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): RowCounter {
  const isHeading = headingIn(mapping, rows);
  const identity = IDENTITY.flatMap((field) => mapping[field]?.column ?? []);
  const isHeaderAgain = (row: readonly Cell[]): boolean => {
    const named = headers.filter((text, column) => {
      const cell = row[column];
      return text !== '' && typeof cell === 'string' && cell.trim() === text;
    }).length;
    return named >= 2 && named >= headers.filter((text) => text !== '').length * 0.6;
  };
  const saysWho = (row: readonly Cell[]): boolean =>
    identity.length > 0
      ? identity.some((column) => !isBlank(row[column - 1] ?? ''))
      : row.some((cell) => !isBlank(cell) && typeof cell !== 'boolean');
  return {
    saysWho,
    isCandidate: (row) => saysWho(row) && !isTotalsRow(row) && !isHeaderAgain(row) && !isHeading(row),
  };
}

/** Rows looked at to see what the table's rows usually hold. */
const ROWS_TO_TELL_BY = 200;

/**
 * A heading stands alone in its row and is no name, in a table of whole names and well-filled rows. "Maria" alone may be
 * somebody just typed in: nobody may be lost for the sake of a heading.
 */
function headingIn(mapping: Mapping, rows: readonly (readonly Cell[])[]): (row: readonly Cell[]) => boolean {
  const column = (mapping.name?.column ?? 0) - 1;
  const companions = (row: readonly Cell[]): number =>
    row.filter((cell, at) => at !== column && !isBlank(cell) && typeof cell !== 'boolean').length;
  const isName = (cell: Cell): boolean =>
    shapeOf(cell) === 'person' || (typeof cell === 'string' && /^\s*\p{L}\p{Ll}+\s*$/u.test(cell));
  const named = rows.slice(0, ROWS_TO_TELL_BY).filter((row) => !isBlank(row[column] ?? ''));
  const full = named.filter((row) => companions(row) >= 2 && shapeOf(row[column] ?? '') === 'person').length;
  if (column < 0 || named.length < 5 || full < named.length * 0.6) return () => false;
  return (row) => !isBlank(row[column] ?? '') && companions(row) === 0 && !isName(row[column] ?? '');
}

/** Fields whose cells have a shape of their own, by which an instruction is told from data. */
const SHAPED: readonly [Field, readonly string[]][] = [
  ['email', ['email']],
  ['phone', ['phone', 'number']],
  ['appliedDate', ['date', 'number']],
  ['interviewDate', ['date', 'number']],
  ['lastTouch', ['date', 'number']],
  ['linkedin', ['linkedin', 'url']],
];

/**
 * How many rows below the header are blank or instructions. An instruction has text where later rows have
 * addresses, phones, dates.
 *
 * @param isSomebody whether the row is a candidate's for another reason: then it is no instruction, whatever it reads like
 */
export function rowsBeforeData(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  isSomebody: (index: number) => boolean = () => false,
): number {
  let first = 0;
  for (let index = 0; index < Math.min(rows.length, MOST_INSTRUCTIONS + 3); index += 1) {
    const row = rows[index] ?? [];
    if (row.every((cell) => isBlank(cell))) {
      if (first === index) first = index + 1;
      continue;
    }
    if (!isSomebody(index) && isInstruction(row, rows.slice(index + 1, index + 30), mapping)) first = index + 1;
  }
  return first >= rows.length ? 0 : first;
}

const INSTRUCTION =
  /\b(required|optional|mandatory|example|format|enter|fill in|please|pflichtfeld|beispiel|obligatoire|exemple|obligatorio|ejemplo)\b|\be\.g\.|必須|任意|例[:：)）]|（例/i;

/** Does the cell have the shape that later cells of its column have? Null where these have none in common. */
function isLikeLater(cell: Cell, shapes: readonly string[], later: readonly Cell[]): boolean | null {
  const filled = later.filter((other) => !isBlank(other));
  const suiting = filled.filter((other) => shapes.includes(shapeOf(other))).length;
  if (filled.length === 0 || suiting / filled.length < 0.7) return null;
  // "e.g. jane@example.com" holds an address and is none.
  const isExample = typeof cell === 'string' && /\s/.test(cell.trim()) && INSTRUCTION.test(cell);
  return shapes.includes(shapeOf(cell)) && !isExample;
}

function isInstruction(row: readonly Cell[], later: readonly (readonly Cell[])[], mapping: Mapping): boolean {
  if (later.every((other) => other.every((cell) => isBlank(cell)))) return false;
  const likeLater = SHAPED.map(([field, shapes]) => {
    const column = (mapping[field]?.column ?? 0) - 1;
    const cell = row[column] ?? '';
    if (column < 0 || isBlank(cell)) return null;
    return isLikeLater(
      cell,
      shapes,
      later.map((other) => other[column] ?? ''),
    );
  });
  const wrong = likeLater.filter((isLike) => isLike === false).length;
  const tells = row.filter((cell) => typeof cell === 'string' && INSTRUCTION.test(cell)).length;
  return !likeLater.includes(true) && (wrong >= 2 || (wrong >= 1 && tells >= 1) || tells >= 3);
}
