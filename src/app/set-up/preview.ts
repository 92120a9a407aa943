import { MENU } from '../../domain/texts/menu.js';
import type { Preview, PreviewField, PreviewStage, Refused } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import { FIELDS } from '../../domain/recognition/recognition.js';
import type { Field, Recognition } from '../../domain/recognition/recognition.js';
import type { Settings } from '../../domain/team/settings.js';
import { FIELD_LABELS } from '../messages/field-labels.js';
import { firstLineOf } from './preview-summary.js';
import type { Moment, ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { textOf } from '../tracker/read/read-row.js';
import type { ColumnChoice, TabLook } from '../ports/set-up-steps.js';
import type { TabRead, TabSetUp } from '../ports/tracker-tab.js';
import {
  asTab,
  markedFields,
  recognisedColumns,
  stageCounts,
  stagesOf,
  understand,
  wordMeanings,
} from './interpret-tab.js';
import type { Understanding } from './interpret-tab.js';
import { refused } from '../messages/refusals.js';
import { recipientsOf } from '../friday/recipients.js';

/** What the preview needs to know of the workbook. Nothing of it is changed. */
export interface PreviewContext {
  readonly moment: Moment;
  readonly locale: string;
  /** Address of whoever looks. */
  readonly user: string;
  /** Settings as they are, or as set-up would make them. */
  readonly settings: Settings;
  readonly firstLook: (tab: TabRead, settings: Settings) => ScannedTracker;
}

const SAMPLES = 3;

/** What setting up this tab would do, in words and with every choice; or why it cannot be done. */
export function previewOf(look: TabLook, context: PreviewContext): Preview | Refused {
  const refusal = refusalOf(look);
  if (refusal !== null) return refusal;
  const understood = understand(look, context.locale, context.moment.today);
  const { recognition } = understood;
  if (!recognition.isCandidateSheet) {
    return refused(recognition.refused ?? 'This tab does not look like a list of candidates.');
  }
  const choice = recognisedColumns(recognition, look.marked);
  const candidates = candidatesAsOf(understood, choice, context);
  return {
    kind: 'preview',
    sheetId: look.sheetId,
    sheet: look.sheet,
    alreadySetUp: look.setUp?.done === true,
    firstLine: firstLineOf(candidates, context.moment.today),
    whoCanRead:
      'Everyone who can open this file can read what is logged, the touch log and the feedback too. ' +
      'Nothing leaves the file but the mails to your team.',
    headerRow: recognition.headerRow,
    rows: recognition.rows,
    fields: FIELDS.map((field) => previewField(field, choice[field] ?? null, recognition)),
    columns: columnsOf(look, recognition),
    stages: previewStages(look, recognition, choice, context.settings.stages),
    adds: look.setUp?.done === true ? [] : addsOf(look),
    leaves: [
      'Your columns, their order, formats, formulas, notes and colours stay exactly as they are.',
      'Nothing is ever written into a column of yours.',
      `Menu → ${MENU} → Take the tracker off gives the sheet back as it was.`,
    ],
    warnings: [...(look.leftOver === null ? [] : [COPY]), ...recognition.warnings],
    recipients: recipientsOf(candidates, context.settings, context.moment.today),
    fingerprint: understood.fingerprint,
  };
}

const COPY =
  'This tab is a copy of a tracker. Its columns of Close the Loop are made anew, and its rows are candidates of their own.';

/** Why this tab cannot be set up at all, before anything of it is read. */
export function refusalOf(look: TabLook): Refused | null {
  if (look.isOurs) {
    return refused(`“${look.sheet}” belongs to Close the Loop. Open the tab with your candidates.`);
  }
  const [locked] = look.locked;
  return locked === undefined ? null : refused(locked);
}

function candidatesAsOf(
  { look, recognition }: Understanding,
  choice: ColumnChoice,
  context: PreviewContext,
): readonly ScannedCandidate[] {
  const { moment, locale } = context;
  const setUp: TabSetUp = look.setUp ?? {
    startDay: moment.today,
    setUpBy: context.user,
    proxyCounts: false,
    done: false,
    fields: [],
    insertAfter: look.lastColumn,
    gridColumns: look.gridColumns,
  };
  const fields = markedFields(look, recognition, choice, locale, moment.today);
  const stages = { ...stagesOf(look, recognition, choice, {}), ...context.settings.stages };
  return context.firstLook(asTab(look, recognition.headerRow, fields, setUp), { ...context.settings, stages })
    .candidates;
}

function previewField(field: Field, column: number | null, { mapping }: Recognition): PreviewField {
  const found = mapping[field];
  const asChosen = { confidence: 1, because: 'As it was set up.', kind: found?.kind ?? null };
  const { confidence, because, kind } = column === null || column === found?.column ? (found ?? NOT_FOUND) : asChosen;
  return { field, label: FIELD_LABELS[field], column, confidence, because, kind: kind ?? null };
}

const NOT_FOUND = { confidence: 0, because: 'No column of this tab looks like it.', kind: null };

function columnsOf(look: TabLook, { headerRow, firstDataRow }: Recognition): Preview['columns'] {
  const header = look.cells[headerRow - 1] ?? [];
  const below = look.cells.slice(firstDataRow - 1);
  return header.flatMap((cell, index) => {
    const samples: string[] = [];
    for (const row of below) {
      const sample = sampleOf(row[index] ?? '');
      if (sample !== '' && !samples.includes(sample)) samples.push(sample);
      if (samples.length === SAMPLES) break;
    }
    const text = textOf(cell);
    if (text === '' && samples.length === 0) return [];
    return [{ column: index + 1, header: text === '' ? `Column ${index + 1}` : text, samples }];
  });
}

const UNKNOWN = { phase: 'unknown', certain: false, told: false } as const;

function sampleOf(cell: Parameters<typeof textOf>[0]): string {
  if (typeof cell === 'object') return isoOf(cell.day);
  return textOf(cell).slice(0, 80);
}

function previewStages(
  look: TabLook,
  recognition: Recognition,
  choice: ColumnChoice,
  known: Settings['stages'],
): PreviewStage[] {
  const counts = stageCounts(look, recognition, choice);
  const meanings = wordMeanings(look, recognition, choice);
  return [...counts].map(([stage, count]) => {
    const own = known[stage];
    const { phase, certain, told } = own === undefined ? (meanings[stage] ?? UNKNOWN) : { ...own, certain: true };
    return { stage, count, phase, certain: certain && phase !== 'unknown', told: told === true };
  });
}

function addsOf(look: TabLook): string[] {
  return [
    'Three columns at the right: Follow-up, Next word by, Last word from us.',
    'A fourth, Waiting on, when you first say whom you wait for.',
    'Two hidden columns that remember who each row is and what was logged.',
    'Colours on the Follow-up and the name cell; your own rules keep their place.',
    'Five tabs, once per file: Touch log, Settings, Dashboard, Friday log, Waiting now.',
    'A warning before somebody types into these columns and tabs.',
    'A timer of yours that runs every Friday afternoon and every morning.',
    ...(look.hasFilter ? ['Your filter is extended over the new columns, with what it shows now.'] : []),
  ];
}
