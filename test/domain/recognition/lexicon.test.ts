import { Lexicon } from '../../../src/domain/recognition/lexicon.js';

type Idea = 'job' | 'title' | 'apply' | 'source' | 'name' | 'date' | 'last' | 'first' | 'reason' | 'person' | 'word';

function lexicon(lists: Readonly<Partial<Record<Idea, string>>>): Lexicon<Idea> {
  const made = new Lexicon<Idea>();
  for (const [idea, list] of Object.entries(lists)) made.add(idea as Idea, list);
  return made;
}
const read = (lists: Readonly<Partial<Record<Idea, string>>>, text: string) => lexicon(lists).read(text);
/** “job+title, xyz”: what each segment is about, and unknown words as they are. */
const brief = (lists: Readonly<Partial<Record<Idea, string>>>, text: string): string =>
  read(lists, text)
    .map(({ text: word, ideas }) => (ideas.length > 0 ? [...ideas].sort().join('+') : word))
    .join(', ');

describe('known words in a header', () => {
  it('are phrases before they are words, the longest first', () => {
    const lists = { job: 'job', title: 'title', name: 'job_title last_job_title_name' };
    expect(read(lists, 'Job Title')).toEqual([{ text: 'job title', ideas: ['name'] }]);
    expect(brief(lists, 'last job title name')).toBe('name');
    expect(brief(lists, 'job xyz title')).toBe('job, xyz, title');
    expect(brief(lists, 'title job')).toBe('title, job');
  });

  it('are phrases of up to six words', () => {
    const lists = { name: 'a_b_c_d_e_f a_b_c_d_e_f_g' };
    expect(read(lists, 'a b c d e f')).toHaveLength(1);
    expect(read(lists, 'a b c d e f g')).toEqual([
      { text: 'a b c d e f', ideas: ['name'] },
      { text: 'g', ideas: [] },
    ]);
  });

  it('may be about several things', () => {
    expect(brief({ job: 'post', date: 'post' }, 'post')).toBe('date+job');
    expect(brief({ job: 'post', date: 'post*' }, 'post')).toBe('date+job');
    expect(brief({ job: 'post*', date: 'post*' }, 'posts')).toBe('date+job');
    expect(brief({ job: 'post post' }, 'post')).toBe('job');
  });

  it('are none where a list is empty', () => {
    expect(read({ job: '', title: '  ' }, 'job')).toEqual([{ text: 'job', ideas: [] }]);
    expect(read({}, '')).toEqual([]);
    expect(read({ job: '*' }, 'x')).toEqual([{ text: 'x', ideas: [] }]);
  });
});

describe('a stem', () => {
  it('takes endings of one word', () => {
    const lists = { apply: 'bewerb*' };
    expect(brief(lists, 'Bewerb')).toBe('apply');
    expect(brief(lists, 'Bewerbungen')).toBe('apply');
    expect(brief(lists, 'Bewerbxxxxxx')).toBe('apply');
    expect(brief(lists, 'Bewerbxxxxxxx')).toBe('bewerbxxxxxxx');
    expect(brief(lists, 'bewer')).toBe('bewer');
    // An ending is not a further word.
    expect(brief(lists, 'bewerbungen xyz')).toBe('apply, xyz');
  });

  it('is the longest that fits', () => {
    expect(brief({ apply: 'bewerb*', person: 'bewerber*' }, 'Bewerberin')).toBe('person');
    expect(brief({ apply: 'bewerb*', person: 'bewerber*' }, 'Bewerbung')).toBe('apply');
  });

  it('takes no ending that is a word of its own, nor one joined by a letter or two', () => {
    const lists = { apply: 'søknad*', source: 'kilde', date: 'tags' };
    expect(brief(lists, 'søknader')).toBe('apply');
    expect(brief(lists, 'søknadkilde')).toBe('apply, source');
    expect(brief(lists, 'søknadskilde')).toBe('apply, source');
    expect(brief(lists, 'søknadtags')).toBe('apply, date');
    expect(brief(lists, 'søknadestags')).toBe('apply, date');
    expect(brief(lists, 'søknadxtagsx')).toBe('apply');
  });

  it('takes anything where words stand without blanks', () => {
    expect(brief({ apply: '応募*' }, '応募者一覧表示画面設定')).toBe('apply');
    expect(brief({ apply: '応募*', date: '日時' }, '応募日時')).toBe('apply');
  });
});

describe('a compound word', () => {
  it('is known by its parts', () => {
    expect(brief({ job: 'stellen', title: 'titel' }, 'Stellentitel')).toBe('job, title');
    expect(read({ job: 'stellen', title: 'titel' }, 'Stellentitel')).toEqual([
      { text: 'stellen', ideas: ['job'] },
      { text: 'titel', ideas: ['title'] },
    ]);
  });

  it('may have letters between its parts, but not more than three in ten', () => {
    const lists = { apply: 'bewerbung', date: 'datum' };
    expect(brief(lists, 'Bewerbungsdatum')).toBe('apply, date');
    expect(brief(lists, 'xxxbewerbungxxxdatum')).toBe('apply, date');
    expect(brief(lists, 'xxxxbewerbungxxxdatum')).toBe('xxxxbewerbungxxxdatum');
  });

  it('has no part of fewer than four letters: the “age” of “stage” is chance', () => {
    expect(brief({ date: 'age', job: 'st' }, 'stage')).toBe('stage');
    expect(brief({ date: 'ages', job: 'step' }, 'stepages')).toBe('job, date');
  });

  it('is cut so that as much as possible is explained, by as few parts as possible', () => {
    const lists = { apply: 'ansökning', source: 'källa', reason: 'skäl' };
    expect(brief(lists, 'ansökningskälla')).toBe('apply, source');
    expect(brief({ job: 'sales', person: 'manager', name: 'salesmanager' }, 'salesmanagerx')).toBe('name');
  });

  it('has no part that is a phrase', () => {
    expect(brief({ name: 'first_name' }, 'xfirstnamex')).toBe('xfirstnamex');
  });
});

describe('a script without blanks', () => {
  it('is cut into known and unknown parts, of one letter on', () => {
    const lists = { apply: '応募', date: '日', name: '氏名' };
    expect(read(lists, '応募日')).toEqual([
      { text: '応募', ideas: ['apply'] },
      { text: '日', ideas: ['date'] },
    ]);
    expect(read(lists, '新応募期日順')).toEqual([
      { text: '新', ideas: [] },
      { text: '応募', ideas: ['apply'] },
      { text: '期', ideas: [] },
      { text: '日', ideas: ['date'] },
      { text: '順', ideas: [] },
    ]);
    expect(brief(lists, '電話')).toBe('電話');
    expect(brief(lists, '電話番号希望時間帯氏名')).toBe('電話番号希望時間帯, name');
  });

  it('has phrases that may be written together', () => {
    expect(brief({ apply: '지원_일자' }, '지원일자')).toBe('apply');
    expect(brief({ apply: '지원_일자' }, '지원 일자')).toBe('apply');
    expect(brief({ apply: '지원_일자', date: '일자' }, '총지원일자표')).toBe('총, apply, 표');
  });
});

describe('a misspelt word', () => {
  const lists = { person: 'candidate', date: 'interview', last: 'rejected rejects', first: 'refused', word: 'refuses' };

  it('is the one long word that it is a slip of', () => {
    expect(read(lists, 'Interveiw')).toEqual([{ text: 'interveiw', ideas: ['date'], isSlip: true }]);
    expect(read(lists, 'Candiate')).toEqual([{ text: 'candiate', ideas: ['person'], isSlip: true }]);
  });

  it('is unknown where it could be several words that mean several things', () => {
    const near = { date: 'contact', job: 'contract' };
    expect(read(near, 'cotract')).toEqual([{ text: 'cotract', ideas: ['job'], isSlip: true }]);
    expect(read(near, 'conteact')).toEqual([{ text: 'conteact', ideas: [] }]);
    expect(read({ job: 'contact contract' }, 'conteact')).toEqual([{ text: 'conteact', ideas: ['job'], isSlip: true }]);
  });

  it('is looked for among words of the same first letter, and of six letters on', () => {
    expect(read(lists, 'andidate')).toEqual([{ text: 'andidate', ideas: [] }]);
    expect(read(lists, 'Kandidate')).toEqual([{ text: 'kandidate', ideas: [] }]);
    expect(read({ job: 'offer' }, 'ofer')).toEqual([{ text: 'ofer', ideas: [] }]);
    expect(read({ job: 'offers' }, 'ofers')).toEqual([{ text: 'ofers', ideas: ['job'], isSlip: true }]);
  });

  it('may be a stem’s own', () => {
    expect(read({ apply: 'applicant*' }, 'aplicant')).toEqual([{ text: 'aplicant', ideas: ['apply'], isSlip: true }]);
    expect(read({ apply: 'applicant*', person: 'applicant' }, 'aplicant')).toEqual([
      { text: 'aplicant', ideas: ['person', 'apply'], isSlip: true },
    ]);
  });

  it('is none in a number, a phrase or a script without blanks', () => {
    expect(read({ job: '123456' }, '123465')).toEqual([{ text: '123465', ideas: [] }]);
    expect(read({ job: 'phone_screen' }, 'phonescreen')).toEqual([{ text: 'phonescreen', ideas: [] }]);
    expect(read({ job: '応募者一覧表示' }, '応募者一表覧示')).toEqual([{ text: '応募者一表覧示', ideas: [] }]);
  });
});
