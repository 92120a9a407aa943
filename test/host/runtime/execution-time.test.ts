import { expectedCost } from '../../../host/runtime/trace.js';
import { hostOf } from '../script-project.js';

describe('an endless loop', () => {
  it('that calls no service is ended all the same, and the next execution runs', () => {
    const host = hostOf(`function loops() { for (;;) {} } function fine() { return 'fine'; }`, { realTimeMs: 200 });
    expect(host.run('loops').error).toMatchObject({ name: 'Exception', message: 'Exceeded maximum execution time' });
    expect(host.run('fine').value).toBe('fine');
  });
});

describe('what a script wrote before it failed', () => {
  it('is in the document: only the rest is missing', () => {
    const host = hostOf(`
      function fails() {
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kept');
        throw new Error('no further');
      }
      function look() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`);
    expect(host.run('fails').error?.message).toBe('no further');
    expect(host.run('look').value).toBe('kept');
  });
});

describe('calls that take their time', () => {
  const script = `function reads(n) { for (let i = 0; i < n; i++) PropertiesService.getScriptProperties().getProperty('k'); }`;

  it('move the host’s clock as much as they are expected to take at Google', () => {
    const host = hostOf(script, { callCost: expectedCost });
    const start = host.now();
    const { trace } = host.run('reads', [10]);
    expect(host.now() - start).toBe(Math.floor(trace.calls.reduce((sum, call) => sum + expectedCost(call), 0)));
    expect(host.now() - start).toBeGreaterThan(10 * 20);
  });

  it('use up the six minutes', () => {
    const host = hostOf(script, { callCost: expectedCost });
    expect(host.run('reads', [1_000_000]).error?.message).toBe('Exceeded maximum execution time');
  });

  it('take none unless asked to', () => {
    const host = hostOf(script);
    const start = host.now();
    host.run('reads', [10]);
    expect(host.now()).toBe(start);
  });
});
