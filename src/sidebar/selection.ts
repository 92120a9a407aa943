import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Card, Selection } from '../contract/server-api.js';
import type { NoticeWords } from './parts.js';
import { call } from './server.js';

/**
 * How long until we ask again which row is selected. Google tells a sidebar nothing about the selection, so it has to
 * ask; two seconds feel prompt, and a hidden page does not ask at all.
 */
const LOOK_EVERY_MS = 2000;

type Shown = Exclude<Selection, { kind: 'same' }>;

/** Follows the selected row while `active`. `show` puts a card there that an answer brought along. */
export function useSelection(active: boolean, onProblem: (notice: NoticeWords) => void) {
  const [selection, setSelection] = useState<Shown | null>(null);
  const known = useRef<string | null>(null);
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    if (!active) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (document.visibilityState === 'visible') {
        try {
          const seen = await call('getSelection', known.current);
          if (over) return;
          if (seen.kind !== 'same') {
            known.current = seen.key;
            setSelection(seen);
          }
        } catch (error) {
          if (over) return;
          onProblem({ tone: 'bad', says: error instanceof Error ? error.message : String(error) });
        }
      }
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [active, looks, onProblem]);

  const show = useCallback((key: string, card: Card) => {
    known.current = key;
    setSelection({ kind: 'card', key, card });
  }, []);
  const lookAgain = useCallback(() => {
    known.current = null;
    setLooks((n) => n + 1);
  }, []);
  return { selection, show, lookAgain };
}
