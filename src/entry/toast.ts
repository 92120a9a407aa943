export const TITLE = 'Close the Loop';

/** A sentence in the corner of the sheet; it goes by itself. */
export function toast(says: string, seconds = 8): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(says, TITLE, /* timeoutSeconds= */ seconds);
}
