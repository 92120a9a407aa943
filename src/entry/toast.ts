import { PRODUCT } from '../domain/texts/menu.js';

/** A sentence in the corner of the sheet; it goes by itself. */
export function toast(says: string, seconds = 8): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(says, PRODUCT, /* timeoutSeconds= */ seconds);
}
