import type { ServerApi } from '../contract/server-api.js';
import { say } from './say.js';

type Name = keyof ServerApi;
export type Answer<K extends Name> = ReturnType<ServerApi[K]>;

/** google.script.run, as far as a caller by name needs it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/**
 * Calls the server and promises its answer. google.script.run throws *synchronously* on an argument it cannot carry,
 * and a failure there never reaches the failure handler; inside a promise both end in the same place.
 */
export function call<K extends Name>(name: K, ...args: Parameters<ServerApi[K]>): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        // An answer with something in it that cannot cross arrives as nothing.
        if (value === null || value === undefined) reject(new Error(say('sidebar.answerLost')));
        else resolve(value as Answer<K>);
      })
      .withFailureHandler((error) => {
        reject(new Error(sayFailure(error)));
      });
    const run = runner[name];
    if (typeof run !== 'function') throw new Error(say('sidebar.oldVersion', { name }));
    run.apply(runner, args);
  });
}

/** What a failed call says to the person at the keyboard. */
function sayFailure(error: unknown): string {
  const message =
    error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
  // With several accounts signed in, Google runs the sidebar under the browser's first one, who may have no access.
  if (message.includes('PERMISSION_DENIED')) {
    return say('sidebar.severalAccounts');
  }
  return message;
}
