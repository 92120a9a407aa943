import fc from 'fast-check';
import { DateTime } from 'luxon';
import { offsetOf, rememberedOffset, toCellDay } from '../../../src/adapters/sheets/zone';
import { anyMomentIn } from '../../support/random-days';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
];
const EPOCH = DateTime.fromISO('1899-12-30', { zone: 'UTC' });

describe('a date cell', () => {
  it('is the day of its zone, not of the script', () => {
    const at = DateTime.fromISO('2026-11-20T00:00', { zone: 'Asia/Tokyo' }).toMillis();
    expect(toCellDay(at, offsetOf('Asia/Tokyo'))).toEqual({ day: 46346, minute: null });
    expect(toCellDay(at, offsetOf('America/New_York')).day).toBe(46345);
  });

  it('is always the day and minute that the wall calendar shows there', () => {
    const offsets = new Map(ZONES.map((zone) => [zone, rememberedOffset(offsetOf(zone))]));
    fc.assert(
      fc.property(anyMomentIn(ZONES, 1971, 2037), ({ zone, at }) => {
        const wall = DateTime.fromMillis(at, { zone });
        const day = Math.round(wall.setZone('UTC', { keepLocalTime: true }).startOf('day').diff(EPOCH, 'days').days);
        const minute = wall.hour * 60 + wall.minute;
        const offsetAt = offsets.get(zone);
        if (offsetAt === undefined) throw new RangeError(zone);
        expect(toCellDay(at, offsetAt)).toEqual({ day, minute: minute === 0 ? null : minute });
      }),
      { numRuns: 2000 },
    );
  });

  it('costs a handful of questions, however many cells there are', () => {
    let asked = 0;
    const berlin = offsetOf('Europe/Berlin');
    const offsetAt = rememberedOffset((at) => {
      asked += 1;
      return berlin(at);
    });
    const first = Date.UTC(2025, 0, 1);
    for (let day = 0; day < 20_000; day += 1) offsetAt(first + (day % 365) * 86_400_000);
    expect(asked).toBeLessThan(200);
  });
});
