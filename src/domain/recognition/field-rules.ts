import type { Idea } from './words/words.js';
import { FIELDS, type Field } from './recognition.js';

/** A set of ideas that makes a header mean a field. */
export interface FieldRule {
  readonly field: Field;
  /** All of these must be there. */
  readonly needs: readonly Idea[];
  /** These may be there; any other known idea makes the rule fail. */
  readonly may: readonly Idea[];
  /** How well it says it: 0 to 1. */
  readonly score: number;
  /** What the cells must show for it. Empty columns pass for dates; `proven` wants cells that speak for it. */
  readonly cells?: 'dates' | 'no dates' | 'stages' | 'closed stages' | 'several words' | 'proven';
  /** For `lastTouch`: does it say that the candidate was contacted, or only hint at it? */
  readonly kind?: 'contact' | 'proxy';
}

/** Ideas that change no meaning. */
const ALWAYS = 'filler person';

type Row = readonly [needs: string, may: string, score: number, cells?: FieldRule['cells'], kind?: FieldRule['kind']];

const TABLE: Readonly<Record<Field, readonly Row[]>> = {
  name: [
    ['person name', 'full title apply', 1],
    ['full name', 'title', 1],
    ['firstName name', 'full', 0.93, 'several words'],
    ['firstName lastName', 'name full', 0.97],
    ['name', '', 0.9],
    ['person firstName', '', 0.8],
    ['person', 'full', 0.72],
    ['apply name', '', 0.72],
    ['linkedin name', 'full profile', 0.5],
    ['action name', '', 0.5, 'several words'],
  ],
  firstName: [
    ['firstName', 'name', 1],
    ['ordinal name', 'full', 0.9],
  ],
  lastName: [
    ['lastName', 'name full', 1],
    ['last name', 'full', 0.95],
  ],
  email: [
    ['email', 'contact apply id', 1],
    ['email', 'contact apply id number ordinal', 0.9],
    ['email', 'contact extra landline number', 0.7],
    ['email phone', 'contact', 0.7],
    ['email', 'contact other', 0.6, 'proven'],
    ['contact', '', 0.55, 'proven'],
    ['email id', 'job number apply other link', 0.5, 'proven'],
  ],
  phone: [
    ['mobile', 'phone number contact full ordinal id', 1],
    ['phone', 'number contact full', 0.95],
    ['contact number', '', 0.9],
    ['phone', 'number contact extra ordinal', 0.8],
    ['phone', 'landline number contact', 0.72],
    ['contact', 'number', 0.6, 'proven'],
  ],
  role: [
    ['appliedFor', 'job title name apply', 1],
    ['appliedFor', 'job title name apply company link', 0.6],
    ['apply job', 'title name', 0.98],
    ['job', 'title name recruiting apply', 0.95],
    ['job', 'title name client recruiting apply assigned recruiter', 0.7],
    ['interview job', 'title name', 0.6],
    ['job id', 'number apply title name', 0.75],
    ['job id', 'number apply title name email', 0.7],
    ['job link', 'apply', 0.7],
    ['appliedFor id', 'job number', 0.75],
    ['job number', 'apply id', 0.6],
    ['recruiting', '', 0.5],
    ['title', '', 0.42],
    ['profile', '', 0.5, 'proven'],
  ],
  stage: [
    ['stage', 'name current last recruiting job status', 1],
    ['stage', 'name current last recruiting job status apply interview final', 0.95],
    ['status', 'current recruiting last', 0.88],
    ['status', 'current apply recruiting last name', 0.84],
    ['interview status', 'recruiting apply current', 0.74],
    ['status', 'final outcome', 0.66],
    ['hired status', '', 0.8],
    ['job status', 'apply', 0.55, 'closed stages'],
    ['created status', 'client', 0.6],
    ['stage id', '', 0.6],
    ['status id', '', 0.5],
    ['contact status', '', 0.5],
    ['outcome', 'interview', 0.5, 'closed stages'],
    ['followup', 'recruiting apply', 0.62, 'stages'],
    ['recruiting', 'current last apply', 0.55, 'stages'],
    ['outcome', 'contact', 0.5, 'stages'],
  ],
  owner: [
    ['recruiter', 'name full email assigned job person id recruiting', 1],
    ['assigned', 'name full email recruiting job', 0.92],
    ['assigned', 'interviewer interview ordinal action name', 0.55],
    ['manager', 'name full email job', 0.62],
    ['manager recruiter', 'name full email job assigned', 0.9],
    ['creator', 'name email id', 0.5],
  ],
  lastTouch: [
    ['last contact', 'date time number', 1, 'dates', 'contact'],
    ['last followup', 'date time', 0.95, 'dates', 'contact'],
    ['last contact', 'date time recruiter other', 0.85, 'dates', 'contact'],
    ['contact date', 'time', 0.9, 'dates', 'contact'],
    ['contact', 'time', 0.72, 'dates', 'contact'],
    ['last email', 'date time other', 0.9, 'dates', 'contact'],
    ['last text', 'date time other', 0.6, 'dates', 'contact'],
    ['last', 'date time', 0.5, 'dates', 'contact'],
    ['update last', 'date time apply', 0.8, 'dates', 'proxy'],
    ['update', 'date time apply last status stage action', 0.74, 'dates', 'proxy'],
    ['last action', 'date time', 0.66, 'dates', 'proxy'],
    ['last stage', 'date time', 0.6, 'dates', 'proxy'],
    ['stage date', 'time status', 0.6, 'dates', 'proxy'],
    ['stage created', 'date time', 0.6, 'dates', 'proxy'],
    ['status date', 'time apply last', 0.6, 'dates', 'proxy'],
  ],
  nextStep: [
    ['next action', '', 1, 'no dates'],
    ['next action', 'text note followup recruiting', 0.98, 'no dates'],
    ['next action', 'text note kind followup interview status', 0.72, 'no dates'],
    ['followup action', 'text note', 0.85, 'no dates'],
    ['next followup', 'text note', 0.8, 'no dates'],
    ['next', 'text scheduled', 0.6, 'no dates'],
    ['next stage', 'recruiting', 0.75, 'no dates'],
    ['next interview', '', 0.6, 'no dates'],
    ['followup', 'note text', 0.55, 'no dates'],
    ['action', 'text', 0.5, 'proven'],
  ],
  nextStepDue: [
    ['next action due', 'date time followup', 1, 'dates'],
    ['next contact', 'date time due scheduled', 0.95, 'dates'],
    ['contact scheduled', 'date time', 0.8, 'dates'],
    ['next followup', 'date time due', 0.95, 'dates'],
    ['next action date', 'time', 0.92, 'dates'],
    ['contact due', 'date time', 0.9, 'dates'],
    ['action due', 'date time', 0.9, 'dates'],
    ['followup date', 'time due action scheduled', 0.85, 'dates'],
    ['followup due', 'date time', 0.9, 'dates'],
    ['next interview date', 'time', 0.7, 'dates'],
    ['next date', 'time', 0.75, 'dates'],
    ['due', 'date time', 0.66, 'dates'],
    ['due', 'date time stage apply recruiting', 0.55, 'dates'],
    ['followup', '', 0.6, 'dates'],
    ['next action', 'text', 0.7, 'dates'],
    ['action date', 'time', 0.5, 'dates'],
  ],
  interviewDate: [
    ['interview date', 'time scheduled', 1, 'dates'],
    ['interview date', 'time scheduled ordinal number phone landline', 0.97, 'dates'],
    [
      'interview date',
      'time scheduled ordinal number phone landline last final manager interviewer recruiter',
      0.85,
      'dates',
    ],
    ['interview', 'time scheduled ordinal number phone landline', 0.74, 'dates'],
    ['interview date client', 'time scheduled ordinal number', 0.8, 'dates'],
    ['next interview date', 'time', 0.75, 'dates'],
    ['next interview', 'time', 0.74, 'dates'],
    ['ordinal date', 'time scheduled number', 0.55, 'dates'],
    ['scheduled date', 'time interview', 0.75, 'dates'],
    ['scheduled', 'time', 0.6, 'dates'],
    ['date time', '', 0.52, 'dates'],
  ],
  source: [
    ['source', 'apply cv recruiting', 1],
    ['source', 'apply cv recruiting referral name job link', 0.82],
    ['source', 'kind text apply name referral recruiting', 0.7],
    ['referral', 'name', 0.55],
  ],
  notes: [
    ['note', '', 1],
    ['note', 'recruiter recruiting apply text profile contact', 0.9],
    ['note', 'interview interviewer text apply ordinal status stage', 0.72],
    ['note', 'rejected text outcome', 0.6],
    ['text', 'apply', 0.62],
    ['text', 'apply outcome', 0.5],
  ],
  decision: [
    ['outcome', 'apply recruiting', 1],
    ['outcome', 'apply recruiting final hired offer status stage', 0.9],
    ['outcome', 'apply recruiting final interview ordinal number hired offer status stage', 0.85, 'closed stages'],
    ['final status', 'apply', 0.9],
    ['rejected reason', 'apply', 0.64],
    ['outcome reason', 'rejected', 0.64],
    ['offer status', '', 0.6],
    ['apply status', '', 0.62],
    ['hired status', '', 0.55],
    ['hired', '', 0.55, 'no dates'],
    ['hired rejected', '', 0.6, 'no dates'],
    ['feedback final', '', 0.9],
    ['reason', 'stage', 0.5],
    ['rejected', '', 0.5, 'no dates'],
    ['status', 'current apply recruiting', 0.5, 'closed stages'],
  ],
  appliedDate: [
    ['apply date', '', 1, 'dates'],
    ['apply date', 'time created job recruiting cv', 0.97, 'dates'],
    ['apply', 'time', 0.9, 'dates'],
    ['appliedFor', '', 0.6, 'dates'],
    ['apply created', 'date time', 0.85, 'dates'],
    ['created date', 'time', 0.78, 'dates'],
    ['created', 'time', 0.72, 'dates'],
    ['cv date', 'created', 0.8, 'dates'],
    ['cv created', 'date', 0.8, 'dates'],
    ['date', '', 0.55, 'dates'],
    ['time date', '', 0.5, 'dates'],
    ['source date', '', 0.5, 'dates'],
  ],
  company: [
    ['company current', 'name', 1],
    ['company', 'name last', 0.85],
  ],
  linkedin: [
    ['linkedin', 'link profile id', 1],
    ['linkedin', 'link profile id name social', 0.8],
    ['profile link', '', 0.62],
    ['social', 'link profile', 0.55],
    ['profile', '', 0.5],
  ],
  feedback: [
    ['feedback', '', 1],
    ['feedback', 'interview interviewer ordinal number time', 0.95],
    ['feedback', 'interview interviewer ordinal number note text manager recruiter cv final client outcome', 0.85],
    ['interview note', 'text ordinal number', 0.75],
    ['interviewer note', 'text ordinal number', 0.75],
    ['ordinal note', 'text number', 0.74],
  ],
};

const ideasOf = (list: string): Idea[] => list.split(' ').filter((idea) => idea !== '') as Idea[];

const rulesOf = (field: Field): FieldRule[] =>
  TABLE[field].map(([needs, may, score, cells, kind]): FieldRule => ({
    field,
    needs: ideasOf(needs),
    may: ideasOf(`${may} ${ALWAYS}`),
    score,
    ...(cells === undefined ? {} : { cells }),
    ...(kind === undefined ? {} : { kind }),
  }));

/** Each field's rules. */
export const FIELD_RULES: ReadonlyMap<Field, readonly FieldRule[]> = new Map(
  FIELDS.map((field) => [field, rulesOf(field)]),
);

export const ALL_RULES: readonly FieldRule[] = [...FIELD_RULES.values()].flat();

/** Does this reading of a header fit the rule? */
export function fits(rule: FieldRule, reading: ReadonlySet<Idea>): boolean {
  if (!rule.needs.every((idea) => reading.has(idea))) return false;
  for (const idea of reading) if (!rule.needs.includes(idea) && !rule.may.includes(idea)) return false;
  return true;
}
