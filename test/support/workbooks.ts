import { newWorkbook } from '../../host/engine/open.js';
import type { CellInput, Workbook } from '../../host/engine/workbook.js';

const text = (value: string): CellInput => ({ kind: 'text', value });
const number = (value: number, format?: string): CellInput => ({
  kind: 'number',
  value,
  ...(format === undefined ? {} : { format }),
});
const formula = (written: string): CellInput => ({ kind: 'formula', formula: written });
const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A candidate sheet with something of everything that a recruiter's workbook has. */
export function everythingWorkbook(): Workbook {
  const workbook = newWorkbook({ name: 'Tracker', timeZone: 'Europe/Berlin' });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, "Ana's people");
  workbook.write(sheet, 0, 0, [
    [text('Name'), text('Heard from us'), text('Days'), text('Phone'), text('Owner')],
    [text('=Ana'), number(46083, 'yyyy-mm-dd'), formula('=TODAY()-B2'), text('+44 7700 900123'), text('Rita')],
    [
      text(' Ben '),
      number(46084.5, 'd mmm yyyy h:mm AM/PM'),
      formula('=QUERY(A1:B2,"select A")'),
      text('-'),
      text('Sam'),
    ],
    [
      text('TRUE'),
      { kind: 'boolean', value: false },
      formula('=IF(B2>1,"yes","no")'),
      text('2026-01-01'),
      text('Rita'),
    ],
  ]);
  workbook.setFormat(sheet, zone(1, 2, 1, 2), '0');
  workbook.setStyle(sheet, zone(0, 0, 0, 4), { bold: true, fillColor: '#ffee00', align: 'center' });
  workbook.setBorder(sheet, zone(0, 0, 0, 4), { bottom: { style: 'SOLID', color: '#000000' } });
  workbook.setNotes(sheet, 1, 0, [['Prefers mail.\nAsk & listen <3']]);
  workbook.setConditionalRules(sheet, [
    {
      ranges: [zone(1, 0, 20, 0)],
      condition: { kind: 'formula', formula: '=AND($B2<>"",$B2<TODAY()-7)' },
      style: { fillColor: '#f4c7c3', bold: true },
    },
    {
      ranges: [zone(1, 2, 20, 2)],
      condition: { kind: 'criteria', type: 'NUMBER_GREATER_THAN', values: [7] },
      style: { textColor: '#cc0000' },
    },
  ]);
  workbook.setValidation(sheet, [zone(1, 4, 20, 4)], {
    type: 'VALUE_IN_LIST',
    values: ['Rita', 'Sam'],
    allowInvalid: false,
    helpText: 'Who owes the word',
    showDropdown: true,
  });
  workbook.setFrozen(sheet, 1, 0);
  workbook.setColumnWidth(sheet, 0, 1, 210);
  workbook.setColumnsHidden(sheet, 3, 1, true);
  workbook.setRowsHidden(sheet, 3, 1, true);
  workbook.addMerge(sheet, zone(10, 0, 10, 2));
  workbook.setFilter(sheet, { zone: zone(0, 0, 3, 4), hidden: new Map([[4, ['Sam']]]), criteria: new Map() });
  workbook.setNamedRange('Owners', sheet, zone(1, 4, 3, 4));
  const other = workbook.createSheet('Touch log', 1, 50, 5);
  workbook.write(other, 0, 0, [[formula("='Ana''s people'!A2")]]);
  workbook.setSheetHidden(other, true);
  return workbook;
}
