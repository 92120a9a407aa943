// A small test library in the manner of the published ones: a module that is called at the end of its file, with no
// semicolon behind it, and the next file begins with a bracket.
"use strict";

var Checks = (function () {
  var modules = [];
  var current = { name: "", tests: [] };
  function module_(name) {
    current = { name: name, tests: [] };
    modules.push(current);
  }
  function test_(name, body) {
    current.tests.push({ name: name, body: body });
  }
  function run_() {
    var results = [];
    modules.forEach(function (module) {
      module.tests.forEach(function (test) {
        var assert = new Assert();
        try {
          test.body.call({}, assert);
        } catch (error) {
          assert.failures.push(error.name + ": " + error.message + " @ " + String(error.stack).split("\n")[1].trim());
        }
        results.push({ name: module.name + ": " + test.name, failures: assert.failures });
      });
    });
    return results;
  }
  function Assert() {
    this.failures = [];
  }
  Assert.prototype.deepEqual = function (actual, expected, message) {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) this.failures.push(message || JSON.stringify(actual));
  };
  Assert.prototype.throws = function (body, type) {
    try {
      body();
    } catch (error) {
      if (!(error instanceof type)) this.failures.push("threw " + error);
      return;
    }
    this.failures.push("threw nothing");
  };
  return { module: module_, test: test_, run: run_, global: this === undefined ? "strict" : "sloppy" };
})()
