import * as fc from 'fast-check';
import { asOf } from '../../../../src/domain/history/fold-history.js';
import { countPeople } from '../../../../src/domain/candidate/same-person.js';
import { silentSince } from '../../../../src/domain/candidate/being-worked-with.js';
import { asksIfItHappened } from '../../../../src/domain/follow-up/rules/interview.js';
import { unconfirmed } from '../../../../src/domain/candidate/unconfirmed.js';
import { defaultPolicy } from '../../../../src/domain/policy/policy.js';
import type { Phase } from '../../../../src/domain/touch-log/phase.js';
import { aCandidate, anInterview, day, logged, owedOn, START } from '../../../support/candidates.js';
import { aLog } from '../../../support/random-histories.js';

const rejected = aCandidate({ heardFromUs: day('2026-11-03') }).with(logged.stage(day('2026-11-05'), 'rejected'));

describe('somebody who is reopened', () => {
  it('waits since the reopening, not since a word from before it', () => {
    const again = rejected.with(logged.stage(day('2026-11-26'), 'screen'));
    expect(owedOn(again, day('2026-11-26'))).toOwe({
      rule: 'week',
      dueOn: day('2026-12-03'),
      why: 'Reopened on Thu 26 Nov, and no word from us since',
    });
    expect(silentSince(again, day('2026-11-26'))).toBe(day('2026-11-26'));
  });

  it('waits since our last word, where that is later', () => {
    const again = rejected.with(logged.stage(day('2026-11-26'), 'screen')).heard(day('2026-11-27'));
    expect(owedOn(again, day('2026-11-27'))).toOwe({ rule: 'week', dueOn: day('2026-12-04') });
  });

  it('as an applicant without a word is answered five business days after', () => {
    const applied = aCandidate({ phase: 'applied', appliedOn: day('2026-11-02') });
    const again = applied
      .with(logged.stage(day('2026-11-04'), 'rejected'))
      .with(logged.stage(day('2026-11-26'), 'applied'));
    expect(owedOn(again, day('2026-11-26'))).toOwe({ rule: 'answer', dueOn: day('2026-12-03') });
  });

  it('by a slip that is put right on the same day waits as before', () => {
    const slip = aCandidate({ heardFromUs: day('2026-11-03') })
      .with(logged.stage(day('2026-11-12'), 'rejected'))
      .with(logged.stage(day('2026-11-12'), 'screen'));
    expect(owedOn(slip, day('2026-11-12'))).toOwe({ rule: 'week', dueOn: day('2026-11-10') });
  });

  it('is never late on the day of the reopening, whatever happened before', () => {
    const phases = fc.constantFrom<Phase>('screen', 'interview', 'offer', 'unknown');
    fc.assert(
      fc.property(aLog(8), phases, fc.integer({ min: 1, max: 90 }), (log, phase, later) => {
        const last = Math.max(START, ...log.map((event) => event.day));
        const today = last + later;
        const who = aCandidate({
          log: [...log, logged.stage(last, 'rejected'), logged.stage(today, phase)],
        });
        const week = owedOn(who, today).filter(({ rule }) => rule === 'week');
        expect(week.every(({ dueOn }) => dueOn >= today)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('somebody who is being worked with again', () => {
  it('off hold is told within two business days, and not late at once', () => {
    const back = aCandidate({ heardFromUs: day('2026-11-03') })
      .with(logged.stage(day('2026-11-04'), 'on hold'))
      .with(logged.stage(day('2026-11-17'), 'screen'));
    expect(owedOn(back, day('2026-11-17'))).toOwe({
      rule: 'week',
      dueOn: day('2026-11-19'),
      why: 'Off hold since Tue 17 Nov, and not told yet',
    });
  });

  it('after “still active” hears from us on the next working day, however old the last word is', () => {
    const active = aCandidate({ heardFromUs: day('2026-09-01') }).with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(active, day('2026-11-06'))).toOwe({
      rule: 'week',
      dueOn: day('2026-11-09'),
      why: 'Still active as of Fri 6 Nov, and no word from us since',
    });
    // The silence itself is as long as it was: no figure improves by an answer.
    expect(silentSince(active, day('2026-11-06'))).toBe(day('2026-09-01'));
  });
});

describe('the order within a day', () => {
  it('tells a mail before a withdrawal from one after it', () => {
    const at = (minute: number) => logged.touch(day('2026-11-10'), { minute });
    const withdrew = logged.stage(day('2026-11-10'), 'withdrawn', { minute: 15 * 60 });
    const owed = (minute: number) => owedOn(aCandidate({ log: [at(minute), withdrew] }), day('2026-11-11'));
    expect(owed(9 * 60)).toOwe({ rule: 'close', amberOnly: true });
    expect(owed(16 * 60)).toEqual([]);
  });
});

describe('“Did it happen?”', () => {
  const past = anInterview(day('2026-11-10'), { state: 'planned' });
  const asks = (phase: Phase, heard?: string, today = '2026-11-12'): boolean => {
    const who = aCandidate({ phase, interviews: [past], heardFromUs: day('2026-11-05') });
    const then = heard === undefined ? who : who.heard(day(heard));
    return asksIfItHappened(then, past, defaultPolicy, day(today));
  };

  it('is asked from the day after a planned interview', () => {
    expect(asks('interview')).toBe(true);
    expect(asks('interview', undefined, '2026-11-10')).toBe(false);
  });

  it('is asked only where the answer changes what is owed', () => {
    expect(asks('interview', '2026-11-11')).toBe(false);
    for (const phase of ['offer', 'rejected', 'withdrawn', 'hired'] as const) expect(asks(phase)).toBe(false);
  });
});

describe('a day that lies ahead', () => {
  it('satisfies nothing until it has come, whoever wrote it into the log', () => {
    // But for a touch taken back: whoever says so says it at once.
    fc.assert(
      fc.property(aLog(5), fc.integer({ min: 0, max: 60 }), (log, ahead) => {
        const today = START + ahead;
        const whole = aCandidate({ log });
        const come = aCandidate({ log: log.filter(({ kind, day: on }) => kind === 'take back' || on <= today) });
        const { before: _b, recent: _r, mustRebuild: _m, ...facts } = asOf(whole.history, today);
        expect(come.history).toMatchObject(facts);
      }),
      { numRuns: 500 },
    );
  });

  it('is never shown beside “No contact date yet”', () => {
    const who = { ...aCandidate(), contactAhead: day('2026-12-04') };
    expect(unconfirmed(who, defaultPolicy, day('2026-11-04'))).toEqual({
      kind: 'still active?',
      why: { key: 'why.contactAhead', on: day('2026-12-04') },
    });
  });
});

describe('people', () => {
  it('are counted, not rows', () => {
    const rows = [{ id: '1', person: 'ana' }, { id: '2', person: 'ana' }, { id: '3' }, { id: '4' }];
    expect(countPeople(rows)).toBe(3);
  });
});
