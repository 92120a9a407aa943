/** Shorter words have too many neighbours: "date" and "rate", "offer" and "after". */
export const SHORTEST_SLIP = 6;

/**
 * Is `word` the known word with one slip of the finger: a letter too many, too few, another one, or two swapped?
 * Both are folded. The first letter is taken to be right.
 */
export function isSlipOf(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1 || known.length < SHORTEST_SLIP) return false;
  let from = 0;
  while (from < word.length && word.charAt(from) === known.charAt(from)) from += 1;
  let left = word.length;
  let right = known.length;
  while (left > from && right > from && word.charAt(left - 1) === known.charAt(right - 1)) {
    left -= 1;
    right -= 1;
  }
  const [cut, stood] = [word.slice(from, left), known.slice(from, right)];
  // "sent" and "send", "hired" and "hires" differ in the last letter because they are two words.
  if (from >= Math.min(word.length, known.length) - 1) return false;
  if (cut.length + stood.length === 1) return true;
  if (cut.length === 1 && stood.length === 1) return true;
  return (
    cut.length === 2 && stood.length === 2 && cut.charAt(0) === stood.charAt(1) && cut.charAt(1) === stood.charAt(0)
  );
}
