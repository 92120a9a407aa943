import type { Cell } from '../../../domain/cell.js';
import type { Day } from '../../../domain/calendar/day.js';
import type { Phase } from '../../../domain/touch-log/phase.js';
import type { Field, StageMeaning } from '../../../domain/recognition/recognition.js';
import { addressesIn } from '../../../domain/identity/addresses.js';
import { readDay } from '../../../domain/recognition/dates.js';
import { phaseOf } from '../../../domain/recognition/stages.js';
import type { Settings } from '../../../domain/team/settings.js';
import { cellAt } from '../../ports/tracker-tab.js';
import type { TabRead, TabRow } from '../../ports/tracker-tab.js';

/** A day in a column of theirs: nothing there, a day, or something that is no date. */
export type ReadDay =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day; readonly minute: number | null }
  | { readonly kind: 'unreadable'; readonly text: string };

/** One row in the domain's words. Every text is the cell's own and hostile. */
export interface ReadRow {
  readonly row: number;
  readonly name: string;
  /** The first of `emails`, as it is written; '' where there is none. */
  readonly email: string;
  /** Every address in the row's cell, in lower case. */
  readonly emails: readonly string[];
  readonly phone: string;
  /** Their profile, as the sheet links it. */
  readonly link: string;
  readonly role: string;
  /** The cell of the job itself; `role` is the tab's name where there is none. */
  readonly job: string;
  readonly stage: string;
  /** Both cells that the phase is told from, to see whether one of them changed. */
  readonly stageCells: string;
  readonly owner: string;
  readonly phase: Phase;
  readonly told: boolean;
  readonly applied: ReadDay;
  /** One for each interview column. `column` names it for as long as it lives. */
  readonly interviews: readonly { readonly column: string; readonly day: ReadDay }[];
  readonly lastContact: ReadDay;
}

export type StageMeanings = Readonly<Record<string, StageMeaning>>;

/** What Settings says of each stage word, as the recogniser reads it. */
export function meaningsFrom(stages: Settings['stages']): StageMeanings {
  const meanings = Object.create(null) as Record<string, StageMeaning>;
  for (const [word, { phase, told }] of Object.entries(stages)) {
    meanings[word] = told ? { phase, certain: true, told: true } : { phase, certain: true };
  }
  return meanings;
}

/** Longest text that is shown of a cell: the rest would only fill a mail. */
const SHOWN = 200;
const ADDRESS = /^[^@]+@[^@.]+(?:\.[^@.]+)+$/;
/** The first address of a cell, or nothing. */
const firstAddress = (text: string): string => text.split(/[\s<>,;:"'()[\]]+/).find((part) => ADDRESS.test(part)) ?? '';

export function readRow(row: TabRow, tab: TabRead, meanings: StageMeanings, today: Day): ReadRow {
  const cell = (field: Field): Cell => cellAt(row, tab.fields[field]?.column);
  const text = (field: Field): string => textOf(cell(field));
  const day = (field: Field): ReadDay => dayOf(cell(field), tab.fields[field]?.order ?? null, today);
  const name =
    text('name') === '' ? `${text('firstName')} ${text('lastName')}`.trim() : fullName(text('name'), tab, row);
  const email = firstAddress(text('email'));
  const meaning = phaseOf(text('stage'), text('decision'), meanings, tab.fields.decision?.header);
  const contactCounts = tab.fields.lastTouch?.kind !== 'proxy' || tab.setUp.proxyCounts;
  return {
    row: row.row,
    name: name === '' ? email : name,
    email,
    emails: addressesIn(text('email')),
    phone: text('phone'),
    link: text('linkedin'),
    job: text('role'),
    role: text('role') === '' ? tab.sheet : text('role'),
    stage: text('stage') === '' ? text('decision') : text('stage'),
    stageCells: `${text('stage')}\n${text('decision')}`,
    owner: text('owner'),
    phase: meaning.phase,
    told: meaning.told === true,
    applied: day('appliedDate'),
    interviews: tab.interviews.map(({ name, column, order }) => ({
      column: name,
      day: dayOf(cellAt(row, column), order, today),
    })),
    lastContact: contactCounts ? day('lastTouch') : { kind: 'blank' },
  };
}

/** "Name" beside "Last name" is the first name; where both are there, the row's full name is put together. */
function fullName(name: string, tab: TabRead, row: TabRow): string {
  if (tab.fields.lastName === null || tab.fields.firstName !== null) return name;
  const last = textOf(cellAt(row, tab.fields.lastName.column));
  return name.toLowerCase().endsWith(last.toLowerCase()) ? name : `${name} ${last}`;
}

export function textOf(cell: Cell): string {
  if (typeof cell === 'object') return '';
  return String(cell).replace(/\s+/g, ' ').trim().slice(0, SHOWN);
}

/** A day cell is a day; a text is read in the column's order; anything else that isn't blank is unreadable. */
export function dayOf(cell: Cell, order: 'YMD' | 'DMY' | 'MDY' | null, today: Day): ReadDay {
  if (typeof cell === 'object') return { kind: 'day', day: cell.day, minute: cell.minute };
  const text = textOf(cell);
  if (text === '' || /^(-+|–|—|n\/?a|not available|not applicable)$/i.test(text)) return { kind: 'blank' };
  const read = readDay(cell, order ?? 'YMD', today);
  return read === null ? { kind: 'unreadable', text } : { kind: 'day', day: read.day, minute: read.minute };
}
