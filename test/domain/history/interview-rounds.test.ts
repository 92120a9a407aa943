import { interviewId, movedOnCard, noticedInterviews } from '../../../src/domain/history/interview-rounds.js';
import { anInterview, day } from '../../support/candidates.js';
import type { Interview } from '../../../src/domain/touch-log/log-event.js';

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
});

describe('an interview that was moved on the card', () => {
  const old = planned('2026-11-20');
  const moved: Interview = { ...old, id: movedOnCard(old, day('2026-11-25')), on: day('2026-11-25') };

  it('is known by its column and its new day, however often it is moved', () => {
    expect(moved.id).toBe('card first@2026-11-25');
    expect(movedOnCard(moved, day('2026-11-27'))).toBe('card first@2026-11-27');
    expect(movedOnCard({ ...old, id: 'card@2026-11-20' }, day('2026-11-27'))).toBe('card card@2026-11-27');
  });

  it('is no news when the cell follows', () => {
    expect(noticedInterviews([moved], [cell('2026-11-25')], ['first'], TODAY)).toEqual([]);
  });
});

describe('an interview of today', () => {
  it('can still be moved or cancelled, and one that was held is left alone', () => {
    const today = planned('2026-11-12');
    expect(noticedInterviews([today], [], ['first'], TODAY)).toEqual([{ ...today, state: 'cancelled' }]);
    expect(noticedInterviews([{ ...today, state: 'held' }], [], ['first'], TODAY)).toEqual([]);
    const off: Interview = { ...today, state: 'cancelled' };
    expect(noticedInterviews([off], [cell('2026-11-12')], ['first'], TODAY)).toEqual([today]);
  });

  it('that was called off yesterday stays so, whatever the cell still says', () => {
    for (const state of ['cancelled', 'moved'] as const) {
      const past: Interview = { ...planned('2026-11-11'), state };
      expect(noticedInterviews([past], [cell('2026-11-11')], ['first'], TODAY)).toEqual([]);
    }
  });
});
