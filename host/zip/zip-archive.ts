/**
 * Zip files: written by fflate, read here. fflate reads them too, but neither checks what it has unpacked against the
 * checksum nor stops at a limit, so that a damaged file would open as if it were whole and a zip bomb would fill the
 * memory. The format: pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file of an archive, still packed. */
export interface PackedFile {
  readonly name: string;
  /**
   * What is in it. @throws BadZip when it is damaged, TooMuchUnpacked when it is longer than `limit` bytes; never
   * unpacks more than that
   */
  unpack(limit: number): Uint8Array;
}

/** The bytes are no zip file, or a damaged one. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

/** A file of the archive is longer than what may be unpacked. */
export class TooMuchUnpacked extends Error {
  override readonly name = 'TooMuchUnpacked';
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Behind the end record comes at most a comment of 65,535 bytes. */
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
const STORED = 0;
/** Bit 0 of an entry's flags: it is encrypted. */
const ENCRYPTED = 1;

/** Any local time on the format's first day: an archive of the same files is the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A zip file of these, in their order; no two may have the same name. */
export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  // Not `zipSync`: it takes an object, whose keys are not in order when they look like numbers.
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, bytes } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = FIRST_DAY;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The files of an archive in the order of its directory; folders are left out. @throws BadZip */
export function filesOf(archive: Uint8Array): PackedFile[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(bytes);
  const files: PackedFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + CENTRAL_SIZE > end || bytes.readUInt32LE(at) !== CENTRAL) throw new BadZip('The directory is damaged.');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    if (!name.endsWith('/')) files.push(packedFile(bytes, at, name));
    at += CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** Where the record stands that ends a zip file. */
function endOf(bytes: Buffer): number {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(END);
  const end = bytes.lastIndexOf(mark);
  const isWhole = end >= 0 && end + END_SIZE <= bytes.length && bytes.length - end - END_SIZE <= LONGEST_COMMENT;
  if (!isWhole) throw new BadZip('It has no end.');
  return end;
}

function packedFile(bytes: Buffer, at: number, name: string): PackedFile {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const checksum = bytes.readUInt32LE(at + 16);
  const packedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42);
  return {
    name,
    unpack(limit) {
      if ((flags & ENCRYPTED) !== 0) throw new BadZip(`“${name}” is encrypted.`);
      if (method !== STORED && method !== DEFLATED) throw new BadZip(`“${name}” is packed in an unknown way.`);
      if (local + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(local) !== LOCAL) {
        throw new BadZip(`“${name}” is not where the directory says.`);
      }
      if (size > limit) throw new TooMuchUnpacked(name);
      const from = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      if (from + packedSize > bytes.length) throw new BadZip(`“${name}” is cut short.`);
      const packed = bytes.subarray(from, from + packedSize);
      const unpacked = method === STORED ? packed : inflated(packed, size, name);
      if (unpacked.length !== size || crc32(unpacked) !== checksum) throw new BadZip(`“${name}” is damaged.`);
      return unpacked;
    },
  };
}

/** Stops one byte behind the size that the directory promises: what is longer is damaged, or a bomb. */
function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    throw new BadZip(`“${name}” is damaged.`);
  }
}
