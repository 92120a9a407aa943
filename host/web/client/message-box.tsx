import { useEffect, useRef } from 'preact/hooks';

import type { ShownEvent } from '../messages.js';

export type MessageShown = Extract<ShownEvent, { kind: 'alert' | 'prompt' }>;

/** A script's alert or prompt. */
export function MessageBox({ shown, onClose }: { readonly shown: MessageShown; readonly onClose: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog class="dialog message" ref={element} aria-labelledby="message-title" onClose={onClose}>
      <h2 id="message-title">{shown.title === '' ? 'Close the Loop' : shown.title}</h2>
      <p>{shown.message}</p>
      <form method="dialog">
        <button type="submit" class="primary">
          OK
        </button>
      </form>
    </dialog>
  );
}
