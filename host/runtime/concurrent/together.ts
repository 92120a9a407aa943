import type { ExecutionStart } from '../execution.js';
import type { ExecutionResult } from '../host.js';
import { limits } from '../limits.js';
import type { Random } from '../random.js';
import type { Arguments } from '../run-execution.js';
import type { World } from '../world.js';
import { startStrand } from './strand.js';
import type { Strand } from './strand.js';

/** Something that happens once, at a moment of the seed's choosing. */
interface Deed {
  readonly isDeed: true;
  do(): void;
}

interface Running {
  readonly strand: Strand;
  readonly user: string;
  readonly ended: (result: ExecutionResult) => void;
}

/**
 * Executions that run at the same time. Each stands at a service call; which of them goes on is drawn, so a seed repeats
 * an interleaving exactly. Who waits for a lock or a moment is passed over until the lock is free or the moment has
 * come; when all of them wait, the host's clock goes forward to the first moment that one waits for.
 */
export class Together {
  private readonly running: Running[] = [];
  private readonly deeds: Deed[] = [];
  private current: Running | null = null;
  /** What people's deeds made run, as it ended. */
  readonly caused: ExecutionResult[] = [];

  constructor(
    private readonly world: World,
    private readonly threadFile: string,
    private readonly random: Random,
  ) {}

  /** Starts an execution, or refuses it when its user has too many. */
  add(start: ExecutionStart, args: Arguments, ended: (result: ExecutionResult) => void): void {
    const user = start.effectiveUser;
    if (this.running.filter((each) => each.user === user).length >= limits.executionsPerUser) {
      ended(tooMany());
      return;
    }
    this.running.push({ strand: startStrand(this.world, this.threadFile, start, args), user, ended });
  }

  /** A person does something in between. */
  addDeed(work: () => void): void {
    this.deeds.push({ isDeed: true, do: work });
  }

  /** Goes on until all have ended, or those that are left wait for a person. True: all have ended. */
  proceed(): boolean {
    for (;;) {
      const next = this.next();
      if (next === null) {
        if (!this.sleep()) return this.running.length === 0;
      } else if ('isDeed' in next) {
        this.deeds.splice(this.deeds.indexOf(next), 1);
        next.do();
      } else this.step(next);
    }
  }

  private step(running: Running): void {
    const { strand, ended } = running;
    strand.proceed();
    const { result } = strand;
    this.current = result === null && !strand.wasOfInterest() ? running : null;
    if (result === null) return;
    this.running.splice(this.running.indexOf(running), 1);
    ended(result);
  }

  /** After mere navigation the same goes on: nobody could tell the difference. */
  private next(): Running | Deed | null {
    if (this.current?.strand.isReady() === true) return this.current;
    const ready = [...this.running.filter(({ strand }) => strand.isReady()), ...this.deeds];
    return ready[this.random.integer(ready.length)] ?? null;
  }

  /** Until the first of those that wait for a moment; false: nobody does. */
  private sleep(): boolean {
    const moments = this.running.flatMap(({ strand }) => strand.wakesAt() ?? []);
    if (moments.length === 0) return false;
    const { clock } = this.world;
    clock.advance(Math.min(...moments) - clock.now());
    return true;
  }
}

/** developers.google.com/apps-script/guides/services/quotas */
function tooMany(): ExecutionResult {
  const message = 'There are too many scripts running simultaneously for this Google user account.';
  return {
    ok: false,
    value: null,
    error: { name: 'Exception', message, stack: '' },
    logs: [],
    trace: { calls: [], counts: { read: 0, write: 0, mail: 0, other: 0 }, estimate: { lo: 0, mid: 0, hi: 0 } },
  };
}
