import { existsSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { ScriptSource } from '../project/script-source.js';
import { Line, newSignal } from './line.js';
import type { FromThread, ToThread } from './messages.js';

/** A thread in which one execution runs at a time. */
export interface ScriptThread {
  run(sources: readonly ScriptSource[], call: Omit<Extract<ToThread, { kind: 'run' }>, 'kind' | 'sources'>): void;
  answer(message: Exclude<ToThread, { kind: 'run' }>): void;
  /** Blocks until the script calls or ends; null: it has done neither in so many real milliseconds. */
  hear(milliseconds: number): FromThread | null;
  /** Its execution has ended: the thread is there for the next. */
  release(): void;
  /** Ends it, whatever it is doing. */
  kill(): void;
}

/** Threads that wait for their next execution. Starting one takes some fifty milliseconds, a realm in it two. */
const idle = new Map<string, ScriptThread[]>();
const MOST_IDLE = 12;

/** A thread that is free, or a new one. `file` is dist/script-thread.mjs. */
export function takeThread(file: string): ScriptThread {
  return idle.get(file)?.pop() ?? startThread(file);
}

function startThread(file: string): ScriptThread {
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  const signal = newSignal();
  const { port1, port2 } = new MessageChannel();
  // What Node itself was started with is not for a thread: `node -e` would make it refuse every file.
  const worker = new Worker(file, { workerData: { port: port2, signal }, transferList: [port2], execArgv: [] });
  const line = new Line<ToThread, FromThread>(port1, signal, 0);
  // An idle thread, or one whose question nobody will answer, must not keep a command from ending.
  worker.unref();
  port1.unref();
  let loaded: readonly ScriptSource[] | null = null;
  const thread: ScriptThread = {
    run(sources, call) {
      line.say({ kind: 'run', sources: sources === loaded ? null : sources, ...call });
      loaded = sources;
    },
    answer: (message) => line.say(message),
    hear: (milliseconds) => line.hear(milliseconds),
    release() {
      const others = idle.get(file) ?? [];
      if (others.length >= MOST_IDLE) thread.kill();
      else idle.set(file, [...others, thread]);
    },
    kill() {
      line.close();
      void worker.terminate();
    },
  };
  return thread;
}
