// Rows of a tab as objects, in the manner of Tamotsu: a base class whose children are made while the script loads.
class Table {
  static define(properties, methods = {}) {
    const child = class extends Table {};
    Object.assign(child, { idColumn: '#', ...properties });
    Object.assign(child.prototype, methods);
    return child;
  }
  static get sheet() {
    return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(this.sheetName);
  }
  static get columns() {
    const sheet = this.sheet;
    return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  }
  static all() {
    const [header, ...rows] = this.sheet.getDataRange().getValues();
    return rows.map((row, index) => {
      const one = new this();
      header.forEach((name, column) => (one[name] = row[column]));
      Object.defineProperty(one, 'row_', { value: index + 2 });
      return one;
    });
  }
  static where(match) {
    const test = typeof match === 'function' ? match : (one) => Object.entries(match).every(([key, value]) => one[key] === value);
    return this.all().filter(test);
  }
  static find(id) {
    const found = this.where({ [this.idColumn]: id })[0];
    if (!found) throw new Error(`Record not found [id=${id}]`);
    return found;
  }
  static create(values) {
    const id = Math.max(0, ...this.all().map((one) => one[this.idColumn])) + 1;
    this.sheet.appendRow(this.columns.map((name) => (name === this.idColumn ? id : (values[name] ?? ''))));
    return this.find(id);
  }
  save() {
    const { sheet, columns } = this.constructor;
    sheet.getRange(this.row_, 1, 1, columns.length).setValues([columns.map((name) => this[name])]);
    return this;
  }
  destroy() {
    this.constructor.sheet.deleteRow(this.row_);
  }
}
