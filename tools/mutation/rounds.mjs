/**
 * What is changed together, and the tests that are about it. A rule is left to its own tests: that a whole Friday run
 * goes wrong, too, would say less. Words and texts are lists of what people write; a test of each would be the list once
 * more. Tests on the built files notice nothing of what Stryker changes in the sources.
 */
export const ROUNDS = {
  rules: {
    mutate: ['src/domain/**/*.ts', '!src/domain/{mail,recognition,texts}/**'],
    tests: ['test/domain'],
    not: /^test\/domain\/(?:mail|recognition)\//,
  },
  mail: {
    mutate: ['src/domain/{mail,texts}/**/*.ts', '!src/domain/texts/{de,en,es,fr}/*.ts'],
    tests: ['test/domain/mail', 'test/app/friday'],
    not: /\.on-host\.|over-the-bundle|faults/,
  },
  recognition: {
    mutate: ['src/domain/recognition/**/*.ts'],
    tests: ['test/domain/recognition'],
    not: /scores|held-out/,
    // Each of four hundred sheets is a test: asked after the others, and every eighth of them.
    last: /known-sheets/,
    // Words and texts that have been read are remembered: only the first test that needs one comes past what reads it.
    remembers: true,
    fewer: /test\/fixtures\/(?:headers|held-out|found)\.json$/,
  },
};
