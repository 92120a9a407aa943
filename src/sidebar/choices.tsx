import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

import { announce } from './announce.js';
import { say } from './say.js';
import { LETTERS, type Shortcut } from './shortcuts.js';
import { focusTitle, takesEnter, useKeys } from './use-keys.js';

interface Choices {
  readonly chosen: string | null;
  readonly keysOn: boolean;
}

/** What a letter chose on the screen, and whether letters are shown. */
export const ChoiceContext = createContext<Choices>({ chosen: null, keysOn: false });

interface KeyButtonProps {
  /** What is chosen; several buttons may have a letter, and the letter goes from one to the next. */
  readonly choice: string;
  readonly letter?: Shortcut | undefined;
  /** The letter does it at once: nothing is logged by it, a form opens or the next card is shown. */
  readonly opens?: boolean;
  readonly class?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly sends?: boolean;
  readonly expanded?: boolean | undefined;
  /** The first answer to a question that has just been asked. */
  readonly takesFocus?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button with its letter: the letter chooses it, Enter presses it. */
export function KeyButton({
  choice,
  letter,
  opens = false,
  sends = false,
  label,
  expanded,
  takesFocus = false,
  children,
  ...button
}: KeyButtonProps) {
  const { chosen, keysOn } = useContext(ChoiceContext);
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  return (
    <button
      type="button"
      ref={element}
      {...button}
      aria-label={label}
      aria-expanded={expanded}
      aria-keyshortcuts={keysOn ? letter : undefined}
      aria-pressed={chosen === choice ? true : undefined}
      data-choice={choice}
      data-letter={letter}
      data-opens={opens ? '' : undefined}
      data-sends={sends ? '' : undefined}
    >
      {children}
      {keysOn && letter !== undefined && <Letter>{letter}</Letter>}
    </button>
  );
}

/** The key of a button, for those who see it; others are told by `aria-keyshortcuts`. */
export const Letter = ({ children }: { readonly children: ComponentChildren }) => (
  <kbd aria-hidden="true">{children}</kbd>
);

/** Buttons of a letter; while a question is open, its own. */
function lettered(letter: Shortcut): readonly HTMLButtonElement[] {
  const all = (within: ParentNode): readonly HTMLButtonElement[] => [
    ...within.querySelectorAll<HTMLButtonElement>(`button[data-letter="${letter}"]:not(:disabled)`),
  ];
  const question = document.querySelector('[data-asks]');
  const asked = question === null ? [] : all(question);
  return asked.length > 0 ? asked : all(document);
}

/** Letters of buttons; T and P go to a field. */
const CHOOSING = LETTERS.filter((letter) => letter !== 'T' && letter !== 'P');

/** A letter chooses a button that is shown, Enter presses it: a word typed in the wrong place does nothing. */
export function useChoices(depth: number, keysOn: boolean) {
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (letter: Shortcut) => {
    const buttons = lettered(letter);
    const at = buttons.findIndex(({ dataset }) => dataset['choice'] === chosen);
    const button = buttons[(at + 1) % Math.max(1, buttons.length)];
    if (button === undefined) return;
    if (button.dataset['opens'] !== undefined) {
      setChosen(null);
      button.click();
      return;
    }
    setChosen(button.dataset['choice'] ?? null);
    if (takesEnter(document.activeElement)) focusTitle();
    announce(say('keys.chosen', { what: nameOf(button) }));
  };
  const press = () => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('button[data-choice]')].find(
      ({ dataset }) => dataset['choice'] === chosen,
    );
    setChosen(null);
    button?.click();
  };
  const keys: Partial<Record<Shortcut, () => void>> = {};
  for (const letter of CHOOSING) keys[letter] = () => choose(letter);
  if (chosen !== null) {
    keys.Enter = press;
    keys.Escape = () => setChosen(null);
  }
  useKeys(depth, keys, keysOn);
  return { chosen, choose: setChosen };
}

/** A button's words, without its letter. */
const nameOf = (button: HTMLButtonElement): string =>
  button.getAttribute('aria-label') ?? (button.firstChild?.textContent ?? '').trim();
