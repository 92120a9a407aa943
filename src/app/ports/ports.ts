import type { Candidate } from '../../domain/candidate/candidate.js';
import type { Day } from '../../domain/calendar/day.js';
import type { FollowUp } from '../../domain/follow-up/follow-up.js';
import type { ListedCandidate } from '../../domain/follow-up/friday-list.js';
import type { Field } from '../../domain/recognition/recognition.js';
import type { Registered } from '../../domain/identity/registered.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Standing } from '../../domain/row/row-status.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';

/** The moment an execution looks at, read once by the wiring and handed down. */
export interface Moment {
  /** Milliseconds since the epoch: only for run keys and budgets, never for rules. */
  readonly at: number;
  /** In the spreadsheet's zone. */
  readonly today: Day;
  readonly minute: number;
}

/** One look at the whole tracker: every tracker tab read once, every rule applied. What Friday, cards and figures use. */
export interface ScannedTracker {
  readonly moment: Moment;
  readonly settings: Settings;
  readonly tabs: readonly ScannedTab[];
  readonly candidates: readonly ScannedCandidate[];
  /** Cells that could not be read, each with its place. */
  readonly problems: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly says: string;
  }[];
  /** What the scan noticed and the log does not have yet (stages changed, dates typed): to be appended once. */
  readonly news: readonly LogEvent[];
  /** Those of `candidates` whose row left the sheet while something is owed. None where the log was not read. */
  readonly gone: readonly ScannedCandidate[];
  /**
   * Candidates of the log whose row is gone and who are owed nothing: no list shows them, but what became of them counts
   * in the figures of its period. None where the log was not read.
   */
  readonly left: readonly ScannedCandidate[];
}

export interface ScannedTab {
  readonly sheetId: number;
  readonly sheet: string;
  readonly headerRow: number;
  /** Header under which each field was found at this look, or null. */
  readonly headers: Readonly<Record<Field, string | null>>;
  readonly candidates: number;
  readonly startDay: Day;
  /** The columns that say who a row is about are gone: nobody has left, though nobody can be seen. */
  readonly nameless: boolean;
  /** What a person reads of columns that were deleted. */
  readonly lost: readonly string[];
}

export interface ScannedCandidate {
  readonly candidate: Candidate;
  readonly listed: ListedCandidate;
  /** Everything owed, the earliest due first. */
  readonly followUps: readonly FollowUp[];
  readonly standing: Standing;
}

/** The tracker in the workbook. Reading costs the same number of calls at any number of rows. */
export interface Tracker {
  /** Null when no tab of this workbook is a tracker. */
  scan(moment: Moment): ScannedTracker | null;
  /** Writes ids, state, Follow-up, Next word by and Last word for the rows that changed; appends `news` to the log. */
  save(scan: ScannedTracker): void;
}

/** The append-only log of everything that happened. */
export interface TouchLog {
  /** `names`: what the candidates are called, by id, for whoever reads the tab. */
  append(events: readonly LogEvent[], names?: ReadonlyMap<string, string>): void;
  read(): {
    readonly events: readonly LogEvent[];
    readonly problems: readonly { readonly row: number; readonly says: string }[];
  };
}

/** Where identity lives: one line for each candidate row that was ever seen. */
export interface Register {
  /** Null where there is none: a tracker of an earlier version, or somebody deleted the tab. One read. */
  read(): readonly Registered[] | null;
  /**
   * Writes these lines, each over the one with its id and new ones below, in one block; makes the tab where there is none.
   * `insteadOf`: the former id of a line that gets another one. The caller holds the document's lock.
   */
  write(lines: readonly Registered[], insteadOf?: ReadonlyMap<string, string>): void;
}

/** The log where it is rewritten for once: a person asks for their data to be erased. */
export interface ErasableLog extends TouchLog {
  /**
   * How many rows are about these candidates, and which others (row numbers, at most 20) have one of the words in them:
   * what somebody wrote about a colleague of theirs.
   */
  about(
    candidateIds: ReadonlySet<string>,
    words: readonly string[],
  ): { readonly rows: number; readonly mentions: readonly number[] };
  /** Takes every text out of their rows and puts the new id in place of the old one. Days and our own words stay. */
  erase(newIds: ReadonlyMap<string, string>): void;
}

/** Tabs to which rows are moved when all is over; see Settings. Nothing is read while nobody's row is gone. */
export interface ArchiveTabs {
  /** Where the rows of these candidates lie. A row whose hidden cells belong to somebody else is nobody's. */
  find(names: readonly string[], candidateIds: ReadonlySet<string>): ReadonlyMap<string, ArchivedRow>;
  /** Those of the names that no tab has. */
  missing(names: readonly string[]): readonly string[];
  /**
   * Empties the hidden cells of ours in their rows, wherever these are moved meanwhile; the rest is theirs. `found`: where
   * rows of theirs are; `kept`: those that still hold a cell of ours.
   */
  clear(
    names: readonly string[],
    candidateIds: ReadonlySet<string>,
  ): { readonly found: readonly ArchivedRow[]; readonly kept: readonly ArchivedRow[] };
}

export interface ArchivedRow {
  readonly sheet: string;
  readonly sheetId: number;
  readonly row: number;
  /** The columns in which cells of ours are, 1-based: id, state and the status as it was shown. */
  readonly ours: readonly number[];
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly replyTo: string;
  readonly senderName: string;
}

/** Where mail leaves. Counts recipients, because the quota does. */
export interface Mailer {
  /** Recipients that can still be mailed today. */
  remaining(): number;
  /** Sends now; throws what the service throws. Nothing here matches error texts: they are localized. */
  send(mail: Mail): void;
}

/** Small values that outlive an execution and are shared by everybody on this document. */
export interface Marks {
  get(key: string): string | null;
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
  /** Writes all of them in one call and leaves other keys alone. */
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
}

/** One execution at a time on this document. */
export interface DocumentLock {
  /** Runs `work` under the lock; null when somebody held it for `waitMs`. */
  hold<T>(waitMs: number, work: () => T): T | null;
}

export interface FridayLogEntry {
  /** ISO week of the scheduled blitz, "2026-W47". */
  readonly week: string;
  readonly day: Day;
  readonly minute: number;
  readonly to: string;
  readonly what: 'friday' | 'rehearsal' | 'morning' | 'manager' | 'mine';
  readonly result: 'sent' | 'sent again, unsure' | 'failed' | 'no quota' | 'skipped';
  readonly says: string;
  readonly by: string;
}

export interface FridayLog {
  append(entries: readonly FridayLogEntry[]): void;
  read(): readonly FridayLogEntry[];
  /** Adds rows below when few are left, so that the Friday run need not. */
  makeRoom(): void;
}

export interface Schedule {
  /** Installs the weekly and the daily trigger for the running user, once, or anew for another hour in Settings. */
  install(settings: Settings): boolean;
  /**
   * Makes this user's timers anew when Settings names another day, hour or zone than they were installed for; `marks`
   * are all marks. Whether it did.
   */
  follow(settings: Settings, marks: Readonly<Record<string, string>>): boolean;
  /** Removes this user's triggers of ours. */
  remove(): void;
  /** Plans one run of `continueFridayRun` after at least that many minutes. */
  continueSoon(afterMinutes: number): void;
  /** Plans one run of `movedFridayRun` after that many hours: a blitz that a holiday moved to today. */
  runTodayIn(hours: number): void;
  /** Removes this user's one-off triggers of ours that have fired or are not needed any more. */
  clearOneOffs(): void;
}

/** The workbook that the execution runs in. */
export interface WorkbookIdentity {
  readonly id: string;
  readonly name: string;
  /** "en_US", "de_DE" …: language and dates of mails follow it where Settings says nothing. */
  readonly locale: string;
}

/** A log that can give its last rows at the same cost whatever its length. */
export interface TailedLog extends TouchLog {
  readTail(): ReturnType<TouchLog['read']>;
}

/** An owner as the cell says it, and one bare address. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** Where the team's confirmation is kept: in Settings, as plain cells. */
export interface TeamSettings {
  /** Adds recruiters that the list lacks and fills in addresses; takes nobody away. Then notes who started. */
  confirm(recruiters: readonly NamedAddress[], by: string): void;
}

/** The running user's own triggers. */
export interface OwnTimers extends Omit<Schedule, 'install' | 'follow'> {
  /** Adds what is missing; `anew` makes both again and then takes the former ones away. Whether anything was added. */
  install(settings: Settings, anew: boolean): boolean;
  /** Ids of the weekly and the daily one; the timer's event names one of them. */
  ids(): readonly string[];
}
