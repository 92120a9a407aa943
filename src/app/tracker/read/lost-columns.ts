import type { Say } from '../../../domain/texts/say.js';
import { isClosed } from '../../../domain/touch-log/phase.js';
import type { Field } from '../../../domain/recognition/recognition.js';
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

/** Columns that are gone, as a person reads of them, and whether choosing others fixes it. */
export interface LostColumns {
  readonly says: string;
  /** The same without the menu's way, for where a button does it. */
  readonly wrong: string;
  readonly mend: 'choose columns' | null;
}

/** One sentence for theirs and one for ours, where any is gone. */
export function lostColumns(tab: Place, say: Say): readonly LostColumns[] {
  const labels = lostFields(tab).map((field) => say(`field.${field}`));
  const sentences: LostColumns[] = [];
  if (labels.length > 0) {
    const wrong = say('lost.theirs', { labels, sheet: tab.sheet, nameless: isNameless(tab) });
    sentences.push({ says: `${wrong} ${say('lost.chooseAnother')}`, wrong, mend: 'choose columns' });
  }
  if (OUR_COLUMNS.some((column) => tab.ours[column] === null)) {
    const wrong = say('lost.ours', { sheet: tab.sheet });
    sentences.push({ says: `${wrong} ${say('lost.repair')}`, wrong, mend: null });
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
