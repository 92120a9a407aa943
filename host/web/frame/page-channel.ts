import type { CallOutcome, FromFrame, ToFrame } from './frame-messages.js';

/** The way from a frame to the page around it. */
export interface PageChannel {
  /** `args` is the JSON of the argument list. */
  readonly call: (name: string, args: string) => Promise<CallOutcome>;
  readonly tell: (message: Exclude<FromFrame, { kind: 'call' }>) => void;
}

export function createPageChannel(frame: Window, pageOrigin: string): PageChannel {
  const waiting = new Map<number, (outcome: CallOutcome) => void>();
  let calls = 0;
  const post = (message: FromFrame): void => frame.parent.postMessage(message, pageOrigin);
  frame.addEventListener('message', ({ origin, source, data }: MessageEvent<ToFrame>) => {
    if (origin !== pageOrigin || source !== frame.parent) return;
    waiting.get(data.call)?.(data.outcome);
    waiting.delete(data.call);
  });
  return {
    call(name, args) {
      calls += 1;
      post({ kind: 'call', call: calls, name, args });
      return new Promise((settle) => waiting.set(calls, settle));
    },
    tell: post,
  };
}
