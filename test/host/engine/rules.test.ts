import { setClock } from '../../../host/engine/clock.js';
import { workbookFromJSON } from '../../../host/engine/open.js';
import { formula, number, oneSheet, text, zone } from './sheets.js';

afterEach(() => setClock(() => Date.now()));

const red = { fillColor: '#ff0000' };
const green = { fillColor: '#00ff00', bold: true };

describe('conditional formats', () => {
  it('let the first rule that matches decide alone', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(5)], [number(15)]]);
    workbook.setConditionalRules(sheet, [
      { ranges: [zone(0, 0, 9, 0)], condition: { kind: 'formula', formula: '=A1>10' }, style: red },
      { ranges: [zone(0, 0, 9, 0)], condition: { kind: 'formula', formula: '=A1>1' }, style: green },
    ]);
    expect(workbook.seenStyles(sheet, zone(0, 0, 2, 0)).flat()).toEqual([green, red, {}]);
  });

  it('read a formula from the top left cell of the first range, in every range of the rule', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('x')], [text('')], [text('x')], [text('')]]);
    workbook.setConditionalRules(sheet, [
      { ranges: [zone(0, 1, 1, 1), zone(2, 3, 3, 3)], condition: { kind: 'formula', formula: '=$A1="x"' }, style: red },
    ]);
    expect(
      workbook.seenStyles(sheet, zone(0, 1, 3, 3)).map((row) => row.map((style) => style.fillColor ?? '-').join('')),
    ).toEqual(['#ff0000--', '---', '--#ff0000', '---']);
  });

  it('are live: the day changes, the colour does, with no script having run', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(46083, 'yyyy-mm-dd')]]);
    workbook.setConditionalRules(sheet, [
      { ranges: [zone(0, 0, 9, 0)], condition: { kind: 'formula', formula: '=AND(A1<>"",TODAY()-A1>7)' }, style: red },
    ]);
    const seen = (year: number, month: number, day: number) => {
      setClock(() => Date.UTC(year, month - 1, day, 12));
      workbook.recalculate();
      return workbook.seenStyles(sheet, zone(0, 0))[0]?.[0];
    };
    expect(seen(2026, 3, 9)).toEqual({});
    expect(seen(2026, 3, 10)).toEqual(red);
  });

  it('lie over the cell’s own looks', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[number(1)]]);
    workbook.setStyle(sheet, zone(0, 0), { italic: true, fillColor: '#ffffff' });
    workbook.setConditionalRules(sheet, [
      { ranges: [zone(0, 0)], condition: { kind: 'criteria', type: 'NUMBER_EQUAL_TO', values: [1] }, style: red },
    ]);
    expect(workbook.seenStyles(sheet, zone(0, 0))).toEqual([[{ italic: true, fillColor: '#ff0000' }]]);
    expect(workbook.styles(sheet, zone(0, 0))).toEqual([[{ italic: true, fillColor: '#ffffff' }]]);
  });

  it('refuse a formula that does not parse and one that names another sheet', () => {
    const { workbook, sheet } = oneSheet();
    workbook.createSheet('Settings', 1, 5, 5);
    const rule = (written: string) => () =>
      workbook.setConditionalRules(sheet, [
        { ranges: [zone(0, 0)], condition: { kind: 'formula', formula: written }, style: red },
      ]);
    expect(rule('=AND(')).toThrow('Invalid formula');
    expect(rule('=A1>Settings!A1')).toThrow('Conditional format rule cannot reference a different sheet.');
    expect(rule('=A1>INDIRECT("Settings!A1")')).not.toThrow();
  });

  it('follow inserted columns, in their ranges and in their formulas', () => {
    const { workbook, sheet } = oneSheet();
    workbook.setConditionalRules(sheet, [
      { ranges: [zone(1, 1, 5, 1)], condition: { kind: 'formula', formula: '=$B2>$C2' }, style: red },
    ]);
    workbook.insertColumns(sheet, 0, 1);
    expect(workbook.conditionalRules(sheet)).toMatchObject([
      { ranges: [zone(1, 2, 5, 2)], condition: { formula: '=$C2>$D2' } },
    ]);
  });

  it.each([
    ['TEXT_CONTAINS', ['reject'], 'Rejected', 'Hired'],
    ['TEXT_EQUAL_TO', ['hired'], 'Hired', 'Hired!'],
    ['TEXT_STARTS_WITH', ['Re'], 'rejected', 'Hired'],
    ['CELL_NOT_EMPTY', [], 'x', ''],
    ['NUMBER_BETWEEN', [2, 4], 3, 5],
    ['DATE_BEFORE', [46083], 46082, 46083],
    ['DATE_EQUAL_TO_RELATIVE', ['TODAY'], 46083, 46082],
    ['DATE_AFTER_RELATIVE', ['TODAY'], 46084, 46083],
  ] as const)('know the criterion %s', (type, values, hit, miss) => {
    setClock(() => Date.UTC(2026, 2, 2, 12));
    const { workbook, sheet } = oneSheet();
    const cell = (value: string | number) => (typeof value === 'number' ? number(value) : text(value));
    workbook.write(sheet, 0, 0, [[cell(hit)], [cell(miss)]]);
    workbook.setConditionalRules(sheet, [
      { ranges: [zone(0, 0, 1, 0)], condition: { kind: 'criteria', type, values }, style: red },
    ]);
    expect(workbook.seenStyles(sheet, zone(0, 0, 1, 0))).toEqual([[red], [{}]]);
    expect(workbook.conditionalRules(sheet)[0]?.condition).toEqual({ kind: 'criteria', type, values });
  });
});

describe('validation', () => {
  const list = {
    type: 'VALUE_IN_LIST',
    values: ['Applied', 'Hired'],
    allowInvalid: false,
    helpText: 'A stage',
    showDropdown: true,
  };

  it('tells which cells break their rule', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('Hired')], [text('Hird')], [text('')]]);
    workbook.setValidation(sheet, [zone(0, 0, 5, 0)], list);
    expect([0, 1, 2].map((row) => workbook.isInvalid(sheet, row, 0))).toEqual([false, true, false]);
    expect(workbook.validations(sheet)).toMatchObject([{ ...list, ranges: [zone(0, 0, 5, 0)] }]);
  });

  it('can be taken from some of its cells only', () => {
    const { workbook, sheet } = oneSheet();
    workbook.setValidation(sheet, [zone(0, 0, 5, 0)], list);
    workbook.setValidation(sheet, [zone(2, 0)], null);
    expect(workbook.validations(sheet).map((rule) => rule.ranges)).toEqual([[zone(0, 0, 1, 0), zone(3, 0, 5, 0)]]);
  });

  it('keeps what Google knows of a rule through saving', () => {
    const { workbook, sheet } = oneSheet();
    workbook.setValidation(sheet, [zone(0, 0)], {
      type: 'CHECKBOX',
      values: ['yes', 'no'],
      allowInvalid: true,
      helpText: null,
    });
    workbook.setValidation(sheet, [zone(1, 0)], {
      type: 'VALUE_IN_RANGE',
      values: ['Sheet1!$C$1:$C$3'],
      allowInvalid: true,
      helpText: null,
      showDropdown: true,
    });
    workbook.setValidation(sheet, [zone(2, 0)], {
      type: 'CUSTOM_FORMULA',
      values: ['=B3>1'],
      allowInvalid: false,
      helpText: null,
    });
    workbook.setValidation(sheet, [zone(3, 0)], {
      type: 'DATE_AFTER',
      values: [46083],
      allowInvalid: false,
      helpText: null,
    });
    const again = workbookFromJSON(workbook.toJSON());
    expect(again.validations(sheet)).toEqual(workbook.validations(sheet));
    workbook.insertColumns(sheet, 1, 1);
    expect(workbook.validations(sheet).map((rule) => rule.values)).toEqual([
      ['yes', 'no'],
      ['Sheet1!$D$1:$D$3'],
      ['=C3>1'],
      [46083],
    ]);
  });

  it('a day rule refuses a text and an earlier day', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(sheet, 0, 0, [[text('soon')], [number(46083)], [number(46084)], [formula('=A3')]]);
    workbook.setValidation(sheet, [zone(0, 0, 3, 0)], {
      type: 'DATE_AFTER',
      values: [46083],
      allowInvalid: false,
      helpText: null,
    });
    expect([0, 1, 2, 3].map((row) => workbook.isInvalid(sheet, row, 0))).toEqual([true, true, false, false]);
  });
});
