import { createScriptRun, type ScriptRun } from '../../../host/web/frame/script-run.js';
import type { CallOutcome } from '../../../host/web/frame/frame-messages.js';
import { createScriptHost } from '../../../host/web/frame/script-host.js';
import { refusedInSidebars } from '../../../host/web/frame/script-web-app.js';
import { wireArguments } from '../../../host/web/frame/wire-arguments.js';

/** google.script.run's rules: developers.google.com/apps-script/guides/html/reference/run, and Google's own client. */
function call(run: ScriptRun, name: string, ...args: readonly unknown[]): void {
  const member = run[name];
  if (typeof member !== 'function') throw new Error(`There is no ${name}.`);
  Reflect.apply(member, run, args);
}

const settled = () => new Promise((done) => setTimeout(done, 0));

describe('arguments of google.script.run', () => {
  it('are copied as plain data', () => {
    class Person {
      name = 'Ana';
    }
    const inherited: unknown = Object.create({ from: 'above' });
    expect(
      wireArguments([1, 'a', null, [undefined, NaN], { keep: 1, drop__: 2, gone: undefined }, new Person(), inherited]),
    ).toBe('[1,"a",null,[null,null],{"keep":1},{"name":"Ana"},{"from":"above"}]');
  });

  it.each([
    [[new Date()], 'Failed due to illegal value in property: 0'],
    [[1, { deep: [() => 1] }], 'Failed due to illegal value in property: 0'],
    [[{ when: new Date() }], 'Failed due to illegal value in property: when'],
    [[new Map()], 'Failed due to illegal value in property: 0'],
    [[new Error('x')], 'Failed due to illegal value in property: 0'],
    [[new Uint8Array(1)], 'Failed due to illegal value in property: 0'],
    [[Object('boxed')], 'Failed due to illegal value in property: 0'],
    [[Symbol('s')], 'Unknown type: symbol'],
    [[1n], 'Unknown type: bigint'],
    [[new Set()], 'Failed due to illegal value in property: 0'],
    [[/x/], 'Failed due to illegal value in property: 0'],
    [[Promise.resolve()], 'Failed due to illegal value in property: 0'],
    [[1, 2, 3, new Blob(['x'])], 'Failed due to illegal value in property: 3'],
    [[Object(1)], 'Failed due to illegal value in property: 0'],
    // An element that is no form.
    [[{ [Symbol.toStringTag]: 'HTMLDivElement' }], 'Failed due to illegal value in property: 0'],
  ])('throw at the call: %p', (args, message) => {
    expect(() => wireArguments(args)).toThrow(message);
  });

  it('throw on a circle, not on the same thing twice', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => wireArguments([circle])).toThrow('Failed due to circular reference.');
    const shared = { a: 1 };
    expect(wireArguments([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});

/** guides/html/communication: "values of the form's fields become strings", a file becomes a Blob. */
describe('a form as the only argument', () => {
  const { HTMLFormElement: noForm, FormData: usual } = globalThis as Record<string, unknown>;
  class Form {
    constructor(readonly fields: readonly (readonly [name: string, value: string | File])[]) {}
  }
  beforeAll(() =>
    Object.assign(globalThis, {
      HTMLFormElement: Form,
      FormData: function (form: Form) {
        return form.fields;
      },
    }),
  );
  afterAll(() => void Object.assign(globalThis, { HTMLFormElement: noForm, FormData: usual }));

  it('is its fields by name, and a list where several share one', () => {
    const form = new Form([
      ['who', 'Ana'],
      ['day', 'Mon'],
      ['day', 'Tue'],
    ]);
    expect(wireArguments([form])).toBe('[{"who":"Ana","day":["Mon","Tue"]}]');
  });

  it('takes its files along', async () => {
    const form = new Form([
      ['who', 'Ana'],
      ['cv', new File(['hallo'], 'cv.txt', { type: 'text/plain' })],
    ]);
    expect(JSON.parse(await wireArguments([form]))).toEqual([
      { who: 'Ana', cv: { file__: { name: 'cv.txt', type: 'text/plain', base64: 'aGFsbG8=' } } },
    ]);
  });
});

describe('google.script.host, history and url', () => {
  it('tell the page what the sidebar wants of its window', () => {
    const told: unknown[] = [];
    const host = createScriptHost('http://127.0.0.1:1', (message) => told.push(message));
    host.setHeight(300);
    host.setWidth(400);
    host.editor.focus();
    host.close();
    expect(host.origin).toBe('http://127.0.0.1:1');
    expect(told).toEqual([
      { kind: 'size', width: null, height: 300 },
      { kind: 'size', width: 400, height: null },
      { kind: 'focus editor' },
      { kind: 'close' },
    ]);
  });

  it('refuse by name what is for web apps', () => {
    expect(() => refusedInSidebars('history', ['push'])['push']?.()).toThrow('google.script.history.push()');
  });
});

describe('google.script.run', () => {
  it('has the server’s functions and the three setters, nothing else', () => {
    const run = createScriptRun(['logTouch', 'getCard'], () => Promise.resolve({ ok: true }));
    expect(Object.keys(run).sort()).toEqual([
      'getCard',
      'logTouch',
      'withFailureHandler',
      'withSuccessHandler',
      'withUserObject',
    ]);
  });

  it('gives a new runner for each handler and leaves the old one as it was', async () => {
    const heard: unknown[] = [];
    const run = createScriptRun(['add'], () => Promise.resolve({ ok: true, value: 3 }));
    const first = run.withSuccessHandler((value) => heard.push(['first', value]));
    const second = first
      .withUserObject('mine')
      .withSuccessHandler((value, mine) => heard.push(['second', value, mine]));
    call(run, 'add');
    call(first, 'add');
    call(second, 'add');
    await settled();
    expect(heard).toEqual([
      ['first', 3],
      ['second', 3, 'mine'],
    ]);
  });

  it('throws a bad argument at the call and tells the failure handler nothing', async () => {
    const failed = jest.fn();
    const send = jest.fn(() => Promise.resolve<CallOutcome>({ ok: true }));
    const run = createScriptRun(['add'], send).withFailureHandler(failed);
    expect(() => call(run, 'add', new Date())).toThrow(TypeError);
    await settled();
    expect(failed).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
  });

  it('hands a failure to its handler as an Error, and gives null for an answer of nothing', async () => {
    const heard: unknown[] = [];
    const outcomes: CallOutcome[] = [{ ok: false, error: { name: 'ScriptError', message: 'No.' } }, { ok: true }];
    const run = createScriptRun(['add'], () => Promise.resolve(outcomes.shift() ?? { ok: true }))
      .withFailureHandler((error) => heard.push(error))
      .withSuccessHandler((value) => heard.push(value));
    call(run, 'add');
    call(run, 'add');
    await settled();
    expect(heard).toHaveLength(2);
    expect(heard.find((value) => value instanceof Error)).toMatchObject({ name: 'ScriptError', message: 'No.' });
    expect(heard).toContain(null);
  });

  it('has never more than ten calls under way', async () => {
    let under = 0;
    let most = 0;
    const send = async (): Promise<CallOutcome> => {
      under += 1;
      most = Math.max(most, under);
      await settled();
      under -= 1;
      return { ok: true };
    };
    const answered = jest.fn();
    const run = createScriptRun(['add'], send).withSuccessHandler(answered);
    for (let count = 0; count < 35; count += 1) call(run, 'add', count);
    while (answered.mock.calls.length < 35) await settled();
    expect(most).toBe(10);
  });
});
