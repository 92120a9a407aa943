import { CLOSED_PHASES } from '../domain/touch-log/phase.js';
import { CLOSING_REASONS, PARTIES, SITUATIONS } from '../domain/touch-log/log-event.js';
import {
  ASIDE_CHANGES,
  INTERVIEW_ANSWERS,
  JOB_ENDS,
  NO_ANSWER_STEPS,
  PROMISE_CHANGES,
  QUESTION_ANSWERS,
  REACHING,
  TAKE_BACK_REASONS,
  TOUCHES,
} from './card.js';
import { GONE_ANSWERS } from './gone.js';
import { ROUND_TOUCHES } from './today.js';
import { flag, isoDay, listOf, oneKindOf, oneOf, orNull, shape, tableOf, text, wholeNumber } from './read.js';
import type { Schema } from './read.js';
import type {
  AsideChange,
  BlitzDeed,
  BlitzStep,
  ClosingInput,
  EraseInput,
  FridayShown,
  GoneAnswer,
  InterviewAnswer,
  NoAnswerStep,
  MeanwhileQuestion,
  PromiseChange,
  QuestionAnswer,
  Recipient,
  RequisitionClosing,
  RoundInput,
  SetUpChoices,
  TakeBackInput,
  TouchInput,
} from './server-api.js';

/** What a person may type into one box: a cell's limit, less the apostrophe that keeps it text. */
const LONGEST_TEXT = 49_999;
const LONGEST_ID = 200;
/** What is kept with others in one cell: three of them, with each letter written as two, still fit into it. */
const LONGEST_PART = 8_000;
/** Google's limits: 18,278 columns a sheet; a column with more words than this doesn't hold stages. */
const MOST_STAGES = 5_000;
const MOST_RECIPIENTS = 1_000;
/** Candidates on one job. */
const MOST_TICKED = 20_000;

const id = text(LONGEST_ID);
const free = text(LONGEST_TEXT);
const part = text(LONGEST_PART);

export const touchInput: Schema<TouchInput> = shape({
  candidateId: id,
  what: oneOf(TOUCHES),
  on: isoDay,
  summary: free,
  scheduling: flag,
  needsAnswer: flag,
  promise: orNull(shape({ text: free, dueOn: isoDay })),
  keeps: listOf(id, 100),
  key: id,
});

export const closingInput: Schema<ClosingInput> = shape({
  candidateId: id,
  on: isoDay,
  what: oneOf(REACHING),
  decision: oneOf(CLOSED_PHASES),
  feedback: shape({ requirement: part, seen: part, nextStep: part }),
  reason: orNull(oneOf(CLOSING_REASONS)),
  situation: orNull(oneOf(SITUATIONS)),
  ticks: orNull(shape({ requirement: flag, seen: flag, nextStep: flag })),
  summary: free,
  key: id,
});

export const questionAnswer: Schema<QuestionAnswer> = shape({
  candidateId: id,
  answer: oneOf(QUESTION_ANSWERS),
  lastWord: orNull(isoDay),
  key: id,
});

export const takeBackInput: Schema<TakeBackInput> = shape({
  candidateId: id,
  // A job that was filled is undone with everybody who was ticked, and its note.
  eventIds: listOf(id, MOST_TICKED + 1),
  why: oneOf(TAKE_BACK_REASONS),
  key: id,
});

export const interviewAnswer: Schema<InterviewAnswer> = shape({
  candidateId: id,
  interviewId: id,
  answer: oneOf(INTERVIEW_ANSWERS),
  movedTo: orNull(isoDay),
  key: id,
});

export const promiseChange: Schema<PromiseChange> = shape({
  candidateId: id,
  promiseId: id,
  what: oneOf(PROMISE_CHANGES),
  dueOn: orNull(isoDay),
  key: id,
});

export const asideChange: Schema<AsideChange> = shape({
  candidateId: id,
  what: oneOf(ASIDE_CHANGES),
  wakeOn: orNull(isoDay),
  candidateKnows: flag,
  reason: part,
  whom: orNull(oneOf(PARTIES)),
  key: id,
});

export const noAnswerStep: Schema<NoAnswerStep> = shape({
  candidateId: id,
  what: oneOf(NO_ANSWER_STEPS),
  sent: oneOf(['mailed', 'messaged']),
  answerBy: orNull(isoDay),
  key: id,
});

export const requisitionClosing: Schema<RequisitionClosing> = shape({
  candidateId: id,
  what: oneOf(JOB_ENDS),
  openings: wholeNumber,
  ticked: listOf(id, MOST_TICKED),
  key: id,
});

/** As many as are worked in one round; a browser shows no more names with a tick each. */
const MOST_IN_ROUND = 500;
/** The card to show now, and those to have ready. */
const MOST_CARDS = 3;

const deed = oneKindOf<BlitzDeed>('what', {
  touch: shape({ what: oneOf(['touch']), touch: touchInput }),
  question: shape({ what: oneOf(['question']), answer: questionAnswer }),
  interview: shape({ what: oneOf(['interview']), answer: interviewAnswer }),
  promise: shape({ what: oneOf(['promise']), change: promiseChange }),
  aside: shape({ what: oneOf(['aside']), change: asideChange }),
  close: shape({ what: oneOf(['close']), closing: closingInput }),
  skip: shape({ what: oneOf(['skip']), candidateId: id }),
  go: shape({ what: oneOf(['go']) }),
});

export const blitzStep: Schema<BlitzStep> = shape({ deed, show: orNull(id), cards: listOf(id, MOST_CARDS) });

export const meanwhileQuestion: Schema<MeanwhileQuestion> = shape({ candidateId: id, known: listOf(id, 100) });

export const roundInput: Schema<RoundInput> = shape({
  candidateIds: listOf(id, MOST_IN_ROUND),
  what: oneOf(ROUND_TOUCHES),
  on: isoDay,
  summary: free,
  decision: oneOf(CLOSED_PHASES),
  key: id,
});

export const goneAnswer: Schema<GoneAnswer> = shape({ candidateId: id, what: oneOf(GONE_ANSWERS), key: id });
export const eraseInput: Schema<EraseInput> = shape({ candidateIds: listOf(id, MOST_TICKED), key: id });

export const setUpChoices: Schema<SetUpChoices> = shape({
  sheetId: wholeNumber,
  fingerprint: text(LONGEST_ID),
  columns: tableOf(orNull(wholeNumber), 50),
  stages: tableOf(shape({ phase: text(LONGEST_ID), told: flag }), MOST_STAGES),
  proxyCounts: flag,
});

export const recipients: Schema<readonly Recipient[]> = listOf(
  shape({ owner: free, address: text(320), candidates: wholeNumber, says: free }),
  MOST_RECIPIENTS,
);

export const fridayShown: Schema<FridayShown> = shape({
  week: text(LONGEST_ID),
  to: listOf(text(320), MOST_RECIPIENTS),
});

export const sheetId: Schema<number | null> = orNull(wholeNumber);
export const candidateId: Schema<string> = id;
/** A key the sidebar shows already, a name or a part of it, the name of a tab: nothing, or a text. */
export const textOrNull: Schema<string | null> = orNull(free);
export const keepLog: Schema<boolean> = flag;
export const keysOn: Schema<boolean> = flag;
