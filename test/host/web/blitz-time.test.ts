import fc from 'fast-check';
import { DateTime } from 'luxon';

import { nextDay, nextFriday } from '../../../host/web/blitz-time.js';
import { anyMomentIn } from '../../support/random-days.js';

const at = (text: string, zone: string) => DateTime.fromISO(text, { zone }).toMillis();
const moments = anyMomentIn(
  ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'],
  2024,
  2029,
  8 * 24,
);

describe('next Friday 15:00', () => {
  it('is today while it is before 15:00 on a Friday, and in a week from then on', () => {
    const zone = 'Europe/Berlin';
    expect(nextFriday(zone, at('2026-11-20T14:59', zone))).toBe(at('2026-11-20T15:00', zone));
    expect(nextFriday(zone, at('2026-11-20T15:00', zone))).toBe(at('2026-11-27T15:00', zone));
  });

  it('is always a Friday 15:00 in the spreadsheet’s zone, at most a week and an hour ahead', () => {
    fc.assert(
      fc.property(moments, ({ zone, at: now }) => {
        const friday = nextFriday(zone, now);
        expect(DateTime.fromMillis(friday, { zone }).toFormat('EEE HH:mm')).toBe('Fri 15:00');
        expect(friday).toBeGreaterThan(now);
        expect(friday - now).toBeLessThanOrEqual((7 * 24 + 1) * 3_600_000);
      }),
      { numRuns: 400 },
    );
  });
});

describe('+1 day', () => {
  it('is the same time tomorrow, across a change of the clocks too', () => {
    const zone = 'Europe/Berlin';
    expect(nextDay(zone, at('2026-10-24T10:30', zone))).toBe(at('2026-10-25T10:30', zone));
    expect(nextDay(zone, at('2027-03-27T10:30', zone))).toBe(at('2027-03-28T10:30', zone));
  });
});
