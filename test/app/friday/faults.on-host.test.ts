import { callsOf, casesOf, onFriday, RECRUITERS, tryAll } from './fault-weeks.js';

describe('whatever goes wrong at any call of a Friday run of the built add-on', () => {
  it('each recruiter has one mail for the week after the next timer, or one repeat that says so', () => {
    const cases = casesOf(callsOf(onFriday));
    const { wrong, repeats, tried } = tryAll(onFriday, cases);
    expect(wrong).toEqual([]);
    expect(tried).toBe(cases.length);
    expect(tried).toBeGreaterThan(300);
    // A send whose error, stop or time-out came after its effect, and a stop or time-out before its record.
    expect(repeats).toBe(RECRUITERS.length * 5);
  }, 600_000);
});
