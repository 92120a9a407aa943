import { fold } from '../../../src/domain/text/fold.js';
import { agoPhrases, monthNamed, saysAgo } from '../../../src/domain/recognition/month-names.js';
import { LANGUAGES } from '../../../src/domain/recognition/words/languages.js';

describe('the months', () => {
  it.each([
    ['january', 1],
    ['jan', 1],
    ['december', 12],
    ['marz', 3],
    ['dez', 12],
    ['aout', 8],
    ['enero', 1],
    ['listopada', 11],
    ['kasim', 11],
    ['ноября', 11],
  ])('“%s”, folded, is the %ith', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  it.each(['', 'foo', '.', 'no.v', 'january february', 'j'])('“%s” is none', (word) => {
    expect(monthNamed(word)).toBeUndefined();
  });
});

describe('days counted back', () => {
  it('have a pattern for each phrase of each language, of which each is one', () => {
    const phrases = Object.values(LANGUAGES).flatMap(({ ago }) =>
      ago === undefined ? [] : Object.values(ago).flatMap((list) => list.split(' ')),
    );
    expect(phrases.length).toBeGreaterThan(50);
    expect(agoPhrases()).toHaveLength(phrases.length);
    const unread = phrases.filter((phrase) => !saysAgo(fold(phrase.replace('N', '12').replaceAll('_', ' '))));
    expect(unread).toEqual([]);
  });

  it('are one day a day, seven a week, none today, one yesterday', () => {
    const read = (text: string) =>
      agoPhrases().flatMap(({ pattern, each, fixed }) => (pattern.test(text) ? [{ each, fixed }] : []));
    expect(read('3 days ago')).toEqual([{ each: 1, fixed: 1 }]);
    expect(read('3 weeks ago')).toEqual([{ each: 7, fixed: 7 }]);
    expect(read('today')).toEqual([{ each: 0, fixed: 0 }]);
    expect(read('yesterday')).toEqual([{ each: 0, fixed: 1 }]);
    expect(read('3 days')).toEqual([]);
  });

  it('are told apart from everything else at one look', () => {
    expect(saysAgo('3 days ago')).toBe(true);
    expect(saysAgo('3daysago')).toBe(true);
    expect(saysAgo('1234 days ago')).toBe(false);
    expect(saysAgo('Interview')).toBe(false);
    expect(saysAgo('')).toBe(false);
  });
});
