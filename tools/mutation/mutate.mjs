// Runs Stryker over the rules, round by round, and gives the mutants of all rounds.
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

import { ROUNDS } from './rounds.mjs';

/**
 * @param {readonly string[]} paths files or folders of src/domain; all of it when there are none
 * @returns {Promise<readonly { fileName: string, status: string, location: object, replacement: string }[]>}
 */
export async function mutate(paths) {
  const mutants = [];
  for (const [round, { mutate: all }] of Object.entries(ROUNDS)) {
    const chosen = paths.filter((path) => roundOf(path) === round);
    if (paths.length > 0 && chosen.length === 0) continue;
    const [, ...lists] = all;
    const files =
      paths.length === 0
        ? all
        : [...chosen.map((path) => (/\.ts(:|$)/.test(path) ? path : `${path}/**/*.ts`)), ...lists];
    process.env.MUTATION_ROUND = round;
    mutants.push(...(await new Stryker(options(round, files)).runMutationTest()));
  }
  return mutants;
}

function roundOf(path) {
  const [, folder] = /^src\/domain\/(mail|texts|recognition)/.exec(path) ?? [];
  return folder === undefined ? 'rules' : folder === 'texts' ? 'mail' : folder;
}

function options(round, files) {
  return {
    mutate: files,
    testRunner: 'rules',
    plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
    buildCommand: `node tools/mutation/bundle.mjs ${round}`,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    ignorePatterns: ['**', '!src/**', '!test/**', '!host/**', '!tools/mutation/*.mjs', '!package.json'],
    symlinkNodeModules: false,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `reports/mutation-${round}.json` },
    // Long, because a loop without an end is noticed by the runner; this clock is for what stands still beside it.
    timeoutMS: 60_000,
    allowConsoleColors: false,
    tempDirName: '.stryker-tmp',
  };
}
