// Runs Stryker over the rules, round by round, and gives the mutants of all rounds.
import { Stryker } from '@stryker-mutator/core';

/** Words and texts are lists of what people write: a test of each would be the list once more. */
const LISTS = ['!src/domain/words/**', '!src/domain/texts/{de,en,es,fr,languages}.ts'];

/** Each round runs the tests that know its files. The tests of recognition read hundreds of sheets: they wait apart. */
const ROUNDS = [
  { mutate: ['src/domain/**/*.ts', '!src/domain/recognition/**'], tests: 'rules' },
  { mutate: ['src/domain/recognition/**/*.ts'], tests: 'recognition' },
];

/**
 * @param {readonly string[]} paths files or folders of src/domain; all of it when there are none
 * @returns {Promise<readonly { fileName: string, status: string, location: object, replacement: string }[]>}
 */
export async function mutate(paths) {
  const mutants = [];
  for (const { mutate: files, tests } of ROUNDS) {
    const isRecognition = tests === 'recognition';
    const wanted = paths.filter((path) => path.startsWith('src/domain/recognition') === isRecognition);
    if (paths.length > 0 && wanted.length === 0) continue;
    const chosen = wanted.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
    const stryker = new Stryker({
      mutate: [...(chosen.length > 0 ? chosen : files), ...LISTS],
      testRunner: 'mocha',
      mochaOptions: { spec: ['tools/mutation/tests.cjs'], 'no-config': true, 'no-package': true },
      buildCommand: `node tools/mutation/bundle.mjs ${tests}`,
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
      concurrency: 2,
      ignorePatterns: ['**', '!src/**', '!test/**', '!host/**', '!tools/mutation/*.mjs', '!package.json'],
      symlinkNodeModules: false,
      checkers: [],
      reporters: ['progress-append-only', 'json'],
      jsonReporter: { fileName: 'reports/mutation.json' },
      // Long, because a loop without an end is noticed by its count; the clock is for what stands still.
      timeoutMS: 60_000,
      allowConsoleColors: false,
      tempDirName: '.stryker-tmp',
      warnings: { unknownOptions: false },
    });
    mutants.push(...(await stryker.runMutationTest()));
  }
  return mutants;
}
