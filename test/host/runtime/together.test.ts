import type { Host, HostOptions, Part } from '../../../host/runtime/host.js';
import { thread } from '../../support/script-thread.js';
import { hostOf } from '../script-project.js';

const host = (code: string, options: HostOptions = {}, files: Readonly<Record<string, string>> = {}): Host =>
  hostOf(code, { thread, ...options }, files);
const times = (count: number, fn: string, ...args: readonly unknown[]): readonly Part[] =>
  Array.from({ length: count }, () => ({ fn, args }));
const cell = (on: Host, row = 0): unknown =>
  on.workbook.read(on.workbook.sheets()[0] ?? '', { top: row, left: 0, bottom: row, right: 0 })[0]?.[0]?.value;
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed);
const journal = `
  function note(line) {
    const store = PropertiesService.getScriptProperties();
    store.setProperty('seen', (store.getProperty('seen') || '') + line + ';');
  }
  function seen() { return PropertiesService.getScriptProperties().getProperty('seen'); }`;

describe('executions at the same time', () => {
  const code = `
    function bump() {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue(Number(cell.getValue()) + 1);
    }
    function bumpAlone(flush) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(30000);
      bump();
      if (flush) SpreadsheetApp.flush();
      lock.releaseLock();
      // It has more to do, and its writes are sent at its next read or its end.
      PropertiesService.getScriptProperties().getProperty('x');
    }`;

  // tanaikech, "Benchmark: concurrent writing to a spreadsheet": without a lock already two lose writes.
  it.each([2, 10])('%d of them that count in a cell lose counts without a lock and none with one', (count) => {
    const counted = (fn: string, ...args: readonly unknown[]) =>
      seeds(8).map((seed) => {
        const on = host(code);
        expect(on.runTogether(times(count, fn, ...args), { seed }).every(({ ok }) => ok)).toBe(true);
        return Number(cell(on));
      });
    expect(Math.min(...counted('bump'))).toBeLessThan(count);
    expect(new Set(counted('bumpAlone', true))).toEqual(new Set([count]));
  });

  // reference/lock/lock#releaselock: "flush() before releasing the lock".
  it('lose counts under a lock, too, that is given back before the writes were sent', () => {
    const counts = seeds(8).map((seed) => {
      const on = host(code);
      on.runTogether(times(4, 'bumpAlone', false), { seed });
      return Number(cell(on));
    });
    expect(Math.min(...counts)).toBeLessThan(4);
  });

  it('are interleaved in the same way by the same seed, and in others by others', () => {
    const log = `${journal} function steps(who) { for (let step = 0; step < 4; step++) note(who + step); }`;
    const interleaved = (seed: number): unknown => {
      const on = host(log);
      on.runTogether(
        ['a', 'b', 'c'].map((who) => ({ fn: 'steps', args: [who] })),
        { seed },
      );
      return on.run('seen').value;
    };
    expect(interleaved(7)).toEqual(interleaved(7));
    expect(new Set(seeds(6).map(interleaved)).size).toBeGreaterThan(3);
  });

  it('give each its own result, error, log and trace', () => {
    const on = host(`
      function fine(n) { Logger.log('fine ' + n); return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() + n; }
      function fails() { throw new Error('no further'); }`);
    const [one, two, three] = on.runTogether([{ fn: 'fine', args: ['1'] }, { fn: 'fails' }, { fn: 'nobody' }], {
      seed: 1,
    });
    expect(one).toMatchObject({ ok: true, value: '1', logs: ['fine 1'] });
    expect(one?.trace.counts.read).toBe(1);
    expect(two).toMatchObject({ ok: false, error: { name: 'Error', message: 'no further' } });
    expect(three?.error?.message).toBe('Script function not found: nobody');
  });

  it('are who they are: each its user’s', () => {
    const on = host(
      `function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`,
    );
    const users = ['ana@agency.example', 'bo@agency.example'];
    const results = on.runTogether(
      users.map((user) => ({ fn: 'who', user })),
      { seed: 3 },
    );
    expect(results.map(({ value }) => value)).toEqual(users.map((user) => [user, user]));
  });

  // guides/services/quotas: 30 simultaneous executions a user.
  it('are thirty a user and not one more', () => {
    const on = host('function fine() { return 1; }');
    const results = on.runTogether([...times(31, 'fine'), { fn: 'fine', user: 'bo@agency.example' }], { seed: 1 });
    const refused = results.filter(({ ok }) => !ok);
    expect(refused.map(({ error }) => error?.message)).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
    expect(results.at(-1)?.ok).toBe(true);
  });
});

describe('a lock that another execution holds', () => {
  const code = `${journal}
    function hold(ms) { LockService.getDocumentLock().waitLock(1000); Utilities.sleep(ms); note('held'); }
    function holdOn(ms) { hold(ms); Utilities.sleep(300000); Utilities.sleep(300000); }
    function attempt(ms) {
      const started = Date.now();
      Utilities.sleep(10);
      const got = LockService.getDocumentLock().tryLock(ms);
      return { got, waited: Date.now() - started - 10 };
    }
    function demand(ms) { Utilities.sleep(10); LockService.getDocumentLock().waitLock(ms); note('mine'); }`;

  it('comes to nothing when the time is up on the host’s clock, and not earlier', () => {
    const on = host(code);
    const [holds, tried, demanded] = on.runTogether(
      [
        { fn: 'hold', args: [20_000] },
        { fn: 'attempt', args: [5000] },
        { fn: 'demand', args: [5000] },
      ],
      { seed: 1 },
    );
    expect(holds?.ok).toBe(true);
    expect(tried?.value).toEqual({ got: false, waited: 5000 });
    expect(demanded?.error?.message).toBe('Lock timeout: another process was holding the lock for too long.');
  });

  it('is had as soon as its holder has ended, without being given back', () => {
    const on = host(code);
    const start = on.now();
    const [, tried, demanded] = on.runTogether(
      [
        { fn: 'hold', args: [4000] },
        { fn: 'attempt', args: [5000] },
        { fn: 'demand', args: [5000] },
      ],
      { seed: 2 },
    );
    expect(tried?.value).toEqual({ got: true, waited: 3990 });
    expect(demanded?.ok).toBe(true);
    expect(on.now()).toBe(start + 4000);
    expect(on.run('seen').value).toBe('held;mine;');
  });

  // guides/services/quotas: six minutes; reference/lock: an execution's locks end with it.
  it('is had when its holder is ended after six minutes', () => {
    const on = host(code);
    const start = on.now();
    const [holder, other] = on.runTogether(
      [
        { fn: 'holdOn', args: [0] },
        { fn: 'attempt', args: [600_000] },
      ],
      { seed: 1 },
    );
    expect(holder?.error?.message).toBe('Exceeded maximum execution time');
    // Who waited for it has used up its own six minutes with it.
    expect(other?.error?.message).toBe('Exceeded maximum execution time');
    expect(on.run('attempt', [0]).value).toEqual({ got: true, waited: 0 });
    expect(on.now() - start).toBeLessThanOrEqual(6 * 60_000 + 20);
  });

  it('goes to one of those that wait, and each of them has it in turn', () => {
    const on = host(code);
    const results = on.runTogether(times(5, 'hold', 100), { seed: 4 });
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(on.run('seen').value).toBe('held;held;held;held;held;');
  });
});

describe('what several executions see of each other', () => {
  it('a sleep lets the others go on, and the clock stands at the moment to which it slept', () => {
    const on = host(`${journal}
      function sleeps(ms) { const from = Date.now(); Utilities.sleep(ms); note(ms); return Date.now() - from; }`);
    const start = on.now();
    const results = on.runTogether(
      [3000, 1000, 2000].map((ms) => ({ fn: 'sleeps', args: [ms] })),
      { seed: 5 },
    );
    expect(results.map(({ value }) => value)).toEqual([3000, 1000, 2000]);
    expect(on.now() - start).toBe(3000);
    expect(on.run('seen').value).toBe('1000;2000;3000;');
  });

  it('a person types in between, and what onEdit then does runs among them', () => {
    const on = host(`${journal}
      function onEdit(e) { note('edit ' + e.range.getA1Notation() + ' ' + e.value + ' ' + e.authMode); }
      function work() { for (let n = 0; n < 5; n++) note('work'); }`);
    const sheet = on.workbook.sheets()[0] ?? '';
    const results = on.runTogether([{ fn: 'work' }, { act: () => void on.type(sheet, 'B2', 'hello') }], { seed: 2 });
    expect(results).toHaveLength(2);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(on.workbook.read(sheet, { top: 1, left: 1, bottom: 1, right: 1 })[0]?.[0]?.value).toBe('hello');
    expect(String(on.run('seen').value)).toContain('work');
  });

  // guides/triggers: "only queues up to 2 trigger events".
  it('edits that come faster than onEdit ends: two wait, the others are lost', () => {
    const on = host(`${journal} function onEdit(e) { note(e.range.getA1Notation()); Utilities.sleep(1000); }`);
    const sheet = on.workbook.sheets()[0] ?? '';
    const type = () => {
      for (const at of ['A1', 'A2', 'A3', 'A4', 'A5']) on.type(sheet, at, 'x');
    };
    expect(on.runTogether([{ act: type }], { seed: 1 })).toHaveLength(3);
    expect(on.run('seen').value).toBe('A1;A2;A3;');
  });
});

/** Whatever a script can do with a service object it can do here, too: the same members, the same refusals. */
describe('an execution in a thread of its own', () => {
  it.each<[string, string, unknown]>([
    [
      'values',
      `SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([[1, 'a'], [true, new Date(0)]]).getValues().flat().map(Object.prototype.toString.call.bind(Object.prototype.toString))`,
      ['[object Number]', '[object String]', '[object Boolean]', '[object Date]'],
    ],
    ['lists of its own realm', `SpreadsheetApp.getActiveSheet().getRange('A1').getValues() instanceof Array`, true],
    [
      'the same object each time',
      `SpreadsheetApp.getActive() === SpreadsheetApp.getActive() && PropertiesService.getUserProperties().setProperty('a', '1') === PropertiesService.getUserProperties()`,
      true,
    ],
    [
      'chains',
      `PropertiesService.getUserProperties().setProperty('a', '1').setProperty('b', '2').getKeys()`,
      ['a', 'b'],
    ],
    [
      'enums',
      `[ScriptApp.WeekDay.FRIDAY === ScriptApp.WeekDay.FRIDAY, String(ScriptApp.WeekDay.FRIDAY), JSON.stringify(SpreadsheetApp.BorderStyle.DOTTED), Object.keys(Charts.ChartType).length > 10]`,
      [true, 'FRIDAY', '"DOTTED"', true],
    ],
    ['what Google lacks', `typeof SpreadsheetApp.getActiveSheet().noSuchThing`, 'undefined'],
    [
      'what the host lacks',
      `caught(() => SpreadsheetApp.getActiveSheet().getRange('A1').createPivotTable(null))`,
      'NotSupportedByHost',
    ],
    ['a refused service', `caught(() => DriveApp.getRootFolder())`, 'NotSupportedByHost'],
    [
      'a wrong argument',
      `caught(() => SpreadsheetApp.getActiveSheet().getRange('A1').setValues('x'), true)`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'functions as arguments',
      `caught(() => SpreadsheetApp.getActiveSheet().getRange('A1').setValues(() => 1), true)`,
      "The parameters (Function) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'errors of its own realm',
      `(() => { try { MailApp.sendEmail('nobody', 'S', 'B'); } catch (error) { return [error instanceof Error, error.name, error.message]; } })()`,
      [true, 'Exception', 'Invalid email: nobody'],
    ],
    ['bytes', `Utilities.newBlob('abc').getBytes()`, [97, 98, 99]],
    [
      'numbers that JSON lacks',
      `[Object.is(same(-0), -0), Number.isNaN(same(NaN)), same(undefined) === undefined]`,
      [true, true, true],
    ],
    [
      'a template with values of its own',
      `(() => { const t = HtmlService.createTemplate('<? for (const p of people) { ?><b><?= p.greet() ?></b><? } ?>'); t.people = [{ greet: () => 'Ana & co' }]; return t.evaluate().getContent(); })()`,
      '<b>Ana &amp; co</b>',
    ],
    ['menus', `SpreadsheetApp.getUi().createMenu('M').addItem('I', 'run').addToUi() === undefined || true`, true],
    ['promises', `Promise.resolve('kept')`, 'kept'],
    [
      'no way to the host',
      `[SpreadsheetApp, SpreadsheetApp.getActive(), ScriptApp.WeekDay.FRIDAY, SpreadsheetApp.getActive, Utilities.newBlob('x')].map((thing) => { try { return thing.constructor.constructor('return typeof process')(); } catch (e) { return 'undefined'; } })`,
      ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
    ],
  ])('finds %s as when it runs alone', (_what, expression, expected) => {
    const on = host(`
      function caught(work, message) { try { work(); return 'nothing'; } catch (error) { return message ? error.message : error.name; } }
      function same(value) { const t = HtmlService.createTemplate(''); t.value = value; return t.value; }
      function run() { return ${expression}; }`);
    const [together] = on.runTogether([{ fn: 'run' }], { seed: 1 });
    expect(together?.error).toBeNull();
    expect(together?.value).toEqual(expected);
    expect(on.run('run').value).toEqual(expected);
  });

  it('is ended when it loops without calling anything, and others go on', () => {
    const on = host(`function loops() { for (;;) {} } function fine() { return 'fine'; }`, { realTimeMs: 500 });
    const [looped, other] = on.runTogether([{ fn: 'loops' }, { fn: 'fine' }], { seed: 1 });
    expect(looped?.error?.message).toBe('Exceeded maximum execution time');
    expect(other?.value).toBe('fine');
  });

  it('meets the faults that a test plants', () => {
    const on = host(`${journal} function work() { note('1'); note('2'); }`);
    on.intercept((call, index) => (call.member.endsWith('setProperty') && index > 1 ? 'stop before' : 'go'));
    expect(on.runTogether([{ fn: 'work' }], { seed: 1 })[0]?.error?.name).toBe('ExecutionStopped');
    on.intercept(null);
    expect(on.run('seen').value).toBe('1;');
  });
});
