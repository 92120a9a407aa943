import { shortPrint } from '../../../domain/text/fingerprint.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';

/**
 * Which candidate each row is. The id stands in a hidden cell, and with it a fingerprint of name and address, so that
 * a sort of only the user's columns, or a copied row, is noticed: no touch is ever credited to somebody else.
 */
export interface IdentityRow {
  readonly row: number;
  /** The id cell: "k3f9a2xw7q1m.1a2b3c.4d5e6f.7g8h9i", or '' on a row that we have not seen. */
  readonly idCell: string;
  readonly name: string;
  readonly email: string;
  readonly owner: string;
  /** What the stage and decision cells say. */
  readonly stage: string;
}

export interface Identity {
  readonly row: number;
  readonly id: string;
  /** Where this candidate's hidden cells stand now: another row when only the user's columns were sorted; null: new. */
  readonly cameFrom: number | null;
  /** What the id cell shall say. */
  readonly idCell: string;
  /** Fingerprint of the owner at the last look; '' when there was none, or nobody has looked. */
  readonly ownerBefore: string;
  /** The stage and decision cells are what they were at the last look. */
  readonly sameStage: boolean;
}

export interface Identities {
  readonly rows: readonly Identity[];
  /** Rows whose hidden cells were found on another row, and were brought back. */
  readonly mended: readonly number[];
}

interface Known {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly owner: string;
  readonly stage: string;
}

/** An owner cell that was emptied keeps the last owner: whoever is put there next has taken over from them. */
export const idCell = (
  id: string,
  { name, email, owner, stage }: Pick<IdentityRow, 'name' | 'email' | 'owner' | 'stage'>,
  ownerBefore = '',
): string => [id, shortPrint(name), shortPrint(email), shortPrint(owner) || ownerBefore, shortPrint(stage)].join('.');

/** The id in an id cell, or null. */
export function idIn(cell: string): string | null {
  const match = /^([a-z0-9]{6,40})\.([a-z0-9]{0,6})\.([a-z0-9]{0,6})(?:\.[a-z0-9]{0,6}){0,2}$/.exec(cell.trim());
  return match?.[1] ?? null;
}

/** The id in a row's id cell, or null. */
export function idAt(row: TabRow, { ours }: Pick<TabRead, 'ours'>): string | null {
  const cell = cellAt(row, ours.id);
  return typeof cell === 'string' ? idIn(cell) : null;
}

function knownIn({ row, idCell: cell }: IdentityRow): Known | null {
  const [id, name, email, owner, stage] = cell.trim().split('.');
  if (idIn(cell) === null || id === undefined) return null;
  return { row, id, name: name ?? '', email: email ?? '', owner: owner ?? '', stage: stage ?? '' };
}

/**
 * Whether the cells of a row, of which nobody knows the columns, are those of whom its id cell is about: the name or the
 * address stands in one of them, or the name in two side by side.
 */
export function isAbout(cell: string, texts: readonly string[]): boolean {
  const [, name = '', email = ''] = cell.trim().split('.');
  return texts.some((text, at) =>
    [text, `${text} ${texts[at + 1] ?? ''}`]
      .map(shortPrint)
      .some((mark) => mark !== '' && (mark === name || mark === email)),
  );
}

/** Whether an id cell names them as they are called now. */
export const isSameWho = (cell: string, name: string, email: string): boolean =>
  cell.split('.').slice(1, 3).join('.') === `${shortPrint(name)}.${shortPrint(email)}`;

/** 2: the same address, or both unchanged. 1: one of the two is the same. 0: somebody else. */
function likeness(row: IdentityRow, known: Known): 0 | 1 | 2 {
  const [name, email] = [shortPrint(row.name), shortPrint(row.email)];
  const sameName = name !== '' && name === known.name;
  const sameEmail = email !== '' && email === known.email;
  if (name === known.name && email === known.email) return 2;
  return sameEmail || (sameName && (email === '' || known.email === '')) ? 1 : sameName ? 1 : 0;
}

/**
 * Settles every row of a tab. First whoever stands beside the hidden cells that name them; then whoever's hidden cells
 * stand on another row; then a row whose name or address was corrected keeps what stands beside it, unless somebody
 * else has just claimed it; whoever is left is new. `taken` are ids of the tabs before this one, and of this one after.
 * `wasCalled` tells whether the candidate of an id was known by such a name, and is asked only where neither name nor
 * address is what it was.
 */
export function settleIdentities(
  rows: readonly IdentityRow[],
  newId: () => string,
  taken = new Set<string>(),
  wasCalled: (id: string, name: string) => boolean = () => false,
): Identities {
  const settled = new Map<number, { id: string; cameFrom: number | null }>();
  const usedFrom = new Set<number>();
  const known = new Map<number, Known>();
  for (const row of rows) {
    const found = knownIn(row);
    if (found !== null) known.set(row.row, found);
  }
  const give = (row: number, one: Known): void => {
    settled.set(row, { id: one.id, cameFrom: one.row });
    taken.add(one.id);
    usedFrom.add(one.row);
  };

  for (const row of rows) {
    const beside = known.get(row.row);
    if (beside !== undefined && !taken.has(beside.id) && likeness(row, beside) === 2) give(row.row, beside);
  }
  const loose = new Map<string, Known | null>();
  for (const one of known.values()) {
    if (taken.has(one.id) || (one.name === '' && one.email === '')) continue;
    const key = `${one.name}.${one.email}`;
    // Two of the same name and address: nobody can say which is which, so neither is guessed.
    loose.set(key, loose.has(key) ? null : one);
  }
  for (const row of rows) {
    if (settled.has(row.row)) continue;
    const found = loose.get(`${shortPrint(row.name)}.${shortPrint(row.email)}`);
    if (found !== undefined && found !== null && !taken.has(found.id)) give(row.row, found);
  }
  for (const row of rows) {
    const beside = known.get(row.row);
    if (settled.has(row.row) || beside === undefined || taken.has(beside.id)) continue;
    const blankBefore = beside.name === '' && beside.email === '';
    const otherAddress = beside.email !== '' && row.email !== '';
    const isThem = blankBefore || likeness(row, beside) > 0 || (!otherAddress && wasCalled(beside.id, row.name));
    if (isThem) give(row.row, beside);
  }

  const answers = rows.map((row): Identity => {
    const found = settled.get(row.row) ?? { id: newId(), cameFrom: null };
    return identityOf(row, found.id, found.cameFrom === null ? null : (known.get(found.cameFrom) ?? null));
  });
  return {
    rows: answers,
    mended: answers.filter((one) => one.cameFrom !== null && one.cameFrom !== one.row).map((one) => one.row),
  };
}

/** Every row keeps the id beside it, whatever its name says now; a row without one is new. */
export function keepIdentities(rows: readonly IdentityRow[], newId: () => string): Identities {
  return {
    rows: rows.map((row): Identity => {
      const known = knownIn(row);
      return identityOf(row, known?.id ?? newId(), known);
    }),
    mended: [],
  };
}

/**
 * Where the hidden ids of a whole tab are gone: whoever's name stands once in the rows and once in the log is that
 * candidate. Nobody else can be told apart, and counts as new.
 */
export function identitiesByName(
  rows: readonly IdentityRow[],
  idOf: (name: string) => string | null,
  newId: () => string,
): Identities {
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(shortPrint(name), (times.get(shortPrint(name)) ?? 0) + 1);
  return {
    rows: rows.map((row) => {
      const id = times.get(shortPrint(row.name)) === 1 ? idOf(row.name) : null;
      const known = id === null ? null : { row: row.row, id, name: '', email: '', owner: '', stage: '' };
      return identityOf(row, id ?? newId(), known);
    }),
    mended: [],
  };
}

/** The row as this candidate; `known` is what the hidden cells that came along say, null for somebody new. */
export function identityOf(row: IdentityRow, id: string, known: Known | null): Identity {
  const ownerBefore = known?.owner ?? '';
  return {
    row: row.row,
    id,
    cameFrom: known?.row ?? null,
    idCell: idCell(id, row, ownerBefore),
    ownerBefore,
    sameStage: known !== null && known.stage !== '' && known.stage === shortPrint(row.stage),
  };
}
