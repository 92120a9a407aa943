import { useEffect, useRef } from 'preact/hooks';

import { say } from './say.js';
import { DEPTH, focusTitle, useKeys } from './use-keys.js';

const KEYS = [
  ['S M G E', 'keys.touch'],
  ['A', 'keys.noAnswer'],
  ['W', 'keys.wrote'],
  ['T', 'keys.text'],
  ['P', 'keys.promise'],
  ['K', 'keys.kept'],
  ['1 – 4', 'keys.answers'],
  ['L', 'keys.close'],
  ['C', 'keys.copy'],
  ['Enter', 'keys.enter'],
  ['N →', 'keys.next'],
  ['B ←', 'keys.back'],
  ['U', 'keys.undo'],
  ['/', 'keys.search'],
  ['?', 'keys.sheet'],
  ['Esc', 'keys.escape'],
] as const;

interface Props {
  readonly keysOn: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onLeave: () => void;
}

/** The keys, and the switch that takes them away (WCAG 2.1.4). */
export function KeySheet({ keysOn, onSwitch, onLeave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    return focusTitle;
  }, []);
  useKeys(DEPTH.sheet, { Escape: onLeave, '?': onLeave }, keysOn);
  return (
    <section class="sheet" role="dialog" aria-labelledby="key-sheet">
      <h2 id="key-sheet" tabIndex={-1} ref={title}>
        {say('keys.title')}
      </h2>
      <p class="quiet">{say('keys.intro')}</p>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input type="checkbox" checked={keysOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span>{say('keys.switch')}</span>
      </label>
      <button type="button" class="wide" onClick={onLeave}>
        {say('sidebar.back')}
      </button>
    </section>
  );
}
