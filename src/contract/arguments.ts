import { flag, isoDay, listOf, oneOf, orNull, shape, tableOf, text, wholeNumber } from './validate.js';
import type { ClosingInput, QuestionAnswer, Recipient, SetUpChoices, TouchInput } from './server-api.js';
import type { Reader } from './validate.js';

/** What a person may type into one box: a cell's limit, less the apostrophe that keeps it text. */
const LONGEST_TEXT = 49_999;
const LONGEST_ID = 200;
/** Google's limits: 18,278 columns a sheet; a stage column with more words than this is no stage column. */
const MOST_STAGES = 5_000;
const MOST_RECIPIENTS = 1_000;

const id = text(LONGEST_ID);
const free = text(LONGEST_TEXT);

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
  feedback: shape({ requirement: free, seen: free, nextStep: free }),
  summary: free,
  key: id,
});

export const readAnswer: Reader<QuestionAnswer> = shape<QuestionAnswer>({
  candidateId: id,
  answer: oneOf(['active', 'not active', 'told', 'not told']),
  lastWord: orNull(isoDay),
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
