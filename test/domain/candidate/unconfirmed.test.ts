import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { unconfirmed } from '../../../src/domain/candidate/unconfirmed.js';
import type { Candidate } from '../../../src/domain/candidate/candidate.js';
import { aCandidate, day, logged, owedOn, START } from '../../support/candidates.js';

const asks = (who: Candidate, iso = '2026-11-03'): string | null =>
  unconfirmed(who, defaultPolicy, day(iso))?.kind ?? null;

describe('on the first day we ask', () => {
  it.each(['screen', 'interview', 'offer', 'unknown', 'on hold', 'applied'] as const)(
    'about somebody in the phase %s without a contact date, who is owed nothing',
    (phase) => {
      expect(asks(aCandidate({ phase }))).toBe('no contact date');
      expect(owedOn(aCandidate({ phase }), day('2027-11-03'))).toEqual([]);
    },
  );

  it('whether somebody is still active whose last word is over 30 days old at set-up', () => {
    expect(asks(aCandidate({ heardFromUs: START - 31 }))).toBe('still active?');
    expect(asks(aCandidate({ heardFromUs: START - 30 }))).toBeNull();
    expect(owedOn(aCandidate({ heardFromUs: START - 30 }), START)).toOwe({ rule: 'week', dueOn: START - 23 });
  });

  it('about an applicant of more than 30 days before set-up, to whom nobody ever wrote', () => {
    const who = aCandidate({ phase: 'applied', appliedOn: START - 31 });
    expect(unconfirmed(who, defaultPolicy, START)).toEqual({
      kind: 'still active?',
      why: { key: 'why.appliedNoWordKnown', on: day('2026-10-02') },
    });
    expect(asks(aCandidate({ phase: 'applied', appliedOn: START - 30 }))).toBeNull();
  });

  it('nobody who fell silent after set-up: they are late, and no question any more', () => {
    const silent = aCandidate({ heardFromUs: START - 5 });
    expect(asks(silent, '2027-06-01')).toBeNull();
    expect(owedOn(silent, day('2027-06-01'))).toOwe({ rule: 'week', band: 'today' });
  });

  it.each(['sourced', 'hired', 'rejected', 'withdrawn'] as const)('nothing about somebody %s', (phase) => {
    expect(asks(aCandidate({ phase }))).toBeNull();
  });

  it('no more once it was answered, or once they heard from us', () => {
    for (const answer of ['active', 'not active', 'told', 'not told'] as const) {
      expect(asks(aCandidate().with(logged.answered(day('2026-11-03'), answer)))).toBeNull();
    }
    expect(asks(aCandidate().heard(day('2026-11-03')))).toBeNull();
    expect(asks(aCandidate().with(logged.doNotContact(START)))).toBeNull();
  });

  it('not about a row added since, unless what it says of itself is old', () => {
    const added = aCandidate();
    const since = { ...added, history: { ...added.history, addedOn: day('2026-12-01') } };
    expect(asks(since, '2026-12-02')).toBeNull();
    const history = { ...aCandidate({ heardFromUs: START }).history, addedOn: day('2026-12-10') };
    expect(asks({ ...since, history, personLastWord: START }, '2026-12-10')).toBe('still active?');
  });

  it('about a contact date that lies ahead: it is not believed', () => {
    expect(asks(aCandidate({ heardFromUs: day('2030-01-01') }))).toBe('no contact date');
  });

  it('about an applicant whose row has no date, or one that lies ahead', () => {
    expect(asks(aCandidate({ phase: 'applied', appliedOn: day('2030-01-01') }))).toBe('no contact date');
  });

  it('not about an applicant of today, nor about a new application of somebody who knows us from another job', () => {
    const applied = (appliedOn: number, heardElsewhere?: number): Candidate =>
      aCandidate({ phase: 'applied', appliedOn, ...(heardElsewhere === undefined ? {} : { heardElsewhere }) });
    expect(asks(applied(day('2026-11-03')))).toBeNull();
    expect(asks(applied(START - 5, START - 100))).toBeNull();
  });

  it('by our last word, not by the day they applied, once they are more than an applicant', () => {
    const screened = (more: Parameters<typeof aCandidate>[0]): Candidate =>
      aCandidate({ phase: 'screen', appliedOn: START - 5, ...more });
    expect(asks(screened({}))).toBe('no contact date');
    expect(asks(screened({ heardElsewhere: START - 20 }))).toBeNull();
    expect(asks(screened({ heardElsewhere: START - 40 }))).toBe('still active?');
  });

  it('still about promises and replies that were noted since', () => {
    const who = aCandidate()
      .wrote(day('2026-11-04'))
      .with(logged.promise(day('2026-11-04'), day('2026-11-06')));
    expect(owedOn(who, day('2026-11-05')).map((each) => each.rule)).toEqual(['reply', 'promise']);
  });
});
