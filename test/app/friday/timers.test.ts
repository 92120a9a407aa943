import { fridayHealth } from '../../../src/app/friday/health.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { writeRunMark } from '../../../src/app/mailing/marks.js';
import { NotedSchedule, ownerOfTimer, timersIn } from '../../../src/app/friday/timers.js';
import type { Marks } from '../../../src/app/ports/ports.js';
import type { Settings } from '../../../src/domain/team/settings.js';
import { FRIDAY, moment, someSettings } from './a-team.js';
import { type OwnTimers } from '../../../src/app/ports/ports.js';

const DAY_MS = 86_400_000;

class MarksInMemory implements Marks {
  readonly values = new Map<string, string>();
  broken = false;

  get(key: string): string | null {
    if (this.broken) throw new Error('Dienstfehler');
    return this.values.get(key) ?? null;
  }
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.values);
  }
  set(key: string, value: string): void {
    if (this.broken) throw new Error('Dienstfehler');
    this.values.set(key, value);
  }
  setAll(values: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(values)) this.set(key, value);
  }
  remove(key: string): void {
    this.values.delete(key);
  }
}

/** Google's side: one weekly timer, with a number that grows when it is made anew. */
class Timers implements OwnTimers {
  made = 0;
  constructor(private readonly owner: string) {}

  install(_: Settings, anew: boolean): boolean {
    if (this.made > 0 && !anew) return false;
    this.made += 1;
    return true;
  }
  ids = (): readonly string[] => [`${this.owner} ${String(this.made)}`];
  remove(): void {
    this.made = 0;
  }
  continueSoon(): void {
    throw new Error('Not asked for here');
  }
  runTodayIn(): void {
    throw new Error('Not asked for here');
  }
  clearOneOffs(): void {
    throw new Error('Not asked for here');
  }
}

const LEAD = 'lead@agency.example';
const DEPUTY = 'deputy@agency.example';
const EVERYBODY = [LEAD, DEPUTY];

const atTen: Settings = someSettings({
  policy: { ...someSettings().policy, blitz: { weekday: 5, hour: 10 } },
});

function schedule(marks: Marks, timers: OwnTimers, owner = LEAD, at = moment().at): NotedSchedule {
  return new NotedSchedule(
    timers,
    () => marks,
    () => owner,
    at,
    () => EVERYBODY,
  );
}

describe('the timers of the Friday run', () => {
  it('are installed once, and their numbers tell whose they are', () => {
    const [marks, timers] = [new MarksInMemory(), new Timers(LEAD)];
    expect(schedule(marks, timers).install(someSettings())).toBe(true);
    expect(schedule(marks, timers).install(someSettings())).toBe(false);
    expect(timers.made).toBe(1);
    expect(ownerOfTimer(`${LEAD} 1`, marks.all())).toBe(LEAD);
    expect(ownerOfTimer('another', marks.all())).toBeNull();
  });

  it('are made anew for another hour in Settings, at any installation and by the daily run', () => {
    const [marks, timers] = [new MarksInMemory(), new Timers(LEAD)];
    const own = schedule(marks, timers);
    own.install(someSettings());
    expect(own.follow(someSettings(), marks.all())).toBe(false);
    expect(own.follow(atTen, marks.all())).toBe(true);
    expect(own.follow(atTen, marks.all())).toBe(false);
    expect(own.install(someSettings())).toBe(true);
    expect(timers.made).toBe(3);
    expect(ownerOfTimer(`${LEAD} 3`, marks.all())).toBe(LEAD);
  });

  it('are left alone by the daily run of somebody whose timers were never noted', () => {
    const timers = new Timers(LEAD);
    expect(schedule(new MarksInMemory(), timers).follow(atTen, {})).toBe(false);
    expect(timers.made).toBe(0);
  });

  it('are installed also when the note of them fails', () => {
    const [marks, timers] = [new MarksInMemory(), new Timers(LEAD)];
    marks.broken = true;
    expect(schedule(marks, timers).install(someSettings())).toBe(true);
    expect(timersIn(marks.all())).toEqual([]);
  });

  it('are noted no more when they are removed, and a note that somebody spoilt is none', () => {
    const [marks, timers] = [new MarksInMemory(), new Timers(LEAD)];
    schedule(marks, timers).install(someSettings());
    schedule(marks, timers).remove();
    expect(timersIn(marks.all())).toEqual([]);
    expect(timersIn({ 'timers x': '{"ids":', 'timers y': '[]', 'timers z': 'null' })).toEqual([]);
  });
});

describe('timers whose owner is gone', () => {
  const marks = new MarksInMemory();
  schedule(marks, new Timers(LEAD), LEAD, moment(FRIDAY - 2).at).install(someSettings());
  const done = {
    period: '2026-W47',
    state: 'done',
    run: 'x',
    until: 0,
    at: moment().at,
    by: LEAD,
    unmailed: [],
  } as const;
  marks.set('run friday', writeRunMark(done));
  const health = (editors: readonly string[] | null, today = FRIDAY + 3) =>
    fridayHealth(marks.all(), someSettings({ deputy: DEPUTY }), moment(today), sayIn({}), editors);

  it('are told at once, with the deputy and the menu entry', () => {
    expect(health(EVERYBODY).attention).toBeNull();
    expect(health([DEPUTY])).toMatchObject({
      mend: 'take over',
      wrong: `The Friday timer belongs to ${LEAD}, who cannot edit this file any more. The deputy is ${DEPUTY}.`,
      attention: `The Friday timer belongs to ${LEAD}, who cannot edit this file any more. The deputy is ${DEPUTY}. Menu → Close the Loop → Repair gives it a timer of yours.`,
    });
  });

  it('are not suspected where nobody can say who edits, nor of somebody who edits through a group', () => {
    expect(health(null).attention).toBeNull();
    const through = new MarksInMemory();
    new NotedSchedule(
      new Timers('group@agency.example'),
      () => through,
      () => 'group@agency.example',
      moment().at,
      () => EVERYBODY,
    ).install(someSettings());
    expect(fridayHealth(through.all(), someSettings(), moment(FRIDAY + 1), sayIn({}), EVERYBODY).attention).toBeNull();
  });

  it('are fine again once somebody else has some, until those do not run for more than eight days either', () => {
    schedule(marks, new Timers(DEPUTY), DEPUTY, moment(FRIDAY + 10).at).install(someSettings());
    expect(health([DEPUTY], FRIDAY + 10)).toMatchObject({ attention: null, timersOf: [DEPUTY, LEAD] });
    expect(health([DEPUTY], FRIDAY + 18).attention).toBeNull();
    expect(health([DEPUTY], FRIDAY + 19).attention).toContain(`The timer of ${DEPUTY} may be gone.`);
  });

  it('that never ran since they were installed are told after eight days, too', () => {
    const never = new MarksInMemory();
    schedule(never, new Timers(LEAD)).install(someSettings());
    const at = (days: number) =>
      fridayHealth(
        never.all(),
        someSettings(),
        { ...moment(FRIDAY + days), at: moment().at + days * DAY_MS },
        sayIn({}),
      );
    expect(at(8).attention).toBeNull();
    expect(at(9)).toMatchObject({ line: 'No Friday run yet.', mend: 'take over' });
    expect(at(9).attention).toContain('There has been no Friday run yet.');
  });
});
