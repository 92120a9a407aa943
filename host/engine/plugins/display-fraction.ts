import { literalPart } from './display-literal.js';

/** "# ?/?", "?/??", "# ?/8", "0 00/00": an optional whole, a numerator, a fixed or a longest denominator. */
const FRACTION =
  /^(?<before>[^0#?]*)(?:(?<whole>[0#?]+)(?<gap>[^0#?/]+))?(?<top>[0#?]+)\/(?<bottom>[0#?]+|[1-9]\d*)(?<after>[\s\S]*)$/;

/** A number as a fraction, or undefined for a pattern of another kind. */
export function fractionText(value: number, pattern: string): string | undefined {
  const shape = FRACTION.exec(pattern)?.groups;
  if (shape === undefined || /["\\]/.test(pattern.slice(0, pattern.indexOf('/')))) return undefined;
  const { before = '', whole, gap = '', top = '', bottom = '', after = '' } = shape;
  const size = Math.abs(value);
  const entire = whole === undefined ? 0 : Math.floor(size);
  const fixed = /^[1-9]\d*$/.test(bottom);
  const [nearest, denominator] = fixed
    ? [Math.round((size - entire) * Number(bottom)), Number(bottom)]
    : closestFraction(size - entire, 10 ** bottom.length - 1);
  const isFull = whole !== undefined && nearest === denominator;
  const [units, numerator] = isFull ? [entire + 1, 0] : [entire, nearest];
  const sign = value < 0 && (units > 0 || numerator > 0) ? '-' : '';
  const wholeText = whole === undefined ? '' : pad(units === 0 && numerator > 0 ? '' : String(units), whole) + gap;
  // A whole number shows no fraction, only the room for it.
  const fraction =
    whole !== undefined && numerator === 0
      ? ' '.repeat(top.length + 1 + bottom.length)
      : `${pad(String(numerator), top)}/${fixed ? bottom : padEnd(String(denominator), bottom)}`;
  return sign + literals(before) + wholeText + fraction + literals(after);
}

/** The nearest n/d with a denominator up to the limit; the smallest such denominator. */
function closestFraction(value: number, limit: number): [numerator: number, denominator: number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let denominator = 2; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    const isCloser = Math.abs(value - numerator / denominator) < Math.abs(value - best[0] / best[1]) - 1e-12;
    if (isCloser) best = [numerator, denominator];
  }
  return best;
}

/** "?" holds the place of a digit with a blank, "0" with a zero, "#" with nothing. */
function pad(digits: string, places: string): string {
  const kept = places.replace(/#/g, '');
  return digits.padStart(kept.length, kept.includes('0') ? '0' : ' ');
}

function padEnd(digits: string, places: string): string {
  return places.includes('0') ? pad(digits, places) : digits.padEnd(places.replace(/#/g, '').length, ' ');
}

const literals = (text: string): string =>
  (text.match(/"[^"]*"?|\\.|_.|\*.|\[\$[^\]]*\]|[\s\S]/g) ?? []).map(literalPart).join('');
