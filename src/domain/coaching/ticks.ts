import { fold, UNSPACED } from '../text/fold.js';

/** The three parts of what somebody is told: what the job needs, what we saw of it, what to try next. */
export const PARTS = ['requirement', 'seen', 'nextStep'] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Record<Part, string>>;

/** Whether each part says something of its own, as the log keeps it: never the text. */
export type Ticks = Readonly<Record<Part, boolean>>;

/** Why a part isn't ticked yet. */
export type Unticked = 'empty' | 'one word' | 'prompt' | 'same';

/** In scripts without blanks between words, so many letters say what two words do. */
const LETTERS_OF_TWO_WORDS = 4;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** One word, said once or again and again: nobody learns anything from it. */
function isOneWord(words: readonly string[]): boolean {
  if (new Set(words).size >= 2) return false;
  const [word = ''] = words;
  return !(UNSPACED.test(word) && new Set(word).size >= LETTERS_OF_TWO_WORDS);
}

/**
 * Why each part isn't ticked yet; null where it is. Ticked by something specific: not empty, more than one word, more
 * than the words of our own prompts, not what another part says. No score: three ticks, each with its reason.
 *
 * @param prompts what the screen and the templates say themselves about these parts
 */
export function untickedOf(parts: Parts, prompts: readonly string[]): Readonly<Record<Part, Unticked | null>> {
  const ours = prompts.map((prompt) => new Set(wordsOf(prompt)));
  const said = new Set<string>();
  const why = (part: Part): Unticked | null => {
    const words = wordsOf(parts[part]);
    if (words.length === 0) return 'empty';
    if (isOneWord(words)) return 'one word';
    if (ours.some((prompt) => words.every((word) => prompt.has(word)))) return 'prompt';
    const all = words.join(' ');
    if (said.has(all)) return 'same';
    said.add(all);
    return null;
  };
  return { requirement: why('requirement'), seen: why('seen'), nextStep: why('nextStep') };
}

export const ticksOf = (unticked: Readonly<Record<Part, Unticked | null>>): Ticks => ({
  requirement: unticked.requirement === null,
  seen: unticked.seen === null,
  nextStep: unticked.nextStep === null,
});
