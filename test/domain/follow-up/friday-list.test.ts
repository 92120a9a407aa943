import * as fc from 'fast-check';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { fridayList } from '../../../src/domain/follow-up/friday-list.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import type { FridayList, ListCandidate, ListedCandidate } from '../../../src/domain/follow-up/friday-list.js';
import { printQuestion } from '../../../src/domain/candidate/unconfirmed.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import type { Candidate } from '../../../src/domain/candidate/candidate.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { Policy } from '../../../src/domain/policy/policy.js';
import { aCalendar, aCandidate, aListed, aPolicy, day, logged } from '../../support/candidates.js';
import { easterHolidays } from '../../support/random-calendars.js';

const FRIDAY = day('2026-11-13');

const on = (
  candidate: Candidate,
  more: Partial<ListedCandidate> = {},
  today = FRIDAY,
  policy = defaultPolicy,
): ListCandidate => ({
  candidate,
  listed: aListed({ phase: candidate.phase, ...more }),
  followUps: assess(candidate, policy, today),
});
const listOf = (candidates: readonly ListCandidate[], policy: Policy = defaultPolicy, today = FRIDAY): FridayList =>
  fridayList(candidates, policy, today);
const names = (lines: readonly { who: ListedCandidate }[]): readonly string[] => lines.map((line) => line.who.name);
const questionsOf = (list: FridayList): readonly string[] =>
  list.unconfirmed.map(({ question }) => printQuestion(question, sayIn({}), FRIDAY));
const heard = (iso: string): Candidate => aCandidate({ heardFromUs: day(iso) });

describe('the Friday list', () => {
  it('holds Today first, the most late first, and then Next week by its days', () => {
    const list = listOf([
      on(heard('2026-11-12'), { name: 'Thursday' }),
      on(heard('2026-11-04'), { name: 'two days late' }),
      on(heard('2026-11-11'), { name: 'Wednesday' }),
      on(heard('2026-11-02'), { name: 'four days late' }),
      on(heard('2026-11-09'), { name: 'Monday' }),
      on(heard('2026-11-13'), { name: 'just heard' }),
    ]);
    expect(list.on).toBe(FRIDAY);
    expect(list.nextBlitz).toBe(day('2026-11-20'));
    expect(names(list.today)).toEqual(['four days late', 'two days late', 'Monday']);
    expect(list.today.map((line) => line.daysLate)).toEqual([4, 2, -3]);
    expect(names(list.nextWeek)).toEqual(['Wednesday', 'Thursday']);
    expect(list.dueAgainOn).toBeUndefined();
  });

  it('has one line a candidate, with the most pressing thing first and what else is owed', () => {
    const owing = aCandidate({ heardFromUs: day('2026-11-11') })
      .wrote(day('2026-11-12'))
      .with(logged.promise(day('2026-11-11'), day('2026-11-18')), logged.promise(day('2026-11-11'), day('2027-03-01')));
    const [line] = listOf([on(owing)]).today;
    expect(line?.followUp.rule).toBe('reply');
    expect(line?.others.map(({ rule }) => rule)).toEqual(['week', 'promise']);
    expect(listOf([on(owing)]).nextWeek).toEqual([]);
  });

  it('settles ties by the day on which to write, then by name, then by row', () => {
    const list = listOf([
      on(heard('2026-11-04'), { name: 'Zoe', row: 2 }),
      on(heard('2026-11-04'), { name: 'Ada', row: 9 }),
      on(heard('2026-11-04'), { name: 'Ada', row: 3 }),
    ]);
    expect(list.today.map((line) => [line.who.name, line.who.row])).toEqual([
      ['Ada', 3],
      ['Ada', 9],
      ['Zoe', 2],
    ]);
  });

  it('shows what belongs to today before what belongs to next week, and of each what is due first', () => {
    const owed = (rule: FollowUp['rule'], dueOn: number, band: FollowUp['band']): FollowUp => ({
      rule,
      dueOn,
      actBy: dueOn,
      band,
      why: { key: 'why.nothing' },
    });
    const everything = [
      owed('hold', FRIDAY - 9, 'later'),
      owed('answer', FRIDAY + 1, 'next week'),
      owed('week', FRIDAY + 3, 'today'),
      owed('promise', FRIDAY + 2, 'today'),
      owed('reply', FRIDAY + 4, 'today'),
      owed('close', FRIDAY, 'next week'),
    ];
    const of = (followUps: readonly FollowUp[]): FridayList => listOf([{ ...on(aCandidate()), followUps }]);
    const order = (lines: FridayList['today']): readonly (readonly string[])[] =>
      lines.map(({ followUp, others }) => [followUp, ...others].map(({ rule }) => rule));
    expect(order(of(everything).today)).toEqual([['promise', 'week', 'reply', 'close', 'answer']]);
    const withoutToday = everything.filter(({ band }) => band !== 'today');
    expect(order(of(withoutToday).nextWeek)).toEqual([['close', 'answer']]);
    expect([of(everything.slice(0, 1)).today, of(everything.slice(0, 1)).nextWeek]).toEqual([[], []]);
  });

  it('settles ties of lateness by the day on which to write, and ties of that day by lateness', () => {
    const line = (name: string, dueOn: number, actBy: number, band: FollowUp['band']): ListCandidate => ({
      ...on(aCandidate(), { name }),
      followUps: [{ rule: 'week', dueOn, actBy, band, why: { key: 'why.nothing' } }],
    });
    const today = listOf([
      line('due Monday, to write on Monday', FRIDAY + 3, FRIDAY + 3, 'today'),
      line('due Monday, to write today', FRIDAY + 3, FRIDAY, 'today'),
      line('due on Sunday, to write on Sunday', FRIDAY + 2, FRIDAY + 2, 'today'),
    ]).today;
    expect(names(today)).toEqual([
      'due on Sunday, to write on Sunday',
      'due Monday, to write today',
      'due Monday, to write on Monday',
    ]);
    const { nextWeek } = listOf([
      line('Thursday', FRIDAY + 6, FRIDAY + 6, 'next week'),
      line('Wednesday, due on Saturday', FRIDAY + 8, FRIDAY + 5, 'next week'),
      line('Wednesday, due on Friday', FRIDAY + 7, FRIDAY + 5, 'next week'),
      line('Wednesday, due on Sunday', FRIDAY + 9, FRIDAY + 5, 'next week'),
    ]);
    expect(names(nextWeek)).toEqual([
      'Wednesday, due on Friday',
      'Wednesday, due on Saturday',
      'Wednesday, due on Sunday',
      'Thursday',
    ]);
  });

  it('names the other rows of the same person', () => {
    const row12 = { row: 12, sheet: null, role: 'Data Engineer' };
    const [line] = listOf([on(heard('2026-11-02'), { otherRows: [row12] })]).today;
    expect(line?.who.otherRows).toEqual([row12]);
  });

  it('says when whoever hears from us today is due again before the list comes round', () => {
    const policy = aPolicy({ calendar: aCalendar(easterHolidays(2026)) });
    const list = listOf([], policy, day('2026-04-02'));
    expect(list.nextBlitz).toBe(day('2026-04-10'));
    expect(list.dueAgainOn).toBe(day('2026-04-09'));
  });
});

describe('the questions of the first day', () => {
  const asked = (phase: Candidate['phase'], name: string): ListCandidate =>
    on(aCandidate({ phase, startDay: day('2026-11-09') }), { name });
  const five = [
    asked('screen', 'Screen'),
    asked('offer', 'Offer'),
    asked('unknown', 'Unknown'),
    asked('interview', 'Interview'),
    asked('applied', 'Applied'),
  ];

  it('are spread over two blitzes, later phases first', () => {
    const first = listOf(five);
    expect(names(first.unconfirmed)).toEqual(['Offer', 'Interview', 'Screen']);
    expect(first.unconfirmedLater).toBe(2);
    const second = listOf(five, defaultPolicy, day('2026-11-20'));
    expect(names(second.unconfirmed)).toEqual(['Offer', 'Interview', 'Screen', 'Unknown', 'Applied']);
    expect(second.unconfirmedLater).toBe(0);
  });

  it('ask about somebody on hold after a stage nobody knows, and before applicants', () => {
    const all = [asked('applied', 'Applied'), asked('on hold', 'On hold'), asked('unknown', 'Unknown')];
    expect(names(listOf(all, defaultPolicy, day('2026-11-20')).unconfirmed)).toEqual(['Unknown', 'On hold', 'Applied']);
  });

  it('begin on the very Friday of the set-up, and end with the next', () => {
    const today = ['Ana', 'Mia'].map((name) => on(aCandidate({ startDay: FRIDAY }), { name }));
    expect(listOf(today).unconfirmedLater).toBe(1);
    expect(listOf(today, defaultPolicy, FRIDAY + 7).unconfirmedLater).toBe(0);
  });

  it('are all asked at the second blitz, also where the first one was missed', () => {
    expect(listOf(five, defaultPolicy, day('2026-11-27')).unconfirmedLater).toBe(0);
  });

  it('are no debts: nobody is late on the first day', () => {
    const first = listOf(five);
    expect([first.today, first.nextWeek]).toEqual([[], []]);
  });

  it('say what is known', () => {
    const old = on(aCandidate({ heardFromUs: day('2026-08-03'), startDay: day('2026-11-09') }));
    const list = listOf([old, asked('screen', 'x')]);
    expect(questionsOf(list)).toEqual(['Still active? Last word from us on Mon 3 Aug']);
    expect(questionsOf(listOf([asked('offer', 'x')]))).toEqual(['No contact date yet']);
  });

  it('are not asked of somebody to whom something is owed meanwhile: one line a candidate', () => {
    const promised = on(aCandidate().with(logged.promise(day('2026-11-09'), day('2026-11-16'))));
    const list = listOf([promised]);
    expect(list.unconfirmed).toEqual([]);
    expect(list.today).toHaveLength(1);
  });

  it('and the lists have everybody once at most, and drop nobody', () => {
    const someone = fc.record({
      phase: fc.constantFrom('screen' as const, 'applied' as const, 'offer' as const, 'rejected' as const),
      heardFromUs: fc.option(fc.integer({ min: FRIDAY - 60, max: FRIDAY }), { nil: undefined }),
      promised: fc.array(fc.integer({ min: FRIDAY - 5, max: FRIDAY + 10 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 20 }), (people) => {
        const rows = people.map(({ phase, heardFromUs, promised }, row) => {
          const log = promised.map((dueOn) => logged.promise(FRIDAY - 7, dueOn));
          return on(aCandidate({ phase, log, ...(heardFromUs === undefined ? {} : { heardFromUs }) }), { row });
        });
        const list = listOf(rows);
        const shown = [...list.today, ...list.nextWeek, ...list.unconfirmed].map((line) => line.who.row);
        expect(new Set(shown).size).toBe(shown.length);
        for (const row of rows) {
          const owed = row.followUps.some((each) => each.dueOn < list.nextBlitz);
          if (owed) expect(shown).toContain(row.listed.row);
        }
      }),
    );
  });
});
