import type { Cell } from '../../../domain/cell.js';
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

/** Of a row, whether a cell that says who it is about shows an error value: nobody knows then who it is. */
export const hasNoReadableName = (row: TabRow, { fields }: Pick<TabRead, 'fields'>): boolean =>
  WHO.some((field) => isErrorValue(cellAt(row, fields[field]?.column)));
