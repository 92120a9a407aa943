import { flag, isoDay, listOf, oneOf, orNull, shape, tableOf, text, wholeNumber } from './validate.js';
import type {
  AsideChange,
  ClosingInput,
  EraseInput,
  GoneAnswer,
  InterviewAnswer,
  PromiseChange,
  QuestionAnswer,
  Recipient,
  RequisitionClosing,
  SetUpChoices,
  TakeBackInput,
  TouchInput,
} from './server-api.js';
import type { Reader } from './validate.js';

/** What a person may type into one box: a cell's limit, less the apostrophe that keeps it text. */
const LONGEST_TEXT = 49_999;
const LONGEST_ID = 200;
/** What is kept with others in one cell: three of them, with each letter written as two, still fit into it. */
const LONGEST_PART = 8_000;
/** Google's limits: 18,278 columns a sheet; a stage column with more words than this is no stage column. */
const MOST_STAGES = 5_000;
const MOST_RECIPIENTS = 1_000;
/** Candidates on one job. */
const MOST_TICKED = 20_000;

const id = text(LONGEST_ID);
const free = text(LONGEST_TEXT);
const part = text(LONGEST_PART);

export const readTouch: Reader<TouchInput> = shape<TouchInput>({
  candidateId: id,
  what: oneOf(['spoke', 'mailed', 'messaged', 'met', 'voicemail', 'no answer', 'they wrote']),
  on: isoDay,
  summary: free,
  scheduling: flag,
  needsAnswer: flag,
  promise: orNull(shape({ text: free, dueOn: isoDay })),
  keeps: listOf(id, 100),
  key: id,
});

export const readClosing: Reader<ClosingInput> = shape<ClosingInput>({
  candidateId: id,
  on: isoDay,
  what: oneOf(['spoke', 'mailed', 'messaged', 'met']),
  decision: oneOf(['rejected', 'withdrawn', 'hired']),
  feedback: shape({ requirement: part, seen: part, nextStep: part }),
  summary: free,
  key: id,
});

export const readAnswer: Reader<QuestionAnswer> = shape<QuestionAnswer>({
  candidateId: id,
  answer: oneOf(['active', 'not active', 'told', 'not told']),
  lastWord: orNull(isoDay),
  key: id,
});

export const readTakeBack: Reader<TakeBackInput> = shape<TakeBackInput>({
  candidateId: id,
  eventIds: listOf(id, 100),
  why: oneOf(['mistake', 'did not arrive']),
  key: id,
});

export const readInterviewAnswer: Reader<InterviewAnswer> = shape<InterviewAnswer>({
  candidateId: id,
  interviewId: id,
  answer: oneOf(['held', 'moved', 'cancelled', 'no-show']),
  movedTo: orNull(isoDay),
  key: id,
});

export const readPromiseChange: Reader<PromiseChange> = shape<PromiseChange>({
  candidateId: id,
  promiseId: id,
  what: oneOf(['keep', 'move', 'release']),
  dueOn: orNull(isoDay),
  key: id,
});

export const readAside: Reader<AsideChange> = shape<AsideChange>({
  candidateId: id,
  what: oneOf(['pause', 'end pause', 'waiting on', 'do not contact', 'contact again']),
  wakeOn: orNull(isoDay),
  candidateKnows: flag,
  reason: part,
  whom: orNull(oneOf(['us', 'hiring manager', 'candidate', 'client'])),
  key: id,
});

export const readGoneAnswer: Reader<GoneAnswer> = shape<GoneAnswer>({
  candidateId: id,
  what: oneOf(['moved', 'told']),
  key: id,
});

export const readErase: Reader<EraseInput> = shape<EraseInput>({ candidateIds: listOf(id, MOST_TICKED), key: id });
export const readGoneName: Reader<string | null> = orNull(free);

export const readRequisition: Reader<RequisitionClosing> = shape<RequisitionClosing>({
  candidateId: id,
  what: oneOf(['filled', 'cancelled']),
  openings: wholeNumber,
  ticked: listOf(id, MOST_TICKED),
  key: id,
});

export const readChoices: Reader<SetUpChoices> = shape<SetUpChoices>({
  sheetId: wholeNumber,
  fingerprint: text(LONGEST_ID),
  columns: tableOf(orNull(wholeNumber), 50),
  stages: tableOf(shape({ phase: text(LONGEST_ID), told: flag }), MOST_STAGES),
  proxyCounts: flag,
});

export const readRecipients: Reader<readonly Recipient[]> = listOf(
  shape<Recipient>({ owner: free, address: text(320), candidates: wholeNumber, says: free }),
  MOST_RECIPIENTS,
);

export const readSheetId: Reader<number | null> = orNull(wholeNumber);
export const readCandidateId: Reader<string> = id;
export const readKnownKey: Reader<string | null> = orNull(free);
export const readKeepLog: Reader<boolean> = flag;
export const readSheetName: Reader<string | null> = orNull(free);
