import type { FromFrame, ToFrame } from '../frame/frame-messages.js';
import type { ServerLink } from './server-link.js';

export interface FrameEvents {
  readonly onClose: () => void;
  readonly onEditor: () => void;
  readonly onSize: (size: { readonly width: number | null; readonly height: number | null }) => void;
}

/**
 * Answers one frame: its calls go to the server, its wishes to the page. Only that frame, and only while it shows a
 * document of ours: a message must come from its window and from the frames' origin. Gives back how to stop.
 */
export function serveFrame(
  frame: HTMLIFrameElement,
  frameOrigin: string,
  functions: readonly string[],
  link: ServerLink,
  { onClose, onEditor, onSize }: FrameEvents,
): () => void {
  const answer = (call: number, outcome: ToFrame['outcome']): void => {
    const message: ToFrame = { kind: 'outcome', call, outcome };
    frame.contentWindow?.postMessage(message, frameOrigin);
  };
  const run = async (call: number, name: string, args: string): Promise<void> => {
    try {
      if (!functions.includes(name)) throw new Error(`The server has no function ${name}.`);
      const list: unknown = JSON.parse(args);
      answer(call, await link.call(name, Array.isArray(list) ? list : []));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      answer(call, { ok: false, error: { name: 'NetworkError', message } });
    }
  };
  const listen = ({ source, origin, data }: MessageEvent<FromFrame>): void => {
    if (source !== frame.contentWindow || origin !== frameOrigin) return;
    if (data.kind === 'call') void run(data.call, data.name, data.args);
    else if (data.kind === 'close') onClose();
    else if (data.kind === 'focus editor') onEditor();
    else onSize(data);
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
