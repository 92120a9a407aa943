import { aCandidate, aPolicy, day, logged, owedOn, START } from '../../../support/candidates.js';

describe('the week promise', () => {
  it('is owed seven calendar days after our last word', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-09') });
    expect(owedOn(maria, day('2026-11-10'))).toOwe({
      rule: 'week',
      dueOn: day('2026-11-16'),
      actBy: day('2026-11-16'),
      why: 'Last word from us on Mon 9 Nov',
    });
  });

  it('is not kept by a mail from the candidate', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-02') }).wrote(day('2026-11-12'));
    expect(owedOn(maria, day('2026-11-13'))).toOwe({ rule: 'week', dueOn: day('2026-11-09'), band: 'today' });
  });

  it('is the work of Friday where the week runs out on Sunday', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-08') });
    expect(owedOn(maria, day('2026-11-10'))).toOwe({ dueOn: day('2026-11-15'), actBy: day('2026-11-13') });
  });

  it('is kept by a word on another row of the same person', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-02'), heardElsewhere: day('2026-11-12') });
    expect(owedOn(maria, day('2026-11-13'))).toOwe({ rule: 'week', dueOn: day('2026-11-19') });
  });

  it.each(['screen', 'interview', 'offer', 'unknown'] as const)('holds in the phase %s', (phase) => {
    expect(owedOn(aCandidate({ phase, heardFromUs: day('2026-11-02') }), day('2026-11-04'))).toHaveLength(1);
  });

  it.each(['sourced', 'hired', 'rejected', 'withdrawn'] as const)('does not hold in the phase %s', (phase) => {
    expect(owedOn(aCandidate({ phase, heardFromUs: day('2026-11-02') }), day('2026-11-30'))).toEqual([]);
  });

  it('holds for a sourced person from the day they answered', () => {
    const lena = aCandidate({ phase: 'sourced' }).with(logged.inbound(day('2026-11-10'), { needsAnswer: false }));
    expect(owedOn(lena, day('2026-11-11'))).toOwe({ rule: 'week', dueOn: day('2026-11-17') });
  });

  it('holds for a sourced person from that day also where we had written to them long before', () => {
    const added = aCandidate({ phase: 'sourced' });
    const row = { ...added, history: { ...added.history, addedOn: START, theyFirstWroteOn: day('2026-11-24') } };
    const why = 'They answered on Tue 24 Nov, and no word from us since';
    expect(owedOn(row, day('2026-11-25'))).toOwe({ rule: 'week', dueOn: day('2026-12-01'), why });
    const lena = aCandidate({ phase: 'sourced', heardFromUs: START }).wrote(day('2026-11-24'));
    expect(owedOn(lena, day('2026-11-25'))).toOwe({ rule: 'week', dueOn: day('2026-12-01'), why });
    expect(owedOn(lena.wrote(day('2026-11-27')), day('2026-11-27'))).toOwe({ rule: 'week', dueOn: day('2026-12-01') });
    expect(owedOn(lena.heard(day('2026-11-25')), day('2026-11-27'))).toOwe({
      dueOn: day('2026-12-02'),
      why: 'Last word from us on Wed 25 Nov',
    });
  });

  it('holds for an applicant once we have been in touch', () => {
    const ada = aCandidate({ phase: 'applied', appliedOn: day('2026-11-03') }).heard(day('2026-11-04'));
    expect(owedOn(ada, day('2026-11-05'))).toEqual([
      expect.objectContaining({ rule: 'week', dueOn: day('2026-11-11') }),
    ]);
  });

  it('has its own limit in a phase where the team set one', () => {
    const policy = aPolicy({ weekDays: { default: 7, offer: 3 } });
    const given = { heardFromUs: day('2026-11-09'), policy };
    const offered = aCandidate({ phase: 'offer', ...given });
    expect(owedOn(offered, day('2026-11-10'), policy)).toOwe({ dueOn: day('2026-11-12') });
    expect(owedOn(aCandidate(given), day('2026-11-10'), policy)).toOwe({ dueOn: day('2026-11-16') });
  });

  it('does not believe a word dated ahead', () => {
    const ahead = aCandidate({ heardFromUs: day('2062-11-09') });
    expect(owedOn(ahead, day('2026-11-10'))).toEqual([]);
    const added = aCandidate({ log: [] }).heard(day('2062-11-09'));
    expect(owedOn(added, day('2026-11-10'))).toEqual([]);
  });

  it('counts a row that somebody added later from the day it was added', () => {
    const added = aCandidate();
    const history = { ...added.history, addedOn: day('2026-11-10') };
    expect(owedOn({ ...added, history }, day('2026-11-11'))).toOwe({
      dueOn: day('2026-11-17'),
      why: 'With us since Tue 10 Nov, and no word from us yet',
    });
  });

  it('is owed at once to somebody who is said to be active, and of whom nobody knows the last word', () => {
    const maria = aCandidate().with(logged.answered(day('2026-11-06'), 'active'));
    expect(owedOn(maria, day('2026-11-06'))).toOwe({
      dueOn: day('2026-11-09'),
      band: 'today',
      why: 'Still active as of Fri 6 Nov, and no word from us is known',
    });
  });

  it('names the year where the day is long ago', () => {
    const maria = aCandidate({ heardFromUs: day('2026-11-02') });
    expect(owedOn(maria, day('2027-11-02'))).toOwe({ why: 'Last word from us on Mon 2 Nov 2026' });
  });
});

describe('a pause', () => {
  const heard = aCandidate({ heardFromUs: day('2026-11-05') });

  it('moves the week to its wake day, if the candidate knows', () => {
    const paused = heard.with(logged.pause(day('2026-11-06'), day('2026-11-30'), true));
    expect(owedOn(paused, day('2026-11-20'))).toOwe({ rule: 'week', dueOn: day('2026-11-30'), band: 'later' });
    expect(owedOn(paused, day('2026-11-20'))).toOwe({ why: 'Paused until Mon 30 Nov, as they know' });
    expect(owedOn(paused, day('2026-12-01'))).toOwe({ dueOn: day('2026-11-30'), band: 'today' });
  });

  it('excuses nothing beyond a week, if the candidate does not know', () => {
    const paused = heard.with(logged.pause(day('2026-11-06'), day('2026-11-30'), false));
    expect(owedOn(paused, day('2026-11-20'))).toOwe({ dueOn: day('2026-11-12'), band: 'today' });
  });

  it('that ends on the due day moves nothing, and is not the reason', () => {
    const paused = heard.with(logged.pause(day('2026-11-06'), day('2026-11-12'), true));
    expect(owedOn(paused, day('2026-11-07'))).toOwe({
      dueOn: day('2026-11-12'),
      why: 'Last word from us on Thu 5 Nov',
    });
  });

  it('brings nothing forward', () => {
    const paused = heard.with(logged.pause(day('2026-11-06'), day('2026-11-09'), true));
    expect(owedOn(paused, day('2026-11-07'))).toOwe({ dueOn: day('2026-11-12') });
  });

  it('is over when it is ended', () => {
    const paused = heard.with(logged.pause(day('2026-11-06'), day('2026-11-30'), true));
    expect(owedOn(paused.with(logged.pauseEnded(day('2026-11-09'))), day('2026-11-10'))).toOwe({
      dueOn: day('2026-11-12'),
    });
  });

  it('silences no promise, no reply and no open decision', () => {
    const pause = logged.pause(day('2026-11-06'), day('2026-12-30'), true);
    const owing = heard
      .with(pause, logged.promise(day('2026-11-06'), day('2026-11-10')))
      .wrote(day('2026-11-10'))
      .with(logged.stage(day('2026-11-10'), 'rejected'));
    expect(owedOn(owing, day('2026-11-11')).map((each) => each.rule)).toEqual(['promise', 'reply', 'close']);
  });
});

describe('waiting on somebody', () => {
  it.each(['hiring manager', 'candidate', 'client'] as const)('excuses nothing: the %s', (whom) => {
    const maria = aCandidate({ heardFromUs: day('2026-11-02') }).with(logged.waitingOn(day('2026-11-03'), whom));
    expect(owedOn(maria, day('2026-11-10'))).toOwe({ rule: 'week', dueOn: day('2026-11-09') });
    expect(maria.history.waitingOn).toEqual({ whom, since: day('2026-11-03') });
  });
});

describe('somebody hired', () => {
  const hired = aCandidate({ heardFromUs: day('2026-11-02') }).with(logged.stage(day('2026-11-09'), 'hired'));

  it('is owed nothing by default', () => {
    expect(owedOn(hired, day('2027-01-09'))).toEqual([]);
  });

  it('hears from us every two weeks where the team wants that', () => {
    const policy = aPolicy({ hiredEveryDays: 14 });
    expect(owedOn(hired, day('2026-11-10'), policy)).toOwe({ rule: 'week', dueOn: day('2026-11-23') });
    expect(owedOn(hired.heard(day('2026-11-20')), day('2026-11-21'), policy)).toOwe({ dueOn: day('2026-12-04') });
  });
});

describe('do not contact', () => {
  const silent = aCandidate({ heardFromUs: START }).with(logged.doNotContact(day('2026-11-03')));

  it('silences the week, replies and promises', () => {
    const owing = silent.wrote(day('2026-11-04')).with(logged.promise(day('2026-11-04'), day('2026-11-05')));
    expect(owedOn(owing, day('2026-11-20'))).toEqual([]);
  });

  it('does not silence an open decision', () => {
    const rejected = silent.with(logged.stage(day('2026-11-04'), 'rejected'));
    expect(owedOn(rejected, day('2026-11-20')).map((each) => each.rule)).toEqual(['close']);
  });

  it('is lifted again', () => {
    const lifted = silent.with(logged.doNotContact(day('2026-11-05'), false));
    expect(owedOn(lifted, day('2026-11-06'))).toOwe({ rule: 'week' });
  });
});

describe('the week promise to somebody hired', () => {
  const everyTwoWeeks = aPolicy({ hiredEveryDays: 14 });

  it('is put off by a pause that they know of', () => {
    const hired = aCandidate({ heardFromUs: day('2026-11-03') }).with(
      logged.stage(day('2026-11-05'), 'hired'),
      logged.pause(day('2026-11-06'), day('2026-12-31'), true),
    );
    expect(owedOn(hired, day('2026-11-20'), everyTwoWeeks)).toOwe({ rule: 'week', dueOn: day('2026-12-31') });
  });

  it('counts from the day they were hired, or from our last word since, and says which', () => {
    const hired = aCandidate({ heardFromUs: day('2026-11-03') }).with(logged.stage(day('2026-11-05'), 'hired'));
    expect(owedOn(hired, day('2026-11-06'), everyTwoWeeks)).toOwe({
      rule: 'week',
      dueOn: day('2026-11-19'),
      why: 'Hired on Thu 5 Nov, and no word from us since',
    });
    expect(owedOn(hired.heard(day('2026-11-06')), day('2026-11-06'), everyTwoWeeks)).toOwe({
      dueOn: day('2026-11-20'),
      why: 'Hired; last word from us on Fri 6 Nov',
    });
  });

  it('is owed to nobody who is said to be not active, or of whose hiring no day is known', () => {
    const hired = aCandidate({ heardFromUs: day('2026-11-03') }).with(logged.stage(day('2026-11-05'), 'hired'));
    const gone = hired.with(logged.answered(day('2026-11-06'), 'not active'));
    expect(owedOn(gone, day('2026-12-06'), everyTwoWeeks)).toEqual([]);
    const unknown = { ...hired, history: { ...hired.history, decision: null } };
    expect(owedOn(unknown, day('2026-12-06'), everyTwoWeeks)).toEqual([]);
  });
});

describe('the week promise to somebody who never heard from us', () => {
  it('counts from the day a row was added, whatever was said of it before', () => {
    const added = aCandidate({ phase: 'screen' });
    const row = { ...added, history: { ...added.history, addedOn: day('2026-11-09') } };
    expect(owedOn(row, day('2026-11-10'))).toOwe({
      dueOn: day('2026-11-16'),
      why: 'With us since Mon 9 Nov, and no word from us yet',
    });
  });
});
