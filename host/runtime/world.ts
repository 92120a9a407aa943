import type { Workbook } from '../engine/workbook.js';
import type { CacheTable } from '../services/cache.js';
import type { LockTable } from '../services/lock.js';
import type { PropertyTable } from '../services/properties.js';
import type { SelectionState } from '../services/spreadsheet/context.js';
import type { BroughtServices } from './brought-services.js';
import type { Bundle } from './project/bundle.js';
import type { Clock } from './clock.js';
import type { Interceptor } from './faults.js';
import type { TracedCall } from './host.js';
import type { AccountType } from './limits.js';
import type { MailLedger } from './mail-ledger.js';
import type { Random } from './random.js';
import type { TriggerTable } from './trigger-table.js';
import type { UserInterface } from './user-interface.js';

/** Everything that outlives an execution: what Google keeps for a script, its document and its users. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly workbook: Workbook;
  /** Workbooks that scripts made, by id. */
  readonly otherWorkbooks: Map<string, Workbook>;
  /** Null without a bundle. */
  readonly bundle: Bundle | null;
  /** Services of the host's user. */
  readonly brought: BroughtServices;
  readonly scriptId: string;
  readonly owner: string;
  /** Addresses besides the owner who may edit; whoever acts on the host becomes one. */
  readonly editors: string[];
  readonly viewers: string[];
  readonly properties: PropertyTable;
  readonly caches: CacheTable;
  readonly locks: LockTable;
  readonly mail: MailLedger;
  readonly triggers: TriggerTable;
  readonly ui: UserInterface;
  readonly accountType: AccountType;
  /** Zone of the script (the manifest's), not of the spreadsheet. */
  readonly scriptZone: string;
  /** Real milliseconds after which an execution is ended, whatever it is doing: an endless loop calls no service. */
  readonly realTimeMs: number;
  /** Milliseconds by which a call moves the clock; null: calls take no time. */
  readonly callCost: ((call: TracedCall) => number) | null;
  /** Language of the user, "en". */
  readonly userLocale: string;
  /** Language of error texts; null: English. */
  readonly errorLanguage: string | null;
  /** Where the user at the keyboard is. */
  selection: SelectionState | null;
  interceptor: Interceptor | null;
  /** Every call since the trace was cleared, and how many executions made them. */
  readonly heard: TracedCall[];
  executions: number;
}
