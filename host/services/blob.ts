import { NotSupportedByHost, ServiceException } from './exception.js';
import { contentTypeOf } from './mime-type.js';
import { rawOf, serve } from './refuse.js';
import type { Count } from './refuse.js';
import { textOf } from './script-text.js';

type GoogleBlob = GoogleAppsScript.Base.Blob;

/** Bytes with a type and a name. At Google bytes are signed, −128 to 127. */
export class Blob implements GoogleBlob {
  private readonly self: GoogleBlob;

  constructor(
    private bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
    private readonly count: Count,
  ) {
    this.self = serve<GoogleBlob>('Base.Blob', this, count);
  }

  /** What a script holds of it. */
  served(): GoogleBlob {
    return this.self;
  }
  raw(): Uint8Array {
    return this.bytes;
  }
  getBytes(): number[] {
    return signed(this.bytes);
  }
  setBytes(data: readonly number[]): GoogleBlob {
    this.bytes = bytesOf(data);
    return this.self;
  }
  getDataAsString(charset = 'UTF-8'): string {
    return decode(this.bytes, charset);
  }
  setDataFromString(text: string, charset = 'UTF-8'): GoogleBlob {
    this.bytes = encode(text, charset);
    return this.self;
  }
  getContentType(): string | null {
    return this.contentType;
  }
  setContentType(type: string | null): GoogleBlob {
    this.contentType = type;
    return this.self;
  }
  setContentTypeFromExtension(): GoogleBlob {
    this.contentType = contentTypeOf(this.name ?? '');
    return this.self;
  }
  getName(): string | null {
    return this.name;
  }
  setName(name: string | null): GoogleBlob {
    this.name = name;
    return this.self;
  }
  isGoogleType(): boolean {
    return false;
  }
  copyBlob(): GoogleBlob {
    return newBlob(this.bytes.slice(), this.contentType, this.name, this.count);
  }
  getBlob(): GoogleBlob {
    return this.self;
  }
  /** Google's name for "this blob, or the blobs inside a composite one"; ours are never composite. */
  getAllBlobs(): GoogleBlob[] {
    return [this.self];
  }
  getAs(type: string): GoogleBlob {
    if (type !== this.contentType) throw new NotSupportedByHost(`Base.Blob.getAs('${type}')`);
    return this.copyBlob();
  }
}

export function newBlob(bytes: Uint8Array, type: string | null, name: string | null, count: Count): GoogleBlob {
  return new Blob(bytes, type, name, count).served();
}

/** Signed or unsigned numbers as bytes; the text for anything else begins as Google's (gas-fakes, testutilities.js). */
export const bytesOf = (data: readonly unknown[]): Uint8Array =>
  Uint8Array.from(data, (byte) => {
    if (typeof byte !== 'number') throw new ServiceException(`Cannot convert ${textOf(byte)} to byte.`);
    return byte & 0xff;
  });

/** Bytes as a script sees them: −128 to 127. */
export const signed = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

export function encode(text: string, charset = 'UTF-8'): Uint8Array {
  const name = charset.toUpperCase().replace(/_/g, '-');
  if (name === 'UTF-8') return Buffer.from(text, 'utf8');
  if (name === 'US-ASCII') return questionMarks(text, 128);
  if (name === 'ISO-8859-1') return questionMarks(text, 256);
  throw new NotSupportedByHost(`The charset ${charset}`);
}

/** One byte a character; whatever the charset lacks becomes "?", as Java encodes. */
function questionMarks(text: string, limit: number): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < limit ? code : '?'.charCodeAt(0);
  });
}

export function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset.replace(/_/g, '-'), { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotSupportedByHost(`The charset ${charset}`);
  }
}

/** The blob behind what a script handed in: a blob, or anything with a `getBlob()` of its own. */
export function blobOf(value: unknown): Blob {
  const raw = rawOf(value);
  if (raw instanceof Blob) return raw;
  if (typeof raw === 'object' && raw !== null && 'getBlob' in raw && typeof raw.getBlob === 'function') {
    const inside = rawOf(Reflect.apply(raw.getBlob, raw, []));
    if (inside instanceof Blob) return inside;
  }
  throw new ServiceException('Invalid argument: blob');
}

/** A blob as a mail carries it. */
export function blobParts(value: unknown): { name: string; contentType: string; bytes: Uint8Array } {
  const blob = blobOf(value);
  return {
    name: blob.getName() ?? '',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    bytes: blob.raw(),
  };
}
