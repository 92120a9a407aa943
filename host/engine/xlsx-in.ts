import JSZip from 'jszip';
import type { OpenedFile } from './open.js';
import { UnreadableFile } from './unreadable-file.js';

export interface XlsxOptions {
  readonly fileName: string;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<OpenedFile> {
  try {
    await JSZip.loadAsync(bytes);
  } catch {
    throw new UnreadableFile(`“${options.fileName}” is a damaged Excel file: it cannot be unpacked.`);
  }
  throw new UnreadableFile(`“${options.fileName}” cannot be read.`);
}
