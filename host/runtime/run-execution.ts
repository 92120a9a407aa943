import { runInContext } from 'node:vm';
import { answerForClient } from './script-run-rules.js';
import { withAuthMode } from './authorization.js';
import { startExecution } from './execution.js';
import type { Execution, ExecutionStart } from './execution.js';
import { ExecutionTimedOut } from './faults.js';
import type { ExecutionResult } from './host.js';
import { createRealm, isEndedByV8 } from './realm.js';
import { createServices } from './services.js';
import type { ExecutionServices } from './services.js';
import { summarize } from './trace.js';
import type { World } from './world.js';
import { releaseLocksOf } from '../services/lock.js';

/** Longest that the bundle itself may take to load on this machine: an endless loop there must end somewhere. */
const LOAD_TIMEOUT_MS = 30_000;

/** Starts an execution and makes its services, without running anything. */
export function openExecution(
  world: World,
  start: ExecutionStart,
): { execution: Execution; services: ExecutionServices } {
  const execution = startExecution(start, {
    clock: world.clock,
    callCost: world.callCost,
    interceptor: () => world.interceptor,
    grantedScopes: world.bundle?.scopes ?? null,
    heard: (call) => void world.heard.push(call),
  });
  return { execution, services: createServices(world, execution) };
}

/** What the function is called with: an event made from the execution's own services, or plain values. */
export type Arguments = (services: ExecutionServices) => readonly unknown[];

/**
 * Runs one top-level function of the bundle in a fresh realm, as Google does for each execution: nothing survives but
 * what is in the workbook, the properties and the caches. Uncommitted writes are applied at the end, and what they are
 * refused for is the execution's error.
 */
export function runExecution(world: World, start: ExecutionStart, args: Arguments): ExecutionResult {
  const { bundle } = world;
  if (bundle === null) throw new Error('This host has no bundle to run; give createHost a bundle folder.');
  world.executions += 1;
  const { execution, services } = openExecution(world, start);
  const realm = createRealm(() => world.clock.now(), world.scriptZone, execution.afterCall);
  services.templates.evaluate = (code) => runInContext(code, realm.context, { filename: 'template.html' });
  let value: unknown = null;
  let error: ExecutionResult['error'] = null;
  try {
    for (const [name, service] of Object.entries(services.globals)) {
      Reflect.set(realm.context, name, realm.border.toScript(service));
    }
    bundle.script.runInContext(realm.context, { timeout: LOAD_TIMEOUT_MS });
    const work: unknown = realm.context[start.functionName];
    if (typeof work !== 'function') throw new ReferenceError(`Script function not found: ${start.functionName}`);
    const given = args(services).map((argument) => realm.border.toScript(withAuthMode(argument)));
    value = realm.settled(realm.call((...all) => Reflect.apply(work, undefined, all), given, world.realTimeMs));
  } catch (thrown) {
    error = described(isEndedByV8(thrown) ? new ExecutionTimedOut() : thrown);
  }
  try {
    // Also after the script's own error: what it wrote until then is in the document. A stop loses what was collected.
    if (execution.stopped() === null) services.spreadsheet.commit();
  } catch (refused) {
    error ??= described(refused);
  } finally {
    releaseLocksOf(world.locks, execution.id);
  }
  // A script cannot outlive its end, whatever it caught.
  const stopped = execution.stopped();
  if (stopped !== null) error = described(stopped);
  const answer = answerForClient(value);
  return {
    ok: error === null && answer.ok,
    value: error === null && answer.ok ? answer.value : null,
    error: error ?? (answer.ok ? null : { name: 'Error', message: answer.message, stack: '' }),
    logs: execution.logs,
    trace: summarize(execution.calls, 1),
  };
}

function described(thrown: unknown): NonNullable<ExecutionResult['error']> {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message, stack } = thrown as Partial<Error>;
    return { name: name ?? 'Error', message: message ?? '', stack: stack ?? '' };
  }
  return { name: 'Error', message: String(thrown), stack: '' };
}
