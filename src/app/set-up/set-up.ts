import type { Refused, SetUpChoices, SetUpDone } from '../../contract/server-api.js';
import { PHASES } from '../../domain/touch-log/phase.js';
import { FIELDS } from '../../domain/recognition/recognition.js';
import type { Field } from '../../domain/recognition/recognition.js';
import type { Settings } from '../../domain/team/settings.js';
import { dashboardView } from '../reports/dashboard.js';
import type { Say } from '../../domain/texts/say.js';
import { fridayHealth } from '../friday/health.js';
import { WHO } from '../tracker/read/lost-columns.js';
import type { DocumentLock, Marks, Moment, ScannedTracker, Schedule, WorkbookIdentity } from '../ports/ports.js';
import { refusalOf } from './preview.js';
import { busy, refused } from '../messages/refusals.js';
import type { SheetTracker } from '../tracker/sheet-tracker.js';
import type { ColumnChoice, TabLook, Workshop } from '../ports/set-up-steps.js';
import type { TabRead } from '../ports/tracker-tab.js';
import { understand } from './interpret-tab.js';
import type { Understanding } from './interpret-tab.js';
import { choiceChange, planSetUp } from './plan-set-up.js';
import type { SetUpPlan } from './plan-set-up.js';
import { untilRowsStand } from '../tracker/retry-when-moved.js';

export interface SetUpPorts {
  readonly say: Say;
  readonly workshop: Workshop;
  readonly tracker: SheetTracker;
  readonly schedule: Schedule;
  readonly marks: Marks;
  /** Who may edit the file, null where that cannot be asked. */
  readonly editors: () => readonly string[] | null;
  readonly lock: DocumentLock;
  readonly workbook: WorkbookIdentity;
  readonly settings: () => Settings;
  readonly user: string;
  /** Writes the tabs that were there before over all tracker tabs: the figures, and who is waiting. */
  readonly showAnew: () => void;
}

/** Somebody else's set-up or Friday run may take a while; longer than this is said and tried again by the user. */
const LOCK_WAIT_MS = 30_000;

/** Does exactly what the preview showed. Done twice it changes nothing; stopped anywhere it goes on from there. */
export function turnIntoTracker(ports: SetUpPorts, choices: SetUpChoices, moment: Moment): SetUpDone | Refused {
  return ports.lock.hold(LOCK_WAIT_MS, () => setUp(ports, choices, moment)) ?? busy(ports.say);
}

function setUp(ports: SetUpPorts, choices: SetUpChoices, moment: Moment): SetUpDone | Refused {
  const { workshop, workbook, user, say } = ports;
  const look = workshop.look(choices.sheetId);
  if (look === null) return refused(say('setUp.tabGone'));
  const understood = understand(look, workbook.locale, moment.today);
  const columns = columnsFrom(choices.columns, look, say);
  const refusal =
    refusalOf(look, say) ?? refusedSince(understood, choices, say) ?? columns.refused ?? refusedStage(choices, say);
  if (refusal !== null) return refusal;
  if (look.leftOver !== null) {
    workshop.clearTab(look);
    return setUp(ports, choices, moment);
  }
  const { stages, proxyCounts } = choices;
  const choice = { columns: columns.chosen, stages, proxyCounts };
  const plan = planSetUp(understood, choice, { today: moment.today, locale: workbook.locale, user });
  return look.setUp?.done === true
    ? chooseAgain(ports, look, plan, moment)
    : makeTracker(ports, look, understood.recognition.headerRow, plan, moment);
}

/** The steps from a plain tab to a tracker, each of which may be made twice. */
function makeTracker(
  ports: SetUpPorts,
  look: TabLook,
  headerRow: number,
  { fields, stages, setUp: plan, tab }: SetUpPlan,
  moment: Moment,
): SetUpDone | Refused {
  const { workshop, workbook, say } = ports;
  const before = ports.settings();
  const settings: Settings = {
    ...before,
    setUpBy: before.setUpBy === '' ? ports.user : before.setUpBy,
    stages: { ...before.stages, ...stages },
  };
  const scan = ports.tracker.firstLook(tab, settings, moment);
  // A missing right to install timers shows before anything has changed.
  ports.schedule.install(settings);
  const health = fridayHealth(ports.marks.all(), settings, moment, say, ports.editors());

  workshop.markTab(look, plan, headerRow, fields);
  workshop.addColumns(look, headerRow, plan);
  const made = workshop.addTabs({
    common: {
      values: { setUpBy: ports.user, lead: ports.user, trackerId: workbook.id },
      stages: settings.stages,
      events: scan.news.length,
      people: scan.candidates.length,
    },
    furniture: { figures: dashboardView(scan, scan.news, health), tabs: [tab] },
  });
  if (!made.includes('settings')) workshop.addStages(stages);
  workshop.readRules(look.sheetId);
  const people = saved(ports, tab, scan, settings, moment);
  if (people === null) return refused(say('setUp.removedMeanwhile', { sheet: look.sheet }));
  workshop.addRules(tab);
  workshop.finishTab(look.sheetId, plan);
  if (!made.includes('dashboard') || !made.includes('waiting now')) ports.showAnew();
  workshop.show(look.sheetId);
  return done(look.sheet, people, say('setUp.done', { sheet: look.sheet, candidates: people }));
}

function refusedSince({ fingerprint }: Understanding, choices: SetUpChoices, say: Say): Refused | null {
  return fingerprint === choices.fingerprint ? null : refused(say('setUp.changedSince'));
}

function refusedStage({ stages }: SetUpChoices, say: Say): Refused | null {
  const [bad] = Object.entries(stages).filter(([, { phase }]) => !PHASES.some((known) => known === phase));
  return bad === undefined ? null : refused(say('setUp.noPhase', { phase: bad[1].phase, word: bad[0] }));
}

/** Writes ids, log and state; with another look where rows were moved since the first. How many candidates there are. */
function saved(
  { tracker, workshop }: SetUpPorts,
  tab: TabRead,
  first: ScannedTracker,
  settings: Settings,
  moment: Moment,
): number | null {
  return untilRowsStand((again) => {
    const now = again ? workshop.readTab(tab.sheetId) : null;
    if (again && now === null) return null;
    const scan = now === null ? first : tracker.firstLook(now, settings, moment);
    tracker.save(scan, { formatted: true });
    return scan.candidates.length;
  });
}

/**
 * A tab that is a tracker: fields get other columns, and stages other meanings, where the choice is another one. What
 * is in a column that is new to us was so before: it is a contact of then, and no decision of today.
 */
function chooseAgain(ports: SetUpPorts, look: TabLook, plan: SetUpPlan, moment: Moment): SetUpDone | Refused {
  const { workshop, tracker, say } = ports;
  const { sheet, sheetId } = look;
  const { moved, dropped, meant } = choiceChange(look, plan, ports.settings().stages);
  const words = Object.keys(meant);
  const columns = [...moved.map(({ field }) => field), ...dropped];
  if (columns.length + words.length === 0) {
    const there = tracker.scan(moment)?.candidates.filter((one) => one.listed.sheetId === sheetId);
    return done(sheet, there?.length ?? 0, say('setUp.nothingChanged', { sheet }));
  }
  if (words.length > 0) workshop.addStages(meant);
  if (columns.length > 0) workshop.markFields(sheetId, plan.fields);
  const tab = workshop.readTab(sheetId);
  if (tab === null) return refused(say('setUp.removed', { sheet }));
  const scan = tracker.firstLook(tab, ports.settings(), moment);
  tracker.save(scan, { anew: true });
  workshop.addRules(tab);
  ports.showAnew();
  const what = [
    ...columns.map((field) => say('setUp.changedField', { label: say(`field.${field}`) })),
    ...words.map((word) => say('setUp.changedStage', { word })),
  ];
  return done(sheet, scan.candidates.length, say('setUp.changed', { sheet, what }));
}

const done = (sheet: string, candidates: number, says: string): SetUpDone => ({
  kind: 'set up',
  sheet,
  candidates,
  says,
});

/** The chosen columns: known fields, columns that are there, none given to two fields, and somebody's name. */
function columnsFrom(
  given: SetUpChoices['columns'],
  look: TabLook,
  say: Say,
): { readonly chosen: ColumnChoice; readonly refused: Refused | null } {
  const chosen: Partial<Record<Field, number | null>> = {};
  const refuse = (says: string) => ({ chosen, refused: refused(says) });
  const taken = new Map<number, string>();
  for (const [name, column] of Object.entries(given)) {
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) return refuse(say('setUp.noField', { name }));
    if (column === null) continue;
    if (column < 1 || column > look.lastColumn) return refuse(say('setUp.noSuchColumn', { column }));
    const other = taken.get(column);
    if (other !== undefined) return refuse(say('setUp.columnTwice', { column, one: other, other: field }));
    taken.set(column, field);
    chosen[field] = column;
  }
  const isSomebody = WHO.some((field) => chosen[field] !== undefined);
  return isSomebody ? { chosen, refused: null } : refuse(say('setUp.whoIsMissing'));
}
