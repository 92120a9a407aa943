/** A card as the server sends it, of somebody of whom nothing special is to be said. */
const card = {
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
  pause: null,
  waitingOn: null,
  touches: [],
  otherRows: [],
  doNotContact: null,
  today: '2026-11-27',
};
/** What the server answers a sidebar that shows this card; say only what is special about it. */
export const answersWith = (more: Partial<Omit<typeof card, 'owed'>> & { readonly owed?: readonly object[] } = {}) => ({
  getSelection: { kind: 'card', key: 'k', card: { ...card, ...more } },
  getFridayState: { kind: 'friday', line: '', attention: null, mend: null, timersOf: [], deputy: '' },
});
