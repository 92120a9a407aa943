import type { Refused, SetUpChoices, SetUpDone } from '../../contract/server-api.js';
import { PHASES } from '../../domain/touch-log/phase.js';
import { FIELDS } from '../../domain/recognition/recognition.js';
import type { Field } from '../../domain/recognition/recognition.js';
import type { Settings } from '../../domain/team/settings.js';
import { dashboardView } from '../reports/dashboard.js';
import { FIELD_LABELS } from '../messages/field-labels.js';
import type { Say } from '../../domain/texts/say.js';
import { fridayHealth } from '../friday/health.js';
import { WHO } from '../tracker/read/lost-columns.js';
import type { DocumentLock, Marks, Moment, ScannedTracker, Schedule, WorkbookIdentity } from '../ports/ports.js';
import { refusalOf } from './preview.js';
import { BUSY, refused } from '../messages/refusals.js';
import type { SheetTracker } from '../tracker/sheet-tracker.js';
import type { ColumnChoice, MarkedField, TabLook, Workshop } from '../ports/set-up-steps.js';
import { OUR_COLUMNS } from '../ports/tracker-tab.js';
import type { TabRead, TabSetUp } from '../ports/tracker-tab.js';
import { asTab, markedFields, stagesOf, understand } from './interpret-tab.js';
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
  return ports.lock.hold(LOCK_WAIT_MS, () => setUp(ports, choices, moment)) ?? BUSY;
}

function setUp(ports: SetUpPorts, choices: SetUpChoices, moment: Moment): SetUpDone | Refused {
  const { workshop, workbook } = ports;
  const look = workshop.look(choices.sheetId);
  if (look === null) return refused('The tab that the preview showed is gone. Open the preview again.');
  const refusal = refusalOf(look);
  if (refusal !== null) return refusal;
  const understood = understand(look, workbook.locale, moment.today);
  if (understood.fingerprint !== choices.fingerprint) {
    return refused('The columns or stages of this tab have changed since the preview. Open the preview again.');
  }
  const chosen = columnsFrom(choices.columns, look);
  if ('kind' in chosen) return chosen;
  const badStage = Object.entries(choices.stages).find(([, { phase }]) => !PHASES.some((known) => known === phase));
  if (badStage !== undefined) return refused(`“${badStage[1].phase}” is not a phase. Choose one for “${badStage[0]}”.`);

  if (look.leftOver !== null) {
    workshop.clearTab(look);
    return setUp(ports, choices, moment);
  }
  const { recognition } = understood;
  const { headerRow } = recognition;
  const fields = markedFields(look, recognition, chosen.columns, workbook.locale, moment.today);
  const stages = stagesOf(look, recognition, chosen.columns, choices.stages);
  if (look.setUp?.done === true) return chooseAnew(ports, look, fields, stages, moment);
  const plan: TabSetUp = look.setUp ?? {
    startDay: moment.today,
    setUpBy: ports.user,
    proxyCounts: choices.proxyCounts,
    done: false,
    fields: fields.map(({ field }) => field),
    insertAfter: look.lastColumn,
    gridColumns: look.gridColumns,
  };
  const before = ports.settings();
  const settings: Settings = {
    ...before,
    setUpBy: before.setUpBy === '' ? ports.user : before.setUpBy,
    stages: { ...before.stages, ...stages },
  };
  const tab = { ...asTab(look, headerRow, fields, plan), ours: ourPlaces(look, plan) };
  const scan = ports.tracker.firstLook(tab, settings, moment);
  // A missing right to install timers shows before anything has changed.
  ports.schedule.install(settings);
  const health = fridayHealth(ports.marks.all(), settings, moment, ports.say, ports.editors());

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
  if (people === null) return refused(`“${look.sheet}” is gone. Somebody removed it while it was being set up.`);
  workshop.addRules(tab);
  workshop.finishTab(look.sheetId, plan);
  if (!made.includes('dashboard') || !made.includes('waiting now')) ports.showAnew();
  workshop.show(look.sheetId);
  const how = people === 1 ? '1 candidate' : `${people} candidates`;
  return done(look.sheet, people, `“${look.sheet}” is a tracker now: ${how}.`);
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

/** Where our columns stand, or will. */
function ourPlaces({ ours }: TabLook, { insertAfter }: TabSetUp): TabRead['ours'] {
  const at = (column: (typeof OUR_COLUMNS)[number]): number =>
    ours[column] ?? insertAfter + 1 + OUR_COLUMNS.indexOf(column);
  return {
    followUp: at('followUp'),
    nextWordBy: at('nextWordBy'),
    lastWord: at('lastWord'),
    waitingOn: ours.waitingOn,
    id: at('id'),
    state: at('state'),
  };
}

/**
 * A tab that is a tracker: fields get other columns, and stages other meanings, where the choice is another one. What
 * stands in a column that is new to us was so before: it is a contact of then, and no decision of today.
 */
function chooseAnew(
  ports: SetUpPorts,
  look: TabLook,
  fields: readonly MarkedField[],
  stages: Settings['stages'],
  moment: Moment,
): SetUpDone | Refused {
  const { workshop, tracker } = ports;
  const settings = ports.settings();
  const moved = fields.filter(({ field, column, round }) => round === undefined && look.marked[field] !== column);
  const chosen = new Set(fields.map(({ field }) => field));
  const dropped = FIELDS.filter((field) => typeof look.marked[field] === 'number' && !chosen.has(field));
  const meant = Object.entries(stages).filter(([word, { phase, told }]) => {
    const known = settings.stages[word];
    return known?.phase !== phase || known.told !== told;
  });
  if (moved.length + dropped.length + meant.length === 0) {
    const there = tracker.scan(moment)?.candidates.filter((one) => one.listed.sheetId === look.sheetId);
    return done(look.sheet, there?.length ?? 0, `“${look.sheet}” is a tracker already. Nothing was changed.`);
  }
  if (meant.length > 0) workshop.addStages(Object.fromEntries(meant));
  if (moved.length + dropped.length > 0) workshop.markFields(look.sheetId, fields);
  const tab = workshop.readTab(look.sheetId);
  if (tab === null) return refused(`“${look.sheet}” is gone. Somebody removed it meanwhile.`);
  const scan = tracker.firstLook(tab, ports.settings(), moment);
  tracker.save(scan, { anew: true });
  workshop.addRules(tab);
  ports.showAnew();
  const columns = [...moved.map(({ field }) => field), ...dropped].map((field) => `“${FIELD_LABELS[field]}”`);
  const what = [...columns, ...meant.map(([word]) => `the stage “${word}”`)].join(', ');
  return done(look.sheet, scan.candidates.length, `Changed in “${look.sheet}”: ${what}.`);
}

const done = (sheet: string, candidates: number, says: string): SetUpDone => ({
  kind: 'set up',
  sheet,
  candidates,
  says,
});

/** The chosen columns: known fields, columns that are there, none given to two fields, and somebody's name. */
function columnsFrom(given: SetUpChoices['columns'], look: TabLook): { readonly columns: ColumnChoice } | Refused {
  const columns: Partial<Record<Field, number | null>> = {};
  const taken = new Map<number, string>();
  for (const [name, column] of Object.entries(given)) {
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) return refused(`“${name}” is not a field that the tracker knows.`);
    if (column === null) continue;
    if (column < 1 || column > look.lastColumn) return refused(`Column ${column} is not a column of this tab.`);
    const other = taken.get(column);
    if (other !== undefined) return refused(`Column ${column} was given to “${other}” and to “${field}”. Choose one.`);
    taken.set(column, field);
    columns[field] = column;
  }
  if (!WHO.some((field) => columns[field] !== undefined)) {
    return refused('Choose the column that holds the candidates’ names, or their addresses.');
  }
  return { columns };
}
