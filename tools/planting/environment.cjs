// Jest's own environment, which notes how each test came out: with the error itself, not its printed text.
const { appendFileSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name !== 'test_done' || test.mode === 'skip') return;
    const titles = [];
    for (let each = test; each.parent !== undefined; each = each.parent) titles.unshift(each.name);
    const { PLANTED_REPORT, PLANTED_SEED } = process.env;
    const run = { title: titles.join(' '), seed: Number(PLANTED_SEED), failure: failureOf(test.errors) };
    appendFileSync(PLANTED_REPORT, `${JSON.stringify(run)}\n`);
  }
};

function failureOf([found]) {
  if (found === undefined) return null;
  const [error] = [found].flat();
  const examples = /^Property failed after (\d+) tests/.exec(error?.message)?.[1];
  const cause = examples === undefined ? error : (error.cause ?? error);
  const expected = cause?.matcherResult !== undefined || cause?.message === 'Property failed by returning false';
  return {
    examples: Number(examples ?? 1),
    by: expected ? 'expectation' : cause?.name,
    says: String(cause?.message ?? cause),
  };
}
