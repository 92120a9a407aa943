/** What a service waits for on an execution's behalf: a lock, a moment, a person's answer. */
export interface Waiting<T> {
  isOver(): boolean;
  /** The moment on the host's clock at which it ends in any case; null: it waits for a person, however long. */
  readonly until: number | null;
  /** What the call gives when it goes on; throws as the call would. To be called once. */
  goOn(): T;
}

/** The last thing a service's method does: everything after the wait is in `goOn`. */
export type Wait = <T>(waiting: Waiting<T>) => T;

/** Thrown where an execution can be left waiting while others go on; whoever serves its calls keeps the rest of it. */
export class Suspended extends Error {
  override readonly name = 'Suspended';
  constructor(readonly waiting: Waiting<unknown>) {
    super('The execution waits.');
  }
}

/** A service's answer that only the script's own realm can make: the code of a template's page, run with its values. */
export class InScript {
  constructor(
    /** An expression whose value is a function. */
    readonly code: string,
    readonly args: readonly unknown[],
  ) {}
}
