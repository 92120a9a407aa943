import { useEffect, useRef } from 'preact/hooks';

import type { ShownEvent } from '../messages.js';

export type MessageShown = Extract<ShownEvent, { kind: 'alert' | 'prompt' }>;

interface MessageProps {
  readonly shown: MessageShown;
  /** The button's name ("YES"), a prompt's text, or null when it was closed without either. */
  readonly onAnswer: (answer: string | null) => void;
}

const LABELS: Readonly<Record<string, string>> = { OK: 'OK', YES: 'Yes', NO: 'No', CANCEL: 'Cancel' };

function buttonsOf(buttons: string): readonly string[] {
  const names = buttons.split('_').filter((name) => name in LABELS);
  return names.length === 0 ? ['OK'] : names;
}

/** A script's alert or prompt. Escape closes it, as at Google. */
export function MessageBox({ shown, onAnswer }: MessageProps) {
  const element = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLInputElement>(null);
  useEffect(() => element.current?.showModal(), []);
  const press = (name: string): void => {
    if (shown.kind === 'prompt') onAnswer(name === 'OK' || name === 'YES' ? (text.current?.value ?? '') : null);
    else onAnswer(name);
  };
  return (
    <dialog class="dialog message" ref={element} aria-labelledby="message-title" onCancel={() => onAnswer(null)}>
      <h2 id="message-title">{shown.title === '' ? 'Close the Loop' : shown.title}</h2>
      <p id="message-text">{shown.message}</p>
      {shown.kind === 'prompt' && <input ref={text} class="prompt-text" aria-labelledby="message-text" />}
      <div class="message-buttons">
        {buttonsOf(shown.buttons).map((name, index) => (
          <button key={name} type="button" class={index === 0 ? 'primary' : ''} onClick={() => press(name)}>
            {LABELS[name]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
