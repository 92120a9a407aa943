import fc from 'fast-check';
import { live, TEAM, tenWeeks, type Lived } from './ten-weeks.js';

/** A twentieth in `npm test`, all of them in `npm run soak`. */
const RUNS = process.env['SOAK'] === '1' ? 2_000 : 100;
const check = (holds: (lived: Lived) => void): void => {
  fc.assert(
    fc.property(tenWeeks, (weeks) => {
      holds(live(weeks));
    }),
    { numRuns: RUNS },
  );
};

describe('ten weeks of timers, missed timers, runs by hand, take-overs, killed runs and moved blitz days', () => {
  it('bring each recruiter one mail for a scheduled blitz, a repeat only marked, and never an earlier blitz’s list', () => {
    check(({ mails }) => {
      for (const to of new Set(mails.map((mail) => mail.to))) {
        const theirs = mails.filter((mail) => mail.to === to);
        theirs.forEach(({ week, marked }, index) => {
          const before = theirs.slice(0, index).map((mail) => mail.week);
          const same = before.filter((other) => other === week).length;
          expect(same === 0 || (same === 1 && marked)).toBe(true);
          expect(before.filter((other) => other > week)).toEqual([]);
        });
      }
    });
  });

  it('send by hand only to those who were shown', () => {
    check(({ mails }) => {
      for (const { to, shown } of mails) if (shown !== null) expect(shown).toContain(to);
    });
  });

  it('leave nobody without the list of a blitz after a working morning on which nothing went wrong', () => {
    check(({ mails, quietWeeks }) => {
      for (const to of TEAM) {
        const latest = mails.filter((mail) => mail.to === to).map(({ week }) => week);
        const got = new Set(latest);
        // Who has a later one already needs no earlier one.
        for (const week of quietWeeks) expect(got.has(week) || latest.some((other) => other > week)).toBe(true);
      }
    });
  });
});
