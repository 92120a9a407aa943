import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { say } from './say.js';

export interface NoticeWords {
  readonly tone: 'good' | 'bad';
  readonly says: string;
  /** What "Undo" takes back, while the message is shown. */
  readonly undo?: {
    readonly candidateId: string;
    readonly eventIds: readonly string[];
    /** It was logged for several people: their selection is shown again, not one card. */
    readonly ofMany?: boolean;
  };
}

/** What a screen does with the server: see `useAttempt`. */
export type Attempt = (work: () => Promise<NoticeWords | null>) => Promise<void>;

/** One sentence about what happened or what is wrong. */
export function Notice({
  notice,
  busy,
  onUndo,
  onDismiss,
}: {
  notice: NoticeWords;
  busy: boolean;
  onUndo: (undo: NonNullable<NoticeWords['undo']>) => void;
  onDismiss: () => void;
}) {
  const { undo } = notice;
  return (
    <div class={`notice ${notice.tone}`}>
      <span aria-hidden="true">{notice.tone === 'good' ? '✓' : '!'}</span>
      <p>{notice.says}</p>
      {undo !== undefined && (
        <button type="button" class="plain undo" disabled={busy} onClick={() => onUndo(undo)}>
          {say('sidebar.undo')}
        </button>
      )}
      <button type="button" class="plain" aria-label={say('sidebar.dismiss')} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}

/** A screen's title takes the focus when the screen opens, so that keyboard and screen reader start at its top. */
export function Title({ children, takesFocus = false }: { children: ComponentChildren; takesFocus?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <h1 tabIndex={-1} ref={title}>
      {children}
    </h1>
  );
}

/** A label, its control, and a line of help tied to it. */
export function Field({
  label,
  help,
  hint,
  children,
}: {
  label: string;
  help?: string | undefined;
  hint?: string | undefined;
  children: (ids: FieldIds) => ComponentChildren;
}) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div class="field">
      <label for={id}>
        {label}
        {hint !== undefined && <kbd aria-hidden="true">{hint}</kbd>}
      </label>
      {children(help === undefined ? { id } : { id, 'aria-describedby': helpId })}
      {help !== undefined && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
}
