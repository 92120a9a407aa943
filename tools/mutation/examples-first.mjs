// Examples take no time and notice most changes; properties and the spreadsheet engine take long. A run ends with the
// first test that fails: so the quick ones of all suites come first. Titles stay as they are.

/** A property, a formula in the spreadsheet engine, a page that another program reads. */
const isSlow = (test) => /\bassert\d*\(|shownOn\(|unsupported\(|validateString\(/.test(String(test.fn));

describe('', function () {
  const root = this.parent;
  root.suites.pop();
  root.suites.push(...root.suites.map((suite) => slowPart(suite, root)));
});

function slowPart(suite, parent) {
  const part = suite.clone();
  part.parent = parent;
  part.tests = suite.tests.filter(isSlow);
  for (const test of part.tests) test.parent = part;
  suite.tests = suite.tests.filter((test) => !isSlow(test));
  part.suites = suite.suites.map((inner) => slowPart(inner, part));
  return part;
}
