import { useRef, useState } from 'preact/hooks';

import { announce } from './announce.js';
import { KeyButton } from './choices.js';
import { browsers, copyText } from './copy-text.js';
import { say } from './say.js';
import type { Shortcut } from './shortcuts.js';

interface Props {
  readonly choice: string;
  readonly letter?: Shortcut;
  /** What is copied. */
  readonly text: string;
  readonly children: string;
  readonly label?: string;
  /** What speaks against it, '' where nothing does: asked before it is copied. */
  readonly ask?: () => Promise<string>;
  readonly onCopied?: () => void;
}

type State =
  | { readonly is: 'ready' | 'asking' | 'copied' }
  /** A colleague was in touch meanwhile: copied only when the person says so once more. */
  | { readonly is: 'warned'; readonly says: string }
  /** Neither way of copying works here. */
  | { readonly is: 'by hand' };

/** Copies a text. It says "Copied" only when that is true; where the browser refuses, the text is there to be copied. */
export function CopyButton({ text, children, ask, onCopied, ...button }: Props) {
  const [state, setState] = useState<State>({ is: 'ready' });
  const shown = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const copied = await copyText(text, browsers());
    setState({ is: copied ? 'copied' : 'by hand' });
    announce(say(copied ? 'copy.copied' : 'copy.byHand'));
    if (copied) onCopied?.();
    else requestAnimationFrame(() => shown.current?.select());
  };
  const press = async () => {
    if (state.is === 'asking') return;
    if (ask === undefined || state.is === 'warned') return copy();
    setState({ is: 'asking' });
    // Not being able to ask is no reason against copying, and nothing is claimed.
    const says = await ask().catch(() => '');
    if (says === '') return copy();
    setState({ is: 'warned', says });
    announce(says);
  };
  return (
    <>
      <KeyButton {...button} onClick={() => void press()}>
        {state.is === 'copied' ? say('copy.copied') : state.is === 'warned' ? say('copy.allTheSame') : children}
      </KeyButton>
      {state.is === 'warned' && <p class="notice ask">{state.says}</p>}
      {state.is === 'by hand' && (
        <label class="by-hand">
          {say('copy.byHand')}
          <textarea ref={shown} readOnly rows={2} value={text} />
        </label>
      )}
    </>
  );
}
