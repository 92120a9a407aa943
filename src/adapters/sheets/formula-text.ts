/** Two characters that no sentence holds: around a place in it. */
const [OPENS, CLOSES] = ['\ue000', '\ue001'];

/**
 * A sentence of ours as a formula's text, with parts of the formula for its values: `slot(part)` stands for one.
 * `inFormula((slot) => say('formula.some', { counted: slot('C7'), of: slot('D7') }))` → `C7&" of "&D7`.
 */
export function inFormula(sentence: (slot: (part: string) => string) => string): string {
  const parts: string[] = [];
  const said = sentence((part) => `${OPENS}${parts.push(part) - 1}${CLOSES}`);
  return said
    .split(new RegExp(`${OPENS}(\\d+)${CLOSES}`))
    .map((piece, at) => (at % 2 === 0 ? (piece === '' ? '' : quotedText(piece)) : (parts[Number(piece)] ?? '')))
    .filter((piece) => piece !== '')
    .join('&');
}

/** A text as a formula writes it. */
export const quotedText = (text: string): string => `"${text.replace(/"/g, '""')}"`;
