import type { ColumnProfile } from './column-profile.js';
import type { Field } from './recognition.js';

/** What the cells say about a field: a factor on what the header says, and the reason in words. */
export interface CellEvidence {
  /** 0 says impossible, 1 says nothing against, above 1 speaks for it. */
  readonly factor: number;
  readonly says: string;
}

/** With fewer filled cells than this, cells decide nothing. */
const TOO_FEW = 3;
/** From this many values on, "each one different" and "the same few" mean something. */
const ENOUGH = 10;

const NOTHING: CellEvidence = { factor: 1, says: 'too few values to tell by' };
const IMPOSSIBLE = (says: string): CellEvidence => ({ factor: 0, says });

/** How well the cells of a column suit a field. */
export function cellEvidence(field: Field, profile: ColumnProfile): CellEvidence {
  if (profile.filled === 0) return { factor: 0.97, says: 'no values below it yet' };
  if (profile.filled < TOO_FEW) return NOTHING;
  return EVIDENCE[field](profile);
}

const EVIDENCE: Readonly<Record<Field, (profile: ColumnProfile) => CellEvidence>> = {
  email: (profile) => bySharp(profile.share('email'), 'hold an address', profile, sameFew(profile) ? 0.7 : 1),
  phone: (profile) =>
    bySharp(Math.max(profile.share('phone'), profile.phoneNumbers), 'look like a phone number', profile),
  linkedin: (profile) => bySharp(profile.share('linkedin', 'url'), 'are links', profile),
  name: names,
  lastName: names,
  firstName: firstNames,
  appliedDate: byDates,
  interviewDate: byDates,
  lastTouch: byDates,
  nextStepDue: byDates,
  stage: stages,
  decision: decisions,
  role: (profile) => fewValues('role', profile),
  owner: (profile) => fewValues('owner', profile),
  source: (profile) => fewValues('source', profile),
  notes: (profile) => texts('notes', profile),
  feedback: (profile) => texts('feedback', profile),
  nextStep: (profile) => texts('nextStep', profile),
  company: (profile) => texts('company', profile),
};

/** "41 of 41". */
export const countOf = ({ filled }: ColumnProfile, share: number): string =>
  `${Math.round(share * filled)} of ${filled}`;

const valuesIn = ({ distinct }: ColumnProfile): string =>
  distinct === 1 ? 'one value' : `${distinct} different values`;
const sameFew = (profile: ColumnProfile): boolean =>
  profile.filled >= ENOUGH && profile.distinct / profile.filled < 0.35;
const isTyped = (profile: ColumnProfile): boolean => profile.share('date', 'email', 'phone', 'linkedin') > 0.6;

function bySharp(share: number, what: string, profile: ColumnProfile, otherwise = 1): CellEvidence {
  const says = `${countOf(profile, share)} ${what}`;
  if (share >= 0.5) return { factor: 1.06 * otherwise, says };
  if (share >= 0.12) return { factor: 0.85 * otherwise, says };
  return IMPOSSIBLE(says);
}

function byDates(profile: ColumnProfile): CellEvidence {
  const share = Math.max(profile.share('date'), profile.dateNumbers);
  const says = `${countOf(profile, share)} are dates`;
  if (share >= 0.5) return { factor: 1.05, says };
  return share >= 0.25 ? { factor: 0.85, says } : IMPOSSIBLE(says);
}

function names(profile: ColumnProfile): CellEvidence {
  if (profile.share('date', 'email', 'phone', 'linkedin', 'url', 'yes or no', 'number', 'prose') > 0.6) {
    return IMPOSSIBLE('the values are no names');
  }
  const share = profile.share('person', 'words');
  const isRepeated = profile.filled >= ENOUGH && profile.distinct / profile.filled < 0.2;
  return {
    factor: isRepeated ? 0.8 : share > 0.6 ? 1.03 : 0.9,
    says: `${countOf(profile, share)} look like names`,
  };
}

/** Most people have one first name; a column of two words each holds whole names. */
function firstNames(profile: ColumnProfile): CellEvidence {
  return profile.share('person') > 0.8 ? { factor: 0.6, says: 'the values are whole names' } : names(profile);
}

function decisions(profile: ColumnProfile): CellEvidence {
  if (isTyped(profile)) return IMPOSSIBLE('the values are no words');
  // Where many are still on the way, it is the column of stages, whatever it is called.
  const factor = profile.active > 0.25 ? 0.55 : profile.closed > 0.2 ? 1.05 : 1;
  return { factor, says: `${countOf(profile, profile.closed)} say how it ended` };
}

function stages(profile: ColumnProfile): CellEvidence {
  if (isTyped(profile) || profile.share('url') > 0.5) return IMPOSSIBLE('the values are no stages');
  if (profile.share('yes or no') > 0.8) return { factor: 0.6, says: 'the values are yes or no' };
  const says = `${valuesIn(profile)}, ${countOf(profile, profile.stages)} are stage words`;
  if (profile.filled >= ENOUGH && profile.closed > 0.8 && profile.active === 0)
    return { factor: 0.75, says: 'the values say only how it ended' };
  if (profile.stages >= 0.3) return { factor: 1.05, says };
  const isEachDifferent = profile.filled >= ENOUGH && profile.distinct / profile.filled > 0.8;
  return { factor: isEachDifferent ? 0.55 : 0.93, says };
}

type FewValued = 'role' | 'owner' | 'source';

interface Doubt {
  readonly of: readonly FewValued[];
  readonly factor: number;
  readonly says: string;
  readonly when: (profile: ColumnProfile) => boolean;
}

/** What a column of few values can't be by its cells; the first that is true decides. */
const DOUBTS: readonly Doubt[] = [
  {
    of: ['role', 'owner', 'source'],
    factor: 0,
    says: 'the values are no words',
    when: (profile) => profile.share('date', 'yes or no') > 0.6,
  },
  {
    of: ['role'],
    factor: 0,
    says: 'the values are counts',
    when: (profile) => profile.share('number') > 0.8 && profile.length <= 2,
  },
  {
    of: ['role', 'source'],
    factor: 0,
    says: 'the values are addresses or phones',
    when: (profile) => profile.share('email', 'phone') > 0.6,
  },
  {
    of: ['owner'],
    factor: 0.4,
    says: 'the values are no names',
    when: (profile) => profile.share('number', 'phone', 'url', 'prose') > 0.6,
  },
  {
    of: ['source'],
    factor: 0.5,
    says: 'the values name no channel',
    when: (profile) => profile.share('number', 'prose') > 0.8,
  },
  {
    of: ['source'],
    factor: 0.7,
    says: 'the values are names of people',
    when: (profile) => profile.share('person') > 0.7,
  },
];

function fewValues(field: FewValued, profile: ColumnProfile): CellEvidence {
  const doubt = DOUBTS.find(({ of, when }) => of.includes(field) && when(profile));
  if (doubt !== undefined) return { factor: doubt.factor, says: doubt.says };
  const says = `${valuesIn(profile)} in ${profile.filled} rows`;
  const isEachDifferent = profile.filled >= ENOUGH && profile.distinct / profile.filled > 0.9;
  return { factor: sameFew(profile) ? 1.04 : isEachDifferent ? 0.9 : 1, says };
}

function texts(field: Field, profile: ColumnProfile): CellEvidence {
  if (profile.share('date', 'email', 'phone', 'yes or no') > 0.6) return IMPOSSIBLE('the values are no texts');
  const says = `texts of about ${Math.round(profile.length)} letters`;
  if (field === 'company') return { factor: profile.share('number', 'prose') > 0.7 ? 0.5 : 1, says };
  if (field === 'nextStep' && profile.stages > 0.6 && profile.closed > 0)
    return { factor: 0.6, says: 'the values are stage words' };
  return { factor: profile.share('number') > 0.7 ? 0.4 : profile.share('prose') > 0.3 ? 1.03 : 1, says };
}
