// What the tests use of jest, for mocha: the same `expect`, the same `each`, the same clock and spies.
import { ModernFakeTimers } from '@jest/fake-timers';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { ModuleMocker } from 'jest-mock';

const mocker = new ModuleMocker(globalThis);
const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {} } });

globalThis.expect = expect;
globalThis.jest = {
  spyOn: (object, name) => mocker.spyOn(object, name),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  useFakeTimers: (config) => timers.useFakeTimers(config),
  useRealTimers: () => timers.useRealTimers(),
};
globalThis.beforeAll = globalThis.before;
globalThis.afterAll = globalThis.after;
globalThis.it.each = bind(globalThis.it);
globalThis.describe.each = bind(globalThis.describe, false);
