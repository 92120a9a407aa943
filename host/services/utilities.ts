import { gunzipSync, gzipSync } from 'node:zlib';
import type { Clock } from '../runtime/clock.js';
import type { Random } from '../runtime/random.js';
import type { Wait } from '../runtime/waiting.js';
import { base64, base64Bytes } from './base64.js';
import { blobOf, bytesOf, encode, newBlob } from './blob.js';
import { parseCsv } from './csv-text.js';
import { digest, macSignature, rsaSignature } from './digests.js';
import { ServiceException } from './exception.js';
import { formatString } from './format-string.js';
import { MimeType } from './mime-type.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { enumOf } from './spreadsheet/enums.js';
import { formatDate } from './simple-date-format.js';
import { parseDate } from './simple-date-parse.js';
import { BadZip, filesOf, TooMuchUnpacked, zipped, type ZipEntry } from '../zip/zip-archive.js';

const enums = {
  Charset: enumOf('Charset', ['US_ASCII', 'UTF_8']),
  DigestAlgorithm: enumOf('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  MacAlgorithm: enumOf('MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']),
  RsaAlgorithm: enumOf('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']),
};

/** The longest that one sleep may last. developers.google.com/apps-script/reference/utilities/utilities */
const LONGEST_SLEEP_MS = 300_000;

/** Utilities: texts, bytes, dates. developers.google.com/apps-script/reference/utilities/utilities */
export function createUtilities(clock: Clock, random: Random, wait: Wait, count: Count): object {
  const { MacAlgorithm, RsaAlgorithm } = enums;
  return serve(
    'Utilities.Utilities',
    {
      ...enums,
      base64Decode: base64Bytes,
      base64DecodeWebSafe: base64Bytes,
      base64Encode: base64,
      base64EncodeWebSafe: (value: unknown, charset: unknown) =>
        base64(value, charset).replace(/\+/g, '-').replace(/\//g, '_'),
      computeDigest: digest,
      computeHmacSha256Signature: (value: unknown, key: unknown, charset: unknown) =>
        macSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset),
      computeHmacSignature: macSignature,
      computeRsaSha1Signature: (value: unknown, key: unknown, charset: unknown) =>
        rsaSignature(RsaAlgorithm.RSA_SHA_1, value, key, charset),
      computeRsaSha256Signature: (value: unknown, key: unknown, charset: unknown) =>
        rsaSignature(RsaAlgorithm.RSA_SHA_256, value, key, charset),
      computeRsaSignature: rsaSignature,
      formatDate,
      parseDate: (text: string, zone: string, pattern: string) => new Date(parseDate(text, zone, pattern, clock.now())),
      formatString: (template: string, ...values: readonly unknown[]) => formatString(template, values),
      getUuid: () => uuid(random),
      gzip: (blob: unknown, name = 'archive.gz') =>
        newBlob(gzipSync(blobOf(blob).raw()), 'application/x-gzip', name, count),
      ungzip: (blob: unknown) => ungzip(blob, count),
      zip: (blobs: readonly unknown[], name = 'archive.zip') => newBlob(zip(blobs), MimeType.ZIP, name, count),
      unzip: (blob: unknown) =>
        unzip(blobOf(blob).raw()).map(({ name, bytes }) =>
          newBlob(bytes, null, name, count).setContentTypeFromExtension(),
        ),
      newBlob(data: unknown, type?: string | null, name: string | null = null) {
        const isText = typeof data === 'string';
        const bytes = isText ? encode(data) : bytesOf(data as readonly number[]);
        return newBlob(bytes, type === undefined ? (isText ? MimeType.PLAIN_TEXT : null) : type, name, count);
      },
      parseCsv(text: string, delimiter = ',') {
        if (delimiter.length !== 1) throw new ServiceException(`Cannot convert ${delimiter} to char.`);
        return parseCsv(text, delimiter);
      },
      sleep(milliseconds: unknown) {
        const time = typeof milliseconds === 'boolean' ? Number.NaN : Number(milliseconds);
        if (!Number.isFinite(time)) throw new ServiceException(`Cannot convert ${String(milliseconds)} to int.`);
        if (time < 0 || time > LONGEST_SLEEP_MS) throw new ServiceException('Invalid argument: milliseconds');
        const until = clock.now() + time;
        wait({ isOver: () => clock.now() >= until, until, goOn: () => undefined });
      },
      jsonParse: (text: string): unknown => JSON.parse(text),
      jsonStringify: (value: unknown) => JSON.stringify(value),
    },
    count,
  );
}

/** Each file under its blob's name. */
function zip(blobs: readonly unknown[]): Uint8Array {
  const seen = new Set<string>();
  const entries = blobs.map((each) => {
    const blob = blobOf(each);
    const name = blob.getName();
    if (name === null || name === '') {
      throw new ServiceException('Blob object must have non-null name for this operation.');
    }
    if (seen.has(name)) throw new ServiceException(`Duplicate filename found: ${name}`);
    seen.add(name);
    return { name, bytes: blob.raw() };
  });
  return zipped(entries);
}

/** Unpacked bytes of one file at most: a blob of Google's holds 50 MB. developers.google.com/apps-script/guides/services/quotas */
const LARGEST_BLOB = 50 * 1024 * 1024;

function unzip(archive: Uint8Array): ZipEntry[] {
  try {
    return filesOf(archive).map((file) => ({ name: file.name, bytes: file.unpack(LARGEST_BLOB) }));
  } catch (error) {
    if (error instanceof BadZip || error instanceof TooMuchUnpacked) throw new ServiceException('Invalid argument');
    throw error;
  }
}

/** "text.txt.gz" was "text.txt". */
function ungzip(source: unknown, count: Count): object {
  const blob = blobOf(source);
  try {
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return newBlob(gunzipSync(blob.raw()), null, name, count).setContentTypeFromExtension();
  } catch {
    throw new ServiceException('Invalid argument');
  }
}

function uuid(random: Random): string {
  const variant = '89ab'[random.integer(4)] ?? '8';
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${variant}${random.hex(3)}-${random.hex(12)}`;
}
