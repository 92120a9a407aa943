/** Invented people for the stored workbooks. The names are made of two lists; addresses end in ".example". */
const FIRST = ['Ana', 'Ben', 'Cem', 'Dora', 'Emil', 'Fiona', 'Goran', 'Hana', 'Ilias', 'Jana', 'Karim', 'Lucía'];
const LAST = ['Ruiz', 'Okoro', 'Yılmaz', 'Novak', 'Berg', 'O’Neill', 'Petrović', 'Suzuki', 'Papas', 'Müller', 'Haddad'];
const ROLES = ['Backend Engineer', 'Product Designer', 'Data Analyst', 'Customer Success Lead'];
const STAGES = ['Applied', 'Phone screen', 'Interview', 'Offer', 'Interview', 'Phone screen', 'On hold', 'Interview'];

export const RECRUITERS = ['rita@agency.example', 'ben@agency.example', 'chidi@agency.example', 'ola@agency.example'];
export const HEADERS = [
  ...['Candidate', 'Email', 'Phone', 'Role', 'Stage', 'Recruiter'],
  ...['Applied on', 'Interview date', 'Last contact', 'Notes'],
];
/** Where the columns stand, as letters. */
export const AT = Object.fromEntries(HEADERS.map((header, index) => [header, String.fromCharCode(65 + index)]));

/** The `index`-th person as a row of texts; days as offsets from the day of set-up, written by `dayText`. */
export function person(index, dayText) {
  const first = FIRST[index % FIRST.length];
  const last = LAST[(index * 7 + Math.floor(index / FIRST.length)) % LAST.length];
  const mailbox = `${first}.${last}.${index}`
    .normalize('NFKD')
    .replace(/[^\x21-\x7e]/g, '')
    .replace(/[^\w.]/g, '');
  const stage = STAGES[index % STAGES.length];
  const working = stage !== 'Applied';
  return [
    `${first} ${last}`,
    index % 9 === 8 ? '' : `${mailbox.toLowerCase()}@mail.example`,
    index % 4 === 3 ? '' : `+1 202-555-01${String(10 + (index % 90))}`,
    ROLES[index % ROLES.length],
    stage,
    RECRUITERS[index % RECRUITERS.length],
    dayText(-(5 + (index % 25))),
    stage === 'Interview' ? dayText(-(1 + (index % 6))) : '',
    working && index % 6 !== 5 ? dayText(-(1 + (index % 9))) : '',
    index % 5 === 0 ? 'Prefers mail' : '',
  ];
}
