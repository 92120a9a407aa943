/** Letters that Unicode does not take apart into a plain letter and an accent. `fold` names them by number: the page is ASCII. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd' };

/**
 * Text as it is compared: lower case, no accents on Latin, Greek, Cyrillic letters, full-width forms made plain.
 *
 * Kana and Hangul keep their marks (が is not か). The Turkish İ and ı both become i, so that no locale matters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0131\u00df\u00f8\u00e6\u0153\u0142\u0111\u00f0]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Chinese characters, kana, Hangul: written without blanks between words, or with few. */
export const UNSPACED = /[\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * The words of a header or a stage value, folded: `candidateFirst_name` → candidate, first, name;
 * `2ndRound` → 2nd, round; `Date d'inscription` → date, inscription; `응募ID` splits where the script changes.
 */
export function wordsOf(text: string): string[] {
  const split = text
    .slice(0, 200)
    .normalize('NFC')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(^|[^\p{L}])([dlnsjDLNSJ]|[Qq]u)['’](?=\p{L})/gu, '$1');
  const marked = fold(split)
    .replace(/(\p{L})['’`´](s\b)?/gu, '$1')
    .replace(/["“”״׳ʼ’']/g, '')
    .replace(/([\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[a-z0-9])/g, '$1 ')
    .replace(/([a-z0-9])(?=[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/g, '$1 ')
    .replace(/([a-z]{3})(?=\d)/g, '$1 ');
  return marked.split(/[^\p{L}\p{M}\p{N}〇×✕✓✔#?]+/u).filter((word) => word !== '');
}
