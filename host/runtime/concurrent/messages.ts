import type { ScriptSource } from '../project/script-source.js';
import type { Outcome } from '../run-in-realm.js';
import type { Wire, WireError } from './wire.js';

/** What the host tells the thread of a script. */
export type ToThread =
  | {
      readonly kind: 'run';
      /** The project's files; null: those that this thread ran last. */
      readonly sources: readonly ScriptSource[] | null;
      readonly functionName: string;
      readonly args: readonly Wire[];
      readonly globals: readonly (readonly [name: string, service: Wire])[];
      readonly zone: string;
      readonly clock: WireClock;
    }
  | { readonly kind: 'answer'; readonly value: Wire; readonly clock: WireClock }
  | { readonly kind: 'error'; readonly isTypeError: boolean; readonly error: WireError; readonly clock: WireClock };

/**
 * The host's clock while the script computes: standing at a moment, or so far ahead of the machine's. Nobody else moves
 * it in that time, so the script need not ask.
 */
export type WireClock = { readonly standsAt: number } | { readonly ahead: number };

/** What the thread says. */
export type FromThread =
  /** A look at an object, answered at once. */
  | ({ readonly kind: 'look'; readonly id: number } & Look)
  | { readonly kind: 'call'; readonly id: number; readonly member: string; readonly args: readonly Wire[] }
  | { readonly kind: 'end'; readonly outcome: Outcome };

export type Look =
  | { readonly at: 'get' | 'has' | 'delete' | 'own'; readonly key: string }
  | { readonly at: 'set'; readonly key: string; readonly value: Wire }
  | { readonly at: 'keys' };
