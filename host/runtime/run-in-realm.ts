import type { Script } from 'node:vm';
import { ExecutionTimedOut } from './faults.js';
import type { ExecutionResult } from './host.js';
import { createRealm, isEndedByV8 } from './realm.js';
import { answerForClient } from './script-run-rules.js';

export type ScriptError = NonNullable<ExecutionResult['error']>;

/** How a function of a script ended: what it returned, as google.script.run would copy it, or what it threw. */
export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ScriptError };

export interface ScriptCall {
  readonly script: Script;
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
    call.script.runInContext(context, call.realMs === null ? {} : { timeout: call.realMs.load });
    const work: unknown = context[call.functionName];
    if (typeof work !== 'function') throw new ReferenceError(`Script function not found: ${call.functionName}`);
    const given = call.args.map((arg) => border.toScript(arg));
    const returned = realm.call((...all) => Reflect.apply(work, undefined, all), given, call.realMs?.run ?? null);
    const answer = answerForClient(realm.settled(returned));
    return answer.ok ? answer : { ok: false, error: { name: 'Error', message: answer.message, stack: '' } };
  } catch (thrown) {
    return { ok: false, error: described(isEndedByV8(thrown) ? new ExecutionTimedOut() : thrown) };
  }
}

export function described(thrown: unknown): ScriptError {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message, stack } = thrown as Partial<Error>;
    return { name: name ?? 'Error', message: message ?? '', stack: stack ?? '' };
  }
  return { name: 'Error', message: String(thrown), stack: '' };
}
