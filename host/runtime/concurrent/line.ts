import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** Both ends count what they have said, so that the other can sleep until there is more. */
export const newSignal = (): Int32Array => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/**
 * One end of the line between the host and a thread. `hear` blocks: neither side has an event loop to return to while
 * a script stands in the middle of a call. `end` tells the two ends apart.
 */
export class Line<Says, Hears> {
  constructor(
    private readonly port: MessagePort,
    private readonly signal: Int32Array,
    private readonly end: 0 | 1,
  ) {}

  say(message: Says): void {
    this.port.postMessage(JSON.stringify(message));
    Atomics.add(this.signal, this.end, 1);
    Atomics.notify(this.signal, this.end);
  }

  /** The next message, or null when none has come after so many real milliseconds. */
  hear(milliseconds: number): Hears | null {
    const other = 1 - this.end;
    const last = performance.now() + milliseconds;
    for (;;) {
      const said = Atomics.load(this.signal, other);
      const received = receiveMessageOnPort(this.port) as { readonly message: string } | undefined;
      // The other end of our own line wrote it; its types are those of messages.ts.
      if (received !== undefined) return JSON.parse(received.message) as Hears;
      const left = last - performance.now();
      if (left <= 0) return null;
      Atomics.wait(this.signal, other, said, left);
    }
  }

  close(): void {
    this.port.close();
  }
}
