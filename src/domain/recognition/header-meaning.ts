import type { Idea, Words } from './words/words.js';
import { LANGUAGES } from './words/languages.js';
import { keyOf, Lexicon, type Segment } from './lexicon.js';
import { FIELDS, type Field } from './recognition.js';

/** What a header says: sets of ideas, one for each way to read its words. */
export interface HeaderMeaning {
  /** Whole-header match with a listed text. */
  readonly listed: readonly Field[];
  readonly readings: readonly ReadonlySet<Idea>[];
  /** Share of its words that are known, 0 to 1. */
  readonly known: number;
  /** Nothing of it is known, or it is empty. */
  readonly isUnknown: boolean;
}

/** More readings than this are not followed: a header of many ambiguous words decides nothing. */
const MOST_READINGS = 24;

/** Reads headers with the words of the given languages. Keeps what it has read: sheets repeat themselves. */
export class HeaderReader {
  private readonly lexicon = new Lexicon<Idea>();
  private readonly listed = new Map<string, Field[]>();
  private readonly seen = new Map<string, HeaderMeaning>();

  constructor(languages: readonly Words[]) {
    for (const words of languages) {
      for (const [idea, list] of Object.entries(words.ideas)) this.lexicon.add(idea as Idea, list);
      for (const field of FIELDS) {
        for (const entry of (words.headers?.[field] ?? '').split(/\s+/)) {
          const key = keyOf(entry);
          if (key !== '') this.listed.set(key, [...(this.listed.get(key) ?? []), field]);
        }
      }
    }
  }

  read(header: string): HeaderMeaning {
    const known = this.seen.get(header);
    if (known !== undefined) return known;
    const segments = this.lexicon.read(header);
    const meaning: HeaderMeaning = {
      listed: this.listed.get(keyOf(header)) ?? [],
      readings: readingsOf(segments, /^\s*([Ii]s|[Hh]as|[Ww]as|[Dd]id)(?=[\s_A-Z])/.test(header)),
      known: shareKnown(segments),
      isUnknown: segments.every(({ ideas }) => ideas.length === 0 || ideas.every((idea) => idea === 'filler')),
    };
    this.seen.set(header, meaning);
    return meaning;
  }
}

/** "IsSecretNote", "has_offer" hold yes or no, whatever they are about. */
function readingsOf(segments: readonly Segment<Idea>[], isFlag: boolean): ReadonlySet<Idea>[] {
  let readings: Set<Idea>[] = [new Set<Idea>(isFlag ? ['other'] : [])];
  for (const { text, ideas } of segments) {
    const choices: readonly Idea[] = ideas.length > 0 ? ideas : /^\p{N}+$/u.test(text) ? ['number'] : [];
    if (choices.length === 0) continue;
    if (readings.length * choices.length > MOST_READINGS) break;
    readings = readings.flatMap((reading) => choices.map((idea) => new Set(reading).add(idea)));
  }
  return readings;
}

/** Counted in letters, so that an unknown "o" weighs less than an unknown "shortlisting". */
function shareKnown(segments: readonly Segment<Idea>[]): number {
  let known = 0;
  let all = 0;
  for (const { text, ideas } of segments) {
    const isNumber = /^\p{N}+$/u.test(text);
    if (ideas.includes('filler') && ideas.length === 1) continue;
    all += text.length;
    if (ideas.length > 0 || isNumber) known += text.length;
  }
  return all === 0 ? 0 : known / all;
}

let everyLanguage: HeaderReader | undefined;

/** The reader of all languages, made when first needed: most executions never look at a header. */
export function headerReader(): HeaderReader {
  everyLanguage ??= new HeaderReader(Object.values(LANGUAGES));
  return everyLanguage;
}
