import { asCompared } from './comparable.js';

/**
 * A short mark of who a row is about, kept in its state: when name and address no longer fit it, somebody sorted only
 * their own columns or copied the row, and no touch may be credited until that is mended. Upper and lower case and
 * blanks around and between words make no difference. 14 characters of base 36; FNV-1a, twice with different starts.
 */
export function fingerprintOf(name: string, address: string): string {
  return hashed(`${asCompared(name)}\n${asCompared(address)}`);
}

/** 14 characters of base 36 that stand for a text as it is. */
export const hashed = (text: string): string => hashOf(text, FNV_OFFSET) + hashOf(text, OTHER_OFFSET);

/** Six characters for a text as it is compared; '' for a blank, which is no evidence. */
export function shortPrint(text: string): string {
  const compared = asCompared(text);
  return compared === '' ? '' : hashOf(compared, FNV_OFFSET).slice(1);
}

const FNV_OFFSET = 0x811c9dc5;
const OTHER_OFFSET = 0x9e3779b1;
const FNV_PRIME = 0x01000193;

function hashOf(text: string, offset: number): string {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
