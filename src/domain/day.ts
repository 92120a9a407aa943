/** A calendar day in the spreadsheet's zone: whole days since 1899-12-30, the sheet's own serial number. */
export type Day = number;
