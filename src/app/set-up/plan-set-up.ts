import { FIELDS } from '../../domain/recognition/recognition.js';
import type { Settings } from '../../domain/team/settings.js';
import type { ColumnChoice, MarkedField, TabLook } from '../ports/set-up-steps.js';
import { OUR_COLUMNS } from '../ports/tracker-tab.js';
import type { TabRead, TabSetUp } from '../ports/tracker-tab.js';
import { asTab, markedFields, stagesOf } from './interpret-tab.js';
import type { Understanding } from './interpret-tab.js';

/** What a person chose, or what was recognised and nobody has changed. */
export interface SetUpChoice {
  readonly columns: ColumnChoice;
  /** Stage word → its meaning; a word that is left out means what the word lists say. */
  readonly stages: Readonly<Record<string, { readonly phase: string; readonly told: boolean }>>;
  /** Count a proxy column ("last updated") as contact. */
  readonly proxyCounts: boolean;
}

/** What a set-up will do to a tab, and how the tab will be read then. */
export interface SetUpPlan {
  readonly fields: readonly MarkedField[];
  readonly stages: Settings['stages'];
  readonly setUp: TabSetUp;
  /** The tab as a scan reads it once it is set up, with our columns where they will be. */
  readonly tab: TabRead;
}

/** Plans the set-up of a tab: the same for the preview, which shows it, and for set-up, which does it. */
export function planSetUp(
  { look, recognition }: Understanding,
  choice: SetUpChoice,
  by: { readonly today: number; readonly locale: string; readonly user: string },
): SetUpPlan {
  const fields = markedFields(look, recognition, choice.columns, by.locale, by.today);
  // A set-up that was stopped goes on from what it had marked.
  const setUp: TabSetUp = look.setUp ?? {
    startDay: by.today,
    setUpBy: by.user,
    proxyCounts: choice.proxyCounts,
    done: false,
    fields: fields.map(({ field }) => field),
    insertAfter: look.lastColumn,
    gridColumns: look.gridColumns,
  };
  const tab = { ...asTab(look, recognition.headerRow, fields, setUp), ours: ourPlaces(look, setUp) };
  return { fields, stages: stagesOf(look, recognition, choice.columns, choice.stages), setUp, tab };
}

/** Where our columns are, or will be. */
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

/** What another choice changes on a tab that is a tracker. */
export interface ChoiceChange {
  /** Fields that get another column. */
  readonly moved: readonly MarkedField[];
  /** Fields that have none any more. */
  readonly dropped: readonly (typeof FIELDS)[number][];
  /** Stage words that get another meaning. */
  readonly meant: Settings['stages'];
}

export function choiceChange(look: TabLook, plan: SetUpPlan, known: Settings['stages']): ChoiceChange {
  const { fields, stages } = plan;
  const chosen = new Set(fields.map(({ field }) => field));
  const meant = Object.entries(stages).filter(
    ([word, { phase, told }]) => known[word]?.phase !== phase || known[word].told !== told,
  );
  return {
    moved: fields.filter(({ field, column, round }) => round === undefined && look.marked[field] !== column),
    dropped: FIELDS.filter((field) => typeof look.marked[field] === 'number' && !chosen.has(field)),
    meant: Object.fromEntries(meant),
  };
}
