import { thread } from '../../support/script-thread.js';
import { hostOf, NOW } from '../script-project.js';
import { createHost } from '../../../host/runtime/create-host.js';
import type { ExecutionResult, Host } from '../../../host/runtime/host.js';

/** A host over a project of several files, in this order. */
function hostOver(files: Readonly<Record<string, string>>, options: Parameters<typeof createHost>[0] = {}): Host {
  return createHost({ now: NOW, user: 'ana@agency.example', bundle: files, ...options });
}

const stackOf = ({ error }: ExecutionResult): readonly string[] => error?.stack.split('\n') ?? [];

/** What V8 at Google adds below the function that was run; seen in many published logs. */
const TOP = '    at __GS_INTERNAL_top_function_call__.gs:1:8';

describe('the files of a project', () => {
  it('run one by one: a file that ends without a semicolon calls nothing in the next', () => {
    const host = hostOver({
      'Library.gs': 'var Library = (function () { return { name: "lib" }; })()',
      'Program.gs': '(function () { Library.used = true; })();\nfunction look() { return Library; }',
    });
    expect(host.run('look').value).toEqual({ name: 'lib', used: true });
  });

  it('know the functions of all of them before the first runs, and each function once', () => {
    const host = hostOver({
      'A.gs': 'later.calls = 1; var early = later();',
      'B.gs':
        'function later() { later.calls += 1; return "from B"; }\nfunction look() { return [early, later.calls]; }',
    });
    expect(host.run('look').value).toEqual(['from B', 2]);
  });

  it('see what earlier ones set, and find what later ones will set undefined', () => {
    const host = hostOver({
      '1.gs': 'var order = ["1", typeof later]; const shared = { n: 1 };',
      '2.gs': 'var later = 1; order.push("2"); shared.n += 1; class Shape { side() { return 3; } }',
      '3.gs':
        'order.push("3"); this.viaThis = 4; globalThis.viaGlobal = 5;\nfunction look() { return [order, shared.n, new Shape().side(), viaThis, viaGlobal, this === globalThis]; }',
    });
    expect(host.run('look').value).toEqual([['1', 'undefined', '2', '3'], 2, 3, 4, 5, true]);
  });

  it('may be strict one by one', () => {
    const host = hostOver({
      'Strict.gs': '"use strict";\nfunction strict() { return this === undefined; }',
      'Sloppy.gs':
        'leaked = 1;\nfunction sloppy() { alsoLeaked = 2; return [this === globalThis, strict(), leaked + alsoLeaked]; }',
    });
    expect(host.run('sloppy').value).toEqual([true, true, 3]);
  });

  it('declare a function twice: the last file’s counts, in the first too', () => {
    const host = hostOver({
      'A.gs': 'var early = which();\nfunction which() { return "A"; }\nfunction look() { return [early, which()]; }',
      'B.gs': 'function which() { return "B"; }',
    });
    expect(host.run('look').value).toEqual(['B', 'B']);
  });

  it('may not declare a constant twice', () => {
    const host = hostOver({ 'A.gs': 'const limit = 1;', 'B.gs': 'const limit = 2;\nfunction look() {}' });
    expect(host.run('look').error).toMatchObject({
      name: 'SyntaxError',
      message: "Identifier 'limit' has already been declared",
    });
  });

  it('are refused with file and line when one cannot be read', () => {
    const files = { 'Good.gs': 'function a() {}', 'lib/Bad.js': 'function b() {\n  return }}\n' };
    expect(() => hostOver(files)).toThrow("Syntax error: SyntaxError: Unexpected token '}' line: 2 file: lib/Bad.gs");
  });

  it('run in the threads of concurrent executions as well', async () => {
    const host = hostOver(
      {
        'A.gs': 'const prefix = label()\nvar list = []',
        'B.gs': '(function () { list.push(prefix); })()\nfunction label() { return "B"; }\nconst look = () => list;',
      },
      { thread },
    );
    expect(await host.start('look')).toMatchObject({ ok: true, value: ['B'] });
  });
});

describe('a stack', () => {
  it('names function, file and line as at Google, and nothing of the host', () => {
    const host = hostOver({
      'Main.gs': 'var a = 1;\n\nfunction run() {\n  [1].forEach(function each() {\n    helper();\n  });\n}',
      'lib/helpers.js': '// A comment.\nfunction helper() {\n  throw new RangeError("no");\n}',
    });
    expect(stackOf(host.run('run'))).toEqual([
      'RangeError: no',
      '    at helper (lib/helpers:3:9)',
      '    at each (Main:5:5)',
      '    at Array.forEach (<anonymous>)',
      '    at run (Main:4:7)',
      TOP,
    ]);
  });

  it('of a service’s error begins where the script called the service', () => {
    const host = hostOf('function run() {\n  SpreadsheetApp.getActiveSheet().getRange("nothing here");\n}');
    const inScript = hostOf(
      'function run() {\n  try { return DriveApp.getFiles(); } catch (error) { return [error.name, error.message, error.stack]; }\n}',
    );
    expect(stackOf(host.run('run'))).toEqual(['Exception: Range not found', '    at run (Code:2:35)', TOP]);
    expect(inScript.run('run').value).toEqual([
      'NotSupportedByHost',
      'DriveApp.getFiles() is not supported by the local host',
      `NotSupportedByHost: DriveApp.getFiles() is not supported by the local host\n    at run (Code:2:25)\n${TOP}`,
    ]);
  });

  it('can be read, cut and written by the script itself', () => {
    const host = hostOver({
      'Code.gs': `
        class Refused extends Error { constructor(why) { super(why); this.name = 'Refused'; Error.captureStackTrace(this, Refused); } }
        function caller() { return new Error().stack.split('\\n')[2].trim(); }
        function look() { return [caller(), new Refused('x').stack.split('\\n').length, eval('new Error("e").stack').split('\\n')[0]]; }`,
    });
    expect(host.run('look').value).toEqual(['at look (Code:4:35)', 3, 'Error: e']);
  });

  it('of an error at load says where it was thrown', () => {
    const host = hostOver({ 'A.gs': 'function run() {}', 'B.gs': '\nmissing();' });
    expect(stackOf(host.run('run'))).toEqual(['ReferenceError: missing is not defined', '    at B:2:1']);
  });

  it('is one line for what is none of the script’s doing', () => {
    const host = hostOf('function run() {}');
    expect(stackOf(host.run('absent'))).toEqual(['ReferenceError: Script function not found: absent']);
  });

  it('holds no host frame in a thread either', async () => {
    const host = hostOf('function run() {\n  MailApp.sendEmail("nobody", "S", "B");\n}', {
      thread,
    });
    expect(stackOf(await host.start('run'))).toEqual([
      'Exception: Invalid email: nobody',
      '    at run (Code:2:11)',
      TOP,
    ]);
  });
});

describe('an entry point', () => {
  // developers.google.com/apps-script/guides/v8-runtime, "Improved function detection".
  const declared = `
    function normal() { return 1; }
    async function later() { return 2; }
    var held = function () { return 3; };
    let letHeld = function named() { return 4; };
    const constHeld = () => 5;
    const asyncHeld = async () => 6;`;

  it.each([
    ['normal', 1],
    ['later', 2],
    ['held', 3],
    ['letHeld', 4],
    ['constHeld', 5],
    ['asyncHeld', 6],
  ])('may be declared as %s', (name, value) => {
    const host = hostOf(declared);
    expect(host.run(name).value).toBe(value);
    expect(host.callFromClient(name, [])).toEqual({ ok: true, value });
  });

  // The same guide, "Call object methods from triggers and callbacks".
  it('may be an object’s method or a class’s, with its own `this`', () => {
    const host = hostOf(`
      const menu = { word: 'hello', item1() { return this.word; }, sub: { item: () => 'deep' } };
      class Jobs { static nightly() { return this === Jobs; } }`);
    const run = (name: string) => host.run(name).value;
    expect([run('menu.item1'), run('menu.sub.item'), run('Jobs.nightly')]).toEqual(['hello', 'deep', true]);
  });

  it('is not to be reached from the page by a method’s name', () => {
    const host = hostOf('const menu = { item1() { return 1; } };');
    expect(host.callFromClient('menu.item1', [])).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: menu.item1' },
    });
  });

  it.each(['class', 'menu.absent', 'absent.item', 'menu..item1', 'menu.item1()', 'menu.word', '', 'a b'])(
    'is not found under “%s”',
    (name) => {
      const host = hostOf('const menu = { word: "x", item1() { return 1; } };');
      expect(host.run(name).error?.message).toBe(`Script function not found: ${name}`);
    },
  );

  it('may be made while the script loads, for a menu that is made while it runs', () => {
    const host = hostOf(`
      ['Berlin', 'Paris'].forEach((city) => { this['open' + city] = () => city; });
      const onOpen = () => { const menu = SpreadsheetApp.getUi().createMenu('Cities');
        ['Berlin', 'Paris'].forEach((city) => menu.addItem(city, 'open' + city)); menu.addToUi(); };`);
    expect(host.open().map(({ ok }) => ok)).toEqual([true]);
    const [menu] = host.ui.menus;
    const handlers = menu?.kind === 'menu' ? menu.items.map((item) => (item.kind === 'item' ? item.handler : '')) : [];
    expect(handlers.map((handler) => host.run(handler).value)).toEqual(['Berlin', 'Paris']);
  });

  it('of a trigger may be a constant or a method', () => {
    const host = hostOf(`
      const onEdit = (e) => { e.range.offset(0, 1).setValue('seen ' + e.value); };
      const jobs = { weekly() { SpreadsheetApp.getActiveSheet().getRange('A5').setValue('weekly'); } };
      function install() { ScriptApp.newTrigger('jobs.weekly').timeBased().everyDays(1).create(); }`);
    host.type('Sheet1', 'A1', 'x');
    host.run('install');
    host.advanceTo('2026-11-25T00:00:00Z');
    const [sheet = ''] = host.workbook.sheets();
    const cell = (row: number, column: number) =>
      host.workbook.read(sheet, { top: row, bottom: row, left: column, right: column })[0]?.[0]?.value;
    expect([cell(0, 1), cell(4, 0)]).toEqual(['seen x', 'weekly']);
  });
});
