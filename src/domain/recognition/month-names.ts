import { LANGUAGES } from './words/languages.js';
import { fold } from '../text/fold.js';
import { keyOf } from './lexicon.js';

let names: ReadonlyMap<string, number> | undefined;
let agoPatterns: readonly AgoPattern[] | undefined;

/** 1 to 12 for a month's name or abbreviation in any language we have words for. */
export function monthNamed(word: string): number | undefined {
  names ??= readNames();
  return names.get(word);
}

function readNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { months } of Object.values(LANGUAGES)) {
    (months ?? '').split(' ').forEach((variants, index) => {
      for (const variant of variants.split('/')) if (variant !== '') found.set(fold(variant), index + 1);
    });
  }
  return found;
}

export interface AgoPattern {
  readonly pattern: RegExp;
  /** Days per number; 0 for a word that is a day by itself. */
  readonly each: number;
  readonly fixed: number;
}

/** "2 days ago", "gestern", "3日前": how each language counts days back from today. */
export function agoPhrases(): readonly AgoPattern[] {
  agoPatterns ??= Object.values(LANGUAGES).flatMap(({ ago }) => {
    if (ago === undefined) return [];
    return [
      ...phrases(ago.day).map((phrase) => ({ pattern: toPattern(phrase), each: 1, fixed: 1 })),
      ...phrases(ago.week).map((phrase) => ({ pattern: toPattern(phrase), each: 7, fixed: 7 })),
      ...phrases(ago.today).map((phrase) => ({ pattern: toPattern(phrase), each: 0, fixed: 0 })),
      ...phrases(ago.yesterday).map((phrase) => ({ pattern: toPattern(phrase), each: 0, fixed: 1 })),
    ];
  });
  return agoPatterns;
}

let anyAgo: RegExp | undefined;

/** Is it one of them at all? One look instead of sixty: nearly every text is none. */
export function saysAgo(text: string): boolean {
  anyAgo ??= new RegExp(
    agoPhrases()
      .map(({ pattern }) => pattern.source.replace('(', '(?:'))
      .join('|'),
  );
  return anyAgo.test(text);
}

const phrases = (list: string): string[] => list.split(' ').filter((phrase) => phrase !== '');

function toPattern(phrase: string): RegExp {
  const parts = phrase.split('N').map((part) => keyOf(part).replace(/ /g, '\\s*'));
  return new RegExp(`^${parts.join('\\s*(\\d{1,3})\\s*')}$`);
}
