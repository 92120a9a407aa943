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
  const { sheetName, header, data, mapping, stages, dateOrder } = understood;
  const warnings: string[] = [];
  if (mapping.role === null)
    warnings.push(`No column says which job: the tab’s name, “${sheetName}”, is used as the role.`);
  if (mapping.email === null)
    warnings.push(
      'No column holds e-mail addresses: drafts have no recipient, and a person in two rows is not noticed.',
    );
  if (mapping.name === null && mapping.firstName === null && mapping.lastName === null) {
    warnings.push('No column holds names: candidates are shown by what else identifies them.');
  }
  if (mapping.stage === null) {
    const among = mapping.decision === null ? 'everybody' : `whoever has no word in “${mapping.decision.header}”`;
    warnings.push(`No column holds stages: ${among} counts as being worked with.`);
  }
  if (mapping.owner === null) {
    warnings.push('No column says whose candidate it is: one list goes to the managers, or to whoever sets this up.');
  } else if (
    headerReader()
      .read(mapping.owner.header)
      .readings.some((reading) => reading.has('manager'))
  ) {
    warnings.push(
      `“${mapping.owner.header}” names hiring managers, not recruiters: they are mailed only after you agree.`,
    );
  }
  if (mapping.lastTouch === null)
    warnings.push('No column says when somebody last heard from you: everybody is asked about once.');
  else if (mapping.lastTouch.kind === 'proxy') {
    warnings.push(
      `“${mapping.lastTouch.header}” may change without a word to the candidate: it is used only if you tick it.`,
    );
  }
  warnings.push(...duplicates(header.texts));
  const unnamed = header.texts.filter(
    (text, column) => text === '' && data.some((row) => !isBlank(row[column] ?? '')),
  ).length;
  if (unnamed > 0)
    warnings.push(
      `${unnamed === 1 ? 'One column has' : `${unnamed} columns have`} values but no header, and ${unnamed === 1 ? 'is' : 'are'} left alone.`,
    );
  const totals = data.filter((row) => isTotalsRow(row)).length;
  if (totals > 0)
    warnings.push(`${totals === 1 ? 'One totals row is' : `${totals} totals rows are`} not counted as a candidate.`);
  const unsure = Object.values(stages).filter(({ certain }) => !certain).length;
  if (unsure > 0)
    warnings.push(
      `${unsure === 1 ? 'One stage word is' : `${unsure} stage words are`} not certain: please say what they mean.`,
    );
  for (const [column, { unreadable, decidedBy, undecided, order }] of Object.entries(dateOrder)) {
    const [first] = unreadable;
    if (first !== undefined) {
      warnings.push(
        unreadable.length === 1
          ? `One value in “${column}” can’t be read as a date: row ${first.row}. It stays as it is.`
          : `${unreadable.length} values in “${column}” can’t be read as dates, the first in row ${first.row}. They stay as they are.`,
      );
    }
    if (decidedBy === 0 && undecided > 0)
      warnings.push(
        `No value in “${column}” tells whether day or month comes first; it is read as ${IN_WORDS[order]}.`,
      );
  }
  return warnings;
}

function duplicates(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([text, count]) => (count > 1 ? [`${count} columns are called “${text}”.`] : []));
}
