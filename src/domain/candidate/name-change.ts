import { fold } from '../text/fold.js';

/** Letters by which a name may differ and still be a slip of the finger that was put right. */
const MOST_SLIPS = 2;

/**
 * What a name that stands where another stood tells of the person. `same`: a spelling put right, or a part added or
 * left out. `akin`: they share a word, as after a wedding, or as two Marias do. `another`: somebody else.
 */
export function nameChange(before: string, after: string): 'same' | 'akin' | 'another' {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  if (one.length === 0 || other.length === 0) return 'another';
  const shared = one.filter((word) => other.includes(word));
  if (shared.length === Math.min(one.length, other.length) && shared.length > 1) return 'same';
  const [whole, now] = [one.join(' '), other.join(' ')];
  if (distance(whole, now) <= Math.min(MOST_SLIPS, Math.floor(whole.length / 4))) return 'same';
  return shared.length > 0 ? 'akin' : 'another';
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** Letters to put in, leave out or change; names are short. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
