import type { Cell } from '../cell.js';
import { isTotalsRow } from './candidate-rows.js';
import { isBlank } from './cell-shape.js';
import type { HeaderPlace } from './header-row.js';
import { headerReader } from './header-meaning.js';
import type { Mapping } from './mapping.js';
import type { DateOrder, StageMeaning } from './recognition.js';

const IN_WORDS: Readonly<Record<DateOrder['order'], string>> = {
  DMY: 'day, month, year',
  MDY: 'month, day, year',
  YMD: 'year, month, day',
};

export interface Understood {
  readonly sheetName: string;
  readonly header: HeaderPlace;
  readonly data: readonly (readonly Cell[])[];
  readonly mapping: Mapping;
  readonly stages: Readonly<Record<string, StageMeaning>>;
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
}

/** What the user should know before the tab becomes a tracker, one sentence each. */
export function warningsOf(understood: Understood): string[] {
  return [
    ...aboutMissing(understood),
    ...aboutOwner(understood.mapping),
    ...aboutLastTouch(understood.mapping),
    ...duplicates(understood.header.texts),
    ...aboutUnnamed(understood),
    ...aboutTotals(understood.data),
    ...aboutStages(understood.stages),
    ...Object.entries(understood.dateOrder).flatMap(([column, order]) => aboutDates(column, order)),
  ];
}

/** Columns without which less can be done: job, address, name, stage. */
function aboutMissing({ sheetName, mapping }: Understood): string[] {
  const isNameless = mapping.name === null && mapping.firstName === null && mapping.lastName === null;
  const among = mapping.decision === null ? 'everybody' : `whoever has no word in “${mapping.decision.header}”`;
  const missing: readonly (readonly [isMissing: boolean, warning: string])[] = [
    [mapping.role === null, `No column says which job: the tab’s name, “${sheetName}”, is used as the role.`],
    [
      mapping.email === null,
      'No column holds e-mail addresses: drafts have no recipient, and a person in two rows is not noticed.',
    ],
    [isNameless, 'No column holds names: candidates are shown by what else identifies them.'],
    [mapping.stage === null, `No column holds stages: ${among} counts as being worked with.`],
  ];
  return missing.flatMap(([isMissing, warning]) => (isMissing ? [warning] : []));
}

function aboutOwner({ owner }: Mapping): string[] {
  if (owner === null)
    return ['No column says whose candidate it is: one list goes to the managers, or to whoever sets this up.'];
  const { readings } = headerReader().read(owner.header);
  return readings.some((reading) => reading.has('manager'))
    ? [`“${owner.header}” names hiring managers, not recruiters: they are mailed only after you agree.`]
    : [];
}

function aboutLastTouch({ lastTouch }: Mapping): string[] {
  if (lastTouch === null) return ['No column says when somebody last heard from you: everybody is asked about once.'];
  return lastTouch.kind === 'proxy'
    ? [`“${lastTouch.header}” may change without a word to the candidate: it is used only if you tick it.`]
    : [];
}

function aboutUnnamed({ header, data }: Understood): string[] {
  const unnamed = header.texts.filter(
    (text, column) => text === '' && data.some((row) => !isBlank(row[column] ?? '')),
  ).length;
  if (unnamed === 0) return [];
  return [
    `${unnamed === 1 ? 'One column has' : `${unnamed} columns have`} values but no header, and ${unnamed === 1 ? 'is' : 'are'} left alone.`,
  ];
}

function aboutTotals(data: Understood['data']): string[] {
  const totals = data.filter((row) => isTotalsRow(row)).length;
  if (totals === 0) return [];
  return [`${totals === 1 ? 'One totals row is' : `${totals} totals rows are`} not counted as a candidate.`];
}

function aboutStages(stages: Understood['stages']): string[] {
  const unsure = Object.values(stages).filter(({ certain }) => !certain).length;
  if (unsure === 0) return [];
  return [
    `${unsure === 1 ? 'One stage word is' : `${unsure} stage words are`} not certain: please say what they mean.`,
  ];
}

/** Values of one column that can't be read, or that could be read either way. */
function aboutDates(column: string, { unreadable, decidedBy, undecided, order }: DateOrder): string[] {
  const warnings: string[] = [];
  const [first] = unreadable;
  if (first !== undefined) {
    warnings.push(
      unreadable.length === 1
        ? `One value in “${column}” can’t be read as a date: row ${first.row}. It stays as it is.`
        : `${unreadable.length} values in “${column}” can’t be read as dates, the first in row ${first.row}. They stay as they are.`,
    );
  }
  if (decidedBy === 0 && undecided > 0)
    warnings.push(`No value in “${column}” tells whether day or month comes first; it is read as ${IN_WORDS[order]}.`);
  return warnings;
}

function duplicates(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([text, count]) => (count > 1 ? [`${count} columns are called “${text}”.`] : []));
}
