import type { Preview, PreviewField, PreviewStage, Refused } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import { FIELDS } from '../../domain/recognition/recognition.js';
import type { Field, Recognition } from '../../domain/recognition/recognition.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Say } from '../../domain/texts/say.js';
import { firstLineOf } from './preview-summary.js';
import type { Moment, ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { textOf } from '../tracker/read/read-row.js';
import type { ColumnChoice, TabLook } from '../ports/set-up-steps.js';
import type { TabRead } from '../ports/tracker-tab.js';
import { recognisedColumns, stageCounts, understand, wordMeanings } from './interpret-tab.js';
import type { Understanding } from './interpret-tab.js';
import { refused } from '../messages/refusals.js';
import { planSetUp } from './plan-set-up.js';
import { recipientsOf } from '../friday/recipients.js';

/** What the preview needs to know of the workbook. Nothing of it is changed. */
export interface PreviewContext {
  readonly say: Say;
  readonly moment: Moment;
  readonly locale: string;
  /** Address of the person who looks. */
  readonly user: string;
  /** Settings as they are, or as set-up would make them. */
  readonly settings: Settings;
  readonly firstLook: (tab: TabRead, settings: Settings) => ScannedTracker;
}

const SAMPLES = 3;

/** What setting up this tab would do, in words and with every choice; or why it cannot be done. */
export function previewOf(look: TabLook, context: PreviewContext): Preview | Refused {
  const { say } = context;
  const refusal = refusalOf(look, say);
  if (refusal !== null) return refusal;
  const understood = understand(look, context.locale, context.moment.today);
  const { recognition } = understood;
  if (!recognition.isCandidateSheet) {
    return refused(recognition.refused ?? say('setUp.notCandidates'));
  }
  const choice = recognisedColumns(recognition, look.marked);
  const candidates = candidatesAsOf(understood, choice, context);
  return {
    kind: 'preview',
    sheetId: look.sheetId,
    sheet: look.sheet,
    alreadySetUp: look.setUp?.done === true,
    firstLine: firstLineOf(candidates, context.moment.today, say),
    whoCanRead: say('setUp.whoCanRead'),
    headerRow: recognition.headerRow,
    rows: recognition.rows,
    fields: FIELDS.map((field) => previewField(field, choice[field] ?? null, recognition, say)),
    columns: columnsOf(look, recognition, say),
    stages: previewStages(look, recognition, choice, context.settings.stages),
    adds: look.setUp?.done === true ? [] : addsOf(look, say),
    leaves: [say('setUp.leavesColumns'), say('setUp.leavesCells'), say('setUp.leavesWayBack')],
    warnings: [...(look.leftOver === null ? [] : [say('setUp.copy')]), ...recognition.warnings],
    recipients: recipientsOf(candidates, context.settings, context.moment.today),
    fingerprint: understood.fingerprint,
  };
}

/** Why this tab cannot be set up at all, before anything of it is read. */
export function refusalOf(look: TabLook, say: Say): Refused | null {
  if (look.isOurs) {
    return refused(say('setUp.ours', { sheet: look.sheet }));
  }
  const [locked] = look.locked;
  return locked === undefined ? null : refused(locked);
}

function candidatesAsOf(
  understood: Understanding,
  columns: ColumnChoice,
  { moment, locale, user, settings, firstLook }: PreviewContext,
): readonly ScannedCandidate[] {
  const choice = { columns, stages: {}, proxyCounts: false };
  const { tab, stages } = planSetUp(understood, choice, { today: moment.today, locale, user });
  return firstLook(tab, { ...settings, stages: { ...stages, ...settings.stages } }).candidates;
}

function previewField(field: Field, column: number | null, { mapping }: Recognition, say: Say): PreviewField {
  const found = mapping[field];
  const asChosen = { confidence: 1, because: say('setUp.asItWasSetUp'), kind: found?.kind ?? null };
  const { confidence, because, kind } =
    column === null || column === found?.column ? (found ?? notFound(say)) : asChosen;
  return { field, label: say(`field.${field}`), column, confidence, because, kind: kind ?? null };
}

const notFound = (say: Say) => ({ confidence: 0, because: say('setUp.noColumnLike'), kind: null });

function columnsOf(look: TabLook, { headerRow, firstDataRow }: Recognition, say: Say): Preview['columns'] {
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
    return [{ column: index + 1, header: text === '' ? say('setUp.column', { column: index + 1 }) : text, samples }];
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

function addsOf(look: TabLook, say: Say): string[] {
  return [
    say('setUp.addsColumns'),
    say('setUp.addsWaitingOn'),
    say('setUp.addsHidden'),
    say('setUp.addsColours'),
    say('setUp.addsTabs'),
    say('setUp.addsWarning'),
    say('setUp.addsTimer'),
    ...(look.hasFilter ? [say('setUp.addsFilter')] : []),
  ];
}
