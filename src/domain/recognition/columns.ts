import type { Cell } from '../cell.js';
import { cellEvidence, countOf } from './evidence.js';
import { profileOf, type ColumnProfile } from './column-profile.js';
import { ALL_RULES, FIELD_RULES, fits, type FieldRule } from './field-rules.js';
import type { HeaderMeaning, HeaderReader } from './header-meaning.js';
import type { Field } from './recognition.js';

/** One column of the table: what its header says and what its cells look like. */
export interface Column {
  /** 0-based. */
  readonly at: number;
  readonly header: string;
  /** What stands above it in a merged band, or ''. */
  readonly band: string;
  readonly meaning: HeaderMeaning;
  readonly profile: ColumnProfile;
}

/** How well a column suits a field, and why. */
export interface Suits {
  readonly score: number;
  readonly because: string;
  readonly kind?: 'contact' | 'proxy';
}

/** Bands that change whose column it is: "Recruiter" over "Name" is no candidate's name. */
const OTHERS = [
  'recruiter',
  'manager',
  'interviewer',
  'client',
  'referral',
  'creator',
  'assigned',
  'other',
  'landline',
] as const;

/** Fields whose cells look like nothing else. */
const SHARP: readonly Field[] = ['email', 'phone', 'linkedin'];

export function columnsOf(
  texts: readonly string[],
  bands: readonly string[],
  rows: readonly (readonly Cell[])[],
  reader: HeaderReader,
): Column[] {
  const plain = withoutNumbers(texts);
  return texts.map((header, at) => {
    const band = bands[at] ?? '';
    const bandIdeas = reader.read(band).readings[0];
    const ofOthers = bandIdeas !== undefined && OTHERS.some((idea) => bandIdeas.has(idea));
    return {
      at,
      header,
      band,
      meaning: meaningOf(ofOthers ? `${band} ${plain[at] ?? ''}` : (plain[at] ?? ''), reader),
      profile: profileOf(rows.map((row) => row[at] ?? '')),
    };
  });
}

const NUMBERED = /^\s*(?:q|no\.?\s?)?\d{1,2}\s*[.):\-–]\s*(?=\p{L})/iu;

/** "1. Name", "2. E-mail": where most headers are numbered, the numbers only count. Elsewhere "1. interview" is the first. */
function withoutNumbers(texts: readonly string[]): readonly string[] {
  const named = texts.filter((text) => text !== '');
  const numbered = named.filter((text) => NUMBERED.test(text)).length;
  const isCounted = numbered >= 4 && numbered >= named.length * 0.7;
  return isCounted ? texts.map((text) => text.replace(NUMBERED, '')) : texts;
}

/** "Name / Age", "Role (client)": two things in one column, of which one may be nothing of ours. */
const BETWEEN_TWO = /[/|&(（・、,\n]/;

/** What a header says; where it says nothing as a whole, what its first part says, if the second says nothing. */
function meaningOf(header: string, reader: HeaderReader): HeaderMeaning {
  const whole = reader.read(header);
  const text = header.trim();
  // Something stands before the sign that divides them, and something behind.
  const at = text.slice(1).search(BETWEEN_TWO) + 1;
  const [first, second] = [text.slice(0, at).trim(), text.slice(at + 1)];
  if (at === 0 || second === '' || saysSomething(whole)) return whole;
  const half = reader.read(first);
  return saysSomething(half) && !saysSomething(reader.read(second)) ? { ...half, known: half.known * 0.85 } : whole;
}

const saysSomething = ({ listed, readings }: HeaderMeaning): boolean =>
  listed.length > 0 || ALL_RULES.some((rule) => readings.some((reading) => fits(rule, reading)));

/** A header may be a whole question; the preview is 300 px wide. */
const shortened = (header: string): string => (header.length > 40 ? `${header.slice(0, 39).trim()}…` : header);

/** The best rule of a field for what the header says; undefined where no rule fits. */
function bestRule(field: Field, column: Column): FieldRule | undefined {
  let best: FieldRule | undefined;
  for (const rule of FIELD_RULES.get(field) ?? []) {
    if (best !== undefined && rule.score <= best.score) continue;
    if (rule.cells !== undefined && !cellsAllow(rule, column.profile)) continue;
    if (column.meaning.readings.some((reading) => fits(rule, reading))) best = rule;
  }
  return best;
}

function cellsAllow({ cells, field }: FieldRule, profile: ColumnProfile): boolean {
  if (cells === 'proven') return cellEvidence(field, profile).factor > 1;
  if (profile.filled === 0) return cells !== 'closed stages';
  const dates = Math.max(profile.share('date'), profile.dateNumbers);
  if (cells === 'dates') return dates >= 0.25;
  if (cells === 'no dates') return profile.share('date') < 0.5;
  if (cells === 'several words') return profile.share('person') >= 0.6;
  // With a word for the end among them: a to-do list speaks of interviews, too, but nobody is rejected in it.
  if (cells === 'stages') return profile.stages >= 0.6 && profile.closed > 0 && profile.distinct <= 20;
  return profile.closed > 0;
}

/**
 * Unknown words in a header make it less sure: at half known, it says half of what the rule says. What is a guess even
 * when all is known ("Candidate", "Date") is none with an unknown word beside it.
 */
function trust(known: number, rule: FieldRule | undefined): number {
  if (known >= 0.99) return 1;
  const isGuess = rule !== undefined && rule.score < 0.75 && (rule.field === 'name' || rule.field === 'appliedDate');
  return (0.2 + 0.75 * known) * (isGuess ? 0.7 : 1);
}

/** How well the column suits the field: what the header says, times what the cells say. */
export function suits(field: Field, column: Column): Suits | null {
  const listed = column.meaning.listed.includes(field);
  const rule = bestRule(field, column);
  if (!listed && rule === undefined) return null;
  // "By" is who did it, and Danish for town: what may as well be nothing of ours is only a hint.
  const doubt = column.meaning.readings.some((reading) => reading.size === 1 && reading.has('other')) ? 0.85 : 1;
  const said = listed ? 1 : (rule?.score ?? 0) * trust(column.meaning.known, rule) * doubt;
  const evidence = cellEvidence(field, column.profile);
  if (evidence.factor === 0) return null;
  // Earlier columns win between equals.
  const score = said * evidence.factor - column.at * 0.0002;
  return {
    score,
    because: `Header “${shortened(column.header)}”; ${evidence.says}.`,
    ...(rule?.kind === undefined ? {} : { kind: rule.kind }),
  };
}

/** The header means nothing but a day, and the cells are none. */
function isContradicted({ meaning, profile }: Column): boolean {
  const rules = ALL_RULES.filter((rule) => meaning.readings.some((reading) => fits(rule, reading)));
  return rules.length > 0 && rules.every((rule) => rule.cells === 'dates' && !cellsAllow(rule, profile));
}

/** The header says what the column is, and that isn't the field. */
function headerRulesOut(field: Field, column: Column): boolean {
  const { meaning } = column;
  // "Target" over names: what the cells cannot be says nothing.
  const isKnown = !meaning.isUnknown && !(field === 'name' && isContradicted(column));
  if (!isKnown) return false;
  const isSharp = SHARP.includes(field);
  // What only one field can look like is taken under any header that doesn't say whose it is.
  const isOfOthers = meaning.readings.some((reading) => OTHERS.some((idea) => idea !== 'other' && reading.has(idea)));
  if (isOfOthers || !(isSharp || field === 'stage')) return true;
  // "Consent", "Background check": known, and about something else, whatever words stand below it.
  return isSharp && meaning.readings.some((reading) => reading.has('other'));
}

/** Words for the way and for its end: a column of outcomes, of tasks, of yes and no has not both. */
const isPipeline = ({ distinct, closed, active, length }: ColumnProfile): boolean =>
  distinct >= 3 && distinct <= 15 && closed > 0 && active >= 0.25 && length < 24;

/** Names of people, and hardly one of them twice. */
const isPeople = (profile: ColumnProfile): boolean =>
  profile.distinct / profile.filled > 0.6 && profile.share('person') >= 0.7;

/** Fields that cells can prove, and the share of the cells that do. */
const PROOFS: Partial<Record<Field, { readonly says: string; readonly share: (profile: ColumnProfile) => number }>> = {
  email: { says: 'hold an address', share: (profile) => profile.share('email') },
  phone: { says: 'look like a phone number', share: (profile) => profile.share('phone') },
  linkedin: { says: 'are LinkedIn links', share: (profile) => profile.share('linkedin') },
  stage: {
    says: 'are stage words',
    share: (profile) => (isPipeline(profile) ? profile.active + profile.closed : 0),
  },
  name: { says: 'look like names', share: (profile) => (isPeople(profile) ? profile.share('person') * 0.9 : 0) },
};

/** A header in a language without words: only what cells can prove is taken. */
export function fromCellsAlone(field: Field, column: Column): Suits | null {
  const { profile } = column;
  const proof = PROOFS[field];
  if (proof === undefined || profile.filled < 3 || headerRulesOut(field, column)) return null;
  const share = proof.share(profile);
  if (share < 0.6) return null;
  return {
    score: 0.5 + 0.1 * share - column.at * 0.0002,
    because: `The header doesn’t say it; ${countOf(profile, share)} ${proof.says}.`,
  };
}
