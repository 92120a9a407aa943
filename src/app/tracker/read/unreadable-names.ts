import type { Cell } from '../../../domain/cell.js';
import type { Field } from '../../../domain/recognition/recognition.js';
import { WHO } from './lost-columns.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';

/** "#REF!", "#N/A", "#NAME?", "#ERROR!" and what other languages and programs write for them. */
const ERROR_VALUE = /^#[\p{Lu}\d/ÄÖÜ ]{2,14}[!?]?$/u;
/** What an import shows until its rows have come. */
const LOADING =
  /^(loading|wird geladen|lädt|chargement|cargando|caricamento|carregando|laden|загрузка)( ?\.{2,3}|…)?$/i;
/** Longer texts are no error value. */
const LONGEST = 30;

/** Whether a formula failed here, or has not finished. */
export const isErrorValue = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length <= LONGEST && (ERROR_VALUE.test(cell.trim()) || LOADING.test(cell.trim()));

/** Whose cells are a row's name. */
const NAMES: readonly Field[] = ['name', 'firstName', 'lastName'];

/**
 * Of a row, whether the name shows an error value: nobody knows then who it is about. Beside a name that can be read an
 * error is none of it: a phone number typed with its "+" is a formula to Google, and shows #ERROR! for good. Without a
 * name any cell that would say who it is counts.
 */
export const hasNoReadableName = (row: TabRow, { fields }: Pick<TabRead, 'fields'>): boolean => {
  const cellOf = (field: Field): Cell => cellAt(row, fields[field]?.column);
  const named = NAMES.map(cellOf).filter((cell) => typeof cell !== 'string' || cell.trim() !== '');
  return (named.length > 0 ? named : WHO.map(cellOf)).some(isErrorValue);
};
