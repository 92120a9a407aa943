import { asksIfItHappened, interviewId, mergedInterviews, noticedInterviews } from '../../src/domain/interviews.js';
import type { Interview } from '../../src/domain/candidate.js';
import { anInterview, day } from '../support/candidates.js';

const TODAY = day('2026-11-12');
const cell = (
  iso: string,
  column = 'first',
  minute: number | null = null,
): { column: string; on: number; minute: number | null } => ({
  column,
  on: day(iso),
  minute,
});
const planned = (iso: string, column = 'first'): Interview =>
  anInterview(day(iso), { id: interviewId(cell(iso, column)), state: 'planned' });

describe('interview dates in a row', () => {
  it('are planned interviews once they appear', () => {
    expect(noticedInterviews([], [cell('2026-11-20', 'first', 600)], ['first'], TODAY)).toEqual([
      { id: 'first@2026-11-20', on: day('2026-11-20'), minute: 600, state: 'planned' },
    ]);
  });

  it('are noticed once', () => {
    expect(noticedInterviews([planned('2026-11-20')], [cell('2026-11-20')], ['first'], TODAY)).toEqual([]);
  });

  it('that are changed ahead of their day are moved', () => {
    expect(noticedInterviews([planned('2026-11-20')], [cell('2026-11-24')], ['first'], TODAY)).toEqual([
      { ...planned('2026-11-20'), state: 'moved' },
      planned('2026-11-24'),
    ]);
  });

  it('that are changed after their day are a next round: the old debt stays', () => {
    expect(noticedInterviews([planned('2026-11-10')], [cell('2026-11-24')], ['first'], TODAY)).toEqual([
      planned('2026-11-24'),
    ]);
  });

  it('that are cleared ahead are cancelled, afterwards not', () => {
    expect(noticedInterviews([planned('2026-11-20')], [], ['first'], TODAY)).toEqual([
      { ...planned('2026-11-20'), state: 'cancelled' },
    ]);
    expect(noticedInterviews([planned('2026-11-10')], [], ['first'], TODAY)).toEqual([]);
  });

  it('that come back are planned again; a changed time is noticed', () => {
    const moved: Interview = { ...planned('2026-11-20'), state: 'moved' };
    expect(noticedInterviews([moved], [cell('2026-11-20')], ['first'], TODAY)).toEqual([planned('2026-11-20')]);
    expect(noticedInterviews([planned('2026-11-20')], [cell('2026-11-20', 'first', 900)], ['first'], TODAY)).toEqual([
      { ...planned('2026-11-20'), minute: 900 },
    ]);
    const held: Interview = { ...planned('2026-11-10'), state: 'held' };
    expect(noticedInterviews([held], [cell('2026-11-10', 'first', 900)], ['first'], TODAY)).toEqual([]);
  });

  it('of several columns are several interviews', () => {
    const known = [planned('2026-11-20'), planned('2026-11-20', 'second')];
    expect(
      noticedInterviews(known, [cell('2026-11-20'), cell('2026-11-20', 'second')], ['first', 'second'], TODAY),
    ).toEqual([]);
    expect(noticedInterviews(known, [cell('2026-11-20')], ['first', 'second'], TODAY).map(({ id }) => id)).toEqual([
      'second@2026-11-20',
    ]);
  });

  it('are shown together with those of the log, earliest first; what the log says wins', () => {
    const held: Interview = { ...planned('2026-11-20'), state: 'held' };
    expect(mergedInterviews([held], [cell('2026-11-20'), cell('2026-11-10', 'second')])).toEqual([
      planned('2026-11-10', 'second'),
      held,
    ]);
  });
});

describe('“Did it happen?”', () => {
  it('is asked from the day after a planned interview, until somebody says', () => {
    expect(asksIfItHappened(planned('2026-11-11'), TODAY)).toBe(true);
    expect(asksIfItHappened(planned('2026-11-12'), TODAY)).toBe(false);
    expect(asksIfItHappened({ ...planned('2026-11-11'), state: 'held' }, TODAY)).toBe(false);
  });
});
