import type { Say } from '../../domain/texts/say.js';
import type { Place, RowPorts } from '../tracker/scan-one-row.js';
import type { ArchiveTabs, DocumentLock, ErasableLog, Moment, Register, TailedLog } from './ports.js';
import type { UserMemory } from './user-memory.js';

/** Where the user is in the sheet. */
export interface Selected extends Place {
  /** Every row in the selection, as spans with both ends included: there are several where somebody held Ctrl. */
  readonly rows: readonly { readonly first: number; readonly last: number }[];
}

/** What a row of one of our own tabs names: somebody by their id, or a row of a tracker tab; or nobody. */
export type NamedThere =
  | { readonly kind: 'candidate'; readonly candidateId: string }
  | { readonly kind: 'row'; readonly at: Place }
  | { readonly kind: 'nobody' };

/** What a card shows and asks of the workbook. */
export interface SelectionPorts extends RowPorts {
  readonly moment: Moment;
  readonly say: Say;
  readonly log: () => TailedLog;
  readonly lock: DocumentLock;
  readonly selected: () => Selected;
  /** Null on a tab that is none of ours. Reads one row at most. */
  readonly namedAt: (at: Place) => NamedThere | null;
  /**
   * Which of these rows the tab's filter hides: nobody means people whom they don't see. Google tells it row by row, so
   * where there is a filter no more than `most` are asked about; null where they are more.
   */
  readonly hiddenByFilter: (sheetId: number, rows: readonly number[], most: number) => ReadonlySet<number> | null;
}

/** What an action on a card needs besides. */
export interface CardPorts extends SelectionPorts {
  /** The address of the person who does it, '' where Google doesn't tell. */
  readonly user: string;
  /** What is sent is a card that follows the selection. Other screens name the person they are about, and stay. */
  readonly follows: boolean;
}

/** What Today and the Blitz need besides. */
export interface BlitzPorts extends CardPorts {
  readonly memory: UserMemory;
  /** Selects one cell and shows its tab. */
  readonly select: (place: Place, column: number) => void;
}

export interface GonePorts extends Omit<CardPorts, 'selected' | 'namedAt' | 'hiddenByFilter' | 'follows'> {
  readonly archive: ArchiveTabs;
}

export interface ErasePorts extends GonePorts {
  readonly log: () => ErasableLog & TailedLog;
  readonly register: () => Register;
  readonly newId: () => string;
}

export interface EditPorts extends RowPorts {
  readonly moment: Moment;
  readonly say: Say;
  readonly lock: DocumentLock;
  /** Null while there is no Settings tab. */
  readonly settingsSheetId: () => number | null;
}
