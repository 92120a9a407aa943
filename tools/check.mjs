// `npm run check`: everything but the browser tests: types, style, who imports whom, what nobody uses, tests, the bundle.
import { runSteps, tool } from './steps.mjs';

const types = ['src/domain', 'src/entry', 'src/sidebar', 'host', 'test'].map((project) => [
  `types of ${project}`,
  tool('typescript/bin/tsc', '-p', project),
]);

/** What `npm test` does not do; `.ci/run` runs both. */
const code = [
  ...types,
  ['eslint', tool('eslint/bin/eslint.js', '.', '--max-warnings=0')],
  [
    'prettier',
    tool(
      'prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      'src',
      'host',
      'test',
      'bench',
      'tools',
      '*.js',
      '*.json',
    ),
  ],
  [
    'who imports whom',
    tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'host', '--config', '.dependency-cruiser.cjs'),
  ],
  ['what nobody uses', tool('knip/bin/knip.js')],
  ['slow patterns', [process.execPath, 'tools/slow-patterns.mjs']],
];
const tests = [
  ['build', [process.execPath, 'tools/build.mjs']],
  ['jest', tool('jest/bin/jest.js')],
];

const failed = runSteps(process.argv.includes('--code') ? code : [...code, ...tests]);
if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.join(', ')}.\n`);
  process.exitCode = 1;
}
