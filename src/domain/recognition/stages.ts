import { isClosed, type Phase } from '../touch-log/phase.js';
import type { StageIdea, Words } from './words/words.js';
import { LANGUAGES } from './words/languages.js';
import { isBlank } from './cell-shape.js';
import { headerReader } from './header-meaning.js';
import { Lexicon, type Segment } from './lexicon.js';
import type { StageMeaning } from './recognition.js';

export interface StageOptions {
  /** Header of the column: "Rejected" under "Offer status" was said by the candidate, "Yes" under "Hired" is hired. */
  readonly column?: string;
}

const UNKNOWN: StageMeaning = { phase: 'unknown', certain: false };

/** How much of a text must be known words before an active phase is certain; a closing word needs less, but "must hire" is no hire. */
const KNOWN_ENOUGH = { active: 0.66, closed: 0.3, hired: 0.6 };

/** From late to early: of two active phases in one text the later one is meant ("offer after 2nd interview"). */
const LATE_FIRST = ['offer', 'interview', 'screen', 'applied', 'sourced'] as const;

/** Reads stage words in the given languages. */
export class StageReader {
  private readonly lexicon = new Lexicon<StageIdea>();
  private readonly seen = new Map<string, StageMeaning>();

  constructor(languages: readonly Words[]) {
    for (const words of languages) {
      for (const [idea, list] of Object.entries(words.stages)) this.lexicon.add(idea as StageIdea, list);
    }
  }

  /** What one value of a stage column means. Closed words beat active ones; what may mean several things is not certain. */
  meaning(text: string): StageMeaning {
    const known = this.seen.get(text);
    if (known !== undefined) return known;
    const meaning = judge(this.lexicon.read(text));
    if (this.seen.size < 5000) this.seen.set(text, meaning);
    return meaning;
  }
}

interface Said {
  readonly has: (idea: StageIdea) => boolean;
  readonly known: number;
  /** It speaks of an end, though the word may mean something else: "Interview cancelled", "Offer drop". */
  readonly hintsAtEnd: boolean;
  /** A word of it is misspelt. */
  readonly hasSlip: boolean;
}

const ASKED_ENDS: readonly StageIdea[] = ['ask rejected', 'ask withdrawn', 'ask hired', 'ask hold'];

function listen(segments: readonly Segment<StageIdea>[]): Said {
  const ideas = new Set<StageIdea>();
  let known = 0;
  let all = 0;
  for (const segment of segments) {
    // A misspelt word that could mean several things is no evidence at all.
    for (const idea of segment.ideas) if (segment.isSlip !== true || !idea.startsWith('ask ')) ideas.add(idea);
    // "110 Reject", "01_Reçues", "1 - Applied": a number only sorts them.
    if (/^\p{N}+$/u.test(segment.text)) continue;
    all += segment.text.length;
    if (segment.ideas.length > 0) known += segment.text.length;
  }
  return {
    has: (idea) => ideas.has(idea),
    known: all === 0 ? 0 : known / all,
    hintsAtEnd: ASKED_ENDS.some((idea) => ideas.has(idea)),
    hasSlip: segments.some(({ isSlip }) => isSlip === true),
  };
}

function judge(segments: readonly Segment<StageIdea>[]): StageMeaning {
  const said = listen(segments);
  const meaning = meant(said);
  return said.hasSlip && meaning.certain ? { ...meaning, certain: false } : meaning;
}

function meant(said: Said): StageMeaning {
  const closed = closedPhase(said);
  if (closed !== undefined) return closedMeaning(said, closed);
  if (said.has('hold')) return { phase: 'on hold', certain: !said.has('not') && said.known >= KNOWN_ENOUGH.closed };
  const active = LATE_FIRST.filter((phase) => said.has(phase));
  const [latest] = active;
  if (latest !== undefined) return { phase: latest, certain: active.length === 1 && isSaidForCertain(said) };
  if (said.has('blank')) return { phase: 'unknown', certain: said.known === 1 };
  return asked(said);
}

interface ClosedPhase {
  readonly phase: Phase;
  readonly certain: boolean;
}

/** How much of the text must be known for an end, and whether the candidate has been told of it. */
function closedMeaning(said: Said, { phase, certain }: ClosedPhase): StageMeaning {
  const isTold = said.has('told') && !said.has('not') && !said.has('blank') && !said.has('yet');
  const isKnown = said.known >= (phase === 'hired' ? KNOWN_ENOUGH.hired : KNOWN_ENOUGH.closed);
  return { phase, certain: certain && isKnown, ...(isTold ? { told: true } : {}) };
}

/** Not so in "Not yet applied", "screening or interview": a word is there, but what it says is open. */
const isSaidForCertain = (said: Said): boolean =>
  !said.has('not') && !said.has('undone') && !said.hintsAtEnd && said.known >= KNOWN_ENOUGH.active;

const guess = (phase: Phase): ClosedPhase => ({ phase, certain: false });

/** The end that a text speaks of; undefined where it speaks of none. */
function closedPhase(said: Said): ClosedPhase | undefined {
  if (said.has('hired')) return besideHired(said);
  if (said.has('withdrawn')) return besideWithdrawn(said);
  if (said.has('rejected') || said.has('undone')) return whoSaidNo(said);
  return undefined;
}

/** "Hired", and what else the text says: "not hired", "hired, then withdrew". */
function besideHired(said: Said): ClosedPhase {
  if (said.has('rejected')) return guess('rejected');
  if (said.has('withdrawn')) return guess('withdrawn');
  return said.has('not') ? guess('rejected') : { phase: 'hired', certain: true };
}

/** "Withdrawn", and what else the text says: by us it is a rejection. */
function besideWithdrawn(said: Said): ClosedPhase {
  if (said.has('rejected')) return guess(said.has('ours') ? 'rejected' : 'withdrawn');
  if (said.has('ours') && !said.has('offer')) return { phase: 'rejected', certain: true };
  return { phase: 'withdrawn', certain: !said.has('not') };
}

/** "Rejected" or "cancelled": by them it is a withdrawal. Undefined where nothing tells that it was the end. */
function whoSaidNo(said: Said): ClosedPhase | undefined {
  const certain = !said.has('not');
  // "Candidate notified of rejection": they are who was told, not who said no.
  if (said.has('theirs')) return said.has('told') ? guess('rejected') : { phase: 'withdrawn', certain };
  if (said.has('offer')) return guess('withdrawn');
  if (said.has('rejected') || said.has('interview') || said.has('screen')) return { phase: 'rejected', certain };
  return said.has('ours') || said.has('not') ? guess('rejected') : undefined;
}

const ASKED = [
  'rejected',
  'withdrawn',
  'hold',
  'hired',
  'offer',
  'interview',
  'screen',
  'applied',
  'sourced',
  'unknown',
] as const;

/** A word that means different things in different systems: the best guess, never certain. */
function asked(said: Said): StageMeaning {
  for (const idea of ASKED) {
    if (!said.has(`ask ${idea}`)) continue;
    if (said.has('not') && (idea === 'offer' || idea === 'hired')) return guess('rejected');
    // "Dropped by client": who might have left was left.
    if (idea === 'withdrawn' && said.has('ours')) return guess('rejected');
    return guess(idea === 'hold' ? 'on hold' : idea);
  }
  return UNKNOWN;
}

let everyLanguage: StageReader | undefined;

function stageReader(): StageReader {
  everyLanguage ??= new StageReader(Object.values(LANGUAGES));
  return everyLanguage;
}

/** What one value of a stage or decision column means. */
export function stageMeaning(text: string, options: StageOptions = {}, reader?: StageReader): StageMeaning {
  if (isBlank(text)) return UNKNOWN;
  // Asked for here and not in the parameters: to read every language's words costs more than the rest of a click.
  const meaning = (reader ?? stageReader()).meaning(text);
  return options.column === undefined ? meaning : inColumn(text, meaning, options.column);
}

const AFFIRMED = /^(yes|y|true|ja|oui|s[ií]|sim|sì|tak|да|evet|はい|是|예|[〇○✓✔☑x1])$/iu;

function inColumn(text: string, meaning: StageMeaning, column: string): StageMeaning {
  const [ideas] = headerReader().read(column).readings;
  if (ideas === undefined) return meaning;
  if (ideas.has('hired') && AFFIRMED.test(text.trim())) return guess('hired');
  const isOffers = ideas.has('offer') && !ideas.has('apply');
  if (isOffers && meaning.phase === 'rejected') return guess('withdrawn');
  // A refuse or archive reason is filled in when the door was closed, whatever it says.
  const isReason = ideas.has('reason') || ideas.has('rejected');
  if (isReason && !isClosed(meaning.phase) && !/^no\b|^false$/i.test(text.trim())) return guess('rejected');
  return meaning;
}

/** The meaning of each distinct value of a stage column; keys are the trimmed texts. Values help each other. */
export function meaningsOf(
  values: readonly string[],
  options: StageOptions = {},
  reader?: StageReader,
): Record<string, StageMeaning> {
  // No prototype: a stage called "constructor" is a stage like any other.
  const meanings = Object.create(null) as Record<string, StageMeaning>;
  for (const value of values) {
    const text = value.trim();
    if (text !== '') meanings[text] = stageMeaning(text, options, reader);
  }
  const hasApplied = Object.values(meanings).some(({ phase, certain }) => phase === 'applied' && certain);
  if (!hasApplied) return meanings;
  for (const [text, { phase, certain }] of Object.entries(meanings)) {
    // Where "applied" has a word of its own, "new" stands before it.
    if (phase === 'applied' && !certain) meanings[text] = { phase: 'sourced', certain: false };
  }
  return meanings;
}

/** Where a row stands. What was decided beats the stage it was decided at: "Interview" with "Rejected" is rejected. */
export function phaseOf(
  stageText: string,
  decisionText: string,
  meanings: Readonly<Record<string, StageMeaning>>,
  decisionColumn?: string,
): StageMeaning {
  const stage = lookUp(meanings, stageText) ?? stageMeaning(stageText);
  const decision =
    lookUp(meanings, decisionText) ??
    stageMeaning(decisionText, decisionColumn === undefined ? {} : { column: decisionColumn });
  if (isClosed(decision.phase)) {
    return isClosed(stage.phase) && stage.told === true ? { ...decision, told: true } : decision;
  }
  return stage.phase === 'unknown' && decision.phase !== 'unknown' ? decision : stage;
}

function lookUp(meanings: Readonly<Record<string, StageMeaning>>, text: string): StageMeaning | undefined {
  const key = text.trim();
  return Object.prototype.hasOwnProperty.call(meanings, key) ? meanings[key] : undefined;
}

/** For evidence: is this a word that a stage column would hold? */
export function meansStage(text: string, certainly = false): boolean {
  if (text.length >= 60) return false;
  const { phase, certain } = stageReader().meaning(text);
  return phase !== 'unknown' && (certain || !certainly);
}

export function meansClosed(text: string, certainly = false): boolean {
  if (text.length >= 60) return false;
  const { phase, certain } = stageReader().meaning(text);
  return isClosed(phase) && (certain || !certainly);
}
