import { bytesOf, encode, signed } from './blob.js';
import { ServiceException } from './exception.js';
import { textOf } from './script-text.js';

/** Of bytes, or of a text's bytes in a charset (UTF-8 when none is named). */
export function base64(value: unknown, charset: unknown): string {
  const bytes = Array.isArray(value)
    ? bytesOf(value as readonly number[])
    : encode(String(value), charset === undefined || charset === null ? 'UTF_8' : textOf(charset));
  return Buffer.from(bytes).toString('base64');
}

/** Signed bytes. Both alphabets are read, as Buffer does; a letter of neither is refused. */
export function base64Bytes(text: string): number[] {
  if (!/^[\w+/-]*={0,2}$/.test(text.replace(/[\r\n]/g, ''))) {
    throw new ServiceException('Could not decode string.');
  }
  return signed(new Uint8Array(Buffer.from(text, 'base64')));
}
