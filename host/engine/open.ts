import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseCsv } from './csv.js';
import { FILE_LIMITS, FileBudget, withinSeconds } from './file-limits.js';
import { newWorkbook, workbookFromJSON, workbookOfTexts } from './json.js';
import { decodeText } from './text-decoding.js';
import { UnreadableFile } from './unreadable-file.js';
import type { OpenedFile } from './workbook.js';
import { readXlsx } from '../xlsx/read-workbook.js';

export { newWorkbook, UnreadableFile, workbookFromJSON };

export interface OpenOptions {
  /** What texts mean is up to the add-on; the locale governs display and what is typed later. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** How long it may take; left out: a minute. */
  readonly seconds?: number;
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
  const { seconds = FILE_LIMITS.seconds } = options;
  return withinSeconds(seconds, fileName, () => openBytes(bytes, { ...options, fileName, name }));
}

interface NamedFile extends OpenOptions {
  readonly fileName: string;
  /** Without its ending. */
  readonly name: string;
}

function openBytes(bytes: Uint8Array, options: NamedFile): OpenedFile {
  const { fileName } = options;
  const budget = new FileBudget(fileName);
  if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return readXlsx(bytes, budget, options);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(
      `“${fileName}” is in the old Excel format or protected by a password: open it in Excel or Google Sheets and save it as .xlsx without a password, or as .csv.`,
    );
  }
  const rows = parseCsv(decodeText(bytes, fileName), budget);
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw new UnreadableFile(`“${fileName}” is empty.`);
  return workbookOfTexts(rows, options);
}

/** A file in the archive, its end where there is none, or a part of one: not the letters PK alone, which a header may begin with. */
const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
] as const;

async function bytesOf(path: string, fileName: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > FILE_LIMITS.fileBytes) {
      throw new UnreadableFile(
        `“${fileName}” has ${Math.ceil(size / 1024 / 1024).toLocaleString('en')} MB, and at most ${String(FILE_LIMITS.fileBytes / 1024 / 1024)} MB can be opened: delete what isn’t needed in it.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
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
