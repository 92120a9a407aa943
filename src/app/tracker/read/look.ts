import type { Registered } from '../../../domain/identity/registered.js';
import type { Settings } from '../../../domain/team/settings.js';
import type { Say } from '../../../domain/texts/say.js';
import type { LogEvent } from '../../../domain/touch-log/log-event.js';
import { asOf, foldEvent, foldHistory } from '../../../domain/history/fold-history.js';
import type { Moment, Register, ScannedTracker, TouchLog } from '../../ports/ports.js';
import type { TabRead } from '../../ports/tracker-tab.js';
import { assessTabs, peopleIn, scannedTab } from './assess-rows.js';
import { identifyTabs } from './identify-rows.js';
import type { LookContext } from './identify-rows.js';
import { byId, loggedEvents } from './lazy-log.js';
import { noticeNews, withMissedEvents } from './notice-news.js';
import type { DaysShown, SeenTab } from './notice-news.js';
import type { OneRow } from './one-row.js';
import { registeredIn } from './row-details.js';

/** What a look may ask for besides the tabs. */
export interface LookPorts {
  readonly log: () => TouchLog;
  readonly register: () => Register;
  /** An id that nobody has yet. */
  readonly newId: () => string;
  readonly say: Say;
}

export interface LookHow {
  readonly atSetUp: boolean;
  readonly oneRow?: OneRow;
  readonly fromLog?: boolean;
  /** The register is read also where the rows alone say who they are. */
  readonly whole?: boolean;
}

/** The rows behind a scan. */
export interface Look {
  readonly seen: readonly SeenTab[];
  /** The other rows of the tab were not read. */
  readonly ofOneRow: boolean;
  /** Null where it was not asked. */
  readonly register: RegisterRead | null;
  readonly shown: DaysShown;
  readonly context: LookContext;
}

/** A scan, and what it was made of. */
export interface Looked {
  readonly scan: ScannedTracker;
  readonly look: Look;
}

/** The register as a look read it; where there is none yet, what the log knows. */
export interface RegisterRead {
  readonly lines: readonly Registered[];
  readonly isMissing: boolean;
}

/** Who noted what a scan noticed. */
const NOTICED_BY = 'tracker';

/** At a set-up there may be no log yet, and one that was kept is of another tracker. */
export function readRegister({ register, log }: LookPorts, atSetUp = false): RegisterRead {
  const lines = register().read();
  if (lines !== null) return { lines, isMissing: false };
  return atSetUp ? { lines: [], isMissing: true } : { lines: registeredIn(log().read().events), isMissing: true };
}

/** Says who everybody on these tabs is, what is new, and what is owed. */
export function lookAtTabs(
  ports: LookPorts,
  tabs: readonly TabRead[],
  settings: Settings,
  moment: Moment,
  how: LookHow,
): Looked {
  let register: RegisterRead | null = null;
  const context: LookContext = {
    settings,
    today: moment.today,
    minute: moment.minute,
    atSetUp: how.atSetUp,
    oneRow: how.oneRow ?? null,
    who: NOTICED_BY,
    newId: ports.newId,
    say: ports.say,
    eventsOf: loggedEvents(ports.log).of,
    register: () => {
      register = readRegister(ports, how.atSetUp);
      // A tab that is set up says who is on it; people of other tabs are there, or not, whatever it says.
      const there = how.atSetUp ? tabs.map(({ sheetId }) => sheetId) : null;
      return there === null ? register.lines : register.lines.filter(({ tab }) => there.includes(tab));
    },
    whole: how.whole === true,
    fromLog: how.fromLog === true,
  };
  const identified = identifyTabs(tabs, context);
  const rows = identified.flatMap((tab) => tab.rows);
  const { lastWords } = peopleIn(rows);
  const shown: DaysShown = new Map(rows.map(({ id }, at) => [id, lastWords[at] ?? null]));
  const seen = identified.map((tab) => noticeNews(tab, shown, context));
  return {
    scan: scanOf(seen, settings, moment, ports.say),
    look: { seen, ofOneRow: how.oneRow !== undefined, register, shown, context },
  };
}

function scanOf(seen: readonly SeenTab[], settings: Settings, moment: Moment, say: Say): ScannedTracker {
  return {
    moment,
    settings,
    tabs: seen.map(({ tab, rows }) => scannedTab(tab, rows.length, say)),
    candidates: assessTabs(seen, settings, moment.today),
    problems: seen.flatMap(({ tab, problems }) => problems.map((one) => ({ sheet: tab.sheet, ...one }))),
    news: seen.flatMap(({ news }) => news),
    gone: [],
    left: [],
  };
}

/** The same look with these events added, as if they had been in the log already. */
export function withEvents({ scan, look }: Looked, events: readonly LogEvent[]): Looked {
  const { policy } = scan.settings;
  const { today } = scan.moment;
  const ownOf = byId(events);
  const seen = look.seen.map((tab) => ({
    ...tab,
    rows: tab.rows.map((row) => {
      const own = ownOf.get(row.id);
      if (own === undefined) return row;
      const folded = own.reduce((history, event) => foldEvent(history, event, policy), row.history);
      if (!folded.mustRebuild) return { ...row, history: asOf(folded, today) };
      const noticed = tab.news.filter((event) => event.candidateId === row.id);
      const logged = look.context.eventsOf(row.id);
      return { ...row, history: asOf(foldHistory([...logged, ...noticed, ...own], policy), today) };
    }),
  }));
  return {
    scan: { ...scan, candidates: assessTabs(seen, scan.settings, today), news: [...scan.news, ...events] },
    look: { ...look, seen },
  };
}

/**
 * The same look with those of the logged events that rows lack: an execution was ended after it had written the log. The
 * same object where none lags behind.
 */
export function withLogged(looked: Looked, logged: readonly LogEvent[]): Looked {
  const { scan, look } = looked;
  if (look.context.fromLog) return looked;
  const own = byId(logged);
  const seen = look.seen.map((tab) => withMissedEvents(tab, (id) => own.get(id) ?? [], look.shown, look.context));
  if (seen.every((tab, at) => tab === look.seen[at])) return looked;
  const noticed = new Set(look.seen.flatMap(({ news }) => news));
  const inLog = new Set(logged.map(({ id }) => id));
  const added = scan.news.filter((event) => !noticed.has(event) && !inLog.has(event.id));
  const { candidates, news } = scanOf(seen, scan.settings, scan.moment, look.context.say);
  return withEvents({ scan: { ...scan, candidates, news }, look: { ...look, seen } }, added);
}
