import { nameChange } from '../candidate/name-change.js';
import { knownFrom, Sighting } from './evidence.js';
import type { Known } from './evidence.js';
import type { Registered } from './registered.js';
import type { RowDetails, Spot, StrayHint } from './row-details.js';
import { rungs } from './rungs.js';
import type { Rung } from './rungs.js';

export interface Found {
  readonly id: string;
  /** Where the hidden cells of this candidate are; null where they are gone. */
  readonly hintAt: Spot | null;
}

export interface Identified {
  /** Who each row is, in the order in which they were given; null: somebody new. */
  readonly rows: readonly (Found | null)[];
  /** Ids that the register or a hint knows and that no row claims. */
  readonly unclaimed: ReadonlySet<string>;
  /** How often a row was held against a candidate: grows with the rows, and not with their square. */
  readonly weighed: number;
}

/**
 * Who each row is: one to one, and the same answer in whatever order rows and lines are given. Not by position: the
 * cell beside a row is one piece of evidence among others.
 *
 * The evidence is taken from the strongest down (see `rungs`), and a row that is settled by some is not asked for
 * weaker. Two rows that claim one id are told apart by job, owner, tab and order. Where nothing but a name is left and
 * two people bear it, nobody is guessed: a touch credited to the wrong person is worse than a row that asks.
 */
export function identify(
  rows: readonly RowDetails[],
  register: readonly Registered[],
  strays: readonly StrayHint[] = [],
): Identified {
  const hints = [...rows, ...strays].sort(bySpot);
  const { knownById, nobodys, foldedOf } = knownFrom(rows, register, hints);
  const sightings = rows.map((row) => new Sighting(row, nobodys));
  const inOrder = [...sightings].sort((one, other) => bySpot(one.row, other.row));
  const claims = new Claims();
  settleBeside(inOrder, knownById, claims);
  const known = [...knownById.values()].sort(byPlaceAndId);
  for (const rung of rungs) claims.settle(rung, inOrder, known);
  settleRenamed(inOrder, knownById, claims, foldedOf);
  return {
    rows: sightings.map((sighting) => {
      const found = claims.of(sighting);
      return found === undefined ? null : { id: found.id, hintAt: hintOf(found, sighting) };
    }),
    unclaimed: new Set([...knownById.keys()].filter((id) => !claims.has(id))),
    weighed: claims.weighed,
  };
}

const bySpot = (one: Spot, other: Spot): number => one.tab - other.tab || one.row - other.row;

const byPlaceAndId = (one: Known, other: Known): number => {
  const [here, there] = [one.hintsAt[0], other.hintsAt[0]];
  if (here !== undefined && there !== undefined) return bySpot(here, there);
  if (here !== undefined || there !== undefined) return here === undefined ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};

/** Beside the row itself where it is; of several copies the first. */
const hintOf = ({ hintsAt }: Known, { row }: Sighting): Spot | null =>
  hintsAt.find((spot) => spot.tab === row.tab && spot.row === row.row) ?? hintsAt[0] ?? null;

/** Who has been given to whom. */
class Claims {
  private readonly byRow = new Map<Sighting, Known>();
  private readonly ids = new Set<string>();
  weighed = 0;

  of(row: Sighting): Known | undefined {
    return this.byRow.get(row);
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  give(row: Sighting, known: Known): void {
    this.byRow.set(row, known);
    this.ids.add(known.id);
  }

  /** Gives everybody whom this piece of evidence joins to a row, in the order of both where it joins several. */
  settle({ ofRow, ofKnown, guess }: Rung, rows: readonly Sighting[], all: readonly Known[]): void {
    const groups = new Map<string, { readonly rows: Sighting[]; readonly known: Known[] }>();
    for (const row of rows) {
      if (this.byRow.has(row)) continue;
      for (const key of ofRow(row)) {
        const group = groups.get(key) ?? { rows: [], known: [] };
        groups.set(key, group);
        group.rows.push(row);
      }
    }
    if (groups.size === 0) return;
    for (const one of all) {
      if (this.ids.has(one.id)) continue;
      for (const key of ofKnown(one)) groups.get(key)?.known.push(one);
    }
    for (const group of groups.values()) this.join(group.rows, group.known, guess);
  }

  private join(rows: readonly Sighting[], known: readonly Known[], guess: Rung['guess']): void {
    const free = known.filter(({ id }) => !this.ids.has(id));
    const open = rows.filter((row) => !this.byRow.has(row));
    this.weighed += rows.length + known.length;
    if (guess === 'nobody' && (free.length !== 1 || open.length !== 1)) return;
    free.forEach((one, at) => {
      const row = open[at];
      if (row !== undefined) this.give(row, one);
    });
  }
}

/** Rows beside which the id stands that all of their details agree with: as a rule, every row. */
function settleBeside(rows: readonly Sighting[], knownById: ReadonlyMap<string, Known>, claims: Claims): void {
  for (const row of rows) {
    const known = row.hint === null ? undefined : knownById.get(row.hint.id);
    if (known === undefined || claims.has(known.id)) continue;
    claims.weighed += 1;
    if (known.isWholly(row)) claims.give(row, known);
  }
}

/**
 * Rows that nobody's details fit keep the id beside them where only a name was put right, the phone is the same, or
 * nobody ever stood there. Anybody else who was typed over a row is somebody new.
 */
function settleRenamed(
  rows: readonly Sighting[],
  knownById: ReadonlyMap<string, Known>,
  claims: Claims,
  nameOf: (print: string) => string | null,
): void {
  for (const row of rows) {
    const known = row.hint === null ? undefined : knownById.get(row.hint.id);
    if (claims.of(row) !== undefined || known === undefined || claims.has(known.id)) continue;
    claims.weighed += 1;
    const hinted = row.hint === null ? null : nameOf(row.hint.name);
    const called = [...known.calledBefore, ...(hinted === null ? [] : [hinted])];
    const isCorrected = called.some((name) => nameChange(name, row.row.name) === 'same');
    if (known.isNobody || known.shares(row) || (isCorrected && !known.contradicts(row))) claims.give(row, known);
  }
}
