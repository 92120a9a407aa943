import { figures } from '../../../src/domain/figures/figures.js';
import type { Figures } from '../../../src/domain/figures/figures.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { promisesOf } from '../../../src/domain/history/promise-records.js';
import { aCandidate, anInterview, day, logged } from '../../support/candidates.js';
import type { BuiltCandidate } from '../../support/candidates.js';

const DECIDED = day('2026-11-04');
const FIFTH_DAY = day('2026-11-11');
const TODAY = day('2026-11-25');
const erasedOn = (who: BuiltCandidate, on: number): BuiltCandidate => who.with(logged.answered(on, 'erased'));
const of = (who: BuiltCandidate): Figures => figures([who], [], defaultPolicy, TODAY);

describe('somebody who was decided on and then asked to be erased', () => {
  const rejected = aCandidate().with(logged.stage(DECIDED, 'rejected'));

  it('is left out where there was still time to tell them', () => {
    const { closing, decidedNotTold } = of(erasedOn(rejected, FIFTH_DAY));
    expect(closing).toMatchObject({ denominator: 0, open: 0, median: null, excluded: [{ why: 'erased', n: 1 }] });
    expect(decidedNotTold).toMatchObject({ count: 0, notKnown: 0 });
  });

  it('stays somebody who was not told in time where there was none, and waits no longer', () => {
    const { closing } = of(erasedOn(rejected, FIFTH_DAY + 1));
    expect(closing).toMatchObject({ numerator: 0, denominator: 1, open: 0, median: 6, excluded: [] });
  });

  it('stays told where they were told', () => {
    const told = rejected.heard(DECIDED + 1, { closing: true });
    expect(of(erasedOn(told, FIFTH_DAY)).closing).toMatchObject({ numerator: 1, denominator: 1, open: 0 });
  });
});

describe('an interview of somebody who asked to be erased', () => {
  const interviewed = (on: number): BuiltCandidate => erasedOn(aCandidate({ interviews: [anInterview(DECIDED)] }), on);

  it('counts as without a word only where they were erased after its time had run out', () => {
    expect(of(interviewed(DECIDED + 2)).interviews).toMatchObject({
      denominator: 0,
      excluded: [{ why: 'erased', n: 1 }],
    });
    expect(of(interviewed(DECIDED + 5)).interviews).toMatchObject({ numerator: 0, denominator: 1, excluded: [] });
  });
});

describe('a promise to somebody who asked to be erased', () => {
  const promise = logged.promise(DECIDED, FIFTH_DAY);
  const stateOn = (on: number, ...more: ReturnType<typeof logged.promiseDone>[]): unknown =>
    promisesOf([promise, ...more, logged.answered(on, 'erased')], defaultPolicy, TODAY).map((each) => [
      each.state,
      each.settledOn,
    ]);

  it('was released by them while there was time to keep it, and missed where there was none', () => {
    expect(stateOn(FIFTH_DAY)).toEqual([['released', FIFTH_DAY]]);
    expect(stateOn(FIFTH_DAY + 1)).toEqual([['missed', FIFTH_DAY + 1]]);
  });

  it('stays kept where it was kept', () => {
    expect(stateOn(FIFTH_DAY, logged.promiseDone(DECIDED + 1, promise.id))).toEqual([['kept', DECIDED + 1]]);
  });

  it('of somebody else is still open', () => {
    const other = logged.promise(DECIDED, TODAY + 5, { candidateId: 'another' });
    const [, record] = promisesOf([promise, other, logged.answered(FIFTH_DAY, 'erased')], defaultPolicy, TODAY);
    expect(record).toMatchObject({ candidateId: 'another', state: 'open', settledOn: null });
  });
});
