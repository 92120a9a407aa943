import { defaultPolicy } from '../../../../src/domain/policy/policy.js';
import { comingInterviewDebt } from '../../../../src/domain/follow-up/rules/interview.js';
import { aCandidate, anInterview, aPolicy, day, logged, owedOn } from '../../../support/candidates.js';
import type { BuiltCandidate } from '../../../support/candidates.js';
import type { Interview } from '../../../../src/domain/touch-log/log-event.js';

const TUESDAY = day('2026-11-10');

/** Somebody who heard from us the day before, so that the week promise is not pressing. */
function interviewed(interviews: readonly Interview[]): BuiltCandidate {
  return aCandidate({ phase: 'interview', heardFromUs: day('2026-11-09'), interviews });
}

const owedRules = (who: BuiltCandidate, iso: string): readonly string[] =>
  owedOn(who, day(iso)).map((each) => each.rule);

describe('after an interview', () => {
  it('the candidate hears from us within two business days', () => {
    expect(owedOn(interviewed([anInterview(TUESDAY)]), TUESDAY)).toOwe({
      rule: 'interview',
      dueOn: day('2026-11-12'),
      actBy: day('2026-11-12'),
      why: 'Interviewed on Tue 10 Nov, and no word from us since',
    });
  });

  it('a word on a later day is enough', () => {
    expect(owedRules(interviewed([anInterview(TUESDAY)]).heard(day('2026-11-11')), '2026-11-12')).toEqual(['week']);
  });

  it('a message that only schedules is not', () => {
    const scheduled = interviewed([anInterview(TUESDAY)]).heard(day('2026-11-11'), { scheduling: true });
    expect(owedRules(scheduled, '2026-11-12')).toEqual(['interview', 'week']);
  });

  it('a word of the same day counts if it came after it', () => {
    const at = (interviewMinute: number | null, touchMinute: number | null): readonly string[] =>
      owedRules(
        interviewed([anInterview(TUESDAY, { minute: interviewMinute })]).heard(TUESDAY, { minute: touchMinute }),
        '2026-11-11',
      );
    expect(at(600, 700)).toEqual(['week']);
    expect(at(600, 600)).toEqual(['interview', 'week']);
    expect(at(700, 600)).toEqual(['interview', 'week']);
    expect(at(null, 700)).toEqual(['interview', 'week']);
    expect(at(600, null)).toEqual(['interview', 'week']);
  });

  it('a word dated ahead is not believed', () => {
    expect(owedRules(interviewed([anInterview(TUESDAY)]).heard(day('2030-01-01')), '2026-11-12')).toContain(
      'interview',
    );
  });

  it.each(['moved', 'cancelled', 'no-show'] as const)('that was %s nothing is owed', (state) => {
    expect(owedRules(interviewed([anInterview(TUESDAY, { state })]), '2026-11-12')).toEqual(['week']);
  });

  it('the first of several rounds without a word is owed: a later round does not pay for it', () => {
    const rounds = interviewed([anInterview(TUESDAY), anInterview(day('2026-11-12'), { id: 'second' })]);
    expect(owedOn(rounds, day('2026-11-13'))).toOwe({ rule: 'interview', dueOn: day('2026-11-12') });
    const between = rounds.heard(day('2026-11-11'));
    expect(owedOn(between, day('2026-11-13'))).toOwe({ rule: 'interview', dueOn: day('2026-11-16') });
  });

  it('somebody rejected and not told still waits for a word; once told, no more', () => {
    const rejected = interviewed([anInterview(TUESDAY)]).with(logged.stage(day('2026-11-11'), 'rejected'));
    expect(owedRules(rejected, '2026-11-12')).toEqual(['interview', 'close']);
    expect(owedRules(rejected.heard(day('2026-11-12'), { closing: true }), '2026-11-12')).toEqual([]);
  });

  it.each(['hired', 'withdrawn'] as const)('somebody %s is not chased about it', (phase) => {
    const over = interviewed([anInterview(TUESDAY)]).with(logged.stage(day('2026-11-11'), phase));
    expect(owedRules(over.heard(TUESDAY), '2026-11-12')).not.toContain('interview');
  });

  it('nothing from before set-up is owed to somebody we have to ask about', () => {
    const old = aCandidate({ phase: 'interview', interviews: [anInterview(day('2026-09-01'))] });
    expect(owedRules({ ...old }, '2026-11-12')).toEqual([]);
    const since = aCandidate({ phase: 'interview', interviews: [anInterview(day('2026-11-02'))] });
    expect(owedRules({ ...since }, '2026-11-12')).toEqual(['interview']);
  });
});

describe('a planned interview', () => {
  const planned = interviewed([anInterview(TUESDAY, { state: 'planned' })]);

  it('owes nothing before its day, nor on it', () => {
    expect(owedRules(planned, '2026-11-09')).toEqual(['week']);
    expect(owedRules(planned, '2026-11-10')).toEqual(['week']);
  });

  it('counts as held after one business day, and asks whether it happened', () => {
    expect(owedOn(planned, day('2026-11-11'))).toOwe({
      rule: 'interview',
      dueOn: day('2026-11-12'),
      band: 'today',
      why: 'Interview planned for Tue 10 Nov: did it happen? No word from us since',
    });
  });

  it('of a Friday counts as held on Monday', () => {
    const friday = interviewed([anInterview(day('2026-11-13'), { state: 'planned' })]);
    expect(owedRules(friday, '2026-11-15')).toEqual(['week']);
    expect(owedOn(friday, day('2026-11-16'))).toOwe({ rule: 'interview', dueOn: day('2026-11-17') });
  });

  it('is due as many business days later as the team says', () => {
    const policy = aPolicy({ interviewDays: 1 });
    expect(owedOn(planned, day('2026-11-11'), policy)).toOwe({ rule: 'interview', dueOn: day('2026-11-11') });
  });
});

describe('a word on the day of an interview', () => {
  it('counts from that day on, and is none where its minute is not known', () => {
    const tomorrow = interviewed([anInterview(TUESDAY)]).heard(day('2026-11-12'));
    expect(owedRules(tomorrow, '2026-11-11')).toContain('interview');
    expect(owedRules(tomorrow, '2026-11-12')).toEqual(['week']);
    const same = interviewed([anInterview(TUESDAY, { minute: 0 })]).heard(TUESDAY, { minute: null });
    expect(owedRules(same, '2026-11-12')).toContain('interview');
  });
});

describe('an interview that is still ahead', () => {
  const held = anInterview(TUESDAY);
  const ahead = anInterview(day('2026-11-18'), { id: 'second', state: 'planned' });

  it('will owe a word once it counts as held; what is held already owes one now', () => {
    const coming = comingInterviewDebt(interviewed([held, ahead]), defaultPolicy, day('2026-11-12'));
    expect(coming).toMatchObject({ from: day('2026-11-19'), owed: { dueOn: day('2026-11-20') } });
    expect(comingInterviewDebt(interviewed([held]), defaultPolicy, day('2026-11-12'))).toBeNull();
  });

  it('is none any more on the day on which it counts as held', () => {
    const of = (iso: string) => comingInterviewDebt(interviewed([ahead]), defaultPolicy, day(iso));
    expect(of('2026-11-18')).not.toBeNull();
    expect(of('2026-11-19')).toBeNull();
  });
});
