import { gzipSync } from 'node:zlib';
import { NotSupportedByHost } from './exception.js';
import { rawOf, serve } from './refuse.js';
import type { Count } from './refuse.js';

/** Bytes with a type and a name. At Google bytes are signed, −128 to 127. */
export class Blob {
  constructor(
    private bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
    private readonly count: Count,
  ) {}

  private readonly self = (): object => serve('Base.Blob', this, this.count);

  raw(): Uint8Array {
    return this.bytes;
  }
  getBytes(): number[] {
    return Array.from(new Int8Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength));
  }
  setBytes(data: readonly number[]): object {
    this.bytes = bytesOf(data);
    return this.self();
  }
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.bytes);
  }
  setDataFromString(text: string, charset = 'UTF-8'): object {
    this.bytes = encode(text, charset);
    return this.self();
  }
  getContentType(): string | null {
    return this.contentType;
  }
  setContentType(type: string | null): object {
    this.contentType = type;
    return this.self();
  }
  getName(): string | null {
    return this.name;
  }
  setName(name: string): object {
    this.name = name;
    return this.self();
  }
  isGoogleType(): boolean {
    return false;
  }
  copyBlob(): object {
    return serve('Base.Blob', new Blob(this.bytes.slice(), this.contentType, this.name, this.count), this.count);
  }
  getBlob(): object {
    return this.self();
  }
  getAs(type: string): object {
    if (type !== this.contentType) throw new NotSupportedByHost(`Base.Blob.getAs('${type}')`);
    return this.copyBlob();
  }
}

export function newBlob(bytes: Uint8Array, type: string | null, name: string | null, count: Count): object {
  return serve('Base.Blob', new Blob(bytes, type, name, count), count);
}

/** Signed or unsigned numbers as bytes. */
export const bytesOf = (data: readonly number[]): Uint8Array => Uint8Array.from(data, (byte) => byte & 0xff);

export function encode(text: string, charset = 'UTF-8'): Uint8Array {
  const name = charset.toUpperCase().replace(/_/g, '-');
  if (name === 'UTF-8') return Buffer.from(text, 'utf8');
  if (name === 'US-ASCII')
    return Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 63));
  if (name === 'ISO-8859-1') return Buffer.from(text, 'latin1');
  throw new NotSupportedByHost(`The charset ${charset}`);
}

/** The blob behind a served one, or the bytes that a script handed in. */
export function rawBytes(value: unknown): Uint8Array {
  const raw = rawOf(value);
  if (raw instanceof Blob) return raw.raw();
  return Array.isArray(raw) ? bytesOf(raw as number[]) : encode(String(raw));
}

/** A blob as a mail carries it. */
export function blobParts(value: unknown): { name: string; contentType: string; bytes: Uint8Array } {
  const raw = rawOf(value);
  if (!(raw instanceof Blob)) throw new NotSupportedByHost('An attachment that is no blob');
  return {
    name: raw.getName() ?? '',
    contentType: raw.getContentType() ?? 'application/octet-stream',
    bytes: raw.raw(),
  };
}

export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);
