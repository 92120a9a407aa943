import { UnreadableFile } from '../engine/unreadable-file.js';

/** The one sentence for an Excel file that isn't as Excel writes it; `what` says what is wrong and where. */
export function damaged(fileName: string, what: string): UnreadableFile {
  return new UnreadableFile(
    `“${fileName}” is a damaged Excel file: ${what}. Open it in Excel or Google Sheets, which may repair it, and save it again.`,
  );
}
