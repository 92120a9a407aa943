(() => { this.started = Utilities.formatDate(new Date(0), Session.getScriptTimeZone(), "yyyy-MM-dd HH:mm z"); })()

function work() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0].setName("Transactions");
  sheet.getRange("A1").setValue("Household");
  sheet.getRange(2, 1, 4, 3).setValues([["Date", "Category", "Amount"], [new Date(2026, 0, 1), "Shops", 10], [new Date(2026, 0, 2), "Rent", 900], [new Date(2026, 0, 3), "Shops", 12.5]]);
  const shops = () => sheetQuery().from("Transactions", 2).where((row) => row.Category === "Shops");
  const sum = shops().getRows().reduce((total, row) => total + row.Amount, 0);
  shops().updateRows((row) => { row.Category = "Groceries"; });
  sheetQuery().from("Transactions", 2).insertRows([{ Category: "Gym", Amount: 30 }]);
  sheetQuery().from("Transactions", 2).where((row) => row.Amount > 100).deleteRows();
  Logger.log("%s of %s", sum, shops().getRows().length);
  console.log({ sum });
  return { started, sum, rows: sheet.getRange("B3:C").getDisplayValues().filter(([name]) => name !== ""), log: Logger.getLog() };
}
