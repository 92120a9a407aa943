import type { Cell } from '../../../src/domain/cell.js';
import { profileOf } from '../../../src/domain/recognition/column-profile.js';
import { cellEvidence } from '../../../src/domain/recognition/evidence.js';
import type { Field } from '../../../src/domain/recognition/recognition.js';

const of = (count: number, cell: (row: number) => Cell): Cell[] => Array.from({ length: count }, (_, row) => cell(row));
const mixed = (...parts: readonly [count: number, cell: Cell][]): Cell[] =>
  parts.flatMap(([count, cell]) => Array<Cell>(count).fill(cell));

const NAMES = of(12, (row) => `Maria ${String.fromCharCode(65 + row)}ilva`);
const WORDS = of(12, (row) => `maria${'abcdefghijkl'.charAt(row)}`);
const ADDRESSES = of(12, (row) => `maria${row}@example.com`);
const PHONES = of(12, (row) => `+44 20 7946 01${10 + row}`);
const DAYS = of(12, (row) => ({ day: 46_000 + row, minute: null }));
const SENTENCES = of(12, (row) => `Wants to work from home two days a week, and said so ${row} times.`);

/** “for”, “against”, “impossible” or “nothing”, and the reason. */
function says(field: Field, cells: readonly Cell[]): string {
  const { factor, says: reason } = cellEvidence(field, profileOf(cells));
  const side = factor === 0 ? 'impossible' : factor > 1 ? 'for' : factor < 1 ? 'against' : 'nothing';
  return `${side}: ${reason}`;
}

describe('what the cells say of a column', () => {
  it('is nothing with two values, and hardly anything without any', () => {
    expect(says('email', [])).toBe('against: no values below it yet');
    expect(says('email', ['q', '-', '', 'w'])).toBe('nothing: too few values to tell by');
    expect(says('email', ['q', 'w', 'z'])).toBe('impossible: 0 of 3 hold an address');
  });

  it.each<[string, Field, Cell[], string]>([
    ['addresses', 'email', ADDRESSES, 'for: 12 of 12 hold an address'],
    ['half of them addresses', 'email', mixed([4, 'q'], [4, 'a@example.com']), 'for: 4 of 8 hold an address'],
    ['few addresses', 'email', mixed([5, 'q'], [4, 'a@example.com']), 'against: 4 of 9 hold an address'],
    ['hardly any address', 'email', mixed([22, 'q'], [3, 'a@example.com']), 'against: 3 of 25 hold an address'],
    ['too few addresses', 'email', mixed([23, 'q'], [3, 'a@example.com']), 'impossible: 3 of 26 hold an address'],
    [
      'the same few addresses again and again, which are colleagues’',
      'email',
      of(12, (row) => `rita${row % 4}@example.com`),
      'against: 12 of 12 hold an address',
    ],
    ['few rows with the same address', 'email', mixed([9, 'a@example.com']), 'for: 9 of 9 hold an address'],
    ['ten rows with the same address', 'email', mixed([10, 'a@example.com']), 'against: 10 of 10 hold an address'],
    ['phones', 'phone', PHONES, 'for: 12 of 12 look like a phone number'],
    [
      'phones that lost their format',
      'phone',
      of(4, (row) => 2_079_460_123 + row),
      'for: 4 of 4 look like a phone number',
    ],
    ['small numbers for phones', 'phone', of(4, (row) => row), 'impossible: 0 of 4 look like a phone number'],
    ['profiles', 'linkedin', of(4, (row) => `linkedin.com/in/a${row}`), 'for: 4 of 4 are links'],
    ['links', 'linkedin', of(4, (row) => `https://example.com/${row}`), 'for: 4 of 4 are links'],
    ['names for links', 'linkedin', NAMES, 'impossible: 0 of 12 are links'],
  ])('%s for %s', (_, field, cells, expected) => {
    expect(says(field, cells)).toBe(expected);
  });

  it.each<[string, Field, Cell[], string]>([
    ['whole names', 'name', NAMES, 'for: 12 of 12 look like names'],
    ['single words', 'name', WORDS, 'for: 12 of 12 look like names'],
    ['last names', 'lastName', WORDS, 'for: 12 of 12 look like names'],
    ['first names', 'firstName', WORDS, 'for: 12 of 12 look like names'],
    ['whole names under a first name', 'firstName', NAMES, 'against: the values are whole names'],
    ['four of five whole names', 'firstName', [...NAMES.slice(0, 4), 'Maria'], 'for: 5 of 5 look like names'],
    ['days', 'name', DAYS, 'impossible: the values are no names'],
    ['addresses', 'name', ADDRESSES, 'impossible: the values are no names'],
    ['phones', 'lastName', PHONES, 'impossible: the values are no names'],
    ['profiles', 'name', of(4, (row) => `linkedin.com/in/a${row}`), 'impossible: the values are no names'],
    ['links', 'name', of(4, (row) => `https://example.com/${row}`), 'impossible: the values are no names'],
    ['yes and no', 'name', of(4, (row) => row % 2 === 0), 'impossible: the values are no names'],
    ['numbers', 'name', of(4, (row) => row), 'impossible: the values are no names'],
    ['sentences', 'name', SENTENCES, 'impossible: the values are no names'],
    ['three of five numbers', 'name', [1, 2, 3, 'Maria', 'Ana'], 'against: 2 of 5 look like names'],
    ['two of five numbers', 'name', [1, 2, 'Ana', 'Maria', 'Wei'], 'against: 3 of 5 look like names'],
    ['one of five a number', 'name', [1, 'Noor', 'Ana', 'Maria', 'Wei'], 'for: 4 of 5 look like names'],
    ['one name in ten rows', 'name', mixed([10, 'Maria Silva']), 'against: 10 of 10 look like names'],
    ['one name in nine rows', 'name', mixed([9, 'Maria Silva']), 'for: 9 of 9 look like names'],
    ['two names in ten rows', 'name', mixed([5, 'Maria Silva'], [5, 'Ana Costa']), 'for: 10 of 10 look like names'],
  ])('%s for %s', (_, field, cells, expected) => {
    expect(says(field, cells)).toBe(expected);
  });

  it.each<Field>(['appliedDate', 'interviewDate', 'lastTouch', 'nextStepDue'])('days for %s', (field) => {
    expect(says(field, DAYS)).toBe('for: 12 of 12 are dates');
    expect(
      says(
        field,
        of(4, (row) => 46_000 + row),
      ),
    ).toBe('for: 4 of 4 are dates');
    expect(
      says(
        field,
        of(4, (row) => 1_764_590_400_000 + row),
      ),
    ).toBe('for: 4 of 4 are dates');
    expect(says(field, [...DAYS.slice(0, 2), 'q', 'w'])).toBe('for: 2 of 4 are dates');
    expect(says(field, [...DAYS.slice(0, 1), 'q', 'w', 'z'])).toBe('against: 1 of 4 are dates');
    expect(says(field, [...DAYS.slice(0, 1), 'q', 'w', 'z', 'u'])).toBe('impossible: 1 of 5 are dates');
  });

  it.each<[string, Field, Cell[], string]>([
    ['stages', 'stage', mixed([3, 'Interview'], [3, 'Rejected']), 'for: 2 different values, 6 of 6 are stage words'],
    ['one stage', 'stage', mixed([4, 'Interview']), 'for: one value, 4 of 4 are stage words'],
    [
      'three of ten stages',
      'stage',
      mixed([3, 'Interview'], [7, 'q']),
      'for: 2 different values, 3 of 10 are stage words',
    ],
    [
      'two of ten stages',
      'stage',
      mixed([2, 'Interview'], [8, 'q']),
      'against: 2 different values, 2 of 10 are stage words',
    ],
    ['only ends', 'stage', mixed([5, 'Rejected'], [5, 'Hired']), 'against: the values say only how it ended'],
    [
      'only ends in few rows',
      'stage',
      mixed([5, 'Rejected'], [4, 'Hired']),
      'for: 2 different values, 9 of 9 are stage words',
    ],
    [
      'four of five ends, and words of nobody’s',
      'stage',
      mixed([8, 'Rejected'], [2, 'q']),
      'for: 2 different values, 8 of 10 are stage words',
    ],
    [
      'ends and somebody on the way',
      'stage',
      mixed([11, 'Rejected'], [1, 'Interview']),
      'for: 2 different values, 12 of 12 are stage words',
    ],
    ['days', 'stage', DAYS, 'impossible: the values are no stages'],
    ['addresses', 'stage', ADDRESSES, 'impossible: the values are no stages'],
    ['phones', 'stage', PHONES, 'impossible: the values are no stages'],
    ['profiles', 'stage', of(4, (row) => `linkedin.com/in/a${row}`), 'impossible: the values are no stages'],
    [
      'three of five days',
      'stage',
      [...DAYS.slice(0, 3), 'q', 'w'],
      'against: 5 different values, 0 of 5 are stage words',
    ],
    ['links', 'stage', of(4, (row) => `https://example.com/${row}`), 'impossible: the values are no stages'],
    [
      'half of them links',
      'stage',
      ['https://example.com/1', 'https://example.com/2', 'q', 'w'],
      'against: 4 different values, 0 of 4 are stage words',
    ],
    ['yes and no', 'stage', of(4, (row) => row % 2 === 0), 'against: the values are yes or no'],
    [
      'four of five yes or no',
      'stage',
      [true, false, true, false, 'q'],
      'against: 3 different values, 0 of 5 are stage words',
    ],
  ])('%s for %s', (_, field, cells, expected) => {
    expect(says(field, cells)).toBe(expected);
  });

  it('say less for a column of stages in which each value is another', () => {
    const factor = (cells: readonly Cell[]): number => cellEvidence('stage', profileOf(cells)).factor;
    expect(factor(WORDS)).toBeLessThan(factor(WORDS.slice(0, 9)));
    expect(factor([...WORDS.slice(0, 8), 'q', 'q'])).toBeLessThan(factor([...WORDS.slice(0, 7), 'q', 'q', 'q']));
    expect(factor([...WORDS.slice(0, 7), 'q', 'q', 'q'])).toBe(factor(mixed([10, 'q'])));
  });

  it.each<[string, Field, Cell[], string]>([
    ['ends', 'decision', mixed([3, 'Rejected'], [3, 'Hired']), 'for: 6 of 6 say how it ended'],
    [
      'ends and as many on the way',
      'decision',
      mixed([3, 'Rejected'], [3, 'Interview']),
      'against: 3 of 6 say how it ended',
    ],
    [
      'ends and a quarter on the way',
      'decision',
      mixed([6, 'Rejected'], [2, 'Interview']),
      'for: 6 of 8 say how it ended',
    ],
    ['few ends', 'decision', mixed([1, 'Rejected'], [4, 'q']), 'nothing: 1 of 5 say how it ended'],
    ['days', 'decision', DAYS, 'impossible: the values are no words'],
    ['jobs', 'role', mixed([6, 'Nurse'], [6, 'Cook']), 'for: 2 different values in 12 rows'],
    ['one job', 'role', mixed([12, 'Nurse']), 'for: one value in 12 rows'],
    ['few rows of jobs', 'role', mixed([5, 'Nurse'], [4, 'Cook']), 'nothing: 2 different values in 9 rows'],
    ['another job in each row', 'role', WORDS, 'against: 12 different values in 12 rows'],
    [
      'another job in nine of ten rows',
      'role',
      [...WORDS.slice(0, 9), WORDS[0] ?? ''],
      'nothing: 9 different values in 10 rows',
    ],
    ['another job in each of nine rows', 'role', WORDS.slice(0, 9), 'nothing: 9 different values in 9 rows'],
    [
      'seven jobs in twenty rows',
      'role',
      of(20, (row) => `job${'abcdefg'.charAt(row % 7)}`),
      'nothing: 7 different values in 20 rows',
    ],
    ['days', 'role', DAYS, 'impossible: the values are no words'],
    ['yes and no', 'role', of(4, (row) => row % 2 === 0), 'impossible: the values are no words'],
    ['three of five days', 'role', [...DAYS.slice(0, 3), 'q', 'w'], 'nothing: 5 different values in 5 rows'],
    ['counts', 'role', of(4, (row) => row), 'impossible: the values are counts'],
    ['counts up to 99', 'role', of(4, (row) => 40 + row), 'impossible: the values are counts'],
    ['numbers of jobs', 'role', of(4, (row) => 140 + row), 'nothing: 4 different values in 4 rows'],
    ['four of five counts', 'role', [1, 2, 3, 4, 'q'], 'nothing: 5 different values in 5 rows'],
    ['addresses', 'role', ADDRESSES, 'impossible: the values are addresses or phones'],
    ['phones', 'source', PHONES, 'impossible: the values are addresses or phones'],
    [
      'three of five addresses',
      'source',
      [...ADDRESSES.slice(0, 3), 'q', 'w'],
      'nothing: 5 different values in 5 rows',
    ],
    ['addresses', 'owner', of(12, (row) => `rita${row % 3}@example.com`), 'for: 3 different values in 12 rows'],
    ['numbers', 'owner', of(4, (row) => row), 'against: the values are no names'],
    ['phones', 'owner', PHONES, 'against: the values are no names'],
    ['links', 'owner', of(4, (row) => `https://example.com/${row}`), 'against: the values are no names'],
    ['sentences', 'owner', SENTENCES, 'against: the values are no names'],
    ['three of five numbers', 'owner', [1, 2, 3, 'q', 'w'], 'nothing: 5 different values in 5 rows'],
    ['numbers', 'source', of(4, (row) => row), 'against: the values name no channel'],
    ['sentences', 'source', SENTENCES, 'against: the values name no channel'],
    ['four of five numbers', 'source', [1, 2, 3, 4, 'q'], 'nothing: 5 different values in 5 rows'],
    ['names', 'source', NAMES, 'against: the values are names of people'],
    ['seven of ten names', 'source', [...NAMES.slice(0, 7), 'q', 'w', 'z'], 'against: 10 different values in 10 rows'],
  ])('%s for %s', (_, field, cells, expected) => {
    expect(says(field, cells)).toBe(expected);
  });

  it.each<[string, Field, Cell[], string]>([
    ['sentences', 'notes', SENTENCES.slice(0, 3), 'for: texts of about 61 letters'],
    ['words', 'notes', ['abc', 'abcd', 'abcde'], 'nothing: texts of about 4 letters'],
    ['sentences', 'feedback', SENTENCES.slice(0, 3), 'for: texts of about 61 letters'],
    [
      'three of ten sentences',
      'feedback',
      [...SENTENCES.slice(0, 3), ...Array<Cell>(7).fill('abcd')],
      'nothing: texts of about 21 letters',
    ],
    ['figures', 'feedback', of(4, (row) => row), 'against: texts of about 1 letters'],
    ['seven of ten figures', 'feedback', [...of(7, (row) => row), 'q', 'w', 'z'], 'nothing: texts of about 1 letters'],
    ['days', 'notes', DAYS, 'impossible: the values are no texts'],
    ['addresses', 'notes', ADDRESSES, 'impossible: the values are no texts'],
    ['phones', 'nextStep', PHONES, 'impossible: the values are no texts'],
    ['yes and no', 'company', of(4, (row) => row % 2 === 0), 'impossible: the values are no texts'],
    ['three of five days', 'notes', [...DAYS.slice(0, 3), 'q', 'w'], 'nothing: texts of about 3 letters'],
    ['companies', 'company', ['Acme', 'Hooli', 'Stark'], 'nothing: texts of about 5 letters'],
    ['figures', 'company', of(4, (row) => row), 'against: texts of about 1 letters'],
    ['sentences', 'company', SENTENCES.slice(0, 3), 'against: texts of about 61 letters'],
    ['seven of ten figures', 'company', [...of(7, (row) => row), 'q', 'w', 'z'], 'nothing: texts of about 1 letters'],
    ['steps', 'nextStep', ['Call on Monday', 'Send the test', 'Ask again'], 'nothing: texts of about 12 letters'],
    ['stages', 'nextStep', mixed([3, 'Interview'], [2, 'Rejected']), 'against: the values are stage words'],
    ['stages without an end', 'nextStep', mixed([3, 'Interview'], [2, 'Offer']), 'nothing: texts of about 7 letters'],
    [
      'three of five stages',
      'nextStep',
      [...mixed([2, 'Interview'], [1, 'Rejected']), 'xyz', 'zyx'],
      'nothing: texts of about 6 letters',
    ],
    ['stages', 'notes', mixed([3, 'Interview'], [2, 'Rejected']), 'nothing: texts of about 9 letters'],
  ])('%s for %s', (_, field, cells, expected) => {
    expect(says(field, cells)).toBe(expected);
  });
});

describe('what is counted of a column', () => {
  it('leaves blanks and letter case out', () => {
    const { filled, distinct, length } = profileOf(['Nurse', ' nurse ', '', '-', 'n/a', 'Cook']);
    expect({ filled, distinct, length }).toEqual({ filled: 3, distinct: 2, length: 14 / 3 });
    expect(profileOf([]).share('words')).toBe(0);
    expect(profileOf(['-'])).toMatchObject({ filled: 0, stages: 0, closed: 0, phoneNumbers: 0, length: 0 });
  });

  it('are shapes, together if asked so', () => {
    const profile = profileOf(['Nurse', 'Maria Silva', 7, true]);
    expect(profile.share('words')).toBe(0.25);
    expect(profile.share('words', 'person', 'number')).toBe(0.75);
  });

  it('are words for the way, and for the end, certain or not; a yes or no is neither', () => {
    const { stages, closed, ended, active } = profileOf(
      mixed([2, 'Interview'], [1, 'scheduled'], [1, 'Hired'], [2, 'lost'], [2, 'No'], [2, 'Flurble']),
    );
    expect({ stages, closed, ended, active }).toEqual({ stages: 0.6, closed: 0.3, ended: 0.1, active: 0.2 });
  });

  it('are the first forty different values, where stages are looked for', () => {
    const many = [
      ...of(39, (row) => `x${'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLM'.charAt(row)}${row}y`),
      'Interview',
      'Offer',
    ];
    expect(profileOf(many).stages).toBe(1 / 40);
    expect(profileOf([...many, 'Interview']).stages).toBe(2 / 41);
  });

  it('are numbers that could be phones or dates, as numbers or as texts', () => {
    const phones = (cell: Cell): number => profileOf([cell]).phoneNumbers;
    const dates = (cell: Cell): number => profileOf([cell]).dateNumbers;
    expect([999_999, 1e6, '2079460123', 1e15 - 1, 1e15, 'x1000000'].map(phones)).toEqual([0, 1, 1, 1, 0, 0]);
    expect([24_999, 25_000, '46000', 79_999, 80_000].map(dates)).toEqual([0, 1, 1, 1, 0]);
    expect([9e11 - 1, 9e11, 5e12 - 1, 5e12].map(dates)).toEqual([0, 1, 1, 0]);
  });

  it('is the same of two long texts that begin alike', () => {
    expect(profileOf([`${'a'.repeat(80)}b`, `${'a'.repeat(80)}c`]).distinct).toBe(1);
    expect(profileOf([`${'a'.repeat(79)}b`, `${'a'.repeat(79)}c`]).distinct).toBe(2);
  });

  it('tells two days apart', () => {
    expect(
      profileOf([
        { day: 46_000, minute: null },
        { day: 46_001, minute: null },
      ]).distinct,
    ).toBe(2);
    expect(
      profileOf([
        { day: 46_000, minute: null },
        { day: 46_000, minute: 5 },
      ]),
    ).toMatchObject({ distinct: 1, length: 5 });
  });
});
