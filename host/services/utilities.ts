import { createHash, createHmac } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Clock } from '../runtime/clock.js';
import type { Random } from '../runtime/random.js';
import Papa from 'papaparse';
import { bytesOf, encode, gzip, newBlob, rawBytes } from './blob.js';
import { ServiceException } from './exception.js';
import { formatString } from './format-string.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { enumOf } from './script-enums.js';
import { formatDate } from './simple-date-format.js';

const enums = {
  Charset: enumOf('Charset', ['US_ASCII', 'UTF_8']),
  DigestAlgorithm: enumOf('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  MacAlgorithm: enumOf('MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']),
  RsaAlgorithm: enumOf('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']),
};

/** The longest that one sleep may last. developers.google.com/apps-script/reference/utilities/utilities */
const LONGEST_SLEEP_MS = 300_000;

const signed = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** Bytes of a script's argument: an array of bytes, or a text in a charset (US-ASCII for digests when none is named). */
function bytesIn(value: unknown, charset: unknown, otherwise = 'US_ASCII'): Uint8Array {
  if (Array.isArray(value)) return bytesOf(value as number[]);
  return encode(String(value), charset === undefined || charset === null ? otherwise : String(charset));
}

const hashName = (algorithm: unknown): string => String(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();

export function createUtilities(clock: Clock, random: Random, checkTime: () => void, count: Count): object {
  const hmac = (algorithm: unknown, value: unknown, key: unknown, charset: unknown): number[] =>
    signed(createHmac(hashName(algorithm), bytesIn(key, charset)).update(bytesIn(value, charset)).digest());
  const base64 = (value: unknown, charset: unknown): string =>
    Buffer.from(bytesIn(value, charset, 'UTF_8')).toString('base64');
  return serve(
    'Utilities.Utilities',
    {
      ...enums,
      base64Decode: (text: string) => signed(new Uint8Array(Buffer.from(text, 'base64'))),
      base64DecodeWebSafe: (text: string) => signed(new Uint8Array(Buffer.from(text, 'base64url'))),
      base64Encode: base64,
      base64EncodeWebSafe: (value: unknown, charset: unknown) =>
        base64(value, charset).replace(/\+/g, '-').replace(/\//g, '_'),
      computeDigest: (algorithm: unknown, value: unknown, charset: unknown) =>
        signed(createHash(hashName(algorithm)).update(bytesIn(value, charset)).digest()),
      computeHmacSha256Signature: (value: unknown, key: unknown, charset: unknown) =>
        hmac('HMAC_SHA_256', value, key, charset),
      computeHmacSignature: hmac,
      formatDate(date: unknown, zone: unknown, pattern: unknown) {
        if (!(date instanceof Date)) {
          throw new ServiceException("The parameters don't match the method signature for Utilities.formatDate.");
        }
        return formatDate(date.getTime(), String(zone), String(pattern));
      },
      formatString: (template: string, ...values: readonly unknown[]) => formatString(template, values),
      getUuid: () => uuid(random),
      gzip: (blob: unknown, name = 'archive.gz') => newBlob(gzip(rawBytes(blob)), 'application/x-gzip', name, count),
      ungzip: (blob: unknown) =>
        newBlob(new Uint8Array(gunzipSync(rawBytes(blob))), 'application/octet-stream', null, count),
      jsonParse: (text: string): unknown => JSON.parse(text),
      jsonStringify: (value: unknown) => JSON.stringify(value),
      newBlob: (
        data: unknown,
        type: string | null = typeof data === 'string' ? 'text/plain' : null,
        name: string | null = null,
      ) => newBlob(rawBytes(data), type, name, count),
      parseCsv: (text: string, delimiter = ',') => Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data,
      sleep(milliseconds: unknown) {
        const wait = Number(milliseconds);
        if (!Number.isFinite(wait)) throw new ServiceException(`Cannot convert ${String(milliseconds)} to int.`);
        if (wait > LONGEST_SLEEP_MS) throw new ServiceException('Invalid argument: milliseconds');
        clock.advance(wait);
        checkTime();
      },
    },
    count,
  );
}

function uuid(random: Random): string {
  const variant = '89ab'[random.integer(4)] ?? '8';
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${variant}${random.hex(3)}-${random.hex(12)}`;
}
