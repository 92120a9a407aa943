/** A chained query over a tab, in the manner of sheetquery. */
function sheetQuery(spreadsheet) {
  return new SheetQueryBuilder(spreadsheet || SpreadsheetApp.getActiveSpreadsheet());
}
var SheetQueryBuilder = (function () {
  function SheetQueryBuilder(spreadsheet) {
    this.spreadsheet = spreadsheet;
    this.heading = 1;
    this.cached = null;
  }
  SheetQueryBuilder.prototype.from = function (name, heading) {
    this.sheetName = name;
    this.heading = heading === undefined ? 1 : heading;
    return this;
  };
  SheetQueryBuilder.prototype.where = function (matches) {
    this.matches = matches;
    return this;
  };
  SheetQueryBuilder.prototype.getSheet = function () {
    return this.spreadsheet.getSheetByName(this.sheetName);
  };
  SheetQueryBuilder.prototype.getHeadings = function () {
    var sheet = this.getSheet();
    return sheet.getRange(this.heading, 1, 1, sheet.getLastColumn()).getValues()[0].map(String);
  };
  SheetQueryBuilder.prototype.getRows = function () {
    var sheet = this.getSheet(), headings = this.getHeadings(), first = this.heading + 1;
    if (this.cached === null) {
      var count = sheet.getLastRow() - this.heading;
      this.cached = count < 1 ? [] : sheet.getSheetValues(first, 1, count, headings.length).map(function (values, index) {
        var row = { __meta: { row: first + index, cols: values.length } };
        headings.forEach(function (name, column) { row[name] = values[column]; });
        return row;
      });
    }
    return this.matches ? this.cached.filter(this.matches) : this.cached;
  };
  SheetQueryBuilder.prototype.updateRows = function (change) {
    var sheet = this.getSheet(), headings = this.getHeadings();
    this.getRows().forEach(function (row) {
      var next = change(row) || row;
      sheet.getRange(row.__meta.row, 1, 1, row.__meta.cols).setValues([headings.map(function (name) { return next[name]; })]);
    });
    this.cached = null;
    return this;
  };
  SheetQueryBuilder.prototype.insertRows = function (rows) {
    var sheet = this.getSheet(), headings = this.getHeadings();
    rows.forEach(function (row) {
      sheet.appendRow(headings.map(function (name) { return row[name] === undefined ? "" : row[name]; }));
    });
    this.cached = null;
    return this;
  };
  SheetQueryBuilder.prototype.deleteRows = function () {
    var sheet = this.getSheet();
    this.getRows().map(function (row) { return row.__meta.row; }).reverse().forEach(function (row) { sheet.deleteRow(row); });
    this.cached = null;
    return this;
  };
  return SheetQueryBuilder;
})()
