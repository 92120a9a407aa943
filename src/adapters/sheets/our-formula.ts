import { whoColumn } from '../../app/tracker/read/lost-columns.js';
import type { OurColumn, TabRead } from '../../app/ports/tracker-tab.js';
import { followUpFormula } from '../../domain/row/status-formula.js';
import { statusRules } from '../../domain/row/status-colours.js';
import type { StatusRule } from '../../domain/row/status-colours.js';
import { columnLetters } from './tab-marks.js';

/** The Follow-up formula of one row, or null when a column of ours that it reads is gone. */
export function formulaFor(tab: TabRead, row: number): string | null {
  const at = (column: OurColumn): string | null => {
    const place = tab.ours[column];
    return place === null ? null : `$${columnLetters(place)}${row}`;
  };
  const [state, who] = [at('state'), whoColumn(tab)];
  if (state === null) return null;
  const name = who === null ? state : `$${columnLetters(who)}${row}`;
  return followUpFormula({ state, name });
}

/** Our conditional-format rules, relative to the first row below the header. */
export function rulesFor(tab: TabRead): readonly StatusRule[] {
  const followUp = tab.ours.followUp;
  if (followUp === null) return [];
  const first = tab.headerRow + 1;
  const own = `$${columnLetters(followUp)}${first}`;
  const who = whoColumn(tab);
  return statusRules({ followUp: own, name: who === null ? own : `$${columnLetters(who)}${first}` });
}
