/**
 * Invented people for the sample sheet. Days are counted back from today (a negative one lies ahead), so that the demo
 * is alive on any day: some heard from us this week, some long ago, some never.
 */
export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: string;
  readonly stage: string;
  readonly recruiter: Recruiter;
  /** Days ago. */
  readonly applied: number;
  /** Days ago; null when there was none. */
  readonly interview: number | null;
  /** Days ago; null when nobody noted one. */
  readonly lastContact: number | null;
  readonly source: string;
  readonly notes: string;
}

export const RECRUITERS = { rita: 'rita@agency.example', ben: 'ben@agency.example', chidi: 'chidi@agency.example' };
export type Recruiter = keyof typeof RECRUITERS;

type Line = readonly [
  name: string,
  mailbox: string,
  role: 'PD' | 'BE' | 'DA' | 'CS',
  stage: string,
  recruiter: Recruiter,
  applied: number,
  interview: number | null,
  lastContact: number | null,
  notes?: string,
];

const ROLES = { PD: 'Product Designer', BE: 'Backend Engineer', DA: 'Data Analyst', CS: 'Customer Success Lead' };
const SOURCES = ['Referral', 'Careers page', 'LinkedIn', 'Job board', 'Meetup'];

const LINES: readonly Line[] = [
  ['Maya Lindqvist', 'maya.lindqvist', 'PD', 'Interview', 'rita', 24, 5, 6, 'Portfolio talk went well'],
  ['Tomás Ibarra', 'tomas.ibarra', 'BE', 'Phone screen', 'rita', 16, null, 11, 'Asked about remote days'],
  ['Ines Kowalczyk', 'ines.kowalczyk', 'DA', 'Offer', 'rita', 41, 12, 2, 'Wants a start date in spring'],
  ['Darius Webb', 'darius.webb', 'BE', 'Interview', 'rita', 30, 9, 9, 'Panel is undecided'],
  ['Aiko Tanabe', 'aiko.tanabe', 'PD', 'Applied', 'rita', 3, null, null],
  ['Sam Carter', 'sam.carter', 'BE', 'Phone screen', 'rita', 14, null, 3],
  ['Leila Haddad', '', 'CS', 'Phone screen', 'rita', 20, null, 8, 'Phone only, no e-mail'],
  ['Owen Pritchard', 'owen.pritchard', 'DA', 'Rejected', 'rita', 55, 30, 28, 'Told by phone'],
  ['Priya Raman', 'priya.raman', 'BE', 'Interview', 'rita', 22, 2, 2],
  ['Jonas Falk', 'jonas.falk', 'CS', 'On hold', 'rita', 48, null, 15, 'Budget opens next quarter'],
  ['Chloe Bernard', 'chloe.bernard', 'PD', 'Phone screen', 'rita', 12, null, 1],
  ['Marek Novák', 'marek.novak', 'BE', 'Applied', 'rita', 9, null, null, 'Came through the careers page'],
  ['Fatima Zahra', 'fatima.zahra', 'DA', 'Interview', 'rita', 26, -2, 4, 'Second round is booked'],
  ['Greg Holloway', 'greg.holloway', 'CS', 'Withdrawn', 'rita', 38, null, 20, 'Took another job'],
  ['Noor Aziz', 'noor.aziz', 'PD', 'Interview', 'ben', 19, 6, 13, 'Hiring manager is travelling'],
  ['Ellen Fitzgerald', 'ellen.fitzgerald', 'BE', 'Offer', 'ben', 44, 10, 7],
  ['Sam Carter', 's.carter.design', 'PD', 'Applied', 'ben', 6, null, null, 'Not the engineer of that name'],
  ['Hugo Marchetti', 'hugo.marchetti', 'DA', 'Phone screen', 'ben', 21, null, 10],
  ['Wanjiru Kamau', 'wanjiru.kamau', 'CS', 'Interview', 'ben', 17, 3, 2],
  ['Peter Lang', 'peter.lang', 'BE', 'Rejected', 'ben', 60, 33, 31],
  ['Yuki Arai', 'yuki.arai', 'PD', 'Phone screen', 'ben', 13, null, null, 'Who spoke with Yuki?'],
  ['Camila Duarte', 'camila.duarte', 'DA', 'Interview', 'ben', 29, 8, 1],
  ['Bram Visser', '', 'BE', 'Phone screen', 'ben', 10, null, 2, 'Met at the Go meetup'],
  ['Aisha Bello', 'aisha.bello', 'CS', 'Applied', 'ben', 2, null, null],
  ['Lukas Brandt', 'lukas.brandt', 'BE', 'Interview', 'ben', 33, 14, 16],
  ['Sofia Petrova', 'sofia.petrova', 'DA', 'Hired', 'ben', 70, 40, 12, 'Starts on the 1st'],
  ['Daniel Okafor', 'daniel.okafor', 'PD', 'On hold', 'ben', 36, null, 6],
  ['Maya Lindqvist', 'maya.lindqvist', 'CS', 'Phone screen', 'chidi', 8, null, 8, 'Also in the design process'],
  ['Rosa Delgado', 'rosa.delgado', 'BE', 'Interview', 'chidi', 18, 4, 5],
  ['Finn Andersen', 'finn.andersen', 'DA', 'Applied', 'chidi', 11, null, null],
  ['Hannah Weiss', 'hannah.weiss', 'CS', 'Phone screen', 'chidi', 15, null, 9],
  ['Kofi Mensah', 'kofi.mensah', 'BE', 'Offer', 'chidi', 39, 11, 1, 'Comparing two offers'],
  ['Elif Yıldız', 'elif.yildiz', 'PD', 'Interview', 'chidi', 27, 7, 3],
  ['Martin Sørensen', 'martin.sorensen', 'DA', 'Phone screen', 'chidi', 23, null, 20],
  ['Grace Liu', 'grace.liu', 'CS', 'Rejected', 'chidi', 52, 25, 24],
  ['Ivan Horvat', 'ivan.horvat', 'BE', 'Phone screen', 'chidi', 9, null, null],
  ['Nadia Rossi', 'nadia.rossi', 'PD', 'Withdrawn', 'chidi', 45, null, 30],
  ['Theo Laurent', 'theo.laurent', 'DA', 'Interview', 'chidi', 25, -1, 2],
  ['Zanele Dube', 'zanele.dube', 'CS', 'Applied', 'chidi', 5, null, null],
  ['Arjun Mehta', 'arjun.mehta', 'BE', 'Hired', 'chidi', 66, 35, 10],
  ['Clara Nilsson', 'clara.nilsson', 'PD', 'Phone screen', 'chidi', 12, null, 2],
];

export const SAMPLE_PEOPLE: readonly SamplePerson[] = LINES.map(
  ([name, mailbox, role, stage, recruiter, applied, interview, lastContact, notes = ''], index) => ({
    name,
    email: mailbox === '' ? '' : `${mailbox}@mail.example`,
    // 555-01xx is set aside for stories.
    phone: index % 4 === 3 ? '' : `+1 202-555-01${String(10 + index)}`,
    role: ROLES[role],
    stage,
    recruiter,
    applied,
    interview,
    lastContact,
    source: SOURCES[index % SOURCES.length] ?? '',
    notes,
  }),
);
