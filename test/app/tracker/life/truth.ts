import type { Cell } from '../../../../src/domain/cell';
import type { PlainSheet } from './plain-sheet';
import { columnOf, settings, TAB_IDS, THEIRS, Workbook } from './workbook';
import type { Their } from './workbook';

/** A touch that somebody logged, and with whom. */
export interface Touch {
  /** Stands in the log's summary, and nowhere else. */
  readonly word: string;
  readonly key: string;
  readonly person: string;
  /** `maybe`: the execution ended before anybody was told. */
  answer: 'logged' | 'maybe' | 'refused';
  /** Their events, where they were told; for Undo. */
  events: readonly string[];
  isErased: boolean;
}

/** Where a row of theirs is. */
export interface Spot {
  readonly sheetId: number;
  readonly row: number;
}

/** What happened in the recruiter's world, whatever the add-on thinks of it: whose each row is, and whose each touch. */
export class Truth {
  readonly workbook = new Workbook();
  /** Whose row each key is; one person may stand on several. */
  readonly personOf = new Map<string, string>();
  /** The id that a quiet look gave each row: theirs for good. */
  readonly idOf = new Map<string, string>();
  /** Rows that are on no tab, with what stood in them. */
  readonly away = new Map<string, readonly Cell[]>();
  /** People of whom two rows could not be told apart by anybody. */
  readonly twins = new Set<string>();
  /** People of whom no look has seen all rows yet: nothing of theirs is changed until one has. */
  readonly unseen = new Set<string>();
  readonly erased = new Set<string>();
  readonly touches: Touch[] = [];
  /** What somebody typed into the log. */
  readonly remarks: string[] = [];
  /** What stood in the names of a tab before its import failed. */
  hidden: { readonly sheetId: number; readonly names: ReadonlyMap<string, Cell> } | null = null;
  private made = 0;

  next(): number {
    this.made += 1;
    return this.made;
  }

  /** A key for a new row of a person. */
  newKey(person: string): string {
    const key = `ref${String(this.next())}`;
    this.personOf.set(key, person);
    return key;
  }

  sheets(): readonly { readonly sheetId: number; readonly sheet: PlainSheet }[] {
    return TAB_IDS.map((sheetId) => ({ sheetId, sheet: this.workbook.sheet(sheetId) }));
  }

  text({ sheetId, row }: Spot, header: Their): string {
    const cell = this.workbook.sheet(sheetId).cell(row, columnOf(header));
    return typeof cell === 'string' ? cell : '';
  }

  put({ sheetId, row }: Spot, header: Their, cell: Cell): void {
    this.workbook.sheet(sheetId).set(row, columnOf(header), cell);
  }

  /** Every row with somebody in it, by tab and row. */
  rows(): readonly (Spot & { readonly key: string })[] {
    return this.sheets().flatMap(({ sheetId, sheet }) =>
      sheet.rows.flatMap((cells, at) => {
        const key = cells[THEIRS.length - 1];
        return at === 0 || typeof key !== 'string' || key === '' ? [] : [{ sheetId, row: at + 1, key }];
      }),
    );
  }

  spotOf(key: string): Spot | null {
    return this.rows().find((row) => row.key === key) ?? null;
  }

  personAt(key: string): string {
    return this.personOf.get(key) ?? '';
  }

  /** Rows of which details may be changed: all that is known of them is in the register. */
  free(): readonly (Spot & { readonly key: string })[] {
    return this.rows().filter(({ key }) => {
      const person = this.personAt(key);
      return !this.unseen.has(person) && !this.erased.has(key);
    });
  }

  /** Nobody sees this row any more. */
  leave(key: string, cells: readonly Cell[]): void {
    if (this.idOf.has(key) && !this.erased.has(key)) this.away.set(key, cells);
    else this.personOf.delete(key);
  }

  keysOf(person: string): readonly string[] {
    return [...this.personOf].flatMap(([key, theirs]) => (theirs === person ? [key] : []));
  }

  /** How many rows a person has, on a tab or away. */
  rowsOf(person: string): number {
    return this.keysOf(person).length;
  }

  /** These rows of a person were erased; `rowsToo`: and somebody deleted what was still theirs to delete. */
  erase(keys: readonly string[], rowsToo: boolean): void {
    for (const key of keys) {
      this.idOf.delete(key);
      this.away.delete(key);
      this.erased.add(key);
      for (const touch of this.touches) if (touch.key === key) touch.isErased = true;
      const spot = rowsToo ? this.spotOf(key) : null;
      if (spot !== null) this.workbook.sheet(spot.sheetId).rows.splice(spot.row - 1, 1);
    }
  }

  /** Whether the row shows an error where the name is. */
  isHidden(spot: Spot): boolean {
    return ERRORS.includes(this.text(spot, 'Candidate'));
  }
}

/** What a failing import shows. */
export const ERRORS = ['#REF!', 'Loading...', '#ERROR!'];

export const stages = Object.keys(settings.stages);
