import { ALL_OUR_COLUMNS, interviewName, OUR_COLUMNS } from '../../src/app/ports/tracker-tab';
import type {
  FieldColumn,
  OurColumn,
  PeekedRow,
  RowWrite,
  TabRead,
  TabRow,
  TrackerTabs,
} from '../../src/app/ports/tracker-tab';
import { SheetTracker } from '../../src/app/tracker/sheet-tracker';
import { fromLogRow, erasedLogRow, toLogRow } from '../../src/adapters/sheets/event-rows';
import type {
  ArchivedRow,
  ArchiveTabs,
  DocumentLock,
  ErasableLog,
  Moment,
  Register,
  TailedLog,
} from '../../src/app/ports/ports';
import type { Registered } from '../../src/domain/identity/registered';
import type { Cell } from '../../src/domain/cell';
import { dayOf } from '../../src/domain/calendar/day';
import { sayIn } from '../../src/domain/texts/say';
import { defaultPolicy } from '../../src/domain/policy/policy';
import { FIELDS } from '../../src/domain/recognition/recognition';
import type { Field } from '../../src/domain/recognition/recognition';
import type { Settings } from '../../src/domain/team/settings';
import type { LogEvent } from '../../src/domain/touch-log/log-event';

/** A day by its ISO text; throws on a typing mistake in a test. */
export function day(iso: string): number {
  const found = dayOf(iso);
  if (found === null) throw new RangeError(`${iso} is not a day`);
  return found;
}

export const momentOn = (iso: string, minute = 600): Moment => ({ at: 0, today: day(iso), minute });

export const plainSettings: Settings = {
  policy: defaultPolicy,
  zone: 'Europe/Berlin',
  trackerId: 'the-file',
  setUpBy: 'rita@agency.example',
  started: false,
  startedBy: '',
  managers: [],
  lead: '',
  deputy: '',
  timersOf: '',
  lastRun: '',
  rowsGone: 0,
  recruiters: [],
  stages: {},
  archiveTabs: [],
  managersSeeNames: true,
  language: '',
  problems: [],
};

/** One tab in memory: the user's columns as given, ours behind them. Refuses what a sheet would refuse. */
export class TabInMemory implements TrackerTabs {
  readonly headers: string[];
  /** Rows from row 2 on; ours follow theirs. */
  readonly grid: Cell[][];
  writes = 0;
  hasWaitingOn = false;
  /** Whether the running user may add columns. */
  mayAddColumns = true;
  /** False: somebody locked the tab to them. */
  mayWriteCells = true;

  constructor(
    private readonly fields: Readonly<Partial<Record<Field, number>>>,
    headers: readonly string[],
    rows: readonly (readonly Cell[])[],
    private readonly startDay: number,
    private readonly interviewColumns: readonly number[] = fields.interviewDate === undefined
      ? []
      : [fields.interviewDate],
  ) {
    this.headers = [...headers];
    this.grid = rows.map((row) => [...row]);
  }

  /** *Waiting on* stands behind the others, once it is there. */
  columnOf(column: OurColumn): number {
    return this.headers.length + [...OUR_COLUMNS, 'waitingOn'].indexOf(column) + 1;
  }

  ours(row: number, column: OurColumn): Cell {
    return this.grid[row - 2]?.[this.columnOf(column) - 1] ?? '';
  }

  theirs(row: number): readonly Cell[] {
    return (this.grid[row - 2] ?? []).slice(0, this.headers.length);
  }

  set(row: number, column: number, cell: Cell): void {
    const cells = (this.grid[row - 2] ??= []);
    while (cells.length < column) cells.push('');
    cells[column - 1] = cell;
  }

  tab(rows: readonly TabRow[], strays: readonly TabRow[] = []): TabRead {
    return {
      sheetId: 7,
      sheet: 'Candidates',
      headerRow: 1,
      setUp: {
        startDay: this.startDay,
        setUpBy: 'rita@agency.example',
        proxyCounts: false,
        done: true,
        insertAfter: this.headers.length,
        fields: [],
        gridColumns: this.headers.length,
      },
      fields: Object.fromEntries(
        FIELDS.map((field): [Field, FieldColumn | null] => {
          const column = this.fields[field];
          if (column === undefined) return [field, null];
          return [field, { column, header: this.headers[column - 1] ?? '', order: 'DMY', kind: 'contact' }];
        }),
      ) as Record<Field, FieldColumn | null>,
      interviews: this.interviewColumns.map((column, index) => ({
        name: interviewName(index + 1),
        column,
        order: 'DMY',
      })),
      ours: Object.fromEntries(
        ALL_OUR_COLUMNS.map((column) => [
          column,
          column === 'waitingOn' && !this.hasWaitingOn ? null : this.columnOf(column),
        ]),
      ) as TabRead['ours'],
      rows,
      strays,
    };
  }

  read(): readonly TabRead[] {
    const all = this.grid.map((cells, index): TabRow => ({ row: index + 2, cells: [...cells] }));
    const isFilled = ({ row }: TabRow): boolean => this.theirs(row).some((cell) => cell !== '');
    const isStray = (row: TabRow): boolean => !isFilled(row) && this.ours(row.row, 'id') !== '';
    return [this.tab(all.filter(isFilled), all.filter(isStray))];
  }

  peek(sheetId: number, row: number): PeekedRow | null {
    if (sheetId !== 7) return null;
    return { tab: this.tab([]), cells: [...(this.grid[row - 2] ?? [])] };
  }

  places(): readonly TabRead[] {
    return [this.tab([])];
  }

  cellsNow(tab: TabRead, first: number, last: number): readonly (readonly Cell[])[] {
    const top = tab.rows[0]?.row ?? 2;
    const bottom = tab.rows.at(-1)?.row ?? this.grid.length + 1;
    return Array.from({ length: bottom - top + 1 }, (_, index) => {
      const cells = this.grid[top + index - 2] ?? [];
      return Array.from({ length: last - first + 1 }, (__, at) => cells[first - 1 + at] ?? '');
    });
  }

  readAnew(): TabRead | null {
    return this.read()[0] ?? null;
  }

  mayWrite(): boolean {
    return this.mayWriteCells;
  }

  private assertWritable(tab: TabRead): void {
    if (tab.sheetId !== 7) throw new RangeError('There is no such tab.');
    if (!this.mayWriteCells) throw new Error('You are trying to edit a protected cell or object.');
  }

  /** Nothing is buffered here. */
  flush(): void {
    return;
  }

  addWaitingOn(tab: TabRead): TabRead {
    if (!this.mayAddColumns) return tab;
    this.hasWaitingOn = true;
    return this.read()[0] ?? tab;
  }

  write(tab: TabRead, rows: readonly RowWrite[]): void {
    if (rows.length > 0) this.assertWritable(tab);
    this.writes += rows.length;
    for (const write of rows) {
      if (write.row < 2) throw new RangeError('This row is the header.');
      if (write.formula) this.set(write.row, this.columnOf('followUp'), 'formula');
      this.set(write.row, this.columnOf('nextWordBy'), write.nextWordBy ?? '');
      this.set(write.row, this.columnOf('lastWord'), write.lastWord ?? '');
      if (tab.ours.waitingOn !== null) this.set(write.row, this.columnOf('waitingOn'), write.waitingOn);
      this.set(write.row, this.columnOf('id'), write.id);
      this.set(write.row, this.columnOf('state'), write.state);
    }
  }
}

export class LogInMemory implements TailedLog, ErasableLog {
  readonly events: LogEvent[] = [];
  about(candidateIds: ReadonlySet<string>, words: readonly string[]): ReturnType<ErasableLog['about']> {
    const others = this.events.filter((event) => !candidateIds.has(event.candidateId));
    return {
      rows: this.events.length - others.length,
      mentions: others.flatMap((event) =>
        words.some((word) => JSON.stringify(event).includes(word)) ? [this.events.indexOf(event) + 2] : [],
      ),
    };
  }
  erase(newIds: ReadonlyMap<string, string>): void {
    this.events.forEach((event, at) => {
      const newId = newIds.get(event.candidateId);
      const erased = newId === undefined ? event : fromLogRow(erasedLogRow(toLogRow(event), newId));
      if (erased === null || typeof erased === 'string') throw new RangeError(`${event.kind}: ${String(erased)}`);
      this.events[at] = erased;
    });
  }
  append(events: readonly LogEvent[]): void {
    this.events.push(...events);
  }
  read(): ReturnType<TailedLog['read']> {
    return { events: [...this.events], problems: [] };
  }
  readTail(): ReturnType<TailedLog['read']> {
    return this.read();
  }
}

/** The register in memory; null until it is written. */
export class RegisterInMemory implements Register {
  lines: Registered[] | null = null;
  reads = 0;
  read(): readonly Registered[] | null {
    this.reads += 1;
    return this.lines === null ? null : [...this.lines];
  }
  write(lines: readonly Registered[], insteadOf: ReadonlyMap<string, string> = new Map()): void {
    this.lines ??= [];
    for (const line of lines) {
      const at = this.lines.findIndex(({ id }) => id === (insteadOf.get(line.id) ?? line.id));
      if (at < 0) this.lines.push(line);
      else this.lines[at] = line;
    }
  }
}

/** Nobody else is there: whoever asks gets it, but not twice at once. */
export class FreeLock implements DocumentLock {
  private held = false;
  hold<T>(_waitMs: number, work: () => T): T | null {
    if (this.held) return null;
    this.held = true;
    try {
      return work();
    } finally {
      this.held = false;
    }
  }
}

/** An archive tab of which a test says what lies in it. */
export class ArchiveInMemory implements ArchiveTabs {
  readonly rows = new Map<string, ArchivedRow>();
  find(names: readonly string[], candidateIds: ReadonlySet<string>): ReadonlyMap<string, ArchivedRow> {
    return new Map([...this.rows].filter(([id, { sheet }]) => names.includes(sheet) && candidateIds.has(id)));
  }
  missing(names: readonly string[]): readonly string[] {
    return names.filter((name) => name !== 'Archive');
  }
  clear(names: readonly string[], candidateIds: ReadonlySet<string>): ReturnType<ArchiveTabs['clear']> {
    const found = this.find(names, candidateIds);
    for (const id of found.keys()) this.rows.delete(id);
    return { found: [...found.values()], kept: [] };
  }
}

/** Nobody's row is selected, and the form stays with whom it is about. */
export const atNobody = {
  selected: () => ({ sheetId: 0, row: 0, rows: [] }),
  namedAt: () => null,
  hiddenByFilter: () => new Set<number>(),
  follows: false,
  say: sayIn({}),
} as const;

/** Ids in the order in which they are asked for. */
export function countingIds(): () => string {
  let last = 0;
  return () => `id${String((last += 1)).padStart(6, '0')}`;
}

/** A tracker over one tab in memory, set up on a day. */
export function trackerOver(
  tab: TabInMemory,
  on: string,
  settings: Settings = plainSettings,
): {
  readonly tracker: SheetTracker;
  readonly log: LogInMemory;
  readonly lock: FreeLock;
  readonly archive: ArchiveInMemory;
  readonly register: RegisterInMemory;
  readonly newId: () => string;
} {
  const log = new LogInMemory();
  const archive = new ArchiveInMemory();
  const register = new RegisterInMemory();
  const newId = countingIds();
  const tracker = new SheetTracker({
    tabs: tab,
    settings: () => settings,
    log: () => log,
    register: () => register,
    archive,
    newId,
    say: sayIn({}),
  });
  const [read] = tab.read();
  if (read === undefined) throw new RangeError('There is no tab.');
  tracker.save(tracker.firstLook(read, settings, momentOn(on)));
  return { tracker, log, lock: new FreeLock(), archive, register, newId };
}
