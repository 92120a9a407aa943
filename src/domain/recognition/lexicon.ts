import { fold, UNSPACED, wordsOf } from '../text/fold.js';
import { isSlipOf, SHORTEST_SLIP } from './slip.js';

/** A run of words that the lexicon knows, or one word that it doesn't (`ideas` empty). */
export interface Segment<I extends string> {
  readonly text: string;
  readonly ideas: readonly I[];
  /** It is not written quite like the word that is meant: "Interveiw". */
  readonly isSlip?: true;
}

/** Longest phrase looked for, in words. */
const LONGEST_PHRASE = 6;
/** Shortest part of a compound word: "jobtitle" is job + title, but the "age" of "stage" is chance. */
const SHORTEST_PART = 4;
/** Endings of one word: -ungen, -innen, -aciones. */
const LONGEST_ENDING = 6;
/** Letters that may stay unexplained in a compound: the s of "Bewerbungsstatus", the n of "Kandidatenname". */
const COMPOUND_COVER = 0.7;

/**
 * Words of several languages and what they are about. Finds the longest phrases first, then single words, then words
 * by their stem, then the parts of compound words, and of scripts that leave no blanks between words.
 */
export class Lexicon<I extends string> {
  private readonly exact = new Map<string, Set<I>>();
  private readonly stems = new Map<string, Set<I>>();
  private readonly parts = new Map<string, Set<I>>();
  private longestPart = 1;
  /** Long words by their first letter, to find what a misspelt one means. */
  private readonly long = new Map<string, string[]>();

  /** `list` as in `Words`: blanks between entries, `_` for a blank inside one, `*` for any ending. */
  add(idea: I, list: string): void {
    for (const entry of list.split(/\s+/)) {
      const isStem = entry.endsWith('*');
      const key = keyOf(entry);
      if (key === '') continue;
      put(isStem ? this.stems : this.exact, key, idea);
      if (key.length >= SHORTEST_SLIP && !key.includes(' ') && !UNSPACED.test(key)) {
        const initial = key.charAt(0);
        const same = this.long.get(initial);
        if (same === undefined) this.long.set(initial, [key]);
        else same.push(key);
      }
      const glued = key.replace(/ /g, '');
      if (UNSPACED.test(glued) || (glued === key && key.length >= SHORTEST_PART)) {
        put(this.parts, glued, idea);
        this.longestPart = Math.max(this.longestPart, glued.length);
      }
    }
  }

  /** The text cut into known phrases and unknown words, from left to right. */
  read(text: string): Segment<I>[] {
    const words = wordsOf(text);
    const segments: Segment<I>[] = [];
    let at = 0;
    while (at < words.length) {
      const length = this.phraseAt(words, at);
      if (length > 0) {
        const phrase = words.slice(at, at + length).join(' ');
        segments.push({ text: phrase, ideas: [...(this.lookUp(phrase) ?? [])] });
        at += length;
      } else {
        segments.push(...this.takeApart(words[at] ?? ''));
        at += 1;
      }
    }
    return segments;
  }

  private phraseAt(words: readonly string[], at: number): number {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
      if (this.lookUp(words.slice(at, at + length).join(' ')) !== undefined) return length;
    }
    return 0;
  }

  private lookUp(phrase: string): ReadonlySet<I> | undefined {
    const found = this.exact.get(phrase);
    const same = this.stems.get(phrase);
    if (found !== undefined) return same === undefined ? found : new Set([...found, ...same]);
    for (let length = phrase.length; length > 0; length -= 1) {
      const stem = this.stems.get(phrase.slice(0, length));
      // A stem stands for endings of one word, not for further words.
      const ending = phrase.slice(length);
      if (stem !== undefined && !ending.includes(' ') && this.isEnding(ending)) return stem;
    }
    return undefined;
  }

  /** "bewerb" + "ungen" is one word; "bewerber" + "tags" are two. */
  private isEnding(ending: string): boolean {
    if (UNSPACED.test(ending)) return true;
    if (ending.length > LONGEST_ENDING) return false;
    // "søknad" + s + "kilde": what joins two words is a letter or two.
    for (let joint = 0; ending.length - joint >= SHORTEST_PART; joint += 1) {
      if (this.parts.has(ending.slice(joint))) return false;
    }
    return true;
  }

  private takeApart(word: string): Segment<I>[] {
    if (/^\p{N}+$/u.test(word)) return [{ text: word, ideas: [] }];
    const unspaced = UNSPACED.test(word);
    const found: Segment<I>[] = [];
    let covered = 0;
    let at = 0;
    for (const { from, length } of this.partsOf(word)) {
      if (unspaced && from > at) found.push({ text: word.slice(at, from), ideas: [] });
      const text = word.slice(from, from + length);
      found.push({ text, ideas: [...(this.parts.get(text) ?? [])] });
      covered += length;
      at = from + length;
    }
    if (unspaced && at < word.length) found.push({ text: word.slice(at), ideas: [] });
    if (unspaced || covered >= word.length * COMPOUND_COVER) return found;
    const meant = this.meantBy(word);
    if (meant === undefined) return [{ text: word, ideas: [] }];
    return [{ text: word, ideas: [...(this.exact.get(meant) ?? []), ...(this.stems.get(meant) ?? [])], isSlip: true }];
  }

  /** The known word of which this one is a slip of the finger; undefined when it could be several. */
  private meantBy(word: string): string | undefined {
    let meant: string | undefined;
    for (const known of this.long.get(word.charAt(0)) ?? []) {
      if (!isSlipOf(word, known)) continue;
      if (meant !== undefined && !this.sameIdeas(meant, known)) return undefined;
      meant = known;
    }
    return meant;
  }

  private sameIdeas(one: string, other: string): boolean {
    const of = (word: string): string =>
      [...(this.exact.get(word) ?? []), ...(this.stems.get(word) ?? [])].sort().join(' ');
    return of(one) === of(other);
  }

  /**
   * The known parts of a word, so that as many of its letters as possible are explained, by long parts before short ones:
   * "ansökningskälla" is ansökning + s + källa, not ansökning + skäl + la.
   */
  private partsOf(word: string): { from: number; length: number }[] {
    // From the end: what the rest of the word from here on is best made of.
    const best = [{ covered: 0, length: 0 }];
    for (let left = 1; left <= word.length; left += 1) {
      const from = word.length - left;
      let here = { covered: best[left - 1]?.covered ?? 0, length: 0 };
      for (let length = Math.min(this.longestPart, left); length > 0; length -= 1) {
        if (!this.parts.has(word.slice(from, from + length))) continue;
        const covered = (best[left - length]?.covered ?? 0) + length;
        if (covered > here.covered) here = { covered, length };
      }
      best.push(here);
    }
    const found: { from: number; length: number }[] = [];
    for (let from = 0; from < word.length;) {
      const length = best[word.length - from]?.length ?? 0;
      if (length > 0) found.push({ from, length });
      from += Math.max(1, length);
    }
    return found;
  }
}

/** The form under which words are looked up: folded, one blank between words. */
export const keyOf = (text: string): string => wordsOf(fold(text.replace(/_/g, ' '))).join(' ');

function put<K, I>(map: Map<K, Set<I>>, key: K, idea: I): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([idea]));
  else known.add(idea);
}
