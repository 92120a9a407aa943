import type { Launch } from '../document-events.js';
import type { ExecutionStart } from '../execution.js';
import type { ExecutionResult, RunOptions } from '../host.js';
import { limits } from '../limits.js';
import { randomFrom } from '../random.js';
import type { Random } from '../random.js';
import { runExecution } from '../run-execution.js';
import type { Arguments } from '../run-execution.js';
import type { World } from '../world.js';
import { Together } from './together.js';

/** An execution, or a person's deed. */
export type TogetherPart =
  { readonly name: string; readonly args: Arguments; readonly how: RunOptions } | { readonly act: () => void };

/** All the ways in which executions of one host run beside each other. */
export interface Concurrency {
  /** Among those that are running, or by itself when none is. */
  readonly launch: Launch;
  runTogether(parts: readonly TogetherPart[], seed: number): readonly ExecutionResult[];
  start(name: string, args: Arguments, how: RunOptions): Promise<ExecutionResult>;
  /** With all others that are asked for in the same turn. */
  startSoon(name: string, args: Arguments, how: RunOptions): Promise<ExecutionResult>;
}

/** `threadFile`: dist/script-thread.mjs. */
export function createConcurrency(
  world: World,
  threadFile: string | null,
  startOf: (name: string, how: RunOptions, limitMs?: number) => ExecutionStart,
): Concurrency {
  /** Those that have the word: what somebody does now makes run, runs among them. */
  let current: Together | null = null;
  /** Those that a question keeps waiting. */
  const suspended = new Set<Together>();
  let soon: Together | null = null;

  function begin(random: Random): Together {
    if (threadFile === null) throw new Error('This host does not know its threads: give createHost `thread`.');
    return new Together(world, threadFile, random);
  }

  /** True when all of them have ended. */
  function proceed(together: Together): boolean {
    const before = current;
    current = together;
    try {
      const ended = together.proceed();
      if (ended) suspended.delete(together);
      else suspended.add(together);
      return ended;
    } finally {
      current = before;
    }
  }

  world.ui.onAnswer(() => {
    for (const together of [...suspended]) proceed(together);
  });

  return {
    launch(name, args, how, limitMs, ended) {
      const start = startOf(name, how, limitMs);
      const together = current;
      if (together === null) ended(runExecution(world, start, args));
      else {
        together.add(start, args, (result) => {
          together.caused.push(result);
          ended(result);
        });
      }
    },
    runTogether(parts, seed) {
      const together = begin(randomFrom(seed));
      const results = new Map<number, ExecutionResult>();
      parts.forEach((part, place) => {
        if ('act' in part) together.addDeed(part.act);
        else together.add(startOf(part.name, part.how), part.args, (result) => results.set(place, result));
      });
      proceed(together);
      // Nobody is there to answer what no answer was laid ready for.
      while (suspended.has(together)) world.ui.closeQuestions();
      return [...[...results].sort(([one], [other]) => one - other).map(([, result]) => result), ...together.caused];
    },
    start: (name, args, how) =>
      new Promise((ended) => {
        const together = begin(world.random);
        together.add(startOf(name, how, limits.executionMs), args, ended);
        proceed(together);
      }),
    startSoon: (name, args, how) =>
      new Promise((ended, failed) => {
        if (soon === null) {
          const together = (soon = begin(world.random));
          setImmediate(() => {
            soon = null;
            try {
              proceed(together);
            } catch (error) {
              failed(error instanceof Error ? error : new Error(String(error)));
            }
          });
        }
        soon.add(startOf(name, how), args, ended);
      }),
  };
}
