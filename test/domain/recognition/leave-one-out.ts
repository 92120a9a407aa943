import type { Words } from '../../../src/domain/recognition/words/words.js';
import { LANGUAGES } from '../../../src/domain/recognition/words/languages.js';
import { keyOf } from '../../../src/domain/recognition/lexicon.js';

/** Everything that could be looked up in some texts: each run of up to six words, and each run of letters of them. */
function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = keyOf(text).split(' ');
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + 6); to += 1)
        runs.add(words.slice(from, to).join(' '));
      const word = words[from] ?? '';
      for (let start = 0; start < word.length; start += 1) {
        for (let end = start + 1; end <= word.length; end += 1) runs.add(word.slice(start, end));
      }
    }
  }
  return runs;
}

/**
 * The word lists as if one source had never been seen: each entry that occurs in it and in none of the other texts is
 * dropped, though most of them were written down from a dictionary. Harsher than life, so that it can't flatter.
 */
export function wordsWithout(own: readonly string[], others: readonly string[]): Words[] {
  const ours = runsOf(own);
  const known = runsOf(others);
  const keep = (list: string): string =>
    list
      .split(/\s+/)
      .filter((entry) => {
        const key = keyOf(entry.replace('*', ''));
        return !ours.has(key) || known.has(key);
      })
      .join(' ');
  const prune = <K extends string>(lists: Readonly<Partial<Record<K, string>>>): Partial<Record<K, string>> =>
    Object.fromEntries(
      Object.entries<string | undefined>(lists).map(([key, list]) => [key, keep(list ?? '')]),
    ) as Partial<Record<K, string>>;
  return Object.values(LANGUAGES).map((words) => ({
    ...words,
    ideas: prune(words.ideas),
    headers: prune(words.headers ?? {}),
    stages: prune(words.stages),
  }));
}
