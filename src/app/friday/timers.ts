import type { Settings } from '../../domain/team/settings.js';
import { tolerated } from '../mailing/retry.js';
import type { Marks, Schedule, OwnTimers } from '../ports/ports.js';

/** Somebody's weekly and daily timer, as noted when they were installed: a trigger can be asked for neither. */
export interface TimersMark {
  readonly owner: string;
  readonly ids: readonly string[];
  readonly weekday: number;
  readonly hour: number;
  readonly zone: string;
  /**
   * Whether the owner was among the file's editors by name. Who edits it through a link or a group never is, so only
   * somebody who was and is not any more is known to be gone.
   */
  readonly listed: boolean;
  /** When they were installed, milliseconds since the epoch. */
  readonly at: number;
}

const PREFIX = 'timers ';
const keyOf = (owner: string): string => PREFIX + owner;

/** Everybody's timers, the latest first. */
export function timersIn(marks: Readonly<Record<string, string>>): readonly TimersMark[] {
  return Object.entries(marks)
    .flatMap(([key, text]) => (key.startsWith(PREFIX) ? (readTimers(key.slice(PREFIX.length), text) ?? []) : []))
    .sort((one, other) => other.at - one.at);
}

/** Under whose authority a timer's event runs, told from the marks; null when they don't know this timer. */
export function ownerOfTimer(id: string, marks: Readonly<Record<string, string>>): string | null {
  return timersIn(marks).find(({ ids }) => ids.includes(id))?.owner ?? null;
}

/** Marks that remember the latest look at all of them, for what can be told from it without another. */
export class SeenMarks implements Marks {
  latest: Readonly<Record<string, string>> = {};

  constructor(private readonly marks: Marks) {}

  all(): Readonly<Record<string, string>> {
    this.latest = this.marks.all();
    return this.latest;
  }

  get(key: string): string | null {
    return this.marks.get(key);
  }

  set(key: string, value: string): void {
    this.marks.set(key, value);
  }

  setAll(values: Readonly<Record<string, string>>): void {
    this.marks.setAll(values);
  }

  remove(key: string): void {
    this.marks.remove(key);
  }
}

/** The schedule of one user, which notes in the marks whose timers there are and for which hour. */
export class NotedSchedule implements Schedule {
  constructor(
    private readonly timers: OwnTimers,
    private readonly marks: () => Marks,
    private readonly user: () => string,
    private readonly now: number,
    /** Who may edit the file; null where that cannot be asked. */
    private readonly editors: () => readonly string[] | null,
  ) {}

  install(settings: Settings): boolean {
    const owner = this.user();
    let known: TimersMark | null = null;
    tolerated(() => {
      known = readTimers(owner, this.marks().get(keyOf(owner)));
    });
    return this.renew(settings, owner, known);
  }

  follow(settings: Settings, marks: Readonly<Record<string, string>>): boolean {
    const owner = this.user();
    const known = readTimers(owner, marks[keyOf(owner)]);
    return known !== null && !isFor(known, settings) && this.renew(settings, owner, known);
  }

  remove(): void {
    this.timers.remove();
    this.marks().remove(keyOf(this.user()));
  }

  continueSoon(afterMinutes: number): void {
    this.timers.continueSoon(afterMinutes);
  }

  runTodayIn(hours: number): void {
    this.timers.runTodayIn(hours);
  }

  clearOneOffs(): void {
    this.timers.clearOneOffs();
  }

  /** The note comes last: without it the timers run all the same, and the next installation notes them. */
  private renew(settings: Settings, owner: string, known: TimersMark | null): boolean {
    const added = this.timers.install(settings, known !== null && !isFor(known, settings));
    if (added || known === null) {
      const { weekday, hour } = settings.policy.blitz;
      tolerated(() => {
        const listed = this.editors()?.includes(owner) ?? false;
        const mark = { ids: this.timers.ids(), weekday, hour, zone: settings.zone, listed, at: this.now };
        this.marks().set(keyOf(owner), JSON.stringify(mark));
      });
    }
    return added;
  }
}

const isFor = ({ weekday, hour, zone }: TimersMark, { policy, zone: wanted }: Settings): boolean =>
  weekday === policy.blitz.weekday && hour === policy.blitz.hour && zone === wanted;

/** Null for none, and for one that cannot be read. */
function readTimers(owner: string, text: string | null | undefined): TimersMark | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { ids, weekday, hour, zone, listed, at }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof weekday !== 'number' || typeof hour !== 'number' || typeof zone !== 'string' || typeof at !== 'number') {
    return null;
  }
  const known = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  return { owner, ids: known, weekday, hour, zone, listed: listed === true, at };
}
