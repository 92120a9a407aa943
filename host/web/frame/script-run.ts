import { wireArguments } from './wire-arguments.js';
import type { CallOutcome } from './frame-messages.js';

type Handler = ((value: unknown, userObject: unknown) => void) | null | undefined;

interface Handlers {
  readonly success: Handler;
  readonly failure: Handler;
  readonly userObject: unknown;
}

/** One `google.script.run`: the handlers' setters and the server's functions. */
export interface ScriptRun {
  withSuccessHandler(handler: Handler): ScriptRun;
  withFailureHandler(handler: Handler): ScriptRun;
  withUserObject(object: unknown): ScriptRun;
  readonly [serverFunction: string]: unknown;
}

/** Google serves this many calls of one document at once; the next wait. */
const AT_ONCE = 10;

/** Puts a call on the wire; `args` is the JSON of the argument list. */
export type Send = (name: string, args: string) => Promise<CallOutcome>;

/**
 * `google.script.run` with the members that Google gives it: the server's top-level functions, no others. Each
 * with…Handler gives a new runner and leaves the old as it was. A bad argument throws here, at the call, so that a
 * failure handler never hears of it.
 */
export function createScriptRun(functions: readonly string[], send: Send): ScriptRun {
  const inTurn = atOnce(AT_ONCE);
  function runner(handlers: Handlers): ScriptRun {
    const members: Record<string, unknown> = {};
    for (const name of functions) {
      members[name] = (...args: readonly unknown[]): void => {
        const wire = wireArguments(args);
        void inTurn(async () => send(name, await wire)).then(
          (outcome) => settle(outcome, handlers),
          (error: unknown) => fail(error instanceof Error ? error : new Error(String(error)), handlers),
        );
      };
    }
    return {
      ...members,
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
  }
  return runner({ success: undefined, failure: undefined, userObject: undefined });
}

function settle({ ok, value, error }: CallOutcome, handlers: Handlers): void {
  if (ok) handlers.success?.(value === undefined ? null : value, handlers.userObject);
  else fail(scriptError(error), handlers);
}

/** Without a handler the failure is the page's uncaught error; with null it is nobody's. */
function fail(error: Error, { failure, userObject }: Handlers): void {
  if (failure === null) return;
  if (failure === undefined) {
    reportError(error);
    return;
  }
  failure(error, userObject);
}

function scriptError(error: CallOutcome['error']): Error {
  const made = new Error(error?.message ?? 'The server gave no reason.');
  made.name = error?.name ?? 'ScriptError';
  return made;
}

/** Lets so many jobs run at the same time, the others in the order in which they came. */
function atOnce(limit: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= limit) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      return await job();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
