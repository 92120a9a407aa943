import fc from 'fast-check';
import { nextFiring } from '../../../host/runtime/clock-schedule.js';
import { anyMomentIn } from '../../support/random-days.js';
import { hostOf } from '../script-project.js';

const code = `
  function friday(zone, hour, minute) {
    const clock = ScriptApp.newTrigger('run').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(hour).inTimezone(zone);
    (minute === undefined ? clock : clock.nearMinute(minute)).create();
  }
  function daily(hour) { ScriptApp.newTrigger('run').timeBased().everyDays(1).atHour(hour).inTimezone('Europe/Berlin').create(); }
  function once() { ScriptApp.newTrigger('run').timeBased().after(60000).create(); }
  function often() { for (let n = 0; n < 20; n++) ScriptApp.newTrigger('run').timeBased().everyDays(1).create(); }
  function list() { return ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction()); }
  function clear() { ScriptApp.getProjectTriggers().forEach((each) => ScriptApp.deleteTrigger(each)); }
  function run(e) {
    return { event: JSON.parse(JSON.stringify(e)), full: e.authMode === ScriptApp.AuthMode.FULL, active: Session.getActiveUser().getEmail(),
      effective: Session.getEffectiveUser().getEmail(), document: SpreadsheetApp.getActiveSpreadsheet() !== null };
  }
  function screen() { ScriptApp.newTrigger('openMenu').timeBased().after(1000).create(); }
  function openMenu() { SpreadsheetApp.getUi(); }`;

const berlin = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('a clock trigger', () => {
  // guides/triggers/installable: "9 a.m. … between 9 and 10, then consistent from day to day".
  it('fires once a day, at a minute of its hour that stays the same, across the clock change', () => {
    const host = hostOf(code, { now: '2026-10-20T00:00:00Z' });
    host.run('daily', [9]);
    const times: string[] = [];
    for (let day = 0; day < 12; day++) {
      const next = host.triggers()[0]?.nextAt ?? 0;
      times.push(berlin(next));
      expect(host.advanceTo(next)).toHaveLength(1);
    }
    expect(new Set(times.map((time) => time.slice(11))).size).toBe(1);
    expect(times[0]).toMatch(/ 09:/);
    expect(new Set(times.map((time) => time.slice(0, 10))).size).toBe(12);
  });

  // guides/triggers/events, "Time-driven"; the fields are UTC in practice.
  it('tells the time in UTC, its own id, and neither document nor user', () => {
    const host = hostOf(code);
    host.run('friday', ['Europe/Berlin', 15, 30]);
    const [trigger] = host.triggers();
    const at = new Date(trigger?.nextAt ?? Number.NaN);
    const [result] = host.advanceTo('2026-11-28T00:00:00Z');
    expect(result?.value).toEqual({
      full: true,
      active: '',
      effective: 'ana@agency.example',
      document: true,
      event: {
        authMode: 'FULL',
        triggerUid: trigger?.id,
        year: 2026,
        month: 11,
        'day-of-month': 27,
        'day-of-week': 5,
        'week-of-year': 48,
        hour: at.getUTCHours(),
        minute: at.getUTCMinutes(),
        second: at.getUTCSeconds(),
        timezone: 'UTC',
      },
    });
    expect(at.getUTCHours()).toBe(14);
    expect(at.getUTCMinutes()).toBeGreaterThanOrEqual(15);
    expect(at.getUTCMinutes()).toBeLessThanOrEqual(45);
  });

  it('that fires once stays listed and fires no more', () => {
    const host = hostOf(code);
    host.run('once');
    expect(host.advanceTo('2026-11-24T09:00:00Z')).toHaveLength(1);
    expect(host.advanceTo('2026-12-24T09:00:00Z')).toHaveLength(0);
    expect(host.run('list').value).toEqual(['run']);
  });

  // CI reports: "Cannot call SpreadsheetApp.getUi() from this context."
  it('has no screen', () => {
    const host = hostOf(code);
    host.run('screen');
    expect(host.advanceTo('2026-11-23T10:00:00Z')[0]?.error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('the triggers of two people', () => {
  // guides/triggers/installable: "a given account can't see triggers installed from a second account".
  it('are invisible to each other, and both fire, each as its creator', () => {
    const host = hostOf(code);
    host.run('friday', ['Europe/Berlin', 15]);
    host.run('friday', ['Europe/Berlin', 15], { user: 'bo@agency.example' });
    expect(host.run('list').value).toEqual(['run']);
    const results = host.advanceTo('2026-11-28T00:00:00Z');
    const creators = results.map(({ value }) => (value as { effective: string }).effective);
    expect(creators.sort()).toEqual(['ana@agency.example', 'bo@agency.example']);
    host.run('clear');
    expect(host.triggers().map(({ creator }) => creator)).toEqual(['bo@agency.example']);
  });

  it('are 20 each', () => {
    const host = hostOf(code);
    host.run('often');
    expect(host.run('once').error?.message).toContain('This script has too many triggers.');
    expect(host.run('often', [], { user: 'bo@agency.example' }).ok).toBe(true);
    expect(host.triggers()).toHaveLength(40);
  });
});

describe('a schedule', () => {
  const moments = anyMomentIn(
    ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'Etc/GMT'],
    2024,
    2029,
    8 * 24,
  );
  const wall = (at: number, zone: string): { hour: number; weekday: string; minutes: number } => {
    const part = Object.fromEntries(
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        weekday: 'long',
        hour: 'numeric',
        minute: 'numeric',
      })
        .formatToParts(at)
        .map(({ type, value }) => [type, value]),
    );
    const hour = Number(part.hour);
    return { hour, weekday: part.weekday ?? '', minutes: hour * 60 + Number(part.minute) };
  };

  it('for an hour on Fridays is always kept in that hour of a Friday, within eight days', () => {
    fc.assert(
      // A clock change may skip an hour of the night: the hours of a working day are never skipped.
      fc.property(moments, fc.integer({ min: 5, max: 22 }), fc.string(), ({ zone, at: now }, hour, id) => {
        const at = nextFiring({ kind: 'weeks', every: 1, on: 5, hour, nearMinute: null, zone, from: now }, id, now);
        expect(at).not.toBeNull();
        expect(at ?? 0).toBeGreaterThan(now);
        expect((at ?? 0) - now).toBeLessThanOrEqual(8 * 86_400_000);
        expect(wall(at ?? 0, zone)).toMatchObject({ hour, weekday: 'Friday' });
      }),
      { numRuns: 400 },
    );
  });

  it('near a minute is never further from it than fifteen minutes', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 5, max: 22 }),
        fc.integer({ min: 0, max: 59 }),
        fc.string(),
        ({ zone, at: now }, hour, minute, id) => {
          const spec = { kind: 'days', every: 1, on: 0, hour, nearMinute: minute, zone, from: now } as const;
          const at = nextFiring(spec, id, now) ?? Number.NaN;
          expect(Math.abs(wall(at, zone).minutes - (hour * 60 + minute))).toBeLessThanOrEqual(15);
        },
      ),
    );
  });

  it('always moves on: each firing lies after the one before it', () => {
    const kinds = fc.constantFrom('days', 'weeks', 'month day' as const);
    fc.assert(
      fc.property(
        moments,
        kinds,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 23 }),
        ({ zone, at: now }, kind, on, hour) => {
          const spec = { kind: kind as 'days', every: 1, on, hour, nearMinute: null, zone, from: now };
          let last = now;
          for (let times = 0; times < 6; times++) {
            const next = nextFiring(spec, 'x', last);
            expect(next ?? 0).toBeGreaterThan(last);
            last = next ?? 0;
          }
        },
      ),
    );
  });
});
