import { hostOf } from '../script-project.js';

describe('an execution', () => {
  it('starts with a fresh global: nothing that an earlier one left is there', () => {
    const host = hostOf(`
      var calls = 0;
      function count() { calls += 1; leaked = 'x'; Array.prototype.spoiled = true; return calls; }
      function look() { return [typeof leaked, [].spoiled === undefined, calls]; }`);
    expect([host.run('count').value, host.run('count').value]).toEqual([1, 1]);
    expect(host.run('look').value).toEqual(['undefined', true, 0]);
  });

  // developers.google.com/apps-script/guides/v8-runtime, "limitations"; justin.poehnelt.com, Apps Script and WinterCG.
  it('finds none of the names that Google’s V8 lacks, and those that it has', () => {
    const host = hostOf(`
      const ABSENT = ['setTimeout', 'setInterval', 'clearTimeout', 'fetch', 'FormData', 'File', 'URL', 'URLSearchParams',
        'DOMException', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'ReadableStream', 'crypto', 'window', 'navigator', 'performance',
        'process', 'require', 'module', 'Buffer', 'global', 'queueMicrotask', 'structuredClone', 'AbortController', 'Event', 'Headers',
        'Request', 'Response', 'setImmediate', 'document', 'SharedArrayBuffer', 'Atomics', 'Blob'];
      function present() { return ABSENT.filter((name) => name in globalThis); }
      function missing() {
        return ['console', 'WebAssembly', 'Promise', 'Intl', 'Map', 'Proxy', 'BigInt', 'JSON', 'SpreadsheetApp', 'Utilities', 'Charts', 'MimeType']
          .filter((name) => !(name in globalThis));
      }`);
    expect(host.run('present').value).toEqual([]);
    expect(host.run('missing').value).toEqual([]);
  });

  it('cannot reach the host through what it is given', () => {
    const host = hostOf(`
      const reached = (thing) => { try { return thing.constructor.constructor('return typeof process')(); } catch (e) { return 'undefined'; } };
      function reach() {
        const found = [SpreadsheetApp, SpreadsheetApp.getActive(), Utilities.newBlob('x'), Utilities.base64Decode('eA=='), ScriptApp.WeekDay,
          ScriptApp.WeekDay.FRIDAY, HtmlService.createTemplate('x'), new Date(), SpreadsheetApp.getActive, Utilities.parseCsv('a')];
        try { MailApp.sendEmail('nobody', 'S', 'B'); } catch (error) { found.push(error); }
        return found.map(reached);
      }`);
    expect(new Set(host.run('reach').value as string[])).toEqual(new Set(['undefined']));
  });

  it('sees values and errors of its own realm', () => {
    const host = hostOf(`
      function check() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setValue(new Date());
        const values = sheet.getDataRange().getValues();
        let error = null;
        try { MailApp.sendEmail('nobody', 'S', 'B'); } catch (caught) { error = caught; }
        return [Array.isArray(values), values instanceof Array, values[0][0] instanceof Date, error instanceof Error, error.name, String(error)];
      }`);
    expect(host.run('check').value).toEqual([true, true, true, true, 'Exception', 'Exception: Invalid email: nobody']);
  });

  it('reads the host’s clock', () => {
    const host = hostOf(`function now() {
      const made = new Date();
      return [Date.now(), made.getTime(), typeof Date(), made instanceof Date, new Date(2026, 0, 1).getFullYear(), made.constructor === Date];
    }`);
    const now = host.now();
    expect(host.run('now').value).toEqual([now, now, 'string', true, 2026, true]);
  });

  it('is one function of the script, however it was declared; anything else is not found', () => {
    const host = hostOf('function a() { return 1; } var b = function () { return 2; }; var c = () => 3; var d = 4;');
    expect([host.run('a').value, host.run('b').value, host.run('c').value]).toEqual([1, 2, 3]);
    expect(host.run('d').error?.message).toBe('Script function not found: d');
    expect(host.run('e').ok).toBe(false);
  });

  it('that fails at load fails in every function', () => {
    const host = hostOf('throw new Error("at load"); function a() {}');
    expect(host.run('a').error?.message).toBe('at load');
  });

  // tanaikech, "Report: values to transfer between server and client": a returned promise is awaited.
  it('waits for its promises, and fails with what one was rejected with', () => {
    const host = hostOf(`
      async function kept() { await null; SpreadsheetApp.getActiveSheet().getRange('A1').setValue('late'); return 'ok'; }
      async function broken() { await null; throw new Error('too bad'); }
      function forgotten() { Promise.resolve().then(() => SpreadsheetApp.getActiveSheet().getRange('A2').setValue('still')); }`);
    expect(host.run('kept').value).toBe('ok');
    expect(host.run('broken').error?.message).toBe('too bad');
    expect(host.run('forgotten').ok).toBe(true);
    const [sheet = ''] = host.workbook.sheets();
    expect(host.workbook.read(sheet, { top: 0, left: 0, bottom: 1, right: 0 }).map(([cell]) => cell?.value)).toEqual([
      'late',
      'still',
    ]);
  });

  // CI reports of buffered writes whose error surfaces at the end: docs/host.md.
  it('applies its last writes when it ends, and what they are refused for is its error', () => {
    const host = hostOf(`
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }
      function tooLong() { try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50001)); } catch (e) {} }`);
    host.run('write');
    expect(host.run('tooLong').error).toMatchObject({
      name: 'Exception',
      message: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    });
  });
});

describe('time', () => {
  // guides/services/quotas: six minutes; guides/triggers: thirty seconds for a simple trigger.
  const code = `
    function slow() { for (let n = 0; n < 100; n++) Utilities.sleep(10000); }
    function five() { Utilities.sleep(300000); Utilities.sleep(59000); return 'done'; }
    function stubborn() { for (;;) { try { Utilities.sleep(100000); } catch (e) { return 'survived'; } } }
    function deaf() { try { Utilities.sleep(300000); Utilities.sleep(300000); } catch (e) {} SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 'survived'; }
    function onEdit(e) { Utilities.sleep(20000); PropertiesService.getDocumentProperties().setProperty('half', 'yes'); Utilities.sleep(20000); }
    function half() { return PropertiesService.getDocumentProperties().getProperty('half'); }`;
  const ended = { name: 'Exception', message: 'Exceeded maximum execution time' };

  it('an execution ends after six minutes on the host’s clock', () => {
    const host = hostOf(code);
    const before = host.now();
    expect(host.run('slow').error).toMatchObject(ended);
    expect(host.now() - before).toBeLessThanOrEqual(6 * 60 * 1000 + 10_000);
    expect(host.run('five').value).toBe('done');
  });

  it('a simple trigger ends after thirty seconds, and what it did until then stays', () => {
    const host = hostOf(code);
    expect(host.type('Sheet1', 'A1', 'x').map(({ error }) => error)).toEqual([expect.objectContaining(ended)]);
    expect(host.run('half').value).toBe('yes');
  });

  it('no script outlives its end by catching it', () => {
    const host = hostOf(code);
    expect(host.run('stubborn').error).toMatchObject(ended);
    expect(host.run('deaf').error).toMatchObject(ended);
    const [sheet = ''] = host.workbook.sheets();
    expect(host.workbook.read(sheet, { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.value ?? null).toBeNull();
  });
});

describe('an intercepted execution', () => {
  const code = `
    function work() {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('a', '1');
      try { store.setProperty('b', '1'); } catch (error) { store.setProperty('caught', String(error)); }
      store.setProperty('c', '1');
      return 'done';
    }
    function other() { PropertiesService.getDocumentProperties().setProperty('other', '1'); return 'too'; }
    function kept() { return PropertiesService.getDocumentProperties().getKeys().sort(); }`;
  const at = (
    key: number,
    decision: 'stop before' | 'stop after' | { before: Error } | { after: Error } | { timeOut: 'before' | 'after' },
  ) => {
    const host = hostOf(code);
    host.intercept((call, index) => (call.functionName === 'work' && index === key ? decision : 'go'));
    const result = host.run('work');
    host.intercept(null);
    return { result, kept: host.run('kept').value };
  };

  it('stopped before a call has done nothing of it; stopped after it has; nothing follows either way', () => {
    expect(at(1, 'stop before')).toMatchObject({
      result: { ok: false, error: { name: 'ExecutionStopped' } },
      kept: ['a'],
    });
    expect(at(1, 'stop after')).toMatchObject({
      result: { ok: false, error: { name: 'ExecutionStopped' } },
      kept: ['a', 'b'],
    });
  });

  it('may fail a call before or after its effect, and the script may go on', () => {
    expect(at(1, { before: new Error('no answer') })).toMatchObject({
      result: { value: 'done' },
      kept: ['a', 'c', 'caught'],
    });
    expect(at(1, { after: new Error('no answer') })).toMatchObject({
      result: { value: 'done' },
      kept: ['a', 'b', 'c', 'caught'],
    });
  });

  it('may run out of time at any call', () => {
    expect(at(1, { timeOut: 'before' })).toMatchObject({
      result: { error: { message: 'Exceeded maximum execution time' } },
      kept: ['a'],
    });
    expect(at(1, { timeOut: 'after' })).toMatchObject({
      result: { error: { message: 'Exceeded maximum execution time' } },
      kept: ['a', 'b'],
    });
  });

  it('may be interrupted by another execution, whose doings it finds', () => {
    const host = hostOf(code);
    const inside: unknown[] = [];
    host.intercept((call, index) => {
      if (call.functionName === 'work' && index === 1) inside.push(host.run('other').value);
      return 'go';
    });
    expect(host.run('work').value).toBe('done');
    expect(inside).toEqual(['too']);
    expect(host.run('kept').value).toEqual(['a', 'b', 'c', 'other']);
  });
});
