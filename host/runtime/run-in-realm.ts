import { ExecutionTimedOut } from './faults.js';
import type { ExecutionResult } from './host.js';
import type { CompiledScript } from './project/script-source.js';
import { createRealm, isEndedByV8 } from './realm.js';
import { answerForClient } from './script-run-rules.js';

export type ScriptError = NonNullable<ExecutionResult['error']>;

/** How a function of a script ended: what it returned, as google.script.run would copy it, or what it threw. */
export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ScriptError };

export interface ScriptCall {
  /** The files of the project, to be run in this order. */
  readonly scripts: readonly CompiledScript[];
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Google's services by the names under which the script finds them. */
  readonly globals: readonly (readonly [name: string, service: unknown])[];
  readonly now: () => number;
  /** The script's zone. */
  readonly zone: string;
  /** Called when a service's method has had its effect. */
  readonly afterCall: () => void;
  /** Real milliseconds that loading and running may each take; null: somebody else watches. */
  readonly realMs: { readonly load: number; readonly run: number } | null;
}

/** Runs one top-level function in a fresh realm, and waits for its promises as far as they come by themselves. */
export function runInRealm(call: ScriptCall): Outcome {
  const realm = createRealm(call.now, call.zone, call.afterCall);
  const { context, border } = realm;
  try {
    for (const [name, service] of call.globals) Reflect.set(context, name, border.toScript(service));
    for (const script of call.scripts) realm.load(script, call.realMs?.load ?? null);
    const entry = realm.entry(call.functionName);
    if (entry === null) throw new ReferenceError(`Script function not found: ${call.functionName}`);
    const given = call.args.map((arg) => border.toScript(arg));
    const answer = answerForClient(realm.settled(realm.call(entry, given, call.realMs?.run ?? null)));
    return answer.ok ? answer : { ok: false, error: { name: 'Error', message: answer.message, stack: '' } };
  } catch (thrown) {
    return { ok: false, error: described(isEndedByV8(thrown) ? new ExecutionTimedOut() : thrown) };
  }
}

/** What was thrown, whatever it is. The stack of an error of the host's own is none of the script's: only its first line. */
export function described(thrown: unknown): ScriptError {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return { name: 'Error', message: String(thrown), stack: '' };
  }
  const { name = 'Error', message = '', stack = '' } = thrown as Partial<Error>;
  return { name, message, stack: thrown instanceof Error ? `${name}: ${message}` : stack };
}
