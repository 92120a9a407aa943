import { createHash, createHmac, createSign } from 'node:crypto';
import { bytesOf, encode, signed } from './blob.js';
import { NotSupportedByHost, ServiceException } from './exception.js';
import type { EnumMember } from './spreadsheet/enums.js';
import { textOf } from './script-text.js';

/**
 * Bytes of a script's argument: an array of bytes, or a text in a charset. A digest of a text without a charset is
 * that of its US-ASCII, every other letter a "?" (gas-fakes, testutilities.js, run on live Apps Script).
 */
function bytesIn(value: unknown, charset: unknown): Uint8Array {
  if (Array.isArray(value)) return bytesOf(value);
  return encode(String(value), charset === undefined || charset === null ? 'US_ASCII' : textOf(charset));
}

/** "SHA_256", "HMAC_SHA_256", "RSA_SHA_256" → "sha256". */
const hashName = (algorithm: EnumMember): string =>
  algorithm
    .name()
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
    .toLowerCase();

export function digest(algorithm: EnumMember, value: unknown, charset: unknown): number[] {
  const hash = hashName(algorithm);
  // OpenSSL 3 has dropped MD2, and nobody should miss it.
  if (hash === 'md2') throw new NotSupportedByHost('Utilities.DigestAlgorithm.MD2');
  return signed(createHash(hash).update(bytesIn(value, charset)).digest());
}

export function macSignature(algorithm: EnumMember, value: unknown, key: unknown, charset: unknown): number[] {
  const hash = hashName(algorithm);
  return signed(createHmac(hash, bytesIn(key, charset)).update(bytesIn(value, charset)).digest());
}

/** `key`: PEM, "-----BEGIN PRIVATE KEY-----…". */
export function rsaSignature(algorithm: EnumMember, value: unknown, key: unknown, charset: unknown): number[] {
  const sign = createSign(hashName(algorithm)).update(bytesIn(value, charset));
  try {
    return signed(sign.sign(String(key)));
  } catch {
    throw new ServiceException('Invalid argument: key');
  }
}
