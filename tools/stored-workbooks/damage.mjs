import { AT } from './people.mjs';
import { keyOf, shown } from './sheet.mjs';

/** Somebody has been at our cells, the log and the settings. What is damaged here is what Repair is for. */
export function damage(host) {
  const { workbook } = host;
  const sheet = keyOf(host);
  const [header] = shown(host);
  const column = (name) => header.indexOf(name);
  const state = header.findLastIndex((name) => name !== '' && !(name in AT));
  const put = (row, at, value) => workbook.write(sheet, row, at, [[value]]);
  const id = (row) =>
    workbook.read(sheet, { top: row, left: column('Candidate id'), bottom: row, right: column('Candidate id') })[0][0];
  const write = (row, value) => put(row, column('Candidate id'), { kind: 'text', value });
  // States edited, emptied, and one copied down.
  put(3, state, { kind: 'blank' });
  put(5, state, { kind: 'text', value: 'o?' });
  put(8, state, {
    kind: 'text',
    value: workbook.read(sheet, { top: 7, left: state, bottom: 7, right: state })[0][0].display,
  });
  // Ids of two rows swapped, one emptied, one copied.
  const [one, other] = [id(10).display, id(11).display];
  write(10, other);
  write(11, one);
  put(13, column('Candidate id'), { kind: 'blank' });
  write(16, id(15).display);
  // The formula overwritten, and a day of ours typed over.
  put(18, column('Follow-up'), { kind: 'text', value: 'called' });
  put(19, column('Next word by'), { kind: 'text', value: 'soon' });
  // Log rows edited, and one deleted.
  const log = keyOf(host, 'Touch log');
  workbook.write(log, 4, 0, [[{ kind: 'text', value: 'last week' }]]);
  workbook.write(log, 6, 3, [[{ kind: 'text', value: 'somebody' }]]);
  workbook.deleteRows(log, 9, 1);
  // A setting broken; a column of ours deleted.
  const settings = keyOf(host, 'Settings');
  const row = shown(host, 'Settings').findIndex((cells) => cells[0] === 'Friday Blitz: hour');
  workbook.write(settings, row, 1, [[{ kind: 'text', value: 'after lunch' }]]);
  workbook.deleteColumns(sheet, column('Next word by'), 1);
}
