import { emptyHistory } from '../../../src/domain/history/fold-history.js';
import {
  decisionOf,
  heardOn,
  inTouchSinceApplying,
  isOver,
  isWorkedWith,
  knownSince,
  openDecision,
} from '../../../src/domain/candidate/being-worked-with.js';
import { aCandidate, day, logged, START } from '../../support/candidates.js';

const TODAY = day('2026-11-20');

describe('a word from us', () => {
  it('that is dated ahead is a mistake, and not believed', () => {
    expect(heardOn(aCandidate({ heardFromUs: TODAY + 1 }), TODAY)).toBeNull();
    expect(heardOn(aCandidate({ heardFromUs: TODAY }), TODAY)).toBe(TODAY);
    expect(heardOn(aCandidate(), TODAY)).toBeNull();
  });
});

describe('a decision', () => {
  const rejected = aCandidate().with(logged.stage(day('2026-11-09'), 'rejected'));

  it('counts no longer from the moment the row is open again, before the log knows of it', () => {
    expect(decisionOf(rejected)).not.toBeNull();
    expect(decisionOf({ ...rejected, phase: 'screen' })).toBeNull();
    expect(isOver({ ...rejected, phase: 'screen' })).toBe(false);
  });

  it('that was ticked when the job was filled counts whatever the row says', () => {
    expect(decisionOf(aCandidate().with(logged.ticked(day('2026-11-09'))))?.kind).toBe('rejected');
  });

  it('from before the tracker came is nothing that is owed, unless somebody ticked it', () => {
    const from = (iso: string) => ({ ...rejected, startDay: day(iso) });
    expect(openDecision(from('2026-11-10'))).toBeNull();
    expect(openDecision(from('2026-11-09'))).not.toBeNull();
    const ticked = rejected.with(logged.ticked(day('2026-11-11')));
    expect(openDecision({ ...ticked, startDay: day('2026-11-10') })).not.toBeNull();
  });
});

describe('an applicant we are in touch with', () => {
  const applied = day('2026-11-09');

  it.each([
    ['has heard nothing', {}, false],
    ['had a word on this row', { heardFromUs: applied + 1 }, true],
    ['had a word on this row before the date in the column of applications', { heardFromUs: applied - 20 }, true],
    ['had a word for another job since they applied', { heardElsewhere: applied }, true],
    ['had a word for another job long before they applied', { heardElsewhere: applied - 1 }, false],
  ])('is one who %s', (_, words, inTouch) => {
    const applicant = aCandidate({ phase: 'applied', appliedOn: applied, ...words });
    expect(inTouchSinceApplying(applicant, TODAY)).toBe(inTouch);
    expect(isWorkedWith(applicant, TODAY)).toBe(inTouch);
  });

  it('is one who had a word for another job, where nobody knows when they applied', () => {
    expect(inTouchSinceApplying(aCandidate({ phase: 'applied', heardElsewhere: applied }), TODAY)).toBe(true);
  });
});

describe('somebody we work with', () => {
  it.each([
    ['screen', true],
    ['interview', true],
    ['offer', true],
    ['unknown', true],
    ['applied', false],
    ['sourced', false],
    ['on hold', false],
    ['hired', false],
    ['rejected', false],
    ['withdrawn', false],
  ] as const)('in the phase %s: %s', (phase, working) => {
    expect(isWorkedWith(aCandidate({ phase }), TODAY)).toBe(working);
  });

  it('is whoever was sourced and answered', () => {
    expect(isWorkedWith(aCandidate({ phase: 'sourced' }).wrote(day('2026-11-09')), TODAY)).toBe(true);
  });

  it.each(['not active', 'erased'] as const)('is nobody who is %s', (answer) => {
    const gone = aCandidate().with(logged.answered(day('2026-11-09'), answer));
    expect(isOver(gone)).toBe(true);
    expect(isWorkedWith(gone, TODAY)).toBe(false);
  });
});

describe('a row', () => {
  it('is ours to answer for from the set-up, or from the day somebody added it', () => {
    expect(knownSince(aCandidate())).toBe(START);
    expect(knownSince({ ...aCandidate(), history: { ...emptyHistory, addedOn: START + 9 } })).toBe(START + 9);
  });
});
