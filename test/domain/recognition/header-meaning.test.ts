import { HeaderReader } from '../../../src/domain/recognition/header-meaning.js';

const reader = new HeaderReader([
  {
    ideas: {
      person: 'candidate',
      name: 'name',
      job: 'job post',
      date: 'post on',
      interview: 'round',
      stage: 'round',
      filler: 'of the',
      last: 'last',
      time: 'one two three',
      note: 'one two three',
    },
    headers: { name: 'who_is_it', role: 'what_for who_is_it' },
    stages: {},
  },
  { ideas: { name: 'nom' }, headers: { email: ' ' }, stages: {} },
]);
const readings = (header: string): string[] => reader.read(header).readings.map((ideas) => [...ideas].sort().join(' '));

describe('what a header says', () => {
  it('is the set of ideas of its words, in whatever order', () => {
    expect(readings('Candidate Name')).toEqual(['name person']);
    expect(readings('name (candidate)')).toEqual(['name person']);
    expect(readings('Nom')).toEqual(['name']);
    expect(readings('')).toEqual(['']);
  });

  it('is one set for each way to read its words', () => {
    expect(readings('post')).toEqual(['job', 'date']);
    expect(readings('round post')).toEqual(['interview job', 'date interview', 'job stage', 'date stage']);
  });

  it('is not followed into more than twenty-four of them', () => {
    expect(readings('one two three round')).toHaveLength(16);
    expect(readings('one two three round post')).toHaveLength(16);
  });

  it('has a number among its words, unless that is a word itself', () => {
    expect(readings('round 2')).toEqual(['interview number', 'number stage']);
    expect(readings('name 2')).toEqual(['name number']);
    expect(readings('name xyz')).toEqual(['name']);
    expect(readings('name a2')).toEqual(['name']);
    expect(readings('name 2a')).toEqual(['name']);
  });

  it('is a yes or no, where it begins like one', () => {
    for (const header of [
      'IsCandidate',
      'is_candidate',
      'HasCandidate',
      'has candidate',
      'WasCandidate',
      ' Did candidate',
    ])
      expect(readings(header)).toEqual(['other person']);
    for (const header of ['issue candidate', 'Hasty candidate', 'candidate is', 'This candidate'])
      expect(readings(header)).toEqual(['person']);
  });

  it('may be listed as a whole, for several fields', () => {
    expect(reader.read('Who is it').listed).toEqual(['name', 'role']);
    expect(reader.read('what for?').listed).toEqual([]);
    expect(reader.read('What-for').listed).toEqual(['role']);
    expect(reader.read('Who is').listed).toEqual([]);
  });

  it('is known by the share of its letters, fillers left out and numbers counted', () => {
    expect(reader.read('Candidate').known).toBe(1);
    expect(reader.read('Name xxxx').known).toBe(0.5);
    expect(reader.read('Name of xxxx').known).toBe(0.5);
    expect(reader.read('Name 1234').known).toBe(1);
    expect(reader.read('xxxx').known).toBe(0);
    expect(reader.read('of the').known).toBe(0);
    expect(reader.read('').known).toBe(0);
  });

  it('is nothing where nothing but fillers is known', () => {
    expect(reader.read('').isUnknown).toBe(true);
    expect(reader.read('xxxx').isUnknown).toBe(true);
    expect(reader.read('xxxx of the').isUnknown).toBe(true);
    expect(reader.read('Name of xxxx').isUnknown).toBe(false);
    expect(reader.read('Name').isUnknown).toBe(false);
  });

  it('is the same when it is read again', () => {
    expect(reader.read('Candidate Name')).toBe(reader.read('Candidate Name'));
  });
});
