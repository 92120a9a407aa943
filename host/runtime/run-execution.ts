import { withAuthMode } from './authorization.js';
import { startExecution } from './execution.js';
import type { Execution, ExecutionStart } from './execution.js';
import type { ExecutionResult } from './host.js';
import { described, runInRealm } from './run-in-realm.js';
import type { Outcome } from './run-in-realm.js';
import { createServices } from './services.js';
import type { ExecutionServices } from './services.js';
import { summarize } from './trace.js';
import type { World } from './world.js';
import { releaseLocksOf } from '../services/lock.js';

/** Longest that a file of the bundle may take to load on this machine: an endless loop there must end somewhere. */
const LOAD_TIMEOUT_MS = 30_000;

/** An execution with its services, before and after its function runs. */
export interface OpenExecution {
  readonly execution: Execution;
  readonly services: ExecutionServices;
  /**
   * Its end: uncommitted writes are applied, what they are refused for is the execution's error, locks are given back.
   */
  readonly end: (outcome: Outcome) => ExecutionResult;
}

/** `suspends`: its calls may be left waiting while others go on. */
export function openExecution(world: World, start: ExecutionStart, suspends = false): OpenExecution {
  const execution = startExecution(start, {
    clock: world.clock,
    callCost: world.callCost,
    errorLanguage: world.errorLanguage ?? undefined,
    interceptor: () => world.interceptor,
    grantedScopes: world.bundle?.scopes ?? null,
    suspends,
    heard: (call) => void world.heard.push(call),
  });
  const services = createServices(world, execution);
  return { execution, services, end: (outcome) => endOf(world, execution, services, outcome) };
}

/** What the function is called with: an event made from the execution's own services, or plain values. */
export type Arguments = (services: ExecutionServices) => readonly unknown[];

/** An execution of the bundle that is about to run: counted, and with what its function gets. */
export function openRun(world: World, start: ExecutionStart, args: Arguments, suspends: boolean) {
  const { bundle } = world;
  if (bundle === null) throw new Error('This host has no bundle to run; give createHost a bundle folder.');
  world.executions += 1;
  const opened = openExecution(world, start, suspends);
  return { ...opened, bundle, given: args(opened.services).map(withAuthMode) };
}

/**
 * Runs one top-level function of the bundle in a fresh realm, as Google does for each execution: nothing survives but
 * what is in the workbook, the properties and the caches.
 */
export function runExecution(world: World, start: ExecutionStart, args: Arguments): ExecutionResult {
  const { execution, services, bundle, given, end } = openRun(world, start, args, false);
  return end(
    runInRealm({
      scripts: bundle.scripts,
      functionName: start.functionName,
      args: given,
      globals: Object.entries(services.globals),
      now: () => world.clock.now(),
      zone: world.scriptZone,
      afterCall: execution.afterCall,
      realMs: { load: LOAD_TIMEOUT_MS, run: world.realTimeMs },
    }),
  );
}

function endOf(world: World, execution: Execution, services: ExecutionServices, outcome: Outcome): ExecutionResult {
  let error = outcome.ok ? null : outcome.error;
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
  return {
    ok: error === null,
    value: error === null && outcome.ok ? outcome.value : null,
    error,
    logs: execution.logs,
    trace: summarize(execution.calls, 1),
  };
}
