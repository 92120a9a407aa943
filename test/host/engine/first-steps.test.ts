import { newWorkbook, workbookFromJSON } from '../../../host/engine/open.js';

const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

it('reads back what was written', () => {
  const workbook = newWorkbook({ name: 'Try', timeZone: 'Europe/Berlin' });
  const [sheet = ''] = workbook.sheets();
  workbook.write(sheet, 0, 0, [
    [
      { kind: 'text', value: '=1+1' },
      { kind: 'number', value: 46083, format: 'yyyy-mm-dd' },
      { kind: 'formula', formula: '=B1+1' },
    ],
    [
      { kind: 'boolean', value: false },
      { kind: 'text', value: '[a](http://b)' },
      { kind: 'formula', formula: '=QUERY(A1:B2,"x")', cached: 'Ana' },
    ],
  ]);
  console.log(JSON.stringify(workbook.read(sheet, { top: 0, bottom: 1, left: 0, right: 3 })));
  workbook.setNotes(sheet, 0, 0, [['Hello']]);
  const column = workbook.addMetadata({
    key: 'k',
    value: 'v',
    visibility: 'DOCUMENT',
    at: { kind: 'column', sheet, index: 1 },
  });
  workbook.insertColumns(sheet, 0, 1);
  console.log(column, JSON.stringify(workbook.metadata()), workbook.notes(sheet, at(0, 1)));
  workbook.moveColumns(sheet, 2, 1, 5);
  console.log(
    JSON.stringify(workbook.metadata()),
    JSON.stringify(
      workbook.read(sheet, { top: 0, bottom: 0, left: 0, right: 5 }).map((r) => r.map((c) => c.formula ?? c.value)),
    ),
  );
  workbook.setConditionalRules(sheet, [
    {
      ranges: [{ top: 0, bottom: 5, left: 1, right: 3 }],
      condition: { kind: 'formula', formula: '=$B1="=1+1"' },
      style: { fillColor: '#ff0000' },
    },
  ]);
  workbook.setValidation(sheet, [{ top: 0, bottom: 5, left: 8, right: 8 }], {
    type: 'VALUE_IN_LIST',
    values: ['a', 'b'],
    allowInvalid: false,
    helpText: null,
  });
  console.log(
    JSON.stringify(workbook.seenStyles(sheet, { top: 0, bottom: 1, left: 0, right: 4 })),
    JSON.stringify(workbook.conditionalRules(sheet)),
  );
  console.log(JSON.stringify(workbook.validations(sheet)));
  workbook.setFrozen(sheet, 1, 1);
  workbook.addMerge(sheet, { top: 10, bottom: 11, left: 2, right: 3 });
  workbook.setRowsHidden(sheet, 3, 2, true);
  workbook.setFilter(sheet, { zone: { top: 0, bottom: 3, left: 0, right: 4 }, hidden: new Map(), criteria: new Map() });
  workbook.setProtection({
    id: 'p1',
    sheet,
    zone: null,
    description: 'd',
    warningOnly: true,
    editors: [],
    restricted: false,
    unprotected: [],
  });
  workbook.setNamedRange('Names', sheet, at(0, 0));
  const again = workbookFromJSON(JSON.parse(JSON.stringify(workbook.toJSON())));
  expect(again.read(sheet, { top: 0, bottom: 5, left: 0, right: 8 })).toEqual(
    workbook.read(sheet, { top: 0, bottom: 5, left: 0, right: 8 }),
  );
  expect(again.toJSON()).toEqual(workbook.toJSON());
  console.log(
    again.id,
    again.name,
    again.timeZone,
    again.lastRow(sheet),
    again.lastColumn(sheet),
    again.notes(sheet, at(0, 1)),
    JSON.stringify(again.metadata()),
    JSON.stringify(again.filter(sheet)),
    JSON.stringify(again.protections()),
  );
});
