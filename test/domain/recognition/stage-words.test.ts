import type { Phase } from '../../../src/domain/touch-log/phase.js';
import type { StageMeaning } from '../../../src/domain/recognition/recognition.js';
import {
  meaningsOf,
  meansClosed,
  meansStage,
  phaseOf,
  stageMeaning,
  StageReader,
} from '../../../src/domain/recognition/stages.js';

/** A language of one word for each idea, so that what the words do to each other shows, and no word list. */
const reader = new StageReader([
  {
    ideas: {},
    stages: {
      sourced: 'sourced',
      applied: 'applied',
      screen: 'screening',
      interview: 'interview',
      offer: 'offer',
      hired: 'hired',
      rejected: 'rejected',
      withdrawn: 'withdrew',
      hold: 'parked',
      not: 'not',
      undone: 'failed',
      theirs: 'candidate',
      ours: 'employer',
      told: 'informed',
      yet: 'pending',
      blank: 'nothing',
      word: 'letter',
      filler: 'the',
      'ask rejected': 'declined',
      'ask withdrawn': 'dropped',
      'ask hired': 'closing',
      'ask hold': 'waiting',
      'ask offer': 'selected',
      'ask interview': 'scheduled',
      'ask screen': 'active',
      'ask applied': 'new',
      'ask sourced': 'contacted',
      'ask unknown': 'other',
    },
  },
]);
const meaning = (text: string, column?: string) => stageMeaning(text, column === undefined ? {} : { column }, reader);
const sure = (phase: Phase): StageMeaning => ({ phase, certain: true });
const open = (phase: Phase): StageMeaning => ({ phase, certain: false });

describe('words of a stage, taken together', () => {
  it.each<[string, StageMeaning]>([
    ['sourced', sure('sourced')],
    ['applied', sure('applied')],
    ['screening', sure('screen')],
    ['interview', sure('interview')],
    ['offer', sure('offer')],
    ['hired', sure('hired')],
    ['rejected', sure('rejected')],
    ['withdrew', sure('withdrawn')],
    ['parked', sure('on hold')],
    ['nothing', sure('unknown')],
  ])('“%s” is what it says', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it.each<[string, StageMeaning]>([
    ['offer interview', open('offer')],
    ['interview applied', open('interview')],
    ['screening applied', open('screen')],
    ['applied sourced', open('applied')],
    ['interview not', open('interview')],
    ['interview the', sure('interview')],
    ['interview dropped', open('interview')],
    ['interview declined', open('interview')],
    ['interview closing', open('interview')],
    ['interview waiting', open('interview')],
    ['interview selected', sure('interview')],
    ['applied failed', open('applied')],
  ])('“%s” is the later of two on the way, and open where a word says otherwise', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it.each<[string, StageMeaning]>([
    ['rejected interview', sure('rejected')],
    ['not rejected', open('rejected')],
    ['not withdrew', open('withdrawn')],
    ['not hired', open('rejected')],
    ['hired rejected', open('rejected')],
    ['hired withdrew', open('withdrawn')],
    ['hired withdrew rejected', open('rejected')],
    ['withdrew rejected', open('withdrawn')],
    ['withdrew rejected employer', open('rejected')],
    ['withdrew employer', sure('rejected')],
    ['withdrew employer offer', sure('withdrawn')],
    ['withdrew offer', sure('withdrawn')],
    ['rejected candidate', sure('withdrawn')],
    ['rejected candidate not', open('withdrawn')],
    ['rejected candidate informed', { ...open('rejected'), told: true }],
    ['rejected offer', open('withdrawn')],
    ['failed interview', sure('rejected')],
    ['failed screening', sure('rejected')],
    ['failed interview not', open('rejected')],
    ['failed employer', open('rejected')],
    ['failed not', open('rejected')],
    ['failed candidate', sure('withdrawn')],
    ['failed offer', open('withdrawn')],
    ['failed', open('unknown')],
  ])('“%s”: words for the end beat those for the way', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it.each<[string, StageMeaning]>([
    ['rejected informed', { ...sure('rejected'), told: true }],
    ['hired informed', { ...sure('hired'), told: true }],
    ['rejected not informed', open('rejected')],
    ['rejected informed pending', sure('rejected')],
    ['rejected informed nothing', sure('rejected')],
    ['interview informed', sure('interview')],
  ])('“%s”: whether they were told', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it.each<[string, StageMeaning]>([
    ['parked not', open('on hold')],
    ['parked interview', sure('on hold')],
    ['rejected parked', sure('rejected')],
    ['nothing more', open('unknown')],
  ])('“%s”: on hold, and nothing at all', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it.each<[string, StageMeaning]>([
    ['declined', open('rejected')],
    ['dropped', open('withdrawn')],
    ['dropped employer', open('rejected')],
    ['declined employer', open('rejected')],
    ['closing', open('hired')],
    ['not closing', open('rejected')],
    ['waiting', open('on hold')],
    ['selected', open('offer')],
    ['not selected', open('rejected')],
    ['scheduled', open('interview')],
    ['not scheduled', open('interview')],
    ['active', open('screen')],
    ['new', open('applied')],
    ['contacted', open('sourced')],
    ['other', open('unknown')],
    ['dropped declined', open('rejected')],
    ['selected waiting', open('on hold')],
    ['informed', open('unknown')],
  ])('“%s” may mean several things: the likeliest, never certain', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it('leave less in doubt the more of them are known', () => {
    // 9 of 13 letters and 9 of 14.
    expect(meaning('interview xxxx')).toEqual(sure('interview'));
    expect(meaning('interview xxxxx')).toEqual(open('interview'));
    // 8 of 26 and of 27; for a hire 5 of 8 and of 9; on hold 6 of 20 and of 21.
    expect(meaning(`rejected ${'x'.repeat(18)}`)).toEqual(sure('rejected'));
    expect(meaning(`rejected ${'x'.repeat(19)}`)).toEqual(open('rejected'));
    expect(meaning('hired xxx')).toEqual(sure('hired'));
    expect(meaning('hired xxxx')).toEqual(open('hired'));
    expect(meaning(`parked ${'x'.repeat(14)}`)).toEqual(sure('on hold'));
    expect(meaning(`parked ${'x'.repeat(15)}`)).toEqual(open('on hold'));
  });

  it('are not in doubt for a number beside them', () => {
    expect(meaning('interview 12345678')).toEqual(sure('interview'));
    expect(meaning('123')).toEqual(open('unknown'));
    // A code with letters is a word like another.
    expect(meaning('interview x12345678')).toEqual(open('interview'));
    expect(meaning('interview 12345678x')).toEqual(open('interview'));
  });

  it('misspelt are read, never for certain, and not at all where the word may mean several things', () => {
    expect(meaning('interveiw')).toEqual(open('interview'));
    expect(meaning('rejcted informed')).toEqual({ ...open('rejected'), told: true });
    expect(meaning('schedueld')).toEqual(open('unknown'));
  });
});

describe('what stands before the words', () => {
  it.each([
    '110 rejected',
    '01_rejected',
    '1 - rejected',
    '1. rejected',
    '2) rejected',
    '3: rejected',
    '4 – rejected',
    '#5 rejected',
    '📞 6. rejected',
    '  7 rejected',
    '２ rejected',
  ])('only sorts them in “%s”', (text) => {
    expect(meaning(text)).toEqual(sure('rejected'));
  });

  it('is a word where no blank, dot or line comes after the number, and is left where nothing follows', () => {
    // “2nd” is no number that sorts.
    expect(stageMeaning('2nd interview')).toEqual(sure('interview'));
    expect(stageMeaning('1st round')).toEqual(stageMeaning('First round'));
    expect(meaning('110')).toEqual(open('unknown'));
    expect(meaning('Round 2')).toEqual(open('unknown'));
  });
});

describe('the header above a stage', () => {
  it('about hires or rejections turns a yes into what it is about', () => {
    for (const yes of [
      'Yes',
      'y',
      'TRUE',
      'ja',
      'oui',
      'sí',
      'sì',
      'sim',
      'tak',
      'да',
      'evet',
      'はい',
      '是',
      '예',
      '✓',
      '☑',
      'x',
      '1',
      ' yes ',
    ])
      expect(stageMeaning(yes, { column: 'Hired' })).toEqual(open('hired'));
    expect(stageMeaning('Yes', { column: 'Rejected' })).toEqual(open('rejected'));
    expect(stageMeaning('Yes please', { column: 'Hired' })).not.toEqual(open('hired'));
    expect(stageMeaning('Yes', { column: 'Status' })).toEqual(stageMeaning('Yes'));
  });

  it('about reasons says that the door was closed, whatever the reason', () => {
    expect(stageMeaning('Salary too high', { column: 'Reason' })).toEqual(open('rejected'));
    expect(stageMeaning('Interview', { column: 'Rejection reason' })).toEqual(open('rejected'));
    expect(stageMeaning('Interview', { column: 'Rejected' })).toEqual(open('rejected'));
    expect(stageMeaning('Withdrew', { column: 'Reason' })).toEqual(sure('withdrawn'));
    for (const no of ['No', 'no reason', 'false'])
      expect(stageMeaning(no, { column: 'Rejected' }).phase).not.toBe('withdrawn');
    expect(stageMeaning('no', { column: 'Rejected' })).toEqual(stageMeaning('no'));
    expect(stageMeaning('FALSE', { column: 'Rejected' })).toEqual(stageMeaning('FALSE'));
    for (const no of ['-', 'n/a', '  ', ' no ', ' false'])
      expect(stageMeaning(no, { column: 'Reason' })).toEqual(stageMeaning(no));
    expect(stageMeaning('piano player', { column: 'Reason' })).toEqual(open('rejected'));
    expect(stageMeaning('falsely stated', { column: 'Reason' })).toEqual(open('rejected'));
    expect(stageMeaning('partly false', { column: 'Reason' })).toEqual(open('rejected'));
    expect(stageMeaning('Not a fit for now', { column: 'Reason' }).phase).toBe('rejected');
  });

  it('about offers says who said no', () => {
    expect(stageMeaning('Rejected', { column: 'Offer' })).toEqual(open('withdrawn'));
    expect(stageMeaning('Interview', { column: 'Offer' })).toEqual(sure('interview'));
    expect(stageMeaning('Rejected', { column: 'Offer or application' })).toEqual(sure('rejected'));
  });

  it('that says nothing we know changes nothing', () => {
    expect(stageMeaning('Rejected', { column: '' })).toEqual(sure('rejected'));
    expect(stageMeaning('Rejected', { column: 'Xyzzy' })).toEqual(sure('rejected'));
  });
});

describe('all words of a column', () => {
  it('help each other: “new” stands before “applied” where that is certain', () => {
    const both = meaningsOf(['new', 'applied'], {}, reader);
    expect({ ...both }).toEqual({ new: open('sourced'), applied: sure('applied') });
    const unsure = meaningsOf(['new', 'applied interview', 'declined'], {}, reader);
    expect({ ...unsure }).toEqual({
      new: open('applied'),
      'applied interview': open('interview'),
      declined: open('rejected'),
    });
    expect({ ...meaningsOf(['declined', 'applied'], {}, reader) }).toEqual({
      declined: open('rejected'),
      applied: sure('applied'),
    });
  });

  it('are taken once, without the blanks around them', () => {
    expect({ ...meaningsOf([' interview', 'interview ', '', '  '], {}, reader) }).toEqual({
      interview: sure('interview'),
    });
  });

  it('are read under their header', () => {
    expect({ ...meaningsOf(['rejected'], { column: 'Offer' }, reader) }).toEqual({ rejected: open('withdrawn') });
  });
});

describe('where a row stands', () => {
  const said = {
    parked: sure('on hold'),
    'No, thanks': { ...sure('rejected'), told: true as const },
    Done: sure('hired'),
  };

  it('is what the user said of its words, blanks around them not counted', () => {
    expect(phaseOf(' parked ', '', said)).toEqual(sure('on hold'));
    expect(phaseOf('Interview', ' Done ', said)).toEqual(sure('hired'));
    expect(phaseOf('Interview', 'parked', said)).toEqual(sure('interview'));
  });

  it('is the decision where that closes it, and the stage where it does not', () => {
    expect(phaseOf('Hired', 'Withdrew', {})).toEqual(sure('withdrawn'));
    expect(phaseOf('Interview', 'Offer', {})).toEqual(sure('interview'));
    expect(phaseOf('Interview', '-', {})).toEqual(sure('interview'));
    expect(phaseOf('', 'Offer', {})).toEqual(sure('offer'));
    expect(phaseOf('', 'Flurble', {})).toEqual(open('unknown'));
    expect(phaseOf('Later', 'Flurble', { Later: sure('unknown') })).toEqual(sure('unknown'));
    expect(phaseOf('nothing of ours', 'Flurble', {})).toEqual(stageMeaning('nothing of ours'));
  });

  it('keeps that they were told, where the stage was an end as well', () => {
    expect(phaseOf('No, thanks', 'Rejected', said)).toEqual({ ...sure('rejected'), told: true });
    expect(phaseOf('Rejected', 'No, thanks', said)).toEqual({ ...sure('rejected'), told: true });
    expect(phaseOf('Rejected', 'Rejected', said)).toEqual(sure('rejected'));
    expect(phaseOf('Interview', 'Rejected', said)).toEqual(sure('rejected'));
  });

  it('reads the decision under its header', () => {
    expect(phaseOf('Offer', 'Rejected', {}, 'Offer status')).toEqual(open('withdrawn'));
    expect(phaseOf('Offer', 'Rejected', {})).toEqual(sure('rejected'));
  });
});

describe('a word that a column of stages would hold', () => {
  it('has a phase, certainly or not; a sentence is none', () => {
    expect(meansStage('Interview')).toBe(true);
    expect(meansStage('Interview', true)).toBe(true);
    expect(meansStage('scheduled')).toBe(true);
    expect(meansStage('scheduled', true)).toBe(false);
    expect(meansStage('Flurble')).toBe(false);
    expect(meansStage(`Interview${' '.repeat(50)}`)).toBe(true);
    expect(meansStage(`Interview${' '.repeat(51)}`)).toBe(false);
  });

  it('is one for the end', () => {
    expect(meansClosed('Rejected')).toBe(true);
    expect(meansClosed('Rejected', true)).toBe(true);
    expect(meansClosed('lost')).toBe(true);
    expect(meansClosed('lost', true)).toBe(false);
    expect(meansClosed('Interview')).toBe(false);
    expect(meansClosed(`Rejected${' '.repeat(51)}`)).toBe(true);
    expect(meansClosed(`Rejected${' '.repeat(52)}`)).toBe(false);
  });
});
