import type { PageChannel } from './page-channel.js';

/** google.script.host: what a sidebar or dialog may do to its window. Sizes count for dialogs only, as at Google. */
export interface ScriptHost {
  readonly origin: string;
  readonly editor: { focus(): void };
  close(): void;
  setHeight(pixels: number): void;
  setWidth(pixels: number): void;
}

export function createScriptHost(origin: string, tell: PageChannel['tell']): ScriptHost {
  return {
    origin,
    editor: { focus: () => tell({ kind: 'focus editor' }) },
    close: () => tell({ kind: 'close' }),
    setHeight: (height) => tell({ kind: 'size', width: null, height: height }),
    setWidth: (width) => tell({ kind: 'size', width: width, height: null }),
  };
}
