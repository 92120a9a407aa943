import type { Cell } from '../../../src/domain/cell.js';
import type { Field } from '../../../src/domain/recognition/recognition.js';

/** The same sequence for the same seed: 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const FIRST =
  'Maria Jonas Aisha Chen Priya Olga Luca Sofía Ahmed Ingrid Tomás Yuki Fatima Pavel Noor Grace Émile Zoë'.split(' ');
const LAST =
  'Silva Müller Khan Wei Patel Ivanova Rossi García Hassan Larsen Novák Tanaka Nowak Petrov Jansen Okoye'.split(' ');
const JOBS = ['Backend Engineer', 'Nurse', 'Account Manager', 'Data Analyst'];
const SOURCES = ['LinkedIn', 'Referral', 'Job board', 'Agency', 'Website'];
const RECRUITERS = ['Rita Moss', 'Sam Field', 'Ana Costa'];
const COMPANIES = [
  'Acme GmbH',
  'Northwind',
  'Globex',
  'Initech',
  'Umbrella',
  'Hooli',
  'Stark',
  'Wayne',
  'Tyrell',
  'Cyberdyne',
];
const NOTES = [
  'Strong on SQL, wants to work from home two days a week.',
  'Asked about the salary range; will think it over.',
  'Friendly; short notice period. Prefers the north of the city.',
  'Good portfolio',
];
const STEPS = ['Send assignment', 'Call on Monday', 'Book second interview', 'Ask for references'];
const STAGES = ['Applied', 'Phone screen', 'Interview', 'Offer', 'Rejected', 'Hired'];
const OUTCOMES = ['Rejected', 'Hired', 'Withdrawn', 'Offer declined'];
const CITIES = ['Porto', 'Leeds', 'Graz', 'Lyon', 'Osaka', 'Pune'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Makes cells for a column of which only the field is known; `undefined` is a column that is no field of ours. */
export function cellsFor(
  field: Field | undefined,
  count: number,
  seed: number,
  stages: readonly string[] = [],
): string[] {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const decoy = pick(['id', 'count', 'city', 'yes', 'text', 'blank', 'score']);
  const blanks = field === 'name' || field === 'firstName' || field === 'lastName' ? 0 : random() * 0.4;
  const day = (): string =>
    `2026-${String(1 + Math.floor(random() * 9)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const words = stages.length > 0 ? stages : STAGES;
  const make = (row: number): string => {
    switch (field) {
      case 'name':
        return `${pick(FIRST)} ${pick(LAST)}`;
      case 'firstName':
        return pick(FIRST);
      case 'lastName':
        return pick(LAST);
      case 'email':
        return random() < 0.05
          ? 'none yet'
          : `${pick(FIRST)}.${pick(LAST)}${row}@example.com`.normalize('NFD').replace(/[^\w.@]/g, '');
      case 'phone':
        return random() < 0.05 ? 'call me' : `+44 20 7946 0${String(100 + Math.floor(random() * 899))}`;
      case 'role':
        return pick(JOBS);
      case 'stage':
        return pick(words);
      case 'owner':
        return pick(RECRUITERS);
      case 'source':
        return pick(SOURCES);
      case 'notes':
      case 'feedback':
        return pick(NOTES);
      case 'nextStep':
        return pick(STEPS);
      case 'decision':
        return pick(OUTCOMES);
      case 'company':
        return pick(COMPANIES);
      case 'linkedin':
        return `https://www.linkedin.com/in/${pick(FIRST).toLowerCase()}${row}`;
      case 'appliedDate':
      case 'interviewDate':
      case 'lastTouch':
      case 'nextStepDue':
        return random() < 0.04 ? 'soon' : day();
      case undefined:
        switch (decoy) {
          case 'id':
            return `X-${1000 + row}`;
          case 'count':
            return String(Math.floor(random() * 40));
          case 'city':
            return pick(CITIES);
          case 'yes':
            return pick(['Yes', 'No']);
          case 'score':
            return (random() * 5).toFixed(1);
          case 'blank':
            return '';
          default:
            return `${pick(NOTES)} ${pick(CITIES)}`;
        }
    }
  };
  return Array.from({ length: count }, (_, row) => {
    if (random() < blanks) return pick(['', '', '-']);
    const cell = make(row);
    // A slip of the finger in one of forty.
    const slip = Math.floor(random() * cell.length);
    return random() < 0.025 && cell.length > 4 && !/\d/.test(cell)
      ? cell.slice(0, slip) + LETTERS.charAt(Math.floor(random() * LETTERS.length)) + cell.slice(slip + 1)
      : cell;
  });
}

/** Rows of `table`. */
export const ROWS = 30;

/** A table of columns given as header → field, or header → its cells. */
export function table(
  columns: readonly (readonly [header: string, cells: Field | null | readonly Cell[]])[],
): Cell[][] {
  const cells = columns.map(([, given], at) =>
    given === null
      ? cellsFor(undefined, ROWS, at + 5)
      : typeof given === 'string'
        ? cellsFor(given, ROWS, at + 5)
        : given,
  );
  return [
    columns.map(([header]) => header),
    ...Array.from({ length: ROWS }, (_, row) => cells.map((each) => each[row] ?? '')),
  ];
}
