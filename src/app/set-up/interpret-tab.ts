import { PHASES } from '../../domain/touch-log/phase.js';
import type { Phase } from '../../domain/touch-log/phase.js';
import { DATE_FIELDS, recognise } from '../../domain/recognition/recognise.js';
import { byField, FIELDS } from '../../domain/recognition/recognition.js';
import type { DateOrder, Field, Recognition, StageMeaning } from '../../domain/recognition/recognition.js';
import { furtherInterviews } from '../../domain/recognition/rounds.js';
import { readDates } from '../../domain/recognition/dates.js';
import { meaningsOf } from '../../domain/recognition/stages.js';
import type { Settings } from '../../domain/team/settings.js';
import type { ColumnChoice, MarkedField, TabLook } from '../ports/set-up-steps.js';
import { ALL_OUR_COLUMNS, cellAt, interviewName } from '../ports/tracker-tab.js';
import type { TabRead, TabRow, TabSetUp } from '../ports/tracker-tab.js';
import { hashed } from '../../domain/text/fingerprint.js';
import { textOf } from '../tracker/read/read-row.js';

/** A tab and what was understood of it. */
export interface Understanding {
  readonly look: TabLook;
  readonly recognition: Recognition;
  /** Identifies what the preview showed. Edits of single cells leave it as it is; other columns or stages don't. */
  readonly fingerprint: string;
}

export function understand(look: TabLook, locale: string, today: number): Understanding {
  const recognition = recognise(look.sheet, look.cells, { locale, today });
  return { look, recognition, fingerprint: fingerprintOf(look, recognition) };
}

/** The recognised columns as a choice; on a tracker, the columns it has, and recognised ones for fields without. */
export function recognisedColumns({ mapping }: Recognition, marked: ColumnChoice = {}): ColumnChoice {
  const taken = new Set(Object.values(marked));
  return Object.fromEntries(
    FIELDS.map((field) => {
      const found = mapping[field]?.column ?? null;
      return [field, marked[field] ?? (taken.has(found) ? null : found)];
    }),
  );
}

type Place = Pick<Recognition, 'headerRow' | 'firstDataRow'>;

/** The rows below header and instructions. */
const dataOf = (look: TabLook, { firstDataRow }: Place): TabLook['cells'] => look.cells.slice(firstDataRow - 1);

const headerOf = (look: TabLook, { headerRow }: Place, column: number): string =>
  textOf(look.cells[headerRow - 1]?.[column - 1] ?? '');

/** Each distinct word of the stage and decision columns, with how often it stands there. */
export function stageCounts(look: TabLook, place: Place, choice: ColumnChoice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const columns = [choice.stage, choice.decision].filter((column): column is number => typeof column === 'number');
  for (const row of dataOf(look, place)) {
    for (const column of columns) {
      const word = textOf(row[column - 1] ?? '');
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * What the word lists say of each word, with the header it stands under: "Rejected" under "Offer status" was said by
 * the candidate. A word that stands in both columns means what it means as a stage.
 */
export function wordMeanings(
  look: TabLook,
  place: Place,
  choice: ColumnChoice,
): Readonly<Record<string, StageMeaning>> {
  const meanings = Object.create(null) as Record<string, StageMeaning>;
  for (const column of [choice.decision, choice.stage]) {
    if (typeof column !== 'number') continue;
    const words = dataOf(look, place).map((row) => textOf(row[column - 1] ?? ''));
    Object.assign(meanings, meaningsOf([...new Set(words)], { column: headerOf(look, place, column) }));
  }
  return meanings;
}

/** The meaning of each word: the user's where there is one, otherwise the word list's. */
export function stagesOf(
  look: TabLook,
  place: Place,
  choice: ColumnChoice,
  chosen: Readonly<Record<string, { readonly phase: string; readonly told: boolean }>>,
): Settings['stages'] {
  const words = [...stageCounts(look, place, choice).keys()];
  const meanings = wordMeanings(look, place, choice);
  const stages = Object.create(null) as Record<string, { phase: Phase; told: boolean }>;
  for (const word of words) {
    const own = Object.prototype.hasOwnProperty.call(chosen, word) ? chosen[word] : undefined;
    const phase = PHASES.find((known) => known === own?.phase) ?? meanings[word]?.phase ?? 'unknown';
    stages[word] = { phase, told: own?.told ?? meanings[word]?.told === true };
  }
  return stages;
}

/** The fields with their columns, and how each date column's texts are to be read. */
export function markedFields(
  look: TabLook,
  recognition: Recognition,
  choice: ColumnChoice,
  locale: string,
  today: number,
): readonly MarkedField[] {
  const fields = FIELDS.flatMap((field): MarkedField[] => {
    const column = choice[field] ?? null;
    if (column === null) return [];
    const found = recognition.mapping[field];
    const kind = field === 'lastTouch' ? (found?.column === column ? (found.kind ?? 'contact') : 'contact') : null;
    return [{ field, column, order: orderOf(look, recognition, field, column, locale, today), kind }];
  });
  if (!fields.some(({ field }) => field === 'interviewDate')) return fields;
  const { headerRow } = recognition;
  const rounds = furtherInterviews(
    (look.cells[headerRow - 1] ?? []).map(textOf),
    dataOf(look, recognition),
    new Set(fields.map(({ column }) => column)),
  );
  const further = rounds.map((column, index): MarkedField => {
    const order = orderOf(look, recognition, 'interviewDate', column, locale, today);
    return { field: 'interviewDate', column, order, kind: null, round: index + 2 };
  });
  return [...fields, ...further];
}

function orderOf(
  look: TabLook,
  recognition: Recognition,
  field: Field,
  column: number,
  locale: string,
  today: number,
): DateOrder['order'] | null {
  if (!DATE_FIELDS.includes(field)) return null;
  const cells = dataOf(look, recognition).map((row) => row[column - 1] ?? '');
  const shared = { firstRow: recognition.firstDataRow, locale, today };
  const { order } = readDates(cells, shared);
  const neighbour = clearestOrder(recognition);
  const isOpen = order.decidedBy === 0 && order.undecided > 0;
  return isOpen && neighbour !== null ? readDates(cells, { ...shared, neighbour }).order.order : order.order;
}

/** What the date column that tells most clearly says of day and month: the others of the tab follow it. */
function clearestOrder({ dateOrder }: Recognition): DateOrder['order'] | null {
  const [clearest] = Object.values(dateOrder)
    .filter(({ order, decidedBy }) => order !== 'YMD' && decidedBy > 0)
    .sort((one, other) => other.decidedBy - one.decidedBy);
  return clearest?.order ?? null;
}

/** The tab as a scan will read it once it is set up: for the preview, which changes nothing. */
export function asTab(look: TabLook, headerRow: number, fields: readonly MarkedField[], setUp: TabSetUp): TabRead {
  const header = look.cells[headerRow - 1] ?? [];
  const marked = new Map(fields.filter(({ round }) => round === undefined).map((one) => [one.field, one]));
  const rows: TabRow[] = [];
  const strays: TabRow[] = [];
  look.cells.slice(headerRow).forEach((theirs, index) => {
    const cells = look.allCells[headerRow + index] ?? theirs;
    const row: TabRow = { row: headerRow + 1 + index, cells };
    if (theirs.some((cell) => cell !== '' && cell !== false)) rows.push(row);
    else if (cellAt(row, look.ours.id) !== '') strays.push(row);
  });
  return {
    sheetId: look.sheetId,
    sheet: look.sheet,
    headerRow,
    setUp,
    fields: byField((field) => {
      const found = marked.get(field);
      if (found === undefined) return null;
      const { column, order, kind } = found;
      return { column, header: textOf(header[column - 1] ?? ''), order, kind };
    }),
    interviews: fields
      .filter(({ field }) => field === 'interviewDate')
      .map(({ column, order, round }) => ({ name: interviewName(round ?? 1), column, order })),
    ours: Object.fromEntries(ALL_OUR_COLUMNS.map((column) => [column, null])) as TabRead['ours'],
    rows,
    strays,
  };
}

function fingerprintOf(look: TabLook, recognition: Recognition): string {
  // Without what is behind theirs: a set-up that was stopped has columns of ours there, and goes on.
  const header = (look.cells[recognition.headerRow - 1] ?? []).slice(0, look.lastColumn).map(textOf);
  const words = [...stageCounts(look, recognition, recognisedColumns(recognition)).keys()].sort();
  return hashed(JSON.stringify([look.sheetId, recognition.headerRow, look.lastColumn, header, words]));
}
