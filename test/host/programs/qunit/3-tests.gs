(function (root) {
  Checks.module("values");
  Checks.test("dates and arrays are the script's own", (assert) => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange(1, 1, 2, 2).setValues([["a", new Date(2026, 10, 23)], ["", 2]]);
    const values = sheet.getDataRange().getValues();
    assert.deepEqual(values.map((row) => row.map((cell) => Object.prototype.toString.call(cell))), [
      ["[object String]", "[object Date]"],
      ["[object String]", "[object Number]"],
    ]);
    assert.deepEqual(values instanceof Array && values[0][1] instanceof Date, true);
  });
  Checks.test("properties keep texts", (assert) => {
    const properties = PropertiesService.getScriptProperties();
    properties.setProperties({ n: "1", b: "true" });
    assert.deepEqual([properties.getProperty("n"), properties.getProperty("none"), properties.getKeys().sort()], ["1", null, ["b", "n"]]);
  });
  Checks.test("a refusal is an Error", (assert) => {
    assert.throws(() => SpreadsheetApp.openById("nothing"), Error);
    assert.throws(() => null.x, TypeError);
  });
  Checks.test("what is thrown is told with its place", () => {
    helperThatFails();
  });
  root.allRun = () => Checks.run();
})(this);

function helperThatFails() {
  throw new RangeError("on purpose");
}

function title(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const report = () => ({ version: Checks.version, loose, results: allRun() });

function doGet() {
  const template = HtmlService.createTemplateFromFile("views/report");
  template.results = Checks.run();
  return template.evaluate().setTitle("Checks").getContent();
}

function include(path, values) {
  return Object.assign(HtmlService.createTemplateFromFile(path), values).evaluate().getContent();
}
