/** What may happen at a call of ours to the workbook. */
export type Fault =
  | { readonly at: number; readonly what: 'error before' | 'error after' | 'stop before' | 'stop after' }
  | { readonly at: number; readonly what: 'deed'; readonly deed: () => void };

/** Google ends an execution: nothing that it still tries has any effect, whatever it catches. */
export class Stopped extends Error {}

/** A service that fails once. */
export class ServiceError extends Error {}

/** Counts the calls of one execution and lets what is planned for them happen. */
export class Calls {
  private planned: readonly Fault[] = [];
  private made = 0;
  private isStopped = false;
  /** Faults that came, over all executions. */
  fired = 0;

  /** A new execution, to which this happens. */
  begin(faults: readonly Fault[]): void {
    [this.planned, this.made, this.isStopped] = [faults, 0, false];
  }

  readonly tick = (call: () => void): void => {
    if (this.isStopped) throw new Stopped();
    const now = this.planned.filter(({ at }) => at === this.made);
    this.made += 1;
    this.fired += now.length;
    for (const fault of now) if (fault.what === 'deed') fault.deed();
    if (this.comes(now, 'stop before')) this.stop();
    if (this.comes(now, 'error before')) throw new ServiceError('We’re sorry, a server error occurred.');
    call();
    if (this.comes(now, 'stop after')) this.stop();
    if (this.comes(now, 'error after')) throw new ServiceError('Service Spreadsheets timed out.');
  };

  private comes(now: readonly Fault[], what: Fault['what']): boolean {
    return now.some((fault) => fault.what === what);
  }

  private stop(): never {
    this.isStopped = true;
    throw new Stopped();
  }
}
