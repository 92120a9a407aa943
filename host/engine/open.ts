import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseCsv } from './csv.js';
import { newWorkbook, workbookFromJSON, workbookOfTexts } from './json.js';
import { decodeText } from './text-decoding.js';
import { UnreadableFile } from './unreadable-file.js';
import type { ImportNote, Workbook } from './workbook.js';
import { readXlsx } from '../xlsx/read-workbook.js';

export { newWorkbook, UnreadableFile, workbookFromJSON };

export interface OpenOptions {
  /** What texts mean is up to the add-on; the locale governs display and what is typed later. */
  readonly locale?: string;
  readonly timeZone?: string;
}

export interface OpenedFile {
  readonly workbook: Workbook;
  /** What of the file could not be taken over as it was. */
  readonly notes: readonly ImportNote[];
}

/**
 * Opens a CSV, TSV or XLSX file; which it is, its bytes tell. A table of texts becomes one sheet named after the file,
 * in which every cell is text. @throws UnreadableFile with one sentence for whoever named the file
 */
export async function openFile(path: string, options: OpenOptions = {}): Promise<OpenedFile> {
  const fileName = basename(path);
  const bytes = await bytesOf(path, fileName);
  if (bytes.length === 0) throw new UnreadableFile(`“${fileName}” is empty.`);
  const name = basename(path, extname(path)) || fileName;
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes, { fileName, name, ...options });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(
      `“${fileName}” is in the old Excel format: open it in Excel or Google Sheets and save it as .xlsx or .csv.`,
    );
  }
  const rows = parseCsv(decodeText(bytes, fileName), fileName);
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw new UnreadableFile(`“${fileName}” is empty.`);
  return workbookOfTexts(rows, { name, ...options });
}

async function bytesOf(path: string, fileName: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UnreadableFile(`There is no file “${path}”.`);
    if (code === 'EISDIR') throw new UnreadableFile(`“${path}” is a folder; name a CSV, TSV or XLSX file in it.`);
    if (code === 'EACCES' || code === 'EPERM') throw new UnreadableFile(`“${path}” may not be read by this user.`);
    throw new UnreadableFile(`“${fileName}” cannot be read (${String(code ?? error)}).`);
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
