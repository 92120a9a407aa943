/**
 * What a test may do to a service call: let it go, fail it, or stop the execution at it, before or after its effect.
 * A "time-out" is `{ timeOut: … }`: the clock jumps past the execution's limit there.
 */
export type FaultDecision =
  | 'go'
  | 'stop before'
  | 'stop after'
  | { readonly before: Error }
  | { readonly after: Error }
  | { readonly timeOut: 'before' | 'after' };

/** The call that is about to be made. Navigation (getRange, builders …) is not offered: it cannot fail at Google. */
export interface OfferedCall {
  /** "Mail.MailApp.sendEmail" */
  readonly member: string;
  readonly kind: 'read' | 'write' | 'mail' | 'other';
  readonly cells: number;
  /** The top-level function that the execution runs. */
  readonly functionName: string;
  readonly user: string;
}

/** `index` counts the offered calls of one execution from 0. It may itself run other executions on the host. */
export type Interceptor = (call: OfferedCall, index: number) => FaultDecision;

/**
 * The execution was ended from outside. A script cannot outlive it: whatever catches this meets it again at its next
 * service call, and the result of the execution is this, whatever the script returns.
 */
export class ExecutionStopped extends Error {
  override readonly name: string = 'ExecutionStopped';
}

/** Google's text when an execution runs out of time. A script does not get to see it: see `ExecutionStopped`. */
export class ExecutionTimedOut extends ExecutionStopped {
  override readonly name = 'Exception';
  constructor() {
    super('Exceeded maximum execution time');
  }
}
