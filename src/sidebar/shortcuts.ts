/** What a single key means; the letters are the same in every language. */
export const LETTERS = [
  'S',
  'M',
  'G',
  'E',
  'A',
  'W',
  'K',
  'L',
  'P',
  'T',
  'N',
  'B',
  'U',
  'C',
  '1',
  '2',
  '3',
  '4',
] as const;
export type Shortcut = (typeof LETTERS)[number] | '/' | '?' | 'Escape' | 'Enter';

/** What of a key press decides what it means. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'repeat'
>;

const ARROWS: Readonly<Record<string, Shortcut>> = { ArrowRight: 'N', ArrowLeft: 'B' };
const ARROWS_RIGHT_TO_LEFT: Readonly<Record<string, Shortcut>> = { ArrowLeft: 'N', ArrowRight: 'B' };

/**
 * The shortcut of a key press, null where it is none: with a modifier it is the browser's, while an input method
 * composes it is the text's, and a key that is held down does something once.
 */
export function shortcutOf(pressed: Pressed, rightToLeft = false): Shortcut | null {
  const { key, code } = pressed;
  if (isOfOthers(pressed)) return null;
  const named = NAMED.find((name) => name === key);
  if (named !== undefined) return named;
  const arrow = (rightToLeft ? ARROWS_RIGHT_TO_LEFT : ARROWS)[key];
  if (arrow !== undefined) return arrow;
  return letterOf(key) ?? (isLatin(key) ? null : letterOf(letterOfCode(code)));
}

const NAMED = ['Escape', 'Enter', '/', '?'] as const;

const isOfOthers = ({ ctrlKey, metaKey, altKey, isComposing, defaultPrevented, repeat }: Pressed): boolean =>
  [ctrlKey, metaKey, altKey, isComposing, defaultPrevented, repeat].includes(true);

function letterOf(key: string): Shortcut | null {
  return LETTERS.find((letter) => letter === key.toUpperCase()) ?? null;
}

/** Keyboards without Latin letters are read by where the key is: "KeyS" of Russian "ы", "Digit1" of Arabic "١". */
const letterOfCode = (code: string): string =>
  /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code)?.slice(1).join('') ?? '';

const isLatin = (key: string): boolean => /^[\p{Script=Latin}\p{ASCII}]*$/u.test(key);

/** Where letters are text: fields, and lists that jump to the letter. */
export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset']);
