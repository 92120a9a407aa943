import type { ExecutionStart } from '../execution.js';
import { ExecutionTimedOut } from '../faults.js';
import type { ExecutionResult } from '../host.js';
import { openRun } from '../run-execution.js';
import type { Arguments } from '../run-execution.js';
import { described } from '../run-in-realm.js';
import { Suspended } from '../waiting.js';
import type { Waiting } from '../waiting.js';
import type { World } from '../world.js';
import { Handles } from './handles.js';
import type { FromThread, ToThread } from './messages.js';
import { takeThread } from './threads.js';
import type { ScriptThread } from './threads.js';
import { errorToWire } from './wire.js';

/**
 * One of several executions that run at the same time. Its script stands still in a thread of its own, at a service
 * call or at its end, until `proceed` lets it go on to the next.
 */
export interface Strand {
  readonly result: ExecutionResult | null;
  /** Whether there is something for `proceed` to do now. */
  isReady(): boolean;
  /** When it is ready at the latest, on the host's clock; null: now, or when a person answers. */
  wakesAt(): number | null;
  /** Serves the call at which it stands, and lets the script run to its next. */
  proceed(): void;
  /** Whether what `proceed` did last can make a difference to others: navigation cannot. */
  wasOfInterest(): boolean;
}

type Stop =
  | { readonly kind: 'begin' }
  | Extract<FromThread, { kind: 'call' | 'end' }>
  | { readonly kind: 'wait'; readonly waiting: Waiting<unknown>; readonly since: number };

export function startStrand(world: World, threadFile: string, start: ExecutionStart, args: Arguments): Strand {
  const { execution, services, bundle, given, end } = openRun(world, start, args, true);
  const handles = new Handles();
  let thread: ScriptThread | null = null;
  let at: Stop = { kind: 'begin' };
  let result: ExecutionResult | null = null;
  let heard = 0;
  let interesting = true;

  const clock = () => world.clock.forOthers();
  const ran = (): ScriptThread => (thread ??= takeThread(threadFile));

  /** Lets the script run until it stands at something that is for `proceed`. */
  function listen(): void {
    for (;;) {
      const message = ran().hear(world.realTimeMs);
      if (message === null) {
        // It computes without end, or its thread is gone.
        thread?.kill();
        thread = null;
        at = { kind: 'end', outcome: { ok: false, error: described(new ExecutionTimedOut()) } };
        return;
      }
      if (message.kind !== 'look') {
        at = message;
        return;
      }
      ran().answer(answerTo(() => handles.look(message)));
    }
  }

  function answerTo(work: () => ReturnType<Handles['toWire']>): Exclude<ToThread, { kind: 'run' }> {
    try {
      return { kind: 'answer', value: work(), clock: clock() };
    } catch (thrown) {
      if (thrown instanceof Suspended) throw thrown;
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      return { kind: 'error', isTypeError: error instanceof TypeError, error: errorToWire(error), clock: clock() };
    }
  }

  /** A call's effect, then its answer, unless it has to wait. */
  function serve(work: () => unknown): void {
    try {
      const answer = answerTo(() => {
        const value = work();
        execution.afterCall();
        return handles.toWire(value);
      });
      ran().answer(answer);
    } catch (thrown) {
      if (!(thrown instanceof Suspended)) throw thrown;
      at = { kind: 'wait', waiting: thrown.waiting, since: world.clock.now() };
      return;
    }
    listen();
  }

  function wakesAt(): number | null {
    if (at.kind !== 'wait' || at.waiting.until === null) return null;
    return Math.min(at.waiting.until, execution.endsAt());
  }

  return {
    get result() {
      return result;
    },
    wakesAt,
    isReady() {
      if (at.kind !== 'wait' || at.waiting.isOver()) return true;
      const moment = wakesAt();
      return moment !== null && moment <= world.clock.now();
    },
    wasOfInterest: () => interesting,
    proceed() {
      const stop = at;
      switch (stop.kind) {
        case 'begin':
          ran().run(bundle.sources, {
            functionName: start.functionName,
            args: given.map((value) => handles.toWire(value)),
            globals: Object.entries(services.globals).map(([name, service]) => [name, handles.toWire(service)]),
            zone: world.scriptZone,
            clock: clock(),
          });
          listen();
          break;
        case 'call':
          serve(() => handles.call(stop));
          break;
        case 'wait':
          serve(() => {
            if (stop.waiting.until === null) execution.addTime(world.clock.now() - stop.since);
            execution.checkTime();
            return stop.waiting.goOn();
          });
          break;
        case 'end':
          result = end(stop.outcome);
          thread?.release();
          thread = null;
      }
      interesting = stop.kind !== 'call' || execution.calls.slice(heard).some(({ kind }) => kind !== 'nav');
      heard = execution.calls.length;
    },
  };
}
