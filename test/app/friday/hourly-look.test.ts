import { BLITZ_LOOKED_AT, CONTINUE_AT, hourlyErrand, MORNING_LOOKED_AT } from '../../../src/app/friday/hourly-look.js';
import { runKey, writeRunMark } from '../../../src/app/mailing/marks.js';
import { plainSettings } from '../../support/tracker-in-memory.js';
import { day } from '../../support/candidates.js';

const settings = { ...plainSettings, started: true };
const FRIDAY = day('2026-11-20');
const at = Date.parse('2026-11-20T14:10:00Z');
const on = (today: number, hour: number, there = hour) => ({
  at,
  sheet: { today, minute: hour * 60 + 10 },
  blitzZone: { today, minute: there * 60 + 10 },
});
const morningDone = { [MORNING_LOOKED_AT]: '2026-11-20' };
const run = (state: 'running' | 'done' | 'incomplete', until: number) => ({
  [runKey('friday')]: writeRunMark({ period: '2026-W47', state, run: 'r', until, at: 0, by: 'a', unmailed: [] }),
});

describe('what an hourly look finds to do', () => {
  it('is the blitz from its hour on, until somebody has looked at it', () => {
    expect(hourlyErrand(settings, morningDone, on(FRIDAY, 14))).toBeNull();
    expect(hourlyErrand(settings, morningDone, on(FRIDAY, 15))).toBe('blitz');
    expect(hourlyErrand(settings, morningDone, on(FRIDAY, 22))).toBe('blitz');
    expect(hourlyErrand(settings, { ...morningDone, [BLITZ_LOOKED_AT]: '2026-W47' }, on(FRIDAY, 16))).toBeNull();
  });

  it('is the blitz by the clock of its own zone', () => {
    expect(hourlyErrand(settings, morningDone, on(FRIDAY, 20, 14))).toBeNull();
    expect(hourlyErrand(settings, morningDone, on(FRIDAY, 9, 15))).toBe('blitz');
  });

  it('is a run that stopped early, from the moment that it planned', () => {
    const marks = { ...morningDone, [BLITZ_LOOKED_AT]: '2026-W47' };
    expect(hourlyErrand(settings, { ...marks, [CONTINUE_AT]: String(at + 1) }, on(FRIDAY, 16))).toBeNull();
    expect(hourlyErrand(settings, { ...marks, [CONTINUE_AT]: String(at) }, on(FRIDAY, 16))).toBe('continue');
  });

  it('is a run that was stopped without a word, when its lease is over', () => {
    const marks = { ...morningDone, [BLITZ_LOOKED_AT]: '2026-W47' };
    expect(hourlyErrand(settings, { ...marks, ...run('running', at + 1) }, on(FRIDAY, 16))).toBeNull();
    expect(hourlyErrand(settings, { ...marks, ...run('running', at) }, on(FRIDAY, 16))).toBe('continue');
    expect(hourlyErrand(settings, { ...marks, ...run('done', at) }, on(FRIDAY, 16))).toBeNull();
  });

  it('is the morning run once a day, from seven on, however late the first look is', () => {
    expect(hourlyErrand(settings, {}, on(FRIDAY - 1, 6))).toBeNull();
    expect(hourlyErrand(settings, {}, on(FRIDAY - 1, 7))).toBe('morning');
    expect(hourlyErrand(settings, {}, on(FRIDAY - 1, 23))).toBe('morning');
    expect(hourlyErrand(settings, { [MORNING_LOOKED_AT]: '2026-11-19' }, on(FRIDAY - 1, 8))).toBeNull();
    expect(hourlyErrand(settings, { [MORNING_LOOKED_AT]: '2026-11-19' }, on(FRIDAY, 8))).toBe('morning');
  });
});
