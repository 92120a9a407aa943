import * as fc from 'fast-check';
import { openDecision } from '../../../src/domain/candidate/being-worked-with.js';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { fridayList } from '../../../src/domain/follow-up/friday-list.js';
import type { ListCandidate } from '../../../src/domain/follow-up/friday-list.js';
import { todayList } from '../../../src/domain/follow-up/today-list.js';
import type { TodayPerson } from '../../../src/domain/follow-up/today-list.js';
import { TODAY_SECTIONS } from '../../../src/domain/follow-up/today-sections.js';
import type { Candidate } from '../../../src/domain/candidate/candidate.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { aCandidate, aListed, anInterview, aPolicy, day, logged, START } from '../../support/candidates.js';
import { aLogInOrder } from '../../support/random-histories.js';

const FRIDAY = day('2026-11-13');

const row = (candidate: Candidate, name: string, today = FRIDAY, policy = defaultPolicy): ListCandidate => ({
  candidate,
  listed: aListed({ id: candidate.id, name, phase: candidate.phase }),
  followUps: assess(candidate, policy, today),
});
const of = (rows: readonly ListCandidate[], policy = defaultPolicy): readonly TodayPerson<ListCandidate>[] =>
  todayList([{ rows, policy }], FRIDAY);
const said = (people: readonly TodayPerson<ListCandidate>[]): readonly (readonly [string, string])[] =>
  people.map((one) => [one.row.listed.name, one.section]);

let ids = 0;
const someone = (given: Parameters<typeof aCandidate>[0] = {}): ReturnType<typeof aCandidate> =>
  aCandidate({ id: `c${String((ids += 1))}`, ...given });
const heard = (iso: string, more: Parameters<typeof aCandidate>[0] = {}): ReturnType<typeof aCandidate> =>
  someone({ heardFromUs: day(iso), ...more });
const rejectedOn = (iso: string, more: Parameters<typeof aCandidate>[0] = {}): ReturnType<typeof aCandidate> =>
  heard('2026-11-09', more).with(logged.stage(day(iso), 'rejected'));

describe('who is on Today', () => {
  it('stands in one section each: overdue, today, still to be told, questions, next week', () => {
    const people = of([
      row(heard('2026-11-12'), 'heard yesterday'),
      row(someone({ startDay: day('2026-11-09'), phase: 'offer' }), 'not known'),
      row(rejectedOn('2026-11-12'), 'decided yesterday'),
      row(heard('2026-11-09'), 'due on Monday'),
      row(heard('2026-11-04'), 'two days late'),
      row(heard('2026-11-02'), 'four days late'),
      row(heard('2026-11-13'), 'just heard'),
    ]);
    expect(said(people)).toEqual([
      ['four days late', 'overdue'],
      ['two days late', 'overdue'],
      ['due on Monday', 'today'],
      ['decided yesterday', 'to be told'],
      ['not known', 'questions'],
      ['heard yesterday', 'next week'],
    ]);
    expect(people.map(({ daysLate }) => daysLate)).toEqual([4, 2, -3, -6, 0, -6]);
  });

  it('is overdue where telling a decision is late, but for a withdrawal, which is never red', () => {
    const withdrew = heard('2026-11-01', { startDay: day('2026-10-01') }).with(
      logged.stage(day('2026-11-03'), 'withdrawn'),
    );
    const late = heard('2026-11-01', { startDay: day('2026-10-01') }).with(logged.stage(day('2026-11-04'), 'rejected'));
    expect(said(of([row(withdrew, 'withdrew'), row(late, 'rejected')]))).toEqual([
      ['rejected', 'overdue'],
      ['withdrew', 'to be told'],
    ]);
  });

  it('stands where the earliest of what is owed puts them, and under it', () => {
    const promised = rejectedOn('2026-11-12').with(logged.promise(day('2026-11-09'), day('2026-11-12')));
    const [person] = of([row(promised, 'promised and decided')]);
    expect(person?.section).toBe('overdue');
    expect(person?.because).toMatchObject({ rule: 'promise' });
    const soon = rejectedOn('2026-11-12').with(logged.promise(day('2026-11-09'), FRIDAY));
    expect(of([row(soon, 'promised for today')])[0]).toMatchObject({ section: 'today', because: { rule: 'promise' } });
  });

  it('is one line a person, with the row that is most pressing, and how many rows there are', () => {
    const ana = { person: 'ana' };
    const one = row(heard('2026-11-12', ana), 'Ana, next week');
    const late = row(heard('2026-11-03', ana), 'Ana, late');
    const asked = row(someone({ ...ana, startDay: day('2026-11-09') }), 'Ana, asked');
    const people = of([one, late, asked, row(heard('2026-11-05'), 'Ben')]);
    expect(said(people)).toEqual([
      ['Ana, late', 'overdue'],
      ['Ben', 'overdue'],
    ]);
    expect(people[0]?.rows.map(({ listed }) => listed.name)).toEqual(['Ana, late', 'Ana, asked', 'Ana, next week']);
  });

  it('is asked this week whether an interview happened whose word is due next week', () => {
    const policy = aPolicy({ interviewDays: 4 });
    const met = heard('2026-11-11', { interviews: [anInterview(day('2026-11-12'), { state: 'planned' })] });
    const answered = heard('2026-11-11', { interviews: [anInterview(day('2026-11-12'))] });
    const rows = [row(met, 'planned', FRIDAY, policy), row(answered, 'held', FRIDAY, policy)];
    expect(said(of(rows, policy))).toEqual([
      ['planned', 'questions'],
      ['held', 'next week'],
    ]);
  });

  it('is in the order of Friday’s mail: what is next week by its day', () => {
    const people = of([row(heard('2026-11-12'), 'Thursday'), row(heard('2026-11-11'), 'Wednesday')]);
    expect(people.map((one) => one.row.listed.name)).toEqual(['Wednesday', 'Thursday']);
  });

  it('is whoever is on Friday’s lists and nobody else, once each, in the section that what they are owed says', () => {
    // After everything in a random log has happened.
    const today = START + 33;
    const anybody = fc.record({
      phase: fc.constantFrom('screen' as const, 'applied' as const, 'interview' as const, 'on hold' as const),
      heardFromUs: fc.option(fc.integer({ min: today - 50, max: today }), { nil: undefined }),
      log: aLogInOrder(4),
      closed: fc.option(
        fc.tuple(
          fc.integer({ min: today - 15, max: today }),
          fc.constantFrom('rejected' as const, 'withdrawn' as const),
        ),
        { nil: undefined },
      ),
      promised: fc.option(fc.integer({ min: today - 3, max: today + 8 }), { nil: undefined }),
      person: fc.option(fc.constantFrom('p1', 'p2', 'p3'), { nil: undefined }),
      list: fc.nat(1),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 14 }), (given) => {
        const rows = given.map(({ phase, heardFromUs, log: first, closed, promised, person, list }, at) => {
          const log = [
            ...first,
            ...(closed === undefined ? [] : [logged.stage(...closed)]),
            ...(promised === undefined ? [] : [logged.promise(today - 4, promised)]),
          ];
          const known = {
            ...(heardFromUs === undefined ? {} : { heardFromUs }),
            ...(person === undefined ? {} : { person }),
          };
          const one = row(aCandidate({ id: `c${String(at)}`, phase, log, ...known }), `name ${String(at % 3)}`, today);
          return { one, list };
        });
        const lists = [0, 1].map((wanted) => rows.filter(({ list }) => list === wanted).map(({ one }) => one));
        const people = todayList(
          lists.map((each) => ({ rows: each, policy: defaultPolicy })),
          today,
        );
        const friday = lists.map((each) => fridayList(each, defaultPolicy, today));
        const onFriday = friday.flatMap((list) => [...list.today, ...list.nextWeek, ...list.unconfirmed]);
        const ids = onFriday.map(({ who }) => who.id);
        const shown = people.flatMap((one) => one.rows.map(({ listed }) => listed.id));
        expect([...shown].sort()).toEqual([...ids].sort());
        const whose = people.map(({ row: { candidate } }) => candidate.person ?? candidate.id);
        expect(new Set(whose).size).toBe(whose.length);

        for (const person of people) {
          expect(person.rows).toContain(person.row);
          expect(person.section).toBe(sectionSaid(person.rows, today));
          for (const { candidate } of person.rows) {
            const isSilent = candidate.history.doNotContact !== null;
            if (isSilent) expect(openDecision(candidate)).not.toBeNull();
          }
        }
        const order = people.map(({ section }) => TODAY_SECTIONS.indexOf(section));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        for (const section of ['overdue', 'today'] as const) {
          const late = people.filter((one) => one.section === section).map(({ daysLate }) => daysLate);
          expect(late).toEqual([...late].sort((one, other) => other - one));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The section by the words of the design, over all of the person's rows. */
function sectionSaid(rows: readonly ListCandidate[], today: number): string {
  const owed = rows.flatMap(({ followUps }) => followUps.filter(({ band }) => band !== 'later'));
  if (owed.some(({ dueOn, amberOnly }) => dueOn < today && amberOnly !== true)) return 'overdue';
  if (owed.some(({ band, rule }) => band === 'today' && rule !== 'close')) return 'today';
  if (owed.some(({ rule }) => rule === 'close')) return 'to be told';
  const isAsked = rows.some(
    ({ candidate, followUps }) =>
      followUps.length === 0 ||
      (candidate.history.doNotContact === null &&
        followUps.some(
          ({ rule, band, why }) => rule === 'interview' && band === 'next week' && why.key === 'why.interviewPlanned',
        )),
  );
  return isAsked ? 'questions' : 'next week';
}
