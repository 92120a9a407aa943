import { newWorkbook } from '../../../host/engine/open.js';

describe('an array’s result in a format that the engine carries for us', () => {
  it('is shown as Google shows it in every cell, also when the formula alone is evaluated again', () => {
    const workbook = newWorkbook({});
    const [sheet = ''] = workbook.sheets();
    const column = { top: 0, left: 1, bottom: 1, right: 1 };
    workbook.write(sheet, 0, 0, [[{ kind: 'number', value: 46346 }], [{ kind: 'number', value: 46353 }]]);
    workbook.setFormat(sheet, column, 'ddd d mmm yyyy');
    const shown = () => workbook.read(sheet, column).map(([cell]) => cell?.display);
    for (const formula of ['=SORT(A1:A2)', '=SORT(A1:A2,1,TRUE)']) {
      workbook.write(sheet, 0, 1, [[{ kind: 'formula', formula }]]);
      expect(shown()).toEqual(['Fri 20 Nov 2026', 'Fri 27 Nov 2026']);
    }
  });
});
