import { shortPrint } from '../text/fingerprint.js';

/**
 * The hidden cell beside a row: the candidate's id and short prints of whom it was written for, in this order:
 * "k3f9a2xw7q1m.name.address.owner.stage.job". It is a hint and no proof: see `identify`.
 */
export interface Hint {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly owner: string;
  readonly stage: string;
  /** Null in a cell that was written before jobs were noted. */
  readonly job: string | null;
}

/** What the cell notes of a row. Texts as the sheet shows them. */
export interface Noted {
  readonly name: string;
  readonly email: string;
  readonly owner: string;
  readonly stage: string;
  readonly job: string;
}

const HINT = /^([a-z0-9]{6,40})\.([a-z0-9]{0,6})\.([a-z0-9]{0,6})((?:\.[a-z0-9]{0,6}){0,3})$/;

/** The text to write into the id cell. An owner cell that was emptied keeps the last owner: the next one takes over from them. */
export const idCell = (id: string, { name, email, owner, stage, job }: Noted, ownerBefore = ''): string =>
  [id, shortPrint(name), shortPrint(email), shortPrint(owner) || ownerBefore, shortPrint(stage), shortPrint(job)].join(
    '.',
  );

/** What an id cell says; null where we didn't write it. */
export function hintIn(cell: string): Hint | null {
  const match = HINT.exec(cell.trim());
  if (match === null) return null;
  const [, id = '', name = '', email = '', rest = ''] = match;
  const [, owner = '', stage = '', job = null] = rest.split('.');
  return { id, name, email, owner, stage, job };
}

/** The id in an id cell, or null. */
export const idIn = (cell: string): string | null => hintIn(cell)?.id ?? null;

/** Whether an id cell names them as they are called now. */
export function isSameWho(cell: string, name: string, email: string): boolean {
  const hint = hintIn(cell);
  return hint !== null && hint.name === shortPrint(name) && hint.email === shortPrint(email);
}

/**
 * Whether the cells of a row, of which nobody knows the columns, are those of whom its id cell is about: the name or the
 * address stands in one of them, or the name in two side by side.
 */
export function isAbout(cell: string, texts: readonly string[]): boolean {
  const hint = hintIn(cell);
  if (hint === null) return false;
  return texts.some((text, at) =>
    [text, `${text} ${texts[at + 1] ?? ''}`]
      .map(shortPrint)
      .some((print) => print !== '' && (print === hint.name || print === hint.email)),
  );
}
