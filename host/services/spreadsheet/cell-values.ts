import { localeFor } from '../../engine/locales.js';
import type { CellInput, CellOutput, Workbook } from '../../engine/workbook.js';
import type { Session } from './session.js';
import { instantOf, serialOf } from './wall-clock.js';

/** Google's limit for one cell. */
export const MAX_CHARACTERS = 50_000;
/** Google's limit for one file. */
export const MAX_CELLS = 10_000_000;

/** What getValue() gives: '' for blank, a Date only where the cell's format is one, an error as its text. */
export function valueOf(cell: CellOutput, workbook: Workbook, session: Session): unknown {
  if (cell.kind === 'blank' || cell.value === null) return '';
  if (cell.isDate && typeof cell.value === 'number') return dateOf(cell.value, workbook, session);
  return cell.value;
}

/** A Date of the script's realm at that wall clock in the spreadsheet's zone. */
export function dateOf(serial: number, workbook: Workbook, session: Session): Date {
  return new session.context.DateOf(instantOf(serial, workbook.timeZone));
}

/** True for a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** What goes into a cell for a value that a script writes; `format` is the cell's own. */
export function inputOf(value: unknown, format: string | null, workbook: Workbook, session: Session): CellInput {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'text', value: '#NUM!' };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (isDate(value)) return dateInput(value, format, workbook);
  const text = textOf(value);
  if (text.length > MAX_CHARACTERS) session.fail('tooLong', MAX_CHARACTERS);
  const entry = workbook.parseEntry(text, format);
  // A cell that has a format of its own keeps it, as when somebody types.
  if (entry.kind === 'number' && format !== null) return { kind: 'number', value: entry.value };
  return entry;
}

/** A Date as the wall clock of the spreadsheet's zone; a cell without a format becomes a date cell. */
function dateInput(value: Date, format: string | null, workbook: Workbook): CellInput {
  const instant = value.getTime();
  if (Number.isNaN(instant)) return { kind: 'text', value: '#NUM!' };
  const serial = serialOf(instant, workbook.timeZone);
  if (format !== null) return { kind: 'number', value: serial };
  return { kind: 'number', value: serial, format: dateFormat(workbook.locale, Number.isInteger(serial)) };
}

/** The locale's own short date; with the time where there is one. Americans write the hour without a zero before it. */
export function dateFormat(locale: string, wholeDay: boolean): string {
  const { dateFormat: day, code } = localeFor(locale);
  return wholeDay ? day : `${day} ${code === 'en_US' ? 'h' : 'hh'}:mm:ss`;
}

/** A cell's content as something to write again elsewhere, unparsed. */
export function inputOfOutput(cell: CellOutput): CellInput {
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  const value = cell.value;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' && value !== '' ? { kind: 'text', value } : { kind: 'blank' };
}

/** The shown value only, without its formula. */
export function valueInputOf(cell: CellOutput): CellInput {
  return inputOfOutput({ ...cell, formula: null });
}

/** A value of another kind as text: an object as its own toString() says. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  // Scripts may write anything; Google stores whatever text it turns into.
  return String(value);
}
