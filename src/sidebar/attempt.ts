import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { announce } from './announce.js';
import type { Attempt, NoticeWords } from './parts.js';

/** "Logged … Undo" leaves after this: it is about what was just done, and the touch can be taken back below as well. */
const UNDO_SHOWN_MS = 60_000;

/**
 * Runs what asks the server, one thing at a time: what it says, refuses or fails at is shown in one place, until the
 * next action or, with an Undo, for a minute.
 */
export function useAttempt() {
  const [notice, setNotice] = useState<NoticeWords | null>(null);
  const [busy, setBusy] = useState(false);
  const keepFocus = useFocusKept(busy);

  const attempt: Attempt = useCallback(
    async (work) => {
      keepFocus();
      setBusy(true);
      setNotice(null);
      try {
        const said = await work();
        setNotice(said);
        if (said !== null) announce(said.says);
      } catch (error) {
        const says = error instanceof Error ? error.message : String(error);
        setNotice({ tone: 'bad', says });
        announce(says);
      } finally {
        setBusy(false);
      }
    },
    [keepFocus],
  );

  useEffect(() => {
    if (notice?.undo === undefined) return;
    const timer = setTimeout(() => setNotice(null), UNDO_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  return { notice, setNotice, busy, attempt };
}

/**
 * A button that is pressed is disabled while the server works, and so loses the focus. When the work is over it has it
 * again; where it is gone the screen's title does, so that the next key goes on from there.
 */
function useFocusKept(busy: boolean): () => void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (busy || before.current === null) return;
    const had = before.current;
    before.current = null;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement !== had) return;
    const next = had.isConnected ? had : document.querySelector('h1');
    if (next instanceof HTMLElement) next.focus();
  }, [busy]);
  return useCallback(() => {
    const { activeElement } = document;
    before.current = activeElement === document.body ? null : activeElement;
  }, []);
}
