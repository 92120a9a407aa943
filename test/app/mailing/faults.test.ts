import { runFriday } from '../../../src/app/friday/run.js';
import { runMorning } from '../../../src/app/morning/run.js';
import { aScan, FRIDAY, moment, waiting } from '../friday/a-team.js';
import { FAULTS, World, type Fault } from '../friday/world.js';

const RECRUITERS = Array.from({ length: 25 }, (_, index) => `recruiter${String(index + 1)}@agency.example`);
const REPEAT = 'did not say whether this mail went out';

const aWorld = (): World => new World(aScan(RECRUITERS.flatMap((to, index) => [waiting(to, index), waiting(to, -1)])));

interface Scene {
  readonly start: (world: World) => void;
  /** The triggers that come afterwards, each at its time. */
  readonly later: (world: World) => void;
}

/** Friday's trigger; then the continuation it planned, Monday morning's daily run, and Tuesday's. */
const onFriday: Scene = {
  start: (world) => {
    runFriday(world.execution(), moment(), 'blitz');
  },
  later: (world) => {
    const planned = world.continuations.at(-1);
    if (planned !== undefined) {
      world.now += planned * 60_000;
      const minute = Math.floor((world.now / 60_000) % 1440);
      runFriday(world.execution(), { ...moment(FRIDAY, minute), at: world.now }, 'continue');
    }
    world.ended();
    mornings(world, [3, 4]);
  },
};

/** Friday's trigger never came; Monday's daily run makes up for it, and Tuesday's comes after. */
const onMonday: Scene = {
  start: (world) => {
    mornings(world, [3]);
  },
  later: (world) => {
    mornings(world, [4, 5]);
  },
};

function mornings(world: World, daysAfterFriday: readonly number[]): void {
  for (const later of daysAfterFriday) {
    const morning = moment(FRIDAY + later, 7 * 60 + 20);
    world.now = morning.at;
    tried(world, () => runMorning(world.execution(), morning));
  }
}

function tried(world: World, work: () => void): void {
  try {
    work();
  } catch {
    // The execution failed or was stopped; Google goes on with the next trigger.
  }
  world.ended();
}

/** Calls of a run without any fault. */
function callsOf(scene: Scene): readonly string[] {
  const world = aWorld();
  scene.start(world);
  return world.calls;
}

function complaints(world: World, fault: Fault): readonly string[] {
  return RECRUITERS.flatMap((to) => {
    const mails = world.mailsTo(to);
    const repeats = mails.filter((mail) => mail.text.includes(REPEAT) && mail.html.includes(REPEAT)).length;
    if (mails.length === 1) {
      const interrupted = world.hit === to || fault.startsWith('stop');
      return repeats === 0 || interrupted ? [] : [`${to}: one mail, which speaks of a repeat`];
    }
    if (mails.length === 2 && repeats === 1 && mails[1]?.text.includes(REPEAT) === true) {
      return [];
    }
    return [`${to}: ${String(mails.length)} mails, ${String(repeats)} of them said to be repeats`];
  });
}

describe.each([
  { when: 'a Friday run', scene: onFriday },
  { when: 'a run that makes up for a missed Friday', scene: onMonday },
])('whatever goes wrong in $when', ({ scene }) => {
  const calls = callsOf(scene);
  const cases = calls.flatMap((name, index) => FAULTS.map((fault) => ({ name, at: index + 1, fault })));

  it('sends each recruiter one mail for the week, or one repeat that says so where nobody can know', () => {
    const wrong: string[] = [];
    let repeats = 0;
    for (const { name, at, fault } of cases) {
      const world = aWorld();
      world.faultAt(at, fault);
      tried(world, () => {
        scene.start(world);
      });
      scene.later(world);
      const here = complaints(world, fault);
      if (here.length > 0) wrong.push(`${fault} at call ${String(at)}, ${name}: ${here.join('; ')}`);
      const twice = world.outbox.length - RECRUITERS.length;
      // At most the one recipient whose send was interrupted, and only by a fault at a send or at its record.
      if (twice > 1 || (twice === 1 && !['send', 'marks.setAll'].includes(name))) {
        wrong.push(`${fault} at ${name}: ${String(twice)} repeats`);
      }
      if (twice === 1) repeats += 1;
    }
    expect(wrong).toEqual([]);
    // A send whose error, stop or time-out came after its effect, and a stop before its record: four a recipient.
    expect(repeats).toBe(RECRUITERS.length * 4);
  });

  it('is tried at every call in each of five ways, more than 250 in all', () => {
    expect(cases).toHaveLength(calls.length * 5);
    expect(cases.length).toBeGreaterThan(250);
    expect(calls.filter((name) => name === 'send')).toHaveLength(RECRUITERS.length);
    expect(calls).toEqual(
      expect.arrayContaining(['scan', 'remaining', 'tryLock', 'marks.all', 'releaseLock', 'log.append']),
    );
  });
});

describe('a Friday run that meets an error', () => {
  const calls = callsOf(onFriday);

  it('repeats nothing to anybody when the same service error comes before the send', () => {
    for (const [index, name] of calls.entries()) {
      if (name !== 'send') continue;
      const world = aWorld();
      world.faultAt(index + 1, 'error before');
      runFriday(world.execution(), moment(), 'blitz');
      expect(world.outbox).toHaveLength(RECRUITERS.length);
      expect(world.outbox.filter((mail) => mail.text.includes(REPEAT))).toEqual([]);
    }
  });

  it('is told apart by the log: one line a recipient, also when writing the log failed after its effect', () => {
    const world = aWorld();
    world.faultAt(calls.indexOf('log.append') + 1, 'error after');
    runFriday(world.execution(), moment(), 'blitz');
    expect(world.entries.map((entry) => entry.to).sort()).toEqual([...RECRUITERS].sort());
  });
});

describe("two colleagues' timers at the same moment", () => {
  it('send each recruiter one mail, wherever the second comes into the first', () => {
    const steps = callsOf(onFriday).length;
    let tries = 0;
    for (let at = 0; at < steps; at += 1) {
      const world = aWorld();
      let cameIn = false;
      world.between = (call) => {
        if (cameIn || call !== at) return;
        cameIn = true;
        tries += 1;
        runFriday(world.execution('deputy@agency.example'), { ...moment(), at: world.now }, 'blitz');
      };
      runFriday(world.execution(), moment(), 'blitz');
      onFriday.later(world);
      expect({ at, mails: world.outbox.length }).toEqual({ at, mails: RECRUITERS.length });
      expect(new Set(world.outbox.map((mail) => mail.to)).size).toBe(RECRUITERS.length);
      expect(world.outbox.filter((mail) => mail.text.includes(REPEAT))).toEqual([]);
    }
    expect(tries).toBe(steps);
  });
});
