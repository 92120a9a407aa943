import type { Say } from '../../domain/texts/say.js';
import type { Marks } from '../ports/ports.js';

/** The share of Google's limit, in percent, from which somebody is told: while there is time to make room. */
const TELL_FROM = 80;
/** Holds the percent that the last morning run counted; there only while it is worth telling. */
const CELLS_USED = 'cells used';

/** Notes how full the file is, where that has changed and is worth telling. `share`: of the cells that a file may have. */
export function noteRoom(marks: Marks, known: Readonly<Record<string, string>>, share: number): void {
  const percent = Math.floor(share * 100);
  const told = percent >= TELL_FROM ? String(percent) : undefined;
  if (told === known[CELLS_USED]) return;
  if (told === undefined) marks.remove(CELLS_USED);
  else marks.set(CELLS_USED, told);
}

/** What to do about a file that is nearly full; null while there is room. Told from the marks alone. */
export function roomWarning(marks: Readonly<Record<string, string>>, say: Say): string | null {
  const percent = Number(marks[CELLS_USED]);
  return percent >= TELL_FROM ? say('file.nearlyFull', { percent }) : null;
}
