/** About something that a script shows. */
export interface ShownTo {
  /** The page that asked for it, or null. */
  readonly page: string | null;
  /** For an alert or prompt whose script waits: what the answer must name. */
  readonly question: string | null;
}

/** What a script showed on the screen, in the order it happened. */
export type UiEvent =
  | {
      readonly kind: 'menu';
      readonly title: string;
      readonly items: readonly MenuItem[];
      /** In the menu bar, or a submenu of Extensions. */
      readonly place: 'menu bar' | 'extensions';
    }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number }
  | {
      readonly kind: 'sidebar' | 'modal' | 'modeless';
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'alert' | 'prompt'; readonly title: string; readonly message: string; readonly buttons: string }
  | { readonly kind: 'select'; readonly sheet: string; readonly range: string };

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly title: string; readonly items: readonly MenuItem[] };
