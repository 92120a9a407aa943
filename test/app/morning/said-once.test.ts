import fc from 'fast-check';
import { runMorning } from '../../../src/app/morning/run.js';
import type { ScannedCandidate } from '../../../src/app/ports/ports.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { isWorkingDay } from '../../../src/domain/calendar/work-calendar.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import { aScan, aScanned, FRIDAY, listed, moment, someSettings } from '../friday/a-team.js';
import { World } from '../friday/world.js';

const RITA = 'rita@agency.example';
const START = FRIDAY - 4;
const DAYS = 28;
/** Days that something due stays news. */
const NEWS = 7;

/** A debt: first in the tracker on the morning of day `from`, due `due` days later or earlier, settled after `stays`. */
const debt = fc.record({
  from: fc.nat({ max: 13 }),
  due: fc.integer({ min: -8, max: 5 }),
  stays: fc.integer({ min: 1, max: 15 }),
  rule: fc.constantFrom('promise', 'reply', 'interview'),
});
/** Five at most: a note names no more. */
const weeks = fc.record({
  debts: fc.array(debt, { minLength: 2, maxLength: 5 }),
  missed: fc.array(fc.nat({ max: DAYS - 1 }), { maxLength: 8 }),
  refused: fc.array(fc.nat({ max: DAYS - 1 }), { maxLength: 8 }),
});

describe('four weeks of morning notes', () => {
  it('say each debt once, on the first working morning of its first week on which a note can be sent', () => {
    fc.assert(
      fc.property(weeks, ({ debts, missed, refused }) => {
        const rows = debts.map(({ from, due, rule }, at): ScannedCandidate => {
          const dueOn = START + from + due;
          const owed: FollowUp = { rule, dueOn, actBy: dueOn, band: 'today', why: { key: 'why.nothing' } };
          return aScanned(listed({ owner: RITA, name: `Person ${String(at)}.` }), [owed]);
        });
        const open = (at: number, day: number): boolean => {
          const { from = 0, stays = 0 } = debts[at] ?? {};
          return day >= from && day < from + stays;
        };
        const works = (day: number): boolean => isWorkingDay(defaultPolicy.calendar, START + day);
        const world = new World(aScan(rows));
        const said = debts.map((): number[] => []);
        for (let day = 0; day < DAYS; day += 1) {
          if (missed.includes(day)) continue;
          const time = moment(START + day, 7 * 60 + 15);
          world.now = time.at;
          world.quota = 100;
          world.badAddress = refused.includes(day) ? RITA : null;
          const candidates = rows.filter((_, at) => open(at, day));
          world.scan = aScan(candidates, { settings: someSettings(), moment: time });
          const before = world.outbox.length;
          runMorning(world.execution(), time);
          for (const { subject, text } of world.outbox.slice(before)) {
            if (!/follow-ups? (is|are) due/.test(subject)) continue;
            for (const [at, days] of said.entries()) {
              if (text.includes(`Person ${String(at)}.`)) days.push(day);
            }
          }
        }
        const expected = debts.map(({ from, due }, at) => {
          const days = Array.from({ length: DAYS }, (_, day) => day);
          const first = days.find((day) => {
            const late = day - (from + due);
            const sent = works(day) && !missed.includes(day) && !refused.includes(day);
            return sent && open(at, day) && late >= 0 && late < NEWS;
          });
          return first === undefined ? [] : [first];
        });
        expect(said).toEqual(expected);
      }),
      { numRuns: process.env['SOAK'] === '1' ? 2_000 : 100 },
    );
  });
});
