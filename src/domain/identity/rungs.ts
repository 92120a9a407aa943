import type { Known, Sighting } from './evidence.js';

/** One kind of evidence: a row and a candidate that have a key in common belong together. */
export interface Rung {
  readonly ofRow: (row: Sighting) => readonly string[];
  readonly ofKnown: (known: Known) => readonly string[];
  /**
   * Where it joins several rows or several candidates: they are taken in their order, because all of them are one person; or
   * nobody is taken.
   */
  readonly guess: 'in order' | 'nobody';
}

/** Who somebody is. */
type Who = Pick<Rung, 'ofRow' | 'ofKnown' | 'guess'>;
/** Which of one person's rows it is. */
type Which = Pick<Rung, 'ofRow' | 'ofKnown'>;

const SEPARATOR = '\n';
const product = (ones: readonly string[], others: readonly string[]): readonly string[] =>
  ones.flatMap((one) => others.map((other) => one + SEPARATOR + other));
const given = (text: string): readonly string[] => (text === '' ? [] : [text]);

const nameAndAddress: Who = {
  ofRow: ({ name, strong }) => product(given(name), strong),
  ofKnown: ({ names, strong }) => product([...names], strong),
  guess: 'in order',
};
const address: Who = { ofRow: ({ strong }) => strong, ofKnown: ({ strong }) => strong, guess: 'in order' };
const nameAndPhone: Who = {
  ofRow: ({ name, phone }) => product(given(name), given(phone)),
  ofKnown: ({ names, phone }) => product([...names], given(phone)),
  guess: 'in order',
};
/** The name, where one side has no address that could say otherwise. */
const nameOfRowWithoutAddress: Who = {
  ofRow: ({ name, emails }) => (emails.length === 0 ? given(name) : []),
  ofKnown: ({ names }) => [...names],
  guess: 'nobody',
};
const nameOfLineWithoutAddress: Who = {
  ofRow: ({ name, emails }) => (emails.length > 0 ? given(name) : []),
  ofKnown: ({ names, emails }) => (emails.size === 0 ? [...names] : []),
  guess: 'nobody',
};
const nameAlone: Who = { ofRow: ({ name }) => given(name), ofKnown: ({ names }) => [...names], guess: 'in order' };

const jobsOf = ({ jobs }: Known): readonly string[] => (jobs === null ? [] : [...jobs]);

const hint: Which = { ofRow: (row) => (row.hint === null ? [] : [row.hint.id]), ofKnown: ({ id }) => [id] };
const hintAndJob: Which = {
  ofRow: (row) => product(hint.ofRow(row), [row.job]),
  ofKnown: (known) => product([known.id], jobsOf(known)),
};
const jobOwnerTab: Which = {
  ofRow: ({ job, owner, row }) => [[job, owner, row.tab].join(SEPARATOR)],
  ofKnown: (known) => jobsOf(known).map((job) => [job, known.owner, known.tab ?? ''].join(SEPARATOR)),
};
const jobAndTab: Which = {
  ofRow: ({ job, row }) => [[job, row.tab].join(SEPARATOR)],
  ofKnown: (known) => jobsOf(known).map((job) => [job, known.tab ?? ''].join(SEPARATOR)),
};
const job: Which = { ofRow: (row) => [row.job], ofKnown: jobsOf };
/** Whoever has left comes back with the job that they had; with another one they are a new candidate. */
const ownerAndTab: Which = {
  ofRow: ({ owner, row }) => [[owner, row.tab].join(SEPARATOR)],
  ofKnown: ({ owner, tab, hasLeft }) => (hasLeft ? [] : [[owner, tab ?? ''].join(SEPARATOR)]),
};
const any: Which = { ofRow: () => [''], ofKnown: ({ hasLeft }) => (hasLeft ? [] : ['']) };

const both = (who: Who, which: Which): Rung => ({
  ofRow: (row) => product(who.ofRow(row), which.ofRow(row)),
  ofKnown: (known) => product(who.ofKnown(known), which.ofKnown(known)),
  // With the id beside it, a copy is told from its original by their order.
  guess: which === hint || which === hintAndJob ? 'in order' : who.guess,
});
const ladder = (who: Who, ...steps: readonly Which[]): readonly Rung[] => steps.map((which) => both(who, which));

/**
 * The evidence, the strongest first. That the details agree is worth more than the id beside a row: a sort of their
 * columns alone moves the details, and the id stays where it was.
 */
export const rungs: readonly Rung[] = [
  ...ladder(nameAndAddress, hintAndJob, jobOwnerTab, jobAndTab, job, hint),
  ...ladder(address, hintAndJob, jobOwnerTab, jobAndTab, job, hint),
  ...ladder(nameAndPhone, hintAndJob, jobOwnerTab, job, hint),
  ...ladder(nameOfRowWithoutAddress, hintAndJob, jobOwnerTab, jobAndTab, job, hint),
  ...ladder(nameOfLineWithoutAddress, hintAndJob, jobOwnerTab, jobAndTab, job, hint),
  ...ladder(nameAlone, hintAndJob, hint),
  ...ladder(nameAndAddress, ownerAndTab, any),
  ...ladder(address, ownerAndTab, any),
  ...ladder(nameAndPhone, any),
  ...ladder(nameOfRowWithoutAddress, ownerAndTab, any),
  ...ladder(nameOfLineWithoutAddress, ownerAndTab, any),
];
