export interface CallOutcome {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** What a sidebar or dialog says to the page around it. */
export type FromFrame =
  | { readonly kind: 'call'; readonly call: number; readonly name: string; readonly args: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus editor' }
  | { readonly kind: 'size'; readonly width: number | null; readonly height: number | null };

/** What the page says back. */
export interface ToFrame {
  readonly kind: 'outcome';
  readonly call: number;
  readonly outcome: CallOutcome;
}
