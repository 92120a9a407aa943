import { createHost, restoreHost } from '../../../host/runtime/create-host.js';

/** The globals as a test-suite of a third party uses them: in its own realm, without a bundle. */
describe('a host without a bundle', () => {
  const options = {
    timeZone: 'America/New_York',
    locale: 'en_US',
    user: 'owner@agency.example',
    now: '2026-03-06T12:00:00Z',
  };
  const appOf = (host: ReturnType<typeof createHost>) =>
    host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;

  it('logs to its own log and to the console of whoever uses it', () => {
    const seen = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const host = createHost(options);
    (host.globals['console'] as Console).log('found %d', 3);
    expect(seen).toHaveBeenCalledWith('found %d', 3);
    seen.mockRestore();
  });

  it('gives back each moment as it was, on both days on which the clocks change, too', () => {
    const app = appOf(createHost(options));
    const cells = app.getActiveSpreadsheet().getRange('A1:B2');
    const moments = ['2026-03-08T06:59:00Z', '2026-03-08T07:01:00Z', '2026-11-01T05:30:00Z', '1999-12-31T23:59:59Z'];
    const [a, b, c, d] = moments.map((text) => new Date(text));
    cells.setValues([
      [a, b],
      [c, d],
    ]);
    const read = cells.getValues().flat() as Date[];
    expect(read.map((date) => date.toISOString())).toEqual(moments.map((text) => new Date(text).toISOString()));
  });

  it('takes what a person types: a date, a formula, nothing', () => {
    const host = createHost(options);
    const sheet = appOf(host).getActiveSpreadsheet().getSheets()[0];
    host.type('Sheet1', 'J4', '2 Mar 2026');
    expect([sheet?.getRange('J4').getDisplayValue(), sheet?.getRange('J4').getValue() instanceof Date]).toEqual([
      '2 Mar 2026',
      true,
    ]);
    host.type('Sheet1', 'J5', '=1+1');
    expect(sheet?.getRange('J5').getValue()).toBe(2);
    host.type('Sheet1', 'J5', '');
    expect(sheet?.getRange('J5').isBlank()).toBe(true);
  });

  it('saves what hangs beside the cells', () => {
    const host = createHost(options);
    const app = appOf(host);
    app.getActiveSpreadsheet().getRange('B2').setTextRotation(45).setBorder(true, true, true, true, null, null);
    const again = restoreHost(JSON.parse(JSON.stringify(host.save())), options);
    expect(appOf(again).getActiveSpreadsheet().getRange('B2').getTextRotation().getDegrees()).toBe(45);
  });

  // The caller's Date is the machine's: a sleep that it cannot see would be none (gas-fakes, testutilities.js).
  it('sleeps as long as it says where its clock is the machine’s', () => {
    const { Utilities } = createHost({ timeZone: 'Etc/GMT' }).globals as unknown as typeof globalThis;
    const before = Date.now();
    Utilities.sleep(60);
    expect(Date.now() - before).toBeGreaterThanOrEqual(59);
  });
});
