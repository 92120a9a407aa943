/** A card as the server sends it, of somebody of whom nothing special is to be said. */
export const card = {
  candidateId: 'c1',
  sheetId: 1,
  row: 5,
  name: 'Ana Ruiz',
  role: 'Data Engineer',
  stage: 'Interview',
  phase: 'interview',
  owner: 'Rita',
  email: 'ana.ruiz+jobs@mail.example',
  phone: '030 1234567 ext. 5',
  status: '✓ On track',
  why: 'Last word from us on Mon 16 Nov',
  tone: 'fine',
  lastWord: '2026-11-24',
  owed: [],
  question: null,
  canClose: true,
  promises: [],
  interviews: [],
  interviewed: true,
  pause: null,
  waitingOn: null,
  touches: [],
  otherRows: [],
  notReached: null,
  noAnswer: null,
  doNotContact: null,
  today: '2026-11-27',
};
export const aUser = { kind: 'user', me: 'rita@agency.example', keysOn: true };
/** What the server answers a sidebar that shows this card; say only what is special about it. */
export const answersWith = (more: Partial<Omit<typeof card, 'owed'>> & { readonly owed?: readonly object[] } = {}) => ({
  getSelection: { kind: 'card', key: 'k', card: { ...card, ...more } },
  getUser: aUser,
  getFridayState: { kind: 'friday', line: '', attention: null, mend: null, timersOf: [], deputy: '' },
});

interface Line {
  readonly candidateId: string;
  readonly name: string;
  readonly why: string;
  readonly daysLate: number;
  readonly actBy: string | null;
  readonly tone: string;
  readonly rows: number;
  readonly skipped: boolean;
}

const line = {
  candidateId: 'c1',
  name: 'Ana Ruiz',
  role: 'Data Engineer',
  owner: 'Rita',
  why: 'Last word from us on Tue 10 Nov',
  daysLate: 3,
  actBy: '2026-11-24',
  tone: 'overdue',
  rows: 1,
  skipped: false,
  isGone: false,
};
const people = (...all: readonly Partial<Line>[]) =>
  all.map((more, index) => ({ ...line, candidateId: `p${index}`, ...more }));

/** Today's list as the server sends it, with somebody in every section. */
export const aToday = {
  kind: 'today',
  today: '2026-11-27',
  nextBlitz: '2026-12-04',
  whose: 'Rita',
  recruiters: [
    { name: 'Rita', people: 6, isMe: true },
    { name: 'Tom', people: 4, isMe: false },
  ],
  sections: [
    {
      section: 'overdue',
      people: people(
        { candidateId: 'c1' },
        {
          candidateId: 'c2',
          name: 'Maximiliana Wolkenstein-Trostburg de la Cruz',
          why: 'Promised for Wed 25 Nov: send the salary band and the names of the two people on the panel',
          daysLate: 12,
          rows: 2,
        },
      ),
    },
    {
      section: 'today',
      people: people({ candidateId: 'c3', name: 'Ben Okoro', daysLate: 0, actBy: '2026-11-27', tone: 'today' }),
    },
    {
      section: 'to be told',
      people: people({
        candidateId: 'c4',
        name: 'Cem Yılmaz',
        why: 'Decided on Tue 17 Nov, and not told yet',
        daysLate: 0,
        tone: 'today',
        skipped: true,
      }),
    },
    {
      section: 'questions',
      people: people({
        candidateId: 'c5',
        name: 'Dora Nagy',
        why: 'Still active?',
        daysLate: 0,
        actBy: null,
        tone: 'ask',
      }),
    },
    {
      section: 'next week',
      people: people({ candidateId: 'c6', name: 'Eve Marsh', daysLate: -3, actBy: '2026-11-30', tone: 'soon' }),
    },
  ],
  nudges: [{ role: 'Data Engineer', people: ['Ana Ruiz', 'Ben Okoro'], text: 'Hello, 2 candidates are waiting.' }],
  done: { heard: [], promisesKept: 0, promisesMade: 0 },
  keysOn: true,
};

/** Everybody, for the search. */
export const everybody = {
  kind: 'people',
  people: [
    { name: 'Ana Ruiz', email: 'ana@mail.example', role: 'Data Engineer' },
    { name: 'Jürgen Müller', email: 'jm@mail.example', role: 'Analyst' },
    { name: 'Ben Okoro', email: 'ben@mail.example', role: 'Data Engineer' },
  ].map((one, index) => ({
    ...one,
    candidateId: `c${index + 1}`,
    stage: 'Interview',
    status: '✓ On track',
    tone: 'fine',
    sheet: 'Candidates',
    row: index + 2,
  })),
};
