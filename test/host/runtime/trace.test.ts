import fc from 'fast-check';
import type { TracedCall } from '../../../host/runtime/host.js';
import { summarize } from '../../../host/runtime/trace.js';
import { hostOf } from '../script-project.js';

const code = `
  function fill(rows) {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange(1, 1, rows, 2).setValues(Array.from({ length: rows }, (_, n) => [n, 'x']));
    return sheet.getRange(1, 1, rows, 2).getValues().length;
  }
  function oneByOne(rows) {
    const sheet = SpreadsheetApp.getActiveSheet();
    for (let row = 1; row <= rows; row++) { sheet.getRange(row, 1).setValue(row); sheet.getRange(row, 1).getValue(); }
  }
  function mail() { MailApp.sendEmail('a@b.example', 'S', 'B'); }`;

describe('the trace', () => {
  it('counts each call by its class, with its cells, and reads that had to wait for writes', () => {
    const { trace } = hostOf(code).run('fill', [10]);
    expect(trace.counts).toEqual({ read: 1, write: 1, mail: 0, other: 0 });
    expect(
      trace.calls
        .filter(({ kind }) => kind !== 'nav')
        .map(({ member, cells, afterWrite }) => [member, cells, afterWrite]),
    ).toEqual([
      ['Spreadsheet.Range.setValues', 20, false],
      ['Spreadsheet.Range.getValues', 20, true],
    ]);
    expect(hostOf(code).run('mail').trace.counts.mail).toBe(1);
  });

  it('goes on over executions until it is cleared', () => {
    const host = hostOf(code);
    host.run('fill', [3]);
    host.run('mail');
    expect(host.trace().counts).toEqual({ read: 1, write: 1, mail: 1, other: 0 });
    host.clearTrace();
    expect(host.trace().calls).toEqual([]);
  });

  // Google's best-practices page: batch reads and writes; its own example gains a factor of 70.
  it('reckons cell by cell far dearer than a block', () => {
    const block = hostOf(code).run('fill', [30]).trace.estimate;
    const cells = hostOf(code).run('oneByOne', [30]).trace.estimate;
    expect(cells.mid).toBeGreaterThan(5 * block.mid);
  });

  it('never reckons less for more, nor a low above a middle above a high', () => {
    const call = fc.record<TracedCall>({
      member: fc.constantFrom(
        'Spreadsheet.Range.getValues',
        'Spreadsheet.Range.setValues',
        'Mail.MailApp.sendEmail',
        'Lock.Lock.tryLock',
        'Spreadsheet.Sheet.sort',
      ),
      kind: fc.constantFrom('read', 'write', 'mail', 'nav', 'other'),
      cells: fc.nat({ max: 10_000 }),
      afterWrite: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(call), call, (calls, more) => {
        const { lo, mid, hi } = summarize(calls, 1).estimate;
        expect(lo).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(hi);
        expect(summarize([...calls, more], 1).estimate.mid).toBeGreaterThanOrEqual(mid);
      }),
      { numRuns: 1000 },
    );
  });
});
