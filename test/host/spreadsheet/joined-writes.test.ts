import fc from 'fast-check';
import { rig } from './rig.js';

/** One write of a script: a block of numbers somewhere on a small tab, or an appended row. */
const writes = fc.array(
  fc.oneof(
    fc.record({
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 1, max: 2 }),
      height: fc.integer({ min: 1, max: 3 }),
      width: fc.integer({ min: 1, max: 2 }),
    }),
    fc.constant('append' as const),
  ),
  { maxLength: 12 },
);

describe('writes in a loop', () => {
  it('joined or sent one by one, always leave the same cells', () => {
    fc.assert(
      fc.property(writes, (script) => {
        const [joined, single] = [rig({ rows: 12, columns: 8 }), rig({ rows: 12, columns: 8 })];
        for (const { sheet, commit } of [joined, { ...single, commit: () => single.commit() }]) {
          script.forEach((write, index) => {
            if (write === 'append') sheet.appendRow([index, 'row']);
            else {
              const { row, column, height, width } = write;
              const block = Array.from({ length: height }, () =>
                Array.from({ length: width }, () => (index % 3 === 2 ? '' : index)),
              );
              sheet.getRange(row, column, height, width).setValues(block);
            }
            if (sheet === single.sheet) commit();
          });
        }
        expect(joined.sheet.getDataRange().getValues()).toEqual(single.sheet.getDataRange().getValues());
      }),
      { numRuns: 200 },
    );
  });

  it('stop at the one that is refused: those before it are kept', () => {
    const { SpreadsheetApp, sheet } = rig();
    sheet.getRange('A1').setValue('first');
    sheet.getRange('A2').setValue('x'.repeat(60_000));
    sheet.getRange('A3').setValue('third');
    expect(() => SpreadsheetApp.flush()).toThrow('maximum of 50000 characters');
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['first', '', 'third']);
  });

  it('cost one evaluation, not one each', () => {
    const { commit, sheet, workbook } = rig();
    let sent = 0;
    const write = workbook.write.bind(workbook);
    workbook.write = (...args) => {
      sent += 1;
      write(...args);
    };
    for (let row = 1; row <= 200; row++) sheet.getRange(row, 1).setValue(row);
    for (let row = 1; row <= 50; row++) sheet.appendRow([row]);
    commit();
    expect([sent, sheet.getLastRow()]).toEqual([1, 250]);
  });
});
