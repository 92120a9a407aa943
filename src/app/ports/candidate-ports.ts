import type { Say } from '../../domain/texts/say.js';
import type { Place, RowPorts } from '../tracker/scan-one-row.js';
import type { ArchiveTabs, DocumentLock, ErasableLog, Moment, Register, TailedLog } from './ports.js';
import type { UserMemory } from './user-memory.js';

/** Where the user is in the sheet. */
export interface Selected extends Place {
  /** Every row in the selection, as spans with both ends included: there are several where somebody held Ctrl. */
  readonly rows: readonly { readonly first: number; readonly last: number }[];
}

/** What a card shows and asks of the workbook. */
export interface SelectionPorts extends RowPorts {
  readonly moment: Moment;
  readonly say: Say;
  readonly log: () => TailedLog;
  readonly lock: DocumentLock;
  readonly selected: () => Selected;
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

export interface GonePorts extends Omit<CardPorts, 'selected' | 'follows'> {
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
