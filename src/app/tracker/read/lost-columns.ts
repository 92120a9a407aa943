import { MENU } from '../../../domain/texts/menu.js';
import { isClosed } from '../../../domain/touch-log/phase.js';
import type { Field } from '../../../domain/recognition/recognition.js';
import { labelOf } from '../../messages/field-labels.js';
import type { ReadRow } from './read-row.js';
import { OUR_COLUMNS } from '../../ports/tracker-tab.js';
import type { TabRead } from '../../ports/tracker-tab.js';
import type { History } from '../../../domain/history/facts.js';

/** One of these must be there: a row needs somebody in it. */
export const WHO: readonly Field[] = ['name', 'firstName', 'lastName', 'email', 'phone'];

/** The column that tells one row from another at a glance, also for the formula; null where there is none. */
export const whoColumn = ({ fields }: Pick<TabRead, 'fields'>): number | null =>
  WHO.flatMap((field) => fields[field]?.column ?? [])[0] ?? null;

type Place = Pick<TabRead, 'sheet' | 'setUp' | 'fields' | 'ours'>;

/** Fields whose column somebody has deleted since they were given one. */
export const lostFields = ({ setUp, fields }: Pick<Place, 'setUp' | 'fields'>): readonly Field[] =>
  setUp.fields.filter((field) => fields[field] === null);

/** Nothing is left that says who a row is about: nobody has left, and nobody can be told apart. */
export const isNameless = ({ fields, setUp }: Pick<Place, 'setUp' | 'fields'>): boolean =>
  setUp.fields.length > 0 && WHO.every((field) => fields[field] === null);

/** Columns that are gone, as a person reads of them, and whether choosing others mends it. */
export interface LostColumns {
  readonly says: string;
  /** The same without the menu's way, for where a button does it. */
  readonly wrong: string;
  readonly mend: 'choose columns' | null;
}

/** One sentence for theirs and one for ours, where any is gone. */
export function lostColumns(tab: Place): readonly LostColumns[] {
  const lost = lostFields(tab).map(labelOf);
  const sentences: LostColumns[] = [];
  if (lost.length > 0) {
    const what = lost.length === 1 ? `The column for “${lost[0] ?? ''}”` : `The columns for “${lost.join('”, “')}”`;
    const so = isNameless(tab) ? 'Nobody on it can be followed up.' : 'What was known from it is kept.';
    const wrong = `${what} of “${tab.sheet}” ${lost.length === 1 ? 'is' : 'are'} gone. ${so}`;
    const says = `${wrong} Menu → ${MENU} → Set up tracker chooses another.`;
    sentences.push({ says, wrong, mend: 'choose columns' });
  }
  if (OUR_COLUMNS.some((column) => tab.ours[column] === null)) {
    const wrong = `A column of Close the Loop was deleted from “${tab.sheet}”.`;
    sentences.push({ says: `${wrong} Menu → ${MENU} → Repair puts it back.`, wrong, mend: null });
  }
  return sentences;
}

/** Without the column that tells it, a row stands where it stood: a deleted column reopens and closes nothing. */
export function asItStood(read: ReadRow, known: History, tab: Pick<TabRead, 'setUp' | 'fields'>): ReadRow {
  const lost = lostFields(tab);
  const untold = lost.includes('stage') && (tab.fields.decision === null || !isClosed(read.phase));
  const closedByDecision = lost.includes('decision') && known.phase !== null && isClosed(known.phase);
  if (known.phase === null || !(untold || closedByDecision)) return read;
  return { ...read, phase: known.phase, told: false };
}
