import type { Day } from '../calendar/day.js';
import type { Phase } from '../touch-log/phase.js';
import type { Policy } from '../policy/policy.js';

/** Everything the Settings tab says, read and checked. What could not be read is in `problems`, never dropped. */
export interface Settings {
  readonly policy: Policy;
  /** The zone the blitz hour is meant in; the spreadsheet's zone when Settings says nothing. */
  readonly zone: string;
  /** Id of the workbook this tracker belongs to: a copy mails nobody until someone says it is the tracker now. */
  readonly trackerId: string;
  /** Address of whoever set the tracker up. */
  readonly setUpBy: string;
  /** Recipients were confirmed once ("start for the team"); before that the Friday is a rehearsal to `setUpBy`. */
  readonly started: boolean;
  readonly startedBy: string;
  readonly managers: readonly string[];
  readonly lead: string;
  readonly deputy: string;
  /** What Settings shows of the run, as the add-on wrote it: whose timers there are, and how the last one went. */
  readonly timersOf: string;
  readonly lastRun: string;
  /** Rows that left the sheet with something owed, as counted this morning: 0 spares the Friday run the log. */
  readonly rowsGone: number;
  readonly recruiters: readonly Recruiter[];
  /** Stage words whose phase the user confirmed or changed. Keys are the cell's trimmed text. */
  readonly stages: Readonly<Record<string, { readonly phase: Phase; readonly told: boolean }>>;
  /** Tabs to which closed candidates are moved. */
  readonly archiveTabs: readonly string[];
  readonly managersSeeNames: boolean;
  /** Language of mails and tabs: "en", "de", …; '' follows the spreadsheet's locale. */
  readonly language: string;
  readonly problems: readonly { readonly row: number; readonly says: string }[];
}

export interface Recruiter {
  /** As the owner cells say it. */
  readonly name: string;
  /** One bare address; '' while unknown. */
  readonly address: string;
  readonly morningNote: boolean;
  readonly fridayMail: boolean;
  readonly leave: readonly { readonly from: Day; readonly to: Day; readonly cover: string }[];
}
