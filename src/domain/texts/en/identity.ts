import { count } from '../count.js';
import { MENU } from '../menu.js';

/** Who a row is, what in a row nobody can read, the register, the log, and Repair. */
export const identity = {
  'file.nearlyFull': ({ percent }: { readonly percent: number }) =>
    `When last counted, this file held ${percent}% of the 10 million cells that Google allows. When it is full, nothing ` +
    'more can be logged: delete tabs, or empty rows and columns that nobody needs.',
  'log.fileFull':
    'This file is full: Google holds no more than 10 million cells. Nothing was logged. Delete tabs, or empty rows and ' +
    'columns that nobody needs, and try again.',
  'log.rowsKeepMoving': 'Rows of the touch log are moved all the time. Try again when that is over.',
  'row.sortedApart': 'The columns of this row were sorted apart from ours; ours go back beside their candidate.',
  'row.errorValue': 'A formula shows an error here. The row is left as it is until it shows a name again.',
  'row.notADate': ({ text }: { readonly text: string }) => `“${text}” is not a date.`,
  'row.contactAhead': 'This day lies in the future: nobody has been in touch on it yet.',
  'row.waitingOnNobody': ({ text }: { readonly text: string }) =>
    `“${text}” is nobody that we know: us, hiring manager, candidate or client.`,

  'rows.moved': ({ sheet }: InSheet) =>
    `Rows of “${sheet}” were moved while they were being read. Nothing was written; try again.`,
  'rows.keepMoving': ({ sheet }: InSheet) =>
    `Rows of “${sheet}” are moved all the time. When that is over, Menu → ${MENU} → Repair puts them right.`,

  'lost.theirs': ({
    labels,
    sheet,
    nameless,
  }: InSheet & { readonly labels: readonly string[]; readonly nameless: boolean }) =>
    `${labels.length === 1 ? 'The column' : 'The columns'} for “${labels.join('”, “')}” of “${sheet}” ` +
    `${labels.length === 1 ? 'is' : 'are'} gone. ` +
    (nameless ? 'Nobody on it can be followed up.' : 'What was known from it is kept.'),
  'lost.chooseAnother': `Menu → ${MENU} → Set up tracker chooses another.`,
  'lost.ours': ({ sheet }: InSheet) => `A column of Close the Loop was deleted from “${sheet}”.`,
  'lost.repair': `Menu → ${MENU} → Repair puts it back.`,

  'repair.noTracker': 'No tab of this file is a tracker. Set one up first.',
  'repair.done': 'Fixed: columns, formulas, colours, tabs and timers of Close the Loop.',
  'repair.saidOtherwise': ({ rows }: { readonly rows: number }) =>
    `${count(rows, 'row', 'rows')} said something else than the touch log; the log counts.`,
  'repair.problem': ({ row, sheet, says }: InSheet & { readonly row: number; readonly says: string }) =>
    `Row ${row} of “${sheet}”: ${says}`,
};

interface InSheet {
  readonly sheet: string;
}
