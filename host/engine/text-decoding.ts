import { UnreadableFile } from './unreadable-file.js';

/** How much of a file is looked at to tell text from something else. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of a file: UTF-8, UTF-16 either way round (with or without its mark), or Windows-1252, the old default of
 * Excel's CSV. @throws UnreadableFile for what is no text
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? decodeUnmarked(bytes) : new TextDecoder(encoding).decode(bytes);
  const sample = text.slice(0, SAMPLE_BYTES);
  // Control characters other than tab, line breaks and the form feed don't occur in a table.

  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/.test(sample)) {
    throw new UnreadableFile(
      `“${fileName}” is not a table: it is neither a text file (CSV, TSV) nor an Excel workbook (.xlsx).`,
    );
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // UTF-16 without its mark: nearly every second byte of a western text is zero, always the same one.
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  if (sample.length < 4 || sample.length % 2 === 1) return undefined;
  const zeros: [even: number, odd: number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  });
  const many = sample.length / 4;
  if (zeros[1] > many && zeros[0] < many / 8) return 'utf-16le';
  return zeros[0] > many && zeros[1] < many / 8 ? 'utf-16be' : undefined;
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; Node's own decoder gives the latter. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

  return latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
