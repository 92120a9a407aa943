import { setClock } from '../../../host/engine/clock.js';
import { engineOf, withUserEdits } from '../../../host/engine/odoo-workbook.js';
import { workbookFromJSON } from '../../../host/engine/open.js';
import type { ChartSpec, UserEdit } from '../../../host/engine/workbook.js';
import { cellAt, formula, number, oneSheet, text, valuesIn, zone } from './sheets.js';

afterEach(() => setClock(() => Date.now()));

beforeAll(() => void jest.spyOn(console, 'debug').mockImplementation(() => undefined));

describe('the structure', () => {
  it('metadata follows its column through inserts, moves and renames, and goes with it', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('a'), text('b'), text('c'), text('d')]]);
    const id = workbook.addMetadata({
      key: 'role',
      value: 'name',
      visibility: 'DOCUMENT',
      at: { kind: 'column', sheet, index: 1 },
    });
    const where = () => workbook.metadata().map(({ at }) => ('index' in at ? at.index : -1));
    workbook.insertColumns(sheet, 0, 2);
    expect(where()).toEqual([3]);
    workbook.moveColumns(sheet, 3, 1, 6);
    expect(where()).toEqual([5]);
    expect(cellAt(workbook, sheet, 0, 5).value).toBe('b');
    workbook.moveColumns(sheet, 5, 1, 0);
    expect(where()).toEqual([0]);
    workbook.insertRows(sheet, 0, 3);
    workbook.changeMetadata(id, { value: 'changed' });
    expect(workbook.metadata()).toMatchObject([{ id, value: 'changed', at: { kind: 'column', index: 0 } }]);
    workbook.deleteColumns(sheet, 0, 1);
    expect(workbook.metadata()).toEqual([]);
  });

  it('notes, protections and names follow inserted rows', () => {
    const { workbook, sheet } = oneSheet();
    workbook.setNotes(sheet, 4, 1, [['hello', 'you']]);
    workbook.setProtection({
      id: 'p',
      sheet,
      zone: zone(4, 1, 6, 2),
      description: 'ours',
      warningOnly: true,
      editors: [],
      restricted: false,
      unprotected: [zone(5, 1)],
    });
    workbook.setNamedRange('Log', sheet, zone(4, 1, 6, 2));
    workbook.insertRows(sheet, 0, 2);
    expect(workbook.notes(sheet, zone(6, 1, 6, 2))).toEqual([['hello', 'you']]);
    expect(workbook.protections()).toMatchObject([{ zone: zone(6, 1, 8, 2), unprotected: [zone(7, 1)] }]);
    expect(workbook.namedRanges()).toEqual([{ name: 'Log', sheet, zone: zone(6, 1, 8, 2) }]);
  });

  it('a column that moves takes its hiding, its width and its references along', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(1), number(2), number(3), formula('=B1*10')]]);
    workbook.setColumnsHidden(sheet, 1, 1, true);
    workbook.setColumnWidth(sheet, 1, 1, 222);
    workbook.moveColumns(sheet, 1, 1, 3);
    expect(valuesIn(workbook, sheet, zone(0, 0, 0, 3))).toEqual([[1, 3, 2, 20]]);
    expect([0, 1, 2, 3].map((column) => workbook.isColumnHidden(sheet, column))).toEqual([false, false, true, false]);
    expect(workbook.columnWidth(sheet, 2)).toBe(222);
    expect(cellAt(workbook, sheet, 0, 3).formula).toBe('=C1*10');
  });

  it('moves rows on a hidden sheet too', () => {
    const { workbook } = oneSheet();
    const other = workbook.createSheet('Log', 1, 10, 3);
    workbook.write(other, 0, 0, [[text('a')], [text('b')], [text('c')]]);
    workbook.setSheetHidden(other, true);
    workbook.moveRows(other, 0, 1, 3);
    expect(valuesIn(workbook, other, zone(0, 0, 2, 0)).flat()).toEqual(['b', 'c', 'a']);
    expect(workbook.isSheetHidden(other)).toBe(true);
  });

  it('sheets come, go and change places, and keep their number', () => {
    const { workbook, sheet } = oneSheet();
    const log = workbook.createSheet('Log', 0, 10, 3);
    const gid = workbook.gid(log);
    expect(workbook.sheets()).toEqual([log, sheet]);
    workbook.moveSheet(log, 1);
    workbook.renameSheet(log, 'Touch log');
    expect(workbook.sheets().map((key) => workbook.sheetName(key))).toEqual(['Sheet1', 'Touch log']);
    expect(workbook.sheetOfGid(gid)).toBe(log);
    const copy = workbook.duplicateSheet(log, 'Copy');
    expect(workbook.gid(copy)).not.toBe(gid);
    workbook.deleteSheet(log);
    expect(workbook.sheetOfGid(gid)).toBeNull();
  });
});

describe('copying', () => {
  it('repeats a small block over a large target and moves its references', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(1), formula('=A1*2')]]);
    workbook.copy(sheet, zone(0, 0, 0, 1), sheet, zone(1, 0, 2, 1), 'all');
    expect(workbook.read(sheet, zone(1, 0, 2, 1)).map((row) => row.map((cell) => cell.formula ?? cell.value))).toEqual([
      [1, '=A2*2'],
      [1, '=A3*2'],
    ]);
    workbook.copy(sheet, zone(0, 1), sheet, zone(5, 5), 'values');
    expect(cellAt(workbook, sheet, 5, 5)).toMatchObject({ value: 2, formula: null });
  });
});

describe('a filter', () => {
  it('hides the rows whose values it hides, and those that miss its condition', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [
      [text('Owner'), text('Days')],
      [text('Rita'), number(3)],
      [text('Sam'), number(9)],
      [text('Rita'), number(12)],
    ]);
    const hiddenRows = () => [0, 1, 2, 3].map((row) => workbook.isRowHiddenByFilter(sheet, row));
    workbook.setFilter(sheet, { zone: zone(0, 0, 3, 1), hidden: new Map([[0, ['sam']]]), criteria: new Map() });
    expect(hiddenRows()).toEqual([false, false, true, false]);
    workbook.setFilter(sheet, {
      zone: zone(0, 0, 3, 1),
      hidden: new Map(),
      criteria: new Map([[1, { type: 'NUMBER_GREATER_THAN', values: [5] }]]),
    });
    expect(hiddenRows()).toEqual([false, true, false, false]);
    workbook.setFilter(sheet, null);
    expect([workbook.filter(sheet), ...hiddenRows()]).toEqual([null, false, false, false, false]);
  });
});

describe('a chart', () => {
  it('keeps what it was made of, and its ranges follow inserted rows', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [
      [text('Week'), text('Touches')],
      [text('1'), number(5)],
      [text('2'), number(9)],
    ]);
    const chart: ChartSpec = {
      id: 'c1',
      sheet,
      type: 'COLUMN',
      ranges: [{ sheet, zone: zone(0, 0, 2, 1) }],
      row: 5,
      column: 4,
      offsetX: 3,
      offsetY: 2,
      options: { title: 'Touches per week', colors: ['#3366cc'] },
      headers: 1,
    };
    workbook.setChart(chart);
    expect(workbook.charts()).toEqual([chart]);
    expect(workbookFromJSON(workbook.toJSON()).charts()).toEqual([chart]);
    workbook.insertRows(sheet, 0, 1);
    expect(workbook.charts()).toMatchObject([{ row: 6, ranges: [{ zone: zone(1, 0, 3, 1) }] }]);
    workbook.removeChart('c1');
    expect(workbook.charts()).toEqual([]);
  });
});

describe('the clock', () => {
  it('is the host’s, in the workbook’s own zone', () => {
    setClock(() => Date.UTC(2026, 2, 1, 23, 30));
    const today = (timeZone: string) => {
      const { workbook, sheet } = oneSheet({ timeZone });
      workbook.write(sheet, 0, 0, [[formula('=TODAY()'), formula('=HOUR(NOW())')]]);
      return valuesIn(workbook, sheet, zone(0, 0, 0, 1))[0];
    };
    expect(today('Europe/Berlin')).toEqual([46083, 0]);
    expect(today('America/New_York')).toEqual([46082, 18]);
    expect(today('Asia/Kolkata')).toEqual([46083, 5]);
  });
});

describe('what a person does', () => {
  it('is told once, with what a single cell held before; what a script does is not', () => {
    const { workbook, sheet } = oneSheet();
    const heard: UserEdit[] = [];
    workbook.onUserEdit((edit) => heard.push(edit));
    workbook.write(sheet, 0, 0, [[text("'quoted")], [number(1)]]);
    expect(heard).toEqual([]);
    withUserEdits(workbook, () =>
      engineOf(workbook).model.dispatch('UPDATE_CELL', { sheetId: sheet, row: 0, col: 0, content: '46083' }),
    );
    expect(heard).toEqual([{ sheet, kind: 'edit', zone: zone(0, 0), oldValue: "'quoted", value: '46083' }]);
    heard.length = 0;
    withUserEdits(workbook, () => workbook.write(sheet, 2, 1, [[text('a')], [text('b')]]));
    expect(heard).toEqual([{ sheet, kind: 'edit', zone: zone(2, 1, 3, 1), oldValue: null, value: null }]);
    heard.length = 0;
    withUserEdits(workbook, () => workbook.insertRows(sheet, 0, 1));
    expect(heard).toEqual([{ sheet, kind: 'insert row', zone: null, oldValue: null, value: null }]);
  });

  it('is told of a pasted block of any size', () => {
    const { workbook, sheet } = oneSheet();
    const heard: UserEdit[] = [];
    workbook.onUserEdit((edit) => heard.push(edit));
    withUserEdits(workbook, () =>
      workbook.write(
        sheet,
        0,
        0,
        Array.from({ length: 50 }, () => Array.from({ length: 10 }, () => text('x'))),
      ),
    );
    expect(heard).toEqual([{ sheet, kind: 'edit', zone: zone(0, 0, 49, 9), oldValue: null, value: null }]);
  });
});

it('is the same workbook after saving and opening again', () => {
  const { workbook, sheet } = oneSheet({ name: 'Tracker', locale: 'de_DE' });
  workbook.write(sheet, 0, 0, [[text('=Ana'), number(46083, 'ddd d. mmm'), formula('=B1+1')]]);
  workbook.setNotes(sheet, 0, 0, [['note']]);
  workbook.setStyle(sheet, zone(0, 0), { fontFamily: 'Georgia', bold: true });
  const again = workbookFromJSON(JSON.parse(JSON.stringify(workbook.toJSON())));
  expect([again.id, again.name, again.locale, again.timeZone]).toEqual([
    workbook.id,
    'Tracker',
    'de_DE',
    'Europe/Berlin',
  ]);
  expect(again.read(sheet, zone(0, 0, 0, 2))).toEqual(workbook.read(sheet, zone(0, 0, 0, 2)));
  expect(cellAt(again, sheet, 0, 1)).toMatchObject({ display: 'Mo 2. Mär', format: 'ddd d. mmm' });
  expect(again.styles(sheet, zone(0, 0))).toEqual([[{ bold: true, fontFamily: 'Georgia' }]]);
  expect(again.toJSON()).toEqual(workbook.toJSON());
  expect(() => workbookFromJSON({ not: 'a workbook' })).toThrow('This is not a workbook that the host has saved.');
});
