import { useCallback, useState } from 'preact/hooks';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly says: string;
  readonly isProblem: boolean;
  /** Below zero: stays until it is dismissed. */
  readonly seconds: number;
}

let made = 0;

export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const toast = useCallback(
    (shown: Omit<Toast, 'id'>) => {
      made += 1;
      const id = made;
      setToasts((now) => [...now.slice(-2), { ...shown, id }]);
      if (shown.seconds >= 0) setTimeout(() => dismiss(id), (shown.seconds === 0 ? 5 : shown.seconds) * 1000);
    },
    [dismiss],
  );
  return { toasts, toast, dismiss };
}

/** Small messages at the lower right, as in Google Sheets; read out when they appear. */
export function Toasts({
  toasts,
  onDismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: number) => void;
}) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, title, says, isProblem }) => (
        <div key={id} class={isProblem ? 'toast-card problem' : 'toast-card'}>
          <div class="toast-text">
            {title !== '' && <strong>{title}</strong>}
            <span>{says}</span>
          </div>
          <button type="button" class="icon" aria-label="Dismiss" onClick={() => onDismiss(id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
