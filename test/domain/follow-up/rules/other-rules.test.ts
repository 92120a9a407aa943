import { aCalendar, aCandidate, aPolicy, day, logged, owedOn } from '../../../support/candidates.js';
import type { BuiltCandidate } from '../../../support/candidates.js';

const heard = aCandidate({ heardFromUs: day('2026-11-09') });
const owedRules = (who: BuiltCandidate, iso: string): readonly string[] =>
  owedOn(who, day(iso)).map((each) => each.rule);

describe('a reply', () => {
  it('is owed two business days after they wrote', () => {
    expect(owedOn(heard.wrote(day('2026-11-12')), day('2026-11-12'))).toOwe({
      rule: 'reply',
      dueOn: day('2026-11-16'),
      actBy: day('2026-11-16'),
      why: 'They got in touch on Thu 12 Nov, and have no answer yet',
    });
  });

  it('is not put off by their writing again', () => {
    const twice = heard.wrote(day('2026-11-10')).wrote(day('2026-11-13'));
    expect(owedOn(twice, day('2026-11-13'))).toOwe({ rule: 'reply', dueOn: day('2026-11-12') });
  });

  it('is given by any word of ours, and not by one that came before', () => {
    expect(owedRules(heard.wrote(day('2026-11-10')).heard(day('2026-11-11')), '2026-11-12')).toEqual(['week']);
    expect(owedRules(heard.wrote(day('2026-11-10')).heard(day('2026-11-09')), '2026-11-12')).toContain('reply');
  });

  it('is not owed where no answer is needed, nor before they wrote', () => {
    const thanks = heard.with(logged.inbound(day('2026-11-10'), { needsAnswer: false }));
    expect(owedRules(thanks, '2026-11-12')).toEqual(['week']);
    expect(owedRules(heard.wrote(day('2026-11-12')), '2026-11-11')).toEqual(['week']);
  });

  it('is owed again when our answer bounced', () => {
    const answer = logged.touch(day('2026-11-11'));
    const bounced = heard.wrote(day('2026-11-10')).with(answer, logged.takeBack(day('2026-11-12'), answer.id));
    expect(owedOn(bounced, day('2026-11-12'))).toOwe({ rule: 'reply', dueOn: day('2026-11-12') });
    expect(bounced.history.lastWord).toBe(day('2026-11-09'));
  });
});

describe('a promise', () => {
  it('is owed on its day, each one for itself', () => {
    const first = logged.promise(day('2026-11-09'), day('2026-11-12'));
    const second = logged.promise(day('2026-11-09'), day('2026-11-13'));
    const owed = owedOn(heard.with(second, first), day('2026-11-10'));
    expect(owed.map((each) => each.promiseId)).toEqual([first.id, second.id, undefined]);
    expect(owed.map((each) => each.promised)).toEqual([first.summary, second.summary, undefined]);
    const untold = { ...first, summary: '' };
    expect(owedOn(heard.with(untold), day('2026-11-10'))[0]).not.toHaveProperty('promised');
    expect(owed).toOwe({ rule: 'promise', actBy: day('2026-11-12'), why: 'Promised for Thu 12 Nov' });
  });

  it('for a day off is owed on the next working day', () => {
    const policy = aPolicy({ calendar: aCalendar([day('2026-11-16')]) });
    const weekend = heard.with(logged.promise(day('2026-11-09'), day('2026-11-14')));
    expect(owedOn(weekend, day('2026-11-10'), policy)).toOwe({ rule: 'promise', dueOn: day('2026-11-17') });
  });

  it('stays owed although they are hired, told or long gone', () => {
    const promise = logged.promise(day('2026-11-09'), day('2026-11-12'));
    for (const phase of ['hired', 'rejected', 'withdrawn', 'on hold'] as const) {
      expect(owedRules(heard.with(promise, logged.stage(day('2026-11-10'), phase)), '2027-11-10')).toContain('promise');
    }
  });
});

describe('closing the loop', () => {
  const rejected = heard.with(logged.stage(day('2026-11-10'), 'rejected'));

  it('is owed five business days after the decision, amber after two', () => {
    expect(owedOn(rejected, day('2026-11-10'))).toEqual(
      [
        {
          rule: 'close',
          dueOn: day('2026-11-17'),
          actBy: day('2026-11-17'),
          amberFrom: day('2026-11-12'),
          band: 'next week',
          why: { key: 'why.decided', on: day('2026-11-10') },
        },
      ].map((each) => ({ ...each, band: 'later' })),
    );
  });

  it('is done by a closing touch, and by nothing less', () => {
    expect(owedRules(rejected.heard(day('2026-11-11')), '2026-11-12')).toEqual(['close']);
    expect(owedRules(rejected.heard(day('2026-11-11'), { closing: true }), '2026-11-12')).toEqual([]);
    const missedThem = rejected.heard(day('2026-11-11'), { closing: true, reached: false });
    expect(owedRules(missedThem, '2026-11-12')).toEqual(['close']);
  });

  it('is done by a stage that means told', () => {
    const regret = rejected.with(logged.stage(day('2026-11-12'), 'rejected', { told: true }));
    expect(owedRules(regret, '2026-11-13')).toEqual([]);
    expect(regret.history.decision?.toldOn).toBe(day('2026-11-12'));
    const atOnce = heard.with(logged.stage(day('2026-11-10'), 'rejected', { told: true }));
    expect(owedRules(atOnce, '2026-11-20')).toEqual([]);
    expect(owedOn({ ...rejected, stageSaysTold: true }, day('2026-11-13'))).toEqual([]);
  });

  it('is owed to nobody who was closed before the tracker came', () => {
    expect(owedRules(aCandidate({ phase: 'rejected' }), '2027-11-10')).toEqual([]);
  });

  it('is cancelled when the row is reopened before they were told', () => {
    const reopened = rejected.with(logged.stage(day('2026-11-11'), 'interview'));
    expect(owedRules(reopened, '2026-11-12')).toEqual(['week']);
    const again = reopened.with(logged.stage(day('2026-11-13'), 'rejected'));
    expect(owedOn(again, day('2026-11-13'))).toOwe({ rule: 'close', dueOn: day('2026-11-20') });
  });

  it('is owed to whoever was ticked when the requisition was filled, with no stage written', () => {
    const ticked = heard.with(logged.ticked(day('2026-11-10')));
    expect(owedRules(ticked, '2026-11-30')).toEqual(['close']);
    const typedLater = ticked.with(logged.stage(day('2026-11-13'), 'rejected'));
    expect(owedOn(typedLater, day('2026-11-30'))).toOwe({ dueOn: day('2026-11-17') });
  });

  it('is one acknowledgement for somebody who withdrew, amber and never red', () => {
    const withdrew = heard.with(logged.stage(day('2026-11-10'), 'withdrawn'));
    expect(owedOn(withdrew, day('2026-11-30'))).toOwe({
      rule: 'close',
      amberOnly: true,
      why: 'Withdrew on Tue 10 Nov, and no word from us since',
    });
    expect(owedRules(withdrew.heard(day('2026-11-10')), '2026-11-30')).toEqual([]);
  });

  it('is done when the closing touch was logged before the stage was changed', () => {
    const closed = heard.heard(day('2026-11-10'), { closing: true }).with(logged.stage(day('2026-11-12'), 'rejected'));
    expect(owedRules(closed, '2026-11-30')).toEqual([]);
  });

  it('is owed again when somebody told of one rejection is rejected anew', () => {
    const again = heard
      .with(logged.stage(day('2026-11-10'), 'rejected', { told: true }))
      .with(logged.stage(day('2026-11-11'), 'hired'))
      .with(logged.stage(day('2026-11-13'), 'rejected'));
    expect(owedOn(again, day('2026-11-13'))).toOwe({ rule: 'close', dueOn: day('2026-11-20') });
  });

  it('is settled by the first question, answered', () => {
    const asked = aCandidate();
    expect(owedRules(asked.with(logged.answered(day('2026-11-06'), 'told')), '2026-12-06')).toEqual([]);
    expect(owedRules(asked.with(logged.answered(day('2026-11-06'), 'not active')), '2026-12-06')).toEqual([]);
    expect(owedOn(asked.with(logged.answered(day('2026-11-06'), 'not told')), day('2026-12-06'))).toOwe({
      rule: 'close',
      dueOn: day('2026-11-13'),
    });
  });

  it('said to be not active, and in touch again: the week promise holds', () => {
    const back = aCandidate()
      .with(logged.answered(day('2026-11-06'), 'not active'))
      .heard(day('2026-11-10'));
    expect(owedRules(back, '2026-11-11')).toEqual(['week']);
  });
});

describe('on hold', () => {
  const onHold = heard.with(logged.stage(day('2026-11-10'), 'on hold'));

  it('they are told within two business days', () => {
    expect(owedOn(onHold, day('2026-11-10'))).toOwe({
      rule: 'hold',
      dueOn: day('2026-11-12'),
      why: 'On hold since Tue 10 Nov, and not told yet',
    });
  });

  it('they hear from us every two weeks after that', () => {
    const told = onHold.heard(day('2026-11-10'));
    expect(owedOn(told, day('2026-11-12'))).toEqual([
      {
        rule: 'hold',
        dueOn: day('2026-11-24'),
        actBy: day('2026-11-24'),
        band: 'later',
        why: { key: 'why.onHold', on: day('2026-11-10') },
      },
    ]);
  });

  it('is work of the working day before, where the day is off', () => {
    expect(owedOn(onHold.heard(day('2026-11-14')), day('2026-11-16'))).toOwe({
      dueOn: day('2026-11-28'),
      actBy: day('2026-11-27'),
    });
  });

  it('is not told by a word on another row', () => {
    const elsewhere = { ...onHold, personLastWord: day('2026-11-11') };
    expect(owedOn(elsewhere, day('2026-11-12'))).toOwe({ rule: 'hold', dueOn: day('2026-11-12') });
  });

  it('since before set-up counts from the last word that is known', () => {
    const since = aCandidate({ phase: 'on hold', heardFromUs: day('2026-10-28') });
    expect(owedOn(since, day('2026-11-03'))).toOwe({ rule: 'hold', dueOn: day('2026-11-11') });
    expect(owedRules(aCandidate({ phase: 'on hold' }), '2026-12-03')).toEqual([]);
    const active = aCandidate({ phase: 'on hold' }).with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(active, day('2026-11-06'))).toOwe({ rule: 'hold', dueOn: day('2026-11-09') });
  });
});

describe('a hand-over', () => {
  it('owes "I’m taking over" within two business days to whoever is worked with', () => {
    const handed = heard.with(logged.handOver(day('2026-11-10')));
    expect(owedOn(handed, day('2026-11-10'))).toOwe({ rule: 'hand-over', dueOn: day('2026-11-12') });
    expect(owedRules(handed.heard(day('2026-11-11')), '2026-11-12')).toEqual(['week']);
  });

  it('owes nothing to whoever is not', () => {
    const closed = aCandidate({ phase: 'rejected' }).with(logged.handOver(day('2026-11-10')));
    expect(owedRules(closed, '2026-11-12')).toEqual([]);
  });

  it('takes the open promises along', () => {
    const promise = logged.promise(day('2026-11-09'), day('2026-11-12'));
    expect(owedRules(heard.with(promise, logged.handOver(day('2026-11-10'))), '2026-11-11')).toEqual([
      'promise',
      'hand-over',
      'week',
    ]);
  });
});

describe('what is dated ahead', () => {
  it('owes nothing yet: a decision, a hand-over', () => {
    expect(owedRules(heard.with(logged.stage(day('2026-11-12'), 'rejected')), '2026-11-11')).toEqual([]);
    expect(owedRules(heard.with(logged.handOver(day('2026-11-12'))), '2026-11-11')).toEqual(['week']);
    expect(owedRules(heard.with(logged.handOver(day('2026-11-12'))), '2026-11-12')).toContain('hand-over');
  });

  it('pays nothing yet: a word to somebody who withdrew or is on hold', () => {
    const withdrew = heard.with(logged.stage(day('2026-11-10'), 'withdrawn')).heard(day('2026-11-12'));
    expect(owedRules(withdrew, '2026-11-11')).toEqual(['close']);
    expect(owedRules(withdrew, '2026-11-12')).toEqual([]);
    const asked = logged.answered(day('2026-11-10'), 'active');
    const onHold = heard.with(logged.stage(day('2026-11-10'), 'on hold'), asked).heard(day('2026-11-12'));
    expect(owedOn(onHold, day('2026-11-11'))).toOwe({ rule: 'hold', dueOn: day('2026-11-12') });
    expect(owedOn(onHold, day('2026-11-12'))).toOwe({ rule: 'hold', dueOn: day('2026-11-26') });
  });

  it('is owed an acknowledgement by somebody who withdrew and never had a word from us', () => {
    const never = aCandidate().with(logged.stage(day('2026-11-10'), 'withdrawn'));
    expect(owedRules(never, '2026-11-11')).toEqual(['close']);
  });
});

describe('on hold without any word', () => {
  it('they are told within two days of being put on hold, or at once when said to be active', () => {
    const fresh = aCandidate().with(
      logged.stage(day('2026-11-10'), 'on hold'),
      logged.answered(day('2026-11-10'), 'active'),
    );
    expect(owedOn(fresh, day('2026-11-10'))).toOwe({ rule: 'hold', dueOn: day('2026-11-12') });
    const active = aCandidate({ phase: 'on hold' }).with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(active, day('2026-11-06'))).toOwe({ why: 'On hold, and no word from us is known' });
  });
});

describe('a day far away', () => {
  it('is named with its year when more than 300 days lie between', () => {
    const wrote = (iso: string) =>
      owedOn(
        aCandidate({ startDay: day('2025-01-06'), heardFromUs: day('2025-12-20') }).wrote(day(iso)),
        day('2026-11-10'),
      );
    expect(wrote('2026-01-14')).toOwe({
      rule: 'reply',
      why: 'They got in touch on Wed 14 Jan, and have no answer yet',
    });
    expect(wrote('2026-01-13')).toOwe({
      rule: 'reply',
      why: 'They got in touch on Tue 13 Jan 2026, and have no answer yet',
    });
  });
});
