import { randomXlsx } from '../../support/random-files.js';
import { tryFiles } from '../../support/try-files.js';
import { everythingWorkbook } from '../../support/workbooks.js';
import { excelParts, sheetData, smallWorkbook } from '../../support/xlsx-files.js';

const sound = [
  excelParts(everythingWorkbook().toXlsx().bytes),
  smallWorkbook([
    ['People', sheetData({ A1: 'Name', B1: 'Stage', A2: 'Ana', B2: '=A2&"!"', C2: '=SUM(A1:B2)', D2: '=C2' })],
    ['People too', sheetData({ A1: '=People!A2' })],
  ]),
];

it('an Excel file with anything changed in its parts or its bytes is opened or refused with one sentence, and soon', () =>
  tryFiles('any.xlsx', randomXlsx(sound), 10_000));
