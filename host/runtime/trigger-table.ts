import { ServiceException } from '../services/exception.js';
import { nextFiring } from './clock-schedule.js';
import type { ClockSpec } from './clock-schedule.js';
import type { InstalledTrigger } from './host.js';
import { limits } from './limits.js';

export interface StoredTrigger extends InstalledTrigger {
  /** For clock triggers. */
  readonly spec: ClockSpec | null;
}

/** Every installed trigger, whoever made it. A user sees only their own; that is for ScriptApp to see to. */
export class TriggerTable {
  private stored: StoredTrigger[];
  private made: number;

  constructor(kept: readonly StoredTrigger[] = []) {
    this.stored = [...kept];
    this.made = kept.reduce((most, { id }) => Math.max(most, Number(id)), 0);
  }

  all(): readonly StoredTrigger[] {
    return this.stored;
  }

  of(user: string): readonly StoredTrigger[] {
    return this.stored.filter(({ creator }) => creator === user);
  }

  add(
    handler: string,
    creator: string,
    type: InstalledTrigger['type'],
    spec: ClockSpec | null,
    now: number,
  ): StoredTrigger {
    if (this.of(creator).length >= limits.triggersPerUser) {
      throw new ServiceException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    this.made += 1;
    const id = String(this.made);
    const nextAt = spec === null ? null : nextFiring(spec, `${creator} ${handler} ${id}`, now);
    const trigger: StoredTrigger = { id, handler, creator, type, nextAt, spec };
    this.stored.push(trigger);
    return trigger;
  }

  remove(id: string): void {
    this.stored = this.stored.filter((trigger) => trigger.id !== id);
  }

  /** It fired: a one-off stays listed, as at Google, and fires no more. */
  fired(id: string, now: number): void {
    this.stored = this.stored.map((trigger) =>
      trigger.id === id && trigger.spec !== null
        ? { ...trigger, nextAt: nextFiring(trigger.spec, `${trigger.creator} ${trigger.handler} ${id}`, now) }
        : trigger,
    );
  }

  /** The next clock trigger due until a moment. */
  due(until: number): StoredTrigger | null {
    let first: StoredTrigger | null = null;
    for (const trigger of this.stored) {
      if (trigger.nextAt === null || trigger.nextAt > until) continue;
      if (first?.nextAt == null || trigger.nextAt < first.nextAt) first = trigger;
    }
    return first;
  }
}
