import fc from 'fast-check';
import { thread } from '../../support/script-thread.js';
import { hostOf } from '../script-project.js';

const code = `
  function echo(...values) { return values; }
  function hidden_() { return 'secret'; }
  function give(what) { return gifts[what](); }
  const gifts = {
    date: () => new Date(), nested: () => ({ a: [1, new Date()] }), sheet: () => SpreadsheetApp.getActiveSheet(),
    deepSheet: () => ({ sheet: SpreadsheetApp.getActiveSheet() }), nothing: () => undefined, holes: () => [1, undefined, , 2],
    inObject: () => ({ a: undefined, b: 1 }), nan: () => [NaN, Infinity], map: () => new Map([[1, 2]]), set: () => new Set([1]), regexp: () => /x/,
    boxed: () => new String('ab'), number: () => new Number(5), fn: () => function f() { return 1; }, unsigned: () => new Uint8Array([1]),
    signed: () => new Int8Array([1, -2]), bigint: () => 5n, symbol: () => Symbol('x'), promise: () => Promise.resolve('kept'),
    circle: () => { const ring = {}; ring.self = ring; return ring; }, twice: () => { const one = { a: 1 }; return [one, one]; },
    reserved: () => ({ fine: 1, inner: { secret__: 2 } }), proto: () => JSON.parse('{"__proto__x": {"a": 1}}'),
  };
  class Person { constructor() { this.name = 'Ana'; } hello() {} }
  function person() { return new Person(); }
  function cv(form) { return [form.who, form.cv.getName(), form.cv.getContentType(), form.cv.getDataAsString()]; }
  function fail() { throw new Error('No row 7.'); }
  function refused() { MailApp.sendEmail('nobody', 'S', 'B'); }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`;

describe('an answer on its way to the page', () => {
  // tanaikech, "Report: values to transfer between server and client" (2023-08-28), measured; the guide says that
  // such requests fail, and the measurement wins.
  it.each<[string, unknown]>([
    ['date', null],
    ['nested', null],
    ['sheet', null],
    ['deepSheet', null],
    ['nothing', null],
    ['holes', [1, null, null, 2]],
    ['inObject', { a: null, b: 1 }],
    ['nan', [null, null]],
    ['map', {}],
    ['set', {}],
    ['regexp', {}],
    ['number', {}],
    ['boxed', { 0: 'a', 1: 'b' }],
    ['fn', 'function f() { return 1; }'],
    ['signed', { 0: 1, 1: -2 }],
    ['promise', 'kept'],
    ['twice', [{ a: 1 }, { a: 1 }]],
  ])('a %s arrives as measured', (what, value) => {
    expect(hostOf(code).callFromClient('give', [what])).toEqual({ ok: true, value });
  });

  // Read in Google's own client code.
  it.each<[string, string]>([
    ['reserved', 'User properties cannot end with "__". Failed on property: secret__'],
    ['circle', 'Failed due to circular reference.'],
    ['bigint', 'Unknown type: bigint'],
    ['symbol', 'Unknown type: symbol'],
    ['unsigned', 'Uint8Array'],
  ])('a %s fails', (what, says) => {
    const answer = hostOf(code).callFromClient('give', [what]);
    expect(answer.ok).toBe(false);
    expect(answer.error?.message).toContain(says);
  });

  it('an instance of a class arrives as its data', () => {
    expect(hostOf(code).callFromClient('person', [])).toEqual({ ok: true, value: { name: 'Ana' } });
  });

  it('whatever is JSON arrives as it was', () => {
    const host = hostOf(code);
    const reserved = (value: unknown): boolean => JSON.stringify(value).includes('__');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        fc.pre(!reserved(value));
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(host.callFromClient('echo', [plain, 1])).toEqual({ ok: true, value: [plain, 1] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('an argument on its way to the script', () => {
  // guides/html/communication: a form's file arrives as a Blob.
  it('is a Blob where the page’s form held a file', async () => {
    const host = hostOf(code, { thread });
    const file__ = { name: 'cv.txt', type: 'text/plain', base64: 'aGFsbG8=' };
    expect(await host.startFromClient('cv', [{ who: 'Ana', cv: { file__ } }])).toEqual({
      ok: true,
      value: ['Ana', 'cv.txt', 'text/plain', 'hallo'],
    });
  });

  it('is refused at the call when it may not cross', () => {
    expect(() => hostOf(code).callFromClient('echo', [new Date()])).toThrow(
      'Failed due to illegal value in property: 0',
    );
  });
});

describe('a call from the page', () => {
  // developers.google.com/apps-script/guides/html/communication#private_functions
  it('reaches top-level functions whose name doesn’t end in an underscore, and nothing else', () => {
    const host = hostOf(code);
    expect(host.clientFunctions).toEqual(['echo', 'give', 'person', 'cv', 'fail', 'refused', 'who']);
    for (const name of ['hidden_', 'gifts', 'Person', 'toString', 'eval', 'nobody']) {
      expect(host.callFromClient(name, [])).toMatchObject({ ok: false, error: { name: 'ScriptError' } });
    }
  });

  it('fails with a message that the page can show', () => {
    const host = hostOf(code);
    expect(host.callFromClient('fail', [])).toMatchObject({
      ok: false,
      error: { name: 'ScriptError', message: expect.stringContaining('No row 7.') as string },
    });
    expect(host.callFromClient('refused', []).error?.message).toContain('Invalid email: nobody');
  });

  // developers.google.com/apps-script/guides/services/authorization: as the user at the keyboard.
  it('runs as the user at the keyboard', () => {
    const host = hostOf(code);
    host.user = 'bo@agency.example';
    expect(host.callFromClient('who', []).value).toEqual(['bo@agency.example', 'bo@agency.example']);
  });
});
