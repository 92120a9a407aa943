const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** 36¹⁴ ids: two of a million candidates share one with a chance below one in ten thousand million. */
const LENGTH = 14;

/** An id that nobody has yet. Made here and not by `Utilities.getUuid`, which is a service call for every row. */
export function newId(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? 'a').join('');
}
