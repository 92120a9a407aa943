// Stryker's test runner for the rules: evaluates the one file of `bundle.mjs` afresh for every change, so that nothing a
// changed rule has remembered outlives it, and runs tests until one fails, first those that come past the change.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

import { collected } from './collected.mjs';
import { ROUNDS } from './rounds.mjs';

/** A property, a formula in the spreadsheet engine, a page that another program reads: these come last. */
const SLOW = /\bassert\d*\(|shownOn\(|unsupported\(|validateString\(/;

/**
 * A loop without an end is noticed by its count: in one test it comes past the change more than twice as often as all
 * tests together do without the change. Stryker waits for a hundred times as often, which takes minutes.
 */
const FEWEST_HITS = 100_000;
const STRYKERS_FACTOR = 100;

/**
 * One that doesn't come past the change is noticed by the clock. Where others keep the machine busy, a test of three seconds
 * has taken more than eight, which is no answer.
 */
const LONGEST_MS = 40_000;
const TEST = new Script('globalThis.testToRun()');

/** Where Stryker asks whether a change is on, and where it counts what the tests come past. */
const ASKS = /(stryMutAct_\w+\("\d+"\))/;
const COUNTS = /stryCov_\w+\((?:"\d+"(?:, )?)+\)/g;

class RulesRunner {
  #remembers = ROUNDS[process.env.MUTATION_ROUND].remembers === true;
  /** Where the changed code looks for the change that is on, and notes what it comes past. */
  #switch;
  #file;
  /** The tests and rules with every change in them. */
  #text;
  /** The same without counting, cut where a change is asked for: what is asked for stands at the odd places. */
  #pieces;

  constructor() {
    this.#switch = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#file = resolve('tools/mutation/tests.cjs');
    this.#text = readFileSync(this.#file, 'utf8');
    this.#pieces = this.#text.replace(COUNTS, '0').split(ASKS);
  }

  /**
   * Evaluates the tests and rules. With a change, all others are taken out first: the five thousand questions whether
   * they are on took four fifths of the time. How often it itself is come past is still counted.
   */
  #evaluate(mutant) {
    const filename = this.#file;
    const isOn = (asked) => asked.endsWith(`("${mutant}")`);
    const text =
      mutant === undefined
        ? this.#text
        : this.#pieces.map((piece, at) => (at % 2 === 0 || isOn(piece) ? piece : 'false')).join('');
    const script = new Script(`(function (require, module, exports, __dirname, __filename) {${text}\n})`, {
      filename,
    });
    script.runInThisContext()(createRequire(filename), { exports: {} }, {}, dirname(filename), filename);
  }

  async dryRun() {
    const result = await this.#run({ bail: false });
    return { ...result, mutantCoverage: this.#switch.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    this.#switch.hitLimit =
      hitLimit === undefined ? undefined : Math.max(FEWEST_HITS, (hitLimit / STRYKERS_FACTOR) * 2);
    const only = testFilter === undefined ? null : new Set(testFilter);
    return toMutantRunResult(
      await this.#run({ bail: true, only, mutant: activeMutant.id, whileLoading: mutantActivation === 'static' }),
    );
  }

  async #run({ bail, only = null, mutant, whileLoading = false }) {
    const results = [];
    try {
      this.#switch.currentTestId = undefined;
      this.#switch.hitCount = 0;
      this.#switch.activeMutant = whileLoading ? mutant : undefined;
      const tests = collected(() => this.#evaluate(mutant));
      this.#switch.activeMutant = mutant;
      for (const test of this.#inOrder(tests, only)) {
        const result = await this.#resultOf(test, mutant === undefined ? {} : { timeout: LONGEST_MS });
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

  /** First the tests that come past the change, slow ones last; where results are remembered, the others after them. */
  #inOrder(tests, only) {
    const slowLast = (some) => [
      ...some.filter(({ run }) => !SLOW.test(run)),
      ...some.filter(({ run }) => SLOW.test(run)),
    ];
    if (only === null) return slowLast(tests);
    const others = this.#remembers ? tests.filter(({ title }) => !only.has(title)) : [];
    return [...slowLast(tests.filter(({ title }) => only.has(title))), ...slowLast(others)];
  }

  /** Without a change every question of all of them is asked, which takes longer: there is no clock then. */
  async #resultOf({ title, run }, clock) {
    const result = { id: title, name: title, fileName: undefined, startPosition: undefined };
    this.#switch.currentTestId = title;
    this.#switch.hitCount = 0;
    const started = performance.now();
    try {
      globalThis.testToRun = run;
      await TEST.runInThisContext(clock);
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
