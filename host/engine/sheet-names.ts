/**
 * Tabs may be called “Ana's people” or “2026/27” at Google. The engine takes none of these characters in a tab's name,
 * so there it is a look-alike with an invisible mark behind it, and the name is translated back on its way out.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "'": 'ʼ',
  '*': '∗',
  '?': '？',
  '/': '∕',
  '\\': '⧵',
  '[': '［',
  ']': '］',
};
const ORIGINALS = new Map(Object.entries(LOOK_ALIKES).map(([original, lookAlike]) => [lookAlike, original]));
/** A word joiner: no name has one. */
const MARK = '\u2060';

export function engineSheetName(name: string): string {
  return name.replace(/['*?/\\[\]]/g, (character) => `${LOOK_ALIKES[character] ?? ''}${MARK}`);
}

export function googleSheetName(name: string): string {
  if (!name.includes(MARK)) return name;
  return name.replace(/(.)\u2060/gu, (whole, character: string) => ORIGINALS.get(character) ?? whole);
}

/** A formula whose sheet names are the engine's. */
export function formulaForEngine(formula: string): string {
  if (!formula.includes("'")) return formula;
  return inCode(formula, /'((?:[^']|'')+)'!/g, (name) => `'${engineSheetName(name.replace(/''/g, "'"))}'!`);
}

/** A formula whose sheet names are Google's. */
export function formulaFromEngine(formula: string): string {
  if (!formula.includes(MARK)) return formula;
  return inCode(formula, /'([^']+)'!/g, (name) => `'${googleSheetName(name).replace(/'/g, "''")}'!`);
}

/** Replaces outside the texts of a formula. */
function inCode(formula: string, pattern: RegExp, replace: (name: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, (_, name: string) => replace(name))))
    .join('');
}
