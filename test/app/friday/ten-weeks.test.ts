import fc from 'fast-check';
import { live, tenWeeks } from './ten-weeks.js';

/** A twentieth in `npm test`, all of them in `npm run soak`. */
const HISTORIES = process.env['SOAK'] === '1' ? 3_000 : 150;
const lives = fc.sample(tenWeeks, HISTORIES).map((weeks) => ({ weeks, ...live(weeks) }));

describe('ten weeks of timers, missed timers, runs by hand, take-overs, killed runs and moved blitz days', () => {
  it('bring each recruiter one mail for a scheduled blitz, a repeat only marked, and never an earlier blitz’s list', () => {
    for (const { weeks, mails } of lives) {
      for (const to of new Set(mails.map((mail) => mail.to))) {
        const theirs = mails.filter((mail) => mail.to === to);
        theirs.forEach(({ week, marked }, index) => {
          const before = theirs.slice(0, index).map((mail) => mail.week);
          const same = before.filter((other) => other === week).length;
          const wrong = before.some((other) => other > week) || !(same === 0 || (same === 1 && marked));
          expect(wrong ? { weeks, to, week, before } : null).toBeNull();
        });
      }
    }
  });

  it('send by hand only to those who were shown', () => {
    const wrong = lives.filter(({ mails }) => mails.some(({ to, shown }) => shown !== null && !shown.includes(to)));
    expect(wrong.map(({ weeks }) => weeks)).toEqual([]);
    expect(lives.some(({ mails }) => mails.some(({ shown }) => shown !== null))).toBe(true);
  });

  it('leave nobody without the list of a blitz after a working morning on which nothing went wrong', () => {
    expect(lives.filter(({ lacking }) => lacking.length > 0).map(({ weeks }) => weeks)).toEqual([]);
  });
});
