import { useEffect, useRef } from 'preact/hooks';

import { type Shortcut, shortcutOf, takesText } from './shortcuts.js';

/** What shortcuts do on a screen or in a part of it. */
export type KeyMap = Partial<Readonly<Record<Shortcut, () => void>>>;

/** How far in: what is further in is asked first. */
export const DEPTH = { app: 0, screen: 1, card: 2, question: 3, sheet: 4 } as const;

interface Layer {
  readonly depth: number;
  readonly keys: { readonly current: KeyMap };
  readonly letters: { readonly current: boolean };
}

const layers = new Set<Layer>();

/** Escape and Enter are no single letters (WCAG 2.1.4), and work with the letters switched off. */
const ALWAYS = new Set<Shortcut>(['Escape', 'Enter']);

function onKeyDown(event: KeyboardEvent): void {
  const shortcut = shortcutOf(event, document.documentElement.dir === 'rtl');
  if (shortcut === null) return;
  const { target } = event;
  if (takesText(target)) {
    if (shortcut === 'Escape') leaveField(event);
    return;
  }
  if (shortcut === 'Enter' && takesEnter(target)) return;
  const inner = [...layers].sort((one, other) => other.depth - one.depth);
  for (const { keys, letters } of inner) {
    const act = keys.current[shortcut];
    if (act === undefined || (!letters.current && !ALWAYS.has(shortcut))) continue;
    event.preventDefault();
    act();
    return;
  }
}

/** Out of a text field, so that the next letter is a shortcut; what was typed stays. A field may have its own Escape. */
function leaveField(event: KeyboardEvent): void {
  event.preventDefault();
  focusTitle();
}

const ENTERED = ['button', 'a', 'summary', 'input'];

/** What Enter presses by itself. */
export function takesEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ENTERED.some((name) => target.closest(name) !== null);
}

/** Where the next key works: nothing there takes letters or Enter for itself. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Shortcuts of a screen or a part of it, as long as it is shown; letters only while the person has them on. */
export function useKeys(depth: number, keys: KeyMap, letters: boolean): void {
  const latest = useRef(keys);
  const lettersOn = useRef(letters);
  latest.current = keys;
  lettersOn.current = letters;
  useEffect(() => {
    const layer: Layer = { depth, keys: latest, letters: lettersOn };
    layers.add(layer);
    if (layers.size === 1) document.addEventListener('keydown', onKeyDown);
    return () => {
      layers.delete(layer);
      if (layers.size === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [depth]);
}
