/** Who a row is, the register, the log, repair and erase. */
export const identity = {
  'log.fileFull':
    'This file is full: Google holds no more than 10 million cells. Nothing was logged. Delete tabs, or empty rows and ' +
    'columns that nobody needs, and try again.',
  'log.rowsKeepMoving': 'Rows of the touch log are moved all the time. Try again when that is over.',
  'row.sortedApart': 'The columns of this row were sorted apart from ours; ours were put back beside their candidate.',
  'row.errorValue': 'A formula shows an error here. The row is left as it is until it shows a name again.',
} as const;
