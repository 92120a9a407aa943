// Stryker's test runner for the rules: evaluates the one file of `bundle.mjs` afresh for every change, so that nothing a
// changed rule has remembered outlives it, and runs the tests that come past the change until one fails.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

import { collected } from './collected.mjs';

/** A property, a formula in the spreadsheet engine, a page that another program reads: these come last. */
const SLOW = /\bassert\d*\(|shownOn\(|unsupported\(|validateString\(/;

class RulesRunner {
  /** Where the changed code looks for the change that is on, and notes what it comes past. */
  #switch;
  #evaluate;

  constructor() {
    this.#switch = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const file = resolve('tools/mutation/tests.cjs');
    const parts = '(function (require, module, exports, __dirname, __filename) {';
    const script = new Script(`${parts}${readFileSync(file, 'utf8')}\n})`, { filename: file });
    const require = createRequire(file);
    this.#evaluate = () => script.runInThisContext()(require, { exports: {} }, {}, resolve('tools/mutation'), file);
  }

  async dryRun() {
    const result = await this.#run({ bail: false });
    return { ...result, mutantCoverage: this.#switch.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    this.#switch.hitLimit = hitLimit;
    this.#switch.hitCount = hitLimit === undefined ? undefined : 0;
    const only = testFilter === undefined ? null : new Set(testFilter);
    return toMutantRunResult(
      await this.#run({ bail: true, only, mutant: activeMutant.id, whileLoading: mutantActivation === 'static' }),
    );
  }

  async #run({ bail, only = null, mutant, whileLoading = false }) {
    const results = [];
    try {
      this.#switch.currentTestId = undefined;
      this.#switch.activeMutant = whileLoading ? mutant : undefined;
      const tests = collected(this.#evaluate).filter(({ title }) => only === null || only.has(title));
      this.#switch.activeMutant = mutant;
      const inOrder = [...tests.filter(({ run }) => !SLOW.test(run)), ...tests.filter(({ run }) => SLOW.test(run))];
      for (const test of inOrder) {
        const result = await this.#resultOf(test);
        results.push(result);
        if (bail && result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      // Even the tests can't be built any more.
      results.push({
        id: 'loading',
        name: 'loading',
        status: TestStatus.Failed,
        failureMessage: String(error),
        timeSpentMs: 0,
      });
    } finally {
      this.#switch.activeMutant = undefined;
    }
    const { hitCount, hitLimit } = this.#switch;
    return determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results };
  }

  async #resultOf({ title, run }) {
    const result = { id: title, name: title, fileName: undefined, startPosition: undefined };
    this.#switch.currentTestId = title;
    const started = performance.now();
    try {
      await run();
      return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - started };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - started };
    } finally {
      this.#switch.currentTestId = undefined;
    }
  }
}

const newRunner = () => new RulesRunner();
newRunner.inject = [];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rules', newRunner)];
