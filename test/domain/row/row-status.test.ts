import * as fc from 'fast-check';
import { assess } from '../../../src/domain/follow-up/assess.js';
import { emptyHistory, foldHistory } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { Policy } from '../../../src/domain/policy/policy.js';
import type { Candidate } from '../../../src/domain/candidate/candidate.js';
import type { Phase } from '../../../src/domain/touch-log/phase.js';
import { nextWordBy, standingOf } from '../../../src/domain/row/row-status.js';
import type { Standing } from '../../../src/domain/row/row-status.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { printStatus, printStatusWord, statusOn } from '../../../src/domain/row/status-words.js';
import { unconfirmed } from '../../../src/domain/candidate/unconfirmed.js';
import { aCandidate, anInterview, aPolicy, day, logged, START } from '../../support/candidates.js';
import { anyPolicy } from '../../support/random-calendars.js';
import { aLog } from '../../support/random-histories.js';

const standing = (who: Candidate, today: number, policy: Policy = defaultPolicy): Standing =>
  standingOf(who, assess(who, policy, today), policy, today);
const says = (who: Candidate, iso: string): string =>
  printStatus(statusOn(standing(who, day(iso)), day(iso)), sayIn({}), day(iso));
const later = (who: Candidate, from: string, to: string): string => statusWord(standing(who, day(from)), day(to));
const statusWord = (stands: Standing, on: number): string => printStatusWord(statusOn(stands, on), sayIn({}));

/** Somebody of whom we know a story: whatever happened, and then what makes the days to come worth looking at. */
const someone = fc.record({
  log: aLog(6),
  today: fc.integer({ min: START, max: START + 300 }),
  appliedOn: fc.constantFrom(null, START - 10, START),
  phase: fc.constantFrom<Phase>(
    'screen',
    'interview',
    'offer',
    'applied',
    'unknown',
    'on hold',
    'rejected',
    'withdrawn',
  ),
  heardDaysAgo: fc.option(fc.nat(12), { freq: 8 }),
  promisedInDays: fc.option(fc.integer({ min: -3, max: 20 }), { nil: null }),
  interviewInDays: fc.option(fc.integer({ min: -5, max: 20 }), { nil: null }),
  pause: fc.option(fc.record({ days: fc.integer({ min: 1, max: 20 }), knows: fc.boolean() }), { freq: 2 }),
});

function toldOf(story: typeof someone extends fc.Arbitrary<infer Story> ? Story : never, policy: Policy) {
  const { log, today, phase, heardDaysAgo, promisedInDays, interviewInDays, pause } = story;
  const events = [
    ...log.filter((event) => event.day <= today),
    logged.stage(today - 12, phase),
    ...(heardDaysAgo === null ? [] : [logged.touch(today - heardDaysAgo)]),
    ...(promisedInDays === null ? [] : [logged.promise(today - 4, today + promisedInDays)]),
    ...(pause === null ? [] : [logged.pause(today - 1, today + pause.days, pause.knows)]),
  ];
  const planned = { id: 'planned', on: today + (interviewInDays ?? 0), minute: null, state: 'planned' } as const;
  const interview = interviewInDays === null ? [] : [logged.interview(today - 6, planned)];
  const given = story.appliedOn === null ? {} : { appliedOn: story.appliedOn };
  return { today, who: aCandidate({ policy, log: [...events, ...interview], ...given }) };
}

describe('the status of a row', () => {
  const maria = aCandidate({ heardFromUs: day('2026-11-05') });

  it('says in words how things stand, and why', () => {
    expect(says(maria, '2026-11-05')).toBe('✓ On track · Last word from us on Thu 5 Nov');
  });

  it('moves on by itself on days on which nobody does anything', () => {
    expect(later(maria, '2026-11-05', '2026-11-06')).toBe('○ By Thu 12 Nov');
    expect(later(maria, '2026-11-05', '2026-11-10')).toBe('○ By Thu 12 Nov');
    expect(later(maria, '2026-11-05', '2026-11-11')).toBe('● Today');
    expect(later(maria, '2026-11-05', '2026-11-12')).toBe('● Today');
    expect(later(maria, '2026-11-05', '2026-11-13')).toBe('▲ Overdue 1 day');
    expect(later(maria, '2026-11-05', '2026-11-15')).toBe('▲ Overdue 3 days');
  });

  it('is told by the follow-up that is due first', () => {
    const owing = maria.with(logged.promise(day('2026-11-05'), day('2026-11-09')));
    expect(says(owing, '2026-11-06')).toBe('● Today · Promised for Mon 9 Nov: call back');
    expect(nextWordBy(standing(owing, day('2026-11-06')))).toBe(day('2026-11-09'));
  });

  it('of somebody paused is a band of its own, and wakes by itself', () => {
    const paused = maria.with(logged.pause(day('2026-11-06'), day('2026-11-30'), true));
    expect(later(paused, '2026-11-06', '2026-11-20')).toBe('‖ Paused');
    expect(later(paused, '2026-11-06', '2026-11-27')).toBe('● Today');
    expect(later(paused, '2026-11-06', '2026-12-01')).toBe('▲ Overdue 1 day');
    const unknown = maria.with(logged.pause(day('2026-11-05'), day('2026-11-30'), false));
    expect(later(unknown, '2026-11-05', '2026-11-05')).toBe('‖ Paused');
    expect(later(unknown, '2026-11-05', '2026-11-13')).toBe('▲ Overdue 1 day');
    expect(standing(paused, day('2026-11-30')).kind).toBe('owed');
  });

  it('of somebody on hold is a band of its own, with its own days', () => {
    const onHold = maria.with(logged.stage(day('2026-11-09'), 'on hold')).heard(day('2026-11-09'));
    expect(says(onHold, '2026-11-10')).toBe('‖ On hold · On hold; last word on Mon 9 Nov');
    expect(later(onHold, '2026-11-10', '2026-11-24')).toBe('▲ Overdue 1 day');
  });

  it('of a stage nobody knows is never "On track"', () => {
    const who = aCandidate({ phase: 'unknown', heardFromUs: day('2026-11-05') });
    expect(says(who, '2026-11-05')).toBe('? Stage not known · Last word from us on Thu 5 Nov');
    expect(later(who, '2026-11-05', '2026-11-13')).toBe('▲ Overdue 1 day');
  });

  it('names what was promised beside the day, where the promise is what is due first', () => {
    const promising = (summary: string) =>
      maria.with(logged.promise(day('2026-11-05'), day('2026-11-09'), { summary }));
    expect(says(promising(' send\nthe salary band '), '2026-11-06')).toBe(
      '● Today · Promised for Mon 9 Nov: send the salary band',
    );
    const later = maria.with(logged.promise(day('2026-11-05'), day('2026-11-20'), { summary: 'call again' }));
    expect(says(later, '2026-11-06')).toBe('○ By Thu 12 Nov · Last word from us on Thu 5 Nov');
  });

  it('asks instead of blaming on the first day', () => {
    expect(says(aCandidate(), '2026-11-02')).toBe('? No contact date yet · When did they last hear from us?');
    const old = aCandidate({ heardFromUs: day('2026-10-01') });
    expect(says(old, '2026-11-30')).toBe('? Still active? · Last word from us on Thu 1 Oct');
    expect(nextWordBy(standing(old, day('2026-11-30')))).toBeNull();
  });

  it('still says what is promised to somebody we have to ask about', () => {
    const asked = aCandidate().with(logged.promise(day('2026-11-03'), day('2026-11-20')));
    expect(says(asked, '2026-11-03')).toBe('? No contact date yet · Promised for Fri 20 Nov: call back');
    expect(later(asked, '2026-11-03', '2026-11-23')).toBe('▲ Overdue 3 days');
  });

  it('of the closed ones tells who was told', () => {
    const rejected = maria.with(logged.stage(day('2026-11-09'), 'rejected'));
    expect(says(rejected, '2026-11-09')).toBe('○ Closed, not told · Decided on Mon 9 Nov, and not told yet');
    expect(later(rejected, '2026-11-09', '2026-11-11')).toBe('▲ Closed, not told');
    expect(later(rejected, '2026-11-09', '2026-11-13')).toBe('● Today');
    expect(later(rejected, '2026-11-09', '2026-11-17')).toBe('▲ Overdue 1 day');
    expect(says(rejected.heard(day('2026-11-10'), { closing: true }), '2026-11-20')).toBe(
      '✓ Closed, told · Told on Tue 10 Nov',
    );
    expect(says({ ...rejected, stageSaysTold: true }, '2026-11-20')).toBe('✓ Closed, told · The stage says so');
  });

  it('of somebody closed stays “Closed, not told” where a promise is due sooner', () => {
    const rejected = maria.with(
      logged.stage(day('2026-11-09'), 'rejected'),
      logged.promise(day('2026-11-09'), day('2026-11-13')),
    );
    expect(standing(rejected, day('2026-11-09'))).toMatchObject({ closed: true, dueOn: day('2026-11-13') });
    expect(later(rejected, '2026-11-09', '2026-11-11')).toBe('▲ Closed, not told');
  });

  it('names no day of the telling where the stage said so before we came', () => {
    const regret = logged.stage(START, 'rejected', { told: true, atSetUp: true });
    const since = aCandidate({ phase: 'rejected', log: [], stageSaysTold: true });
    const history = foldHistory([regret], defaultPolicy);
    expect(says({ ...since, history }, '2026-11-20')).toBe('✓ Closed, told · The stage says so');
    const closed = aCandidate({ phase: 'rejected' }).heard(START, { closing: true });
    expect(says(closed, '2026-11-20')).toBe('✓ Closed, told · Told on Mon 2 Nov');
  });

  it('of somebody who withdrew is amber for ever, never red', () => {
    const withdrew = maria.with(logged.stage(day('2026-11-09'), 'withdrawn'));
    expect(later(withdrew, '2026-11-09', '2027-11-09')).toBe('▲ Closed, not told');
    expect(says(withdrew.heard(day('2026-11-10')), '2026-11-11')).toBe('– · Closed, and they heard from us since');
    const promised = withdrew.with(logged.promise(day('2026-11-09'), day('2026-11-12')));
    expect(later(promised, '2026-11-09', '2026-11-13')).toBe('▲ Overdue 1 day');
  });

  it.each([
    ['hired', '– · Hired'],
    ['sourced', '– · Sourced; nothing is owed until they answer'],
    ['rejected', '– · Closed before the tracker came; not known whether told'],
  ] as const)('of somebody %s says why nothing is owed', (phase, words) => {
    expect(says(aCandidate({ phase }), '2026-11-20')).toBe(words);
  });

  it('says who is not active or not to be contacted', () => {
    const notActive = aCandidate().with(logged.answered(day('2026-11-06'), 'not active'));
    expect(says(notActive, '2026-11-20')).toBe('– · Not active, as said on Fri 6 Nov');
    expect(says(maria.with(logged.doNotContact(day('2026-11-06'))), '2026-11-20')).toBe(
      '– · Do not contact, since Fri 6 Nov',
    );
    expect(
      says(aCandidate({ phase: 'applied', appliedOn: START }).with(logged.doNotContact(START)), '2026-11-20'),
    ).toBe('– · Do not contact, since Mon 2 Nov');
  });

  it('knows ahead that a planned interview will want a word', () => {
    const planned = aCandidate({
      heardFromUs: day('2026-11-09'),
      interviews: [anInterview(day('2026-11-10'), { state: 'planned' })],
    });
    expect(later(planned, '2026-11-09', '2026-11-10')).toBe('✓ On track');
    expect(later(planned, '2026-11-09', '2026-11-11')).toBe('● Today');
    expect(later(planned, '2026-11-09', '2026-11-13')).toBe('▲ Overdue 1 day');
  });

  it('does not press before a planned interview can count as held, where a word is owed that very day', () => {
    const policy = aPolicy({ interviewDays: 1 });
    const planned = aCandidate({
      heardFromUs: day('2026-11-09'),
      interviews: [anInterview(day('2026-11-10'), { state: 'planned' })],
    });
    const is = standing(planned, day('2026-11-09'), policy);
    expect(statusWord(is, day('2026-11-10'))).toBe('✓ On track');
    expect(statusWord(is, day('2026-11-11'))).toBe('● Today');
  });

  it('on any later day is the word for the band that the rules would give then, for any history and calendar', () => {
    fc.assert(
      fc.property(anyPolicy, someone, fc.nat(30), (policy, story, wait) => {
        const { who, today } = toldOf(story, policy);
        const then = today + wait;
        const word = statusWord(standing(who, today, policy), then);
        const all = assess(who, policy, then);
        const owed = all.filter((each) => each.amberOnly !== true);
        const bands = owed.map((each) => each.band);
        const first = owed[0];
        if (first !== undefined && first.dueOn < then) {
          expect(word).toBe(`▲ Overdue ${String(then - first.dueOn)} ${then - first.dueOn === 1 ? 'day' : 'days'}`);
        } else if (bands.includes('today')) expect(word).toBe('● Today');
        else if (word.endsWith('Closed, not told')) expect(all.map(({ rule }) => rule)).toContain('close');
        else if (bands.includes('next week')) expect(word).toMatch(/^○ By /);
        else expect(word).not.toMatch(/Overdue|Today|By/);
      }),
      { numRuns: 4000 },
    );
  });

  it('is never "On track" for somebody who is paused, on hold, unknown or asked about', () => {
    fc.assert(
      fc.property(someone, (story) => {
        const { who, today } = toldOf(story, defaultPolicy);
        const owed = assess(who, defaultPolicy, today);
        const paused = who.history.pause !== null && today < who.history.pause.wakeOn;
        const silent = who.phase === 'unknown' || who.phase === 'on hold' || (paused && owed.length > 0);
        if (!silent && unconfirmed(who, defaultPolicy, today) === null) return;
        expect(statusWord(standing(who, today), today)).not.toBe('✓ On track');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the status of somebody who withdrew', () => {
  const withdrew = aCandidate({ heardFromUs: day('2026-11-05') }).with(logged.stage(day('2026-11-06'), 'withdrawn'));

  it('turns red by a promise that was made to them, and by nothing else', () => {
    const promised = withdrew.with(logged.promise(day('2026-11-06'), day('2026-12-01')));
    expect(standing(promised, day('2026-11-10'))).toMatchObject({ dueOn: day('2026-12-01'), closed: true });
    expect(standing(promised, day('2026-11-10'))).not.toHaveProperty('amberOnly');
    expect(later(promised, '2026-11-10', '2026-12-03')).toBe('▲ Overdue 2 days');
    expect(later(withdrew, '2026-11-10', '2026-12-03')).toBe('▲ Closed, not told');
  });
});

describe('the status of somebody owed nothing', () => {
  it('says so in words where no other reason is known', () => {
    const applied = aCandidate({ phase: 'applied', appliedOn: day('2026-11-04') });
    expect(
      says({ ...applied, history: { ...applied.history, confirmed: 'active', confirmedOn: null } }, '2026-11-02'),
    ).toBe('– · Nothing is owed yet');
  });

  it('is never “not active” of somebody who was said to be active', () => {
    const active = aCandidate({ phase: 'sourced' }).with(logged.answered(day('2026-11-06'), 'active'));
    expect(says(active, '2026-11-10')).toBe('– · Sourced; nothing is owed until they answer');
  });

  it('names no day that nobody knows', () => {
    const sourced = aCandidate({ phase: 'sourced' });
    const notActive = {
      ...sourced,
      history: { ...sourced.history, confirmed: 'not active', confirmedOn: null },
    } as const;
    expect(says(notActive, '2026-11-10')).toBe('– · Sourced; nothing is owed until they answer');
  });

  it('is not known of a closed row of which no log tells', () => {
    const closed = { ...aCandidate({ phase: 'rejected' }), history: emptyHistory };
    expect(says(closed, '2026-11-10')).toBe('– · Closed before the tracker came; not known whether told');
  });
});

describe('the status of somebody erased, hired or not active', () => {
  it('says that they asked to be erased, whatever was decided', () => {
    const erased = aCandidate({ heardFromUs: day('2026-11-05') }).with(logged.answered(day('2026-11-06'), 'erased'));
    expect(says(erased, '2026-11-10')).toBe('– · Erased, as they asked. This row is yours to delete');
    const decided = erased.with(logged.stage(day('2026-11-07'), 'rejected', { told: true }));
    const again = decided.with(logged.answered(day('2026-11-08'), 'erased'));
    expect(says(again, '2026-11-10')).toBe('– · Erased, as they asked. This row is yours to delete');
  });

  it('of a hire who was told is “Hired”, no closed loop', () => {
    const hired = aCandidate({ heardFromUs: day('2026-11-05') }).with(logged.stage(day('2026-11-06'), 'hired'));
    expect(says(hired.heard(day('2026-11-07'), { closing: true }), '2026-11-10')).toBe('– · Hired');
  });
});

describe('the days of a status', () => {
  it('are the earliest of all that is owed, and the reason is that of what is due first', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-09') }).with(
      logged.promise(day('2026-11-09'), day('2026-11-13')),
    );
    expect(standing(maria, day('2026-11-10'))).toMatchObject({
      dueOn: day('2026-11-13'),
      todayFrom: day('2026-11-12'),
      soonFrom: day('2026-11-13'),
      why: { key: 'why.promised', on: day('2026-11-13') },
    });
  });

  it('begin with the blitz before what is due first, whatever is due later', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-05') }).with(
      logged.promise(day('2026-11-05'), day('2026-11-27')),
    );
    expect(later(maria, '2026-11-05', '2026-11-09')).toBe('○ By Thu 12 Nov');
  });

  it('come with the reason of a planned interview, where that will be due first; of two on one day, with the week’s', () => {
    const planned = (on: string): Candidate =>
      aCandidate({
        heardFromUs: day('2026-11-09'),
        interviews: [anInterview(day(on), { state: 'planned' })],
      });
    expect(standing(planned('2026-11-10'), day('2026-11-09')).why).toEqual({
      key: 'why.interviewPlanned',
      on: day('2026-11-10'),
    });
    expect(standing(planned('2026-11-12'), day('2026-11-09'))).toMatchObject({
      dueOn: day('2026-11-16'),
      why: { key: 'why.lastWord', on: day('2026-11-09') },
    });
  });

  it('look ahead to no interview of somebody who is not to be contacted', () => {
    const silent = aCandidate({
      phase: 'interview',
      heardFromUs: day('2026-11-09'),
      interviews: [anInterview(day('2026-11-12'), { state: 'planned' })],
    }).with(logged.doNotContact(day('2026-11-10')));
    expect(nextWordBy(standing(silent, day('2026-11-10')))).toBeNull();
  });
});
