// What the tests use of jest, and nothing more: the same `expect` and `each`, the same clock and spies.
import { ModernFakeTimers } from '@jest/fake-timers';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { ModuleMocker } from 'jest-mock';

const mocker = new ModuleMocker(globalThis);
const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {} } });

let suites = [];
let tests = [];
let first = [];
let last = [];

const describe = (title, body) => {
  suites.push(title);
  body();
  suites.pop();
};
const it = (title, run) => tests.push({ title: [...suites, title].join(' '), run });

globalThis.expect = expect;
globalThis.describe = Object.assign(describe, { each: bind(describe, false) });
globalThis.it = Object.assign(it, { each: bind(it, false) });
globalThis.beforeAll = (run) => first.push(run);
globalThis.afterAll = (run) => last.push(run);
globalThis.jest = {
  spyOn: (object, name) => mocker.spyOn(object, name),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  useFakeTimers: (config) => timers.useFakeTimers(config),
  useRealTimers: () => timers.useRealTimers(),
};

/** The tests that a file of tests defines while it is evaluated, by the titles of their suites and their own. */
export function collected(evaluate) {
  suites = [];
  tests = [];
  first = [];
  last = [];
  evaluate();
  return tests;
}

/** What the tests lay out before them, and clear away after themselves: of a whole file, once. */
export async function layOut() {
  for (const run of first.splice(0)) await run();
}
export async function clearAway() {
  for (const run of last.splice(0)) await run();
}
