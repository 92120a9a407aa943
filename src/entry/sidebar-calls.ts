import { answerInterview } from '../app/candidate/answer-interview.js';
import { answerQuestion } from '../app/candidate/answer-question.js';
import { closeLoop } from '../app/candidate/close-loop.js';
import { erase, erasureOf } from '../app/candidate/erase.js';
import { doneSentence } from '../app/friday/done-sentence.js';
import { runFriday } from '../app/friday/run.js';
import { adoptTracker, getFridayState, takeOverFriday } from '../app/friday/watch.js';
import { answerGone, listGone } from '../app/candidate/answer-left-row.js';
import { logTouch } from '../app/candidate/log-touch.js';
import { previewOf } from '../app/set-up/preview.js';
import { problemsOf } from '../app/reports/unreadable-cells.js';
import { NO_TRACKER } from '../app/messages/refusals.js';
import { reportOf } from '../app/reports/owed-report.js';
import { closeRequisition, othersOnJob } from '../app/candidate/close-requisition.js';
import { cardById, selectionOf } from '../app/candidate/selected-card.js';
import { setAside } from '../app/candidate/pause-or-wait.js';
import { settlePromise } from '../app/candidate/settle-promise.js';
import { turnIntoTracker } from '../app/set-up/set-up.js';
import { takeBack } from '../app/candidate/take-back.js';
import { getTeam, startForTeam } from '../app/friday/start-for-team.js';
import { undoSetUp } from '../app/set-up/undo.js';
import {
  readAnswer,
  readAside,
  readCandidateId,
  readChoices,
  readClosing,
  readErase,
  readGoneAnswer,
  readGoneName,
  readInterviewAnswer,
  readKeepLog,
  readKnownKey,
  readPromiseChange,
  readRecipients,
  readRequisition,
  readSheetId,
  readSheetName,
  readTakeBack,
  readTouch,
} from '../contract/arguments.js';
import type { Refused, ServerApi } from '../contract/server-api.js';
import { BadArgument } from '../contract/validate.js';
import type { Reader } from '../contract/validate.js';
import { recognise, refusedTab } from '../domain/recognition/recognise.js';
import { wire } from './wiring.js';
import type { Wired } from './wiring.js';

/** The functions of the contract as Google calls them: with anything for arguments. */
export type Calls = { readonly [K in keyof ServerApi]: (...given: readonly unknown[]) => ReturnType<ServerApi[K]> };

/** Reads the argument, then works; what cannot be read is a refusal with its sentence. */
function withArgument<T, R>(
  reader: Reader<T>,
  name: string,
  work: (wired: Wired, argument: T) => R,
): (...given: readonly unknown[]) => R | Refused {
  return (given) => {
    let argument: T;
    try {
      argument = reader(given, name);
    } catch (problem) {
      if (problem instanceof BadArgument) return { kind: 'refused', says: problem.says };
      throw problem;
    }
    return work(wire(), argument);
  };
}

/** For calls whose answer has no refusal: a bad argument is a mistake of the caller and fails the call. */
function withTrusted<T, R>(
  reader: Reader<T>,
  name: string,
  work: (wired: Wired, argument: T) => R,
): (...given: readonly unknown[]) => R {
  return (given) => work(wire(), reader(given, name));
}

export const calls: Calls = {
  getPreview: withArgument(readSheetId, 'sheetId', (wired, sheetId) => {
    const look = wired.workshop.look(sheetId ?? wired.workshop.activeSheetId());
    if (look === null) return { kind: 'refused', says: 'This tab is gone. Open the preview again.' };
    const settings = wired.common.readSettings(wired.zone);
    return previewOf(look, {
      moment: wired.moment,
      locale: wired.workbook.locale,
      user: wired.user,
      settings: settings.setUpBy === '' ? { ...settings, setUpBy: wired.user } : settings,
      firstLook: (tab, as) => wired.tracker.firstLook(tab, as, wired.moment),
    });
  }),
  turnIntoTracker: withArgument(readChoices, 'choices', (wired, choices) =>
    turnIntoTracker(wired.setUp(), choices, wired.moment),
  ),
  undoSetUp: withArgument(readKeepLog, 'keepLog', (wired, keepLog) => undoSetUp(wired.undo(), keepLog)),
  getSelection: withTrusted(readKnownKey, 'known', (wired, known) =>
    selectionOf(wired.selection(), known, wired.moment),
  ),
  getCard: withTrusted(readCandidateId, 'candidateId', (wired, id) => cardById(wired.selection(), id, wired.moment)),
  logTouch: withArgument(readTouch, 'touch', (wired, touch) => logTouch(wired.card(), touch, wired.moment)),
  closeLoop: withArgument(readClosing, 'closing', (wired, closing) => closeLoop(wired.record(), closing, wired.moment)),
  answerQuestion: withArgument(readAnswer, 'answer', (wired, answer) =>
    answerQuestion(wired.card(), answer, wired.moment),
  ),
  takeBack: withArgument(readTakeBack, 'input', (wired, input) => takeBack(wired.record(), input, wired.moment)),
  answerInterview: withArgument(readInterviewAnswer, 'answer', (wired, answer) =>
    answerInterview(wired.card(), answer, wired.moment),
  ),
  settlePromise: withArgument(readPromiseChange, 'change', (wired, change) =>
    settlePromise(wired.card(), change, wired.moment),
  ),
  setAside: withArgument(readAside, 'change', (wired, change) => setAside(wired.card(), change, wired.moment)),
  getOthersOn: withArgument(readCandidateId, 'candidateId', (wired, id) =>
    othersOnJob(wired.tracker, id, wired.moment),
  ),
  closeRequisition: withArgument(readRequisition, 'closing', (wired, closing) =>
    closeRequisition(wired.record(), closing, wired.moment),
  ),
  getGone: withArgument(readGoneName, 'name', (wired, name) => listGone(wired.erase(), name, wired.moment)),
  getProblems: () => {
    const wired = wire();
    return problemsOf(wired.tracker.scan(wired.moment), () => wired.common.log());
  },
  getErasure: withArgument(readCandidateId, 'candidateId', (wired, id) => erasureOf(wired.erase(), id, wired.moment)),
  erase: withArgument(readErase, 'input', (wired, input) => erase(wired.erase(), input, wired.moment)),
  answerGone: withArgument(readGoneAnswer, 'answer', (wired, answer) =>
    answerGone(wired.erase(), answer, wired.moment),
  ),
  getTeam: () => {
    const wired = wire();
    return getTeam(wired.team(), wired.moment);
  },
  startForTeam: withArgument(readRecipients, 'recipients', (wired, recipients) =>
    startForTeam(wired.team(), recipients, wired.moment),
  ),
  getFridayState: () => {
    const wired = wire();
    return getFridayState(wired.watch(), wired.moment);
  },
  takeOverFriday: () => takeOverFriday(wire().watch()),
  adoptTracker: () => adoptTracker(wire().watch()),
  sendFriday: () => {
    const wired = wire();
    return { kind: 'done', says: doneSentence(runFriday(wired.friday(), wired.moment, 'blitz')) };
  },
  getReport: () => {
    const wired = wire();
    const scan = wired.tracker.scanWithGone(wired.moment);
    return scan === null ? NO_TRACKER : reportOf(scan);
  },
  recogniseTabs: withTrusted(readSheetName, 'sheetName', (wired, sheetName) =>
    wired.workshop
      .looks()
      .filter((look) => sheetName === null || look.sheet === sheetName)
      .map((look) =>
        look.isOurs
          ? refusedTab(look.sheet, 'It is one of Close the Loop’s own tabs, not a list of candidates.')
          : recognise(look.sheet, look.cells, { locale: wired.workbook.locale, today: wired.moment.today }),
      ),
  ),
};
