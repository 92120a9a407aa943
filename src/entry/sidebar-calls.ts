import { logRound } from '../app/blitz/log-round.js';
import { touchedMeanwhile } from '../app/blitz/meanwhile.js';
import { peopleOf } from '../app/blitz/people.js';
import { setKeys, userOf } from '../app/blitz/remember.js';
import { stepBlitz } from '../app/blitz/step-blitz.js';
import { todayOf } from '../app/blitz/today.js';
import { decideInterview } from '../app/candidate/answer-interview.js';
import { answerGone, listGone } from '../app/candidate/answer-left-row.js';
import { decideAnswer } from '../app/candidate/answer-question.js';
import { decideClosing } from '../app/candidate/close-loop.js';
import { decideNoAnswer } from '../app/candidate/no-answer.js';
import { decideRequisition, othersOnJob } from '../app/candidate/close-requisition.js';
import type { Decide, SentForm } from '../app/candidate/decision.js';
import { erase, erasureOf } from '../app/candidate/erase.js';
import { decideTouch } from '../app/candidate/log-touch.js';
import { decideAside } from '../app/candidate/pause-or-wait.js';
import { perform } from '../app/candidate/perform.js';
import type { ReadsAllRows } from '../app/candidate/attempt.js';
import { cardById, selectionOf } from '../app/candidate/selected-card.js';
import { decidePromise } from '../app/candidate/settle-promise.js';
import { decideTakeBack, takesBackOthers } from '../app/candidate/take-back.js';
import { doneSentence } from '../app/friday/done-sentence.js';
import { planFriday } from '../app/friday/plan.js';
import { runFriday } from '../app/friday/run.js';
import { getTeam, startForTeam } from '../app/friday/start-for-team.js';
import { adoptTracker, getFridayState, takeOverFriday } from '../app/friday/watch.js';
import { noTracker, refused } from '../app/messages/refusals.js';
import type { CardPorts } from '../app/ports/candidate-ports.js';
import { reportOf } from '../app/reports/owed-report.js';
import { problemsOf } from '../app/reports/unreadable-cells.js';
import { previewOf } from '../app/set-up/preview.js';
import { turnIntoTracker } from '../app/set-up/set-up.js';
import { undoSetUp } from '../app/set-up/undo.js';
import * as given from '../contract/arguments.js';
import { BadArgument, read } from '../contract/read.js';
import type { Schema } from '../contract/read.js';
import type { CardDone, Refused, ServerApi } from '../contract/server-api.js';
import { recognise, refusedTab } from '../domain/recognition/recognise.js';
import { blitzPorts, cardPorts, erasePorts, formPorts, selectionPorts } from './wiring/candidate.js';
import { begin } from './wiring/execution.js';
import type { Execution } from './wiring/execution.js';
import { fridayPorts, teamPorts, watchPorts } from './wiring/friday.js';
import { setUpPorts, undoPorts } from './wiring/set-up.js';

/** A function of the contract as Google calls it: with anything for arguments. */
type Call<Answer> = (...sent: readonly unknown[]) => Answer;
export type Calls = { readonly [K in keyof ServerApi]: Call<ReturnType<ServerApi[K]>> };

type Work<Argument, Answer> = (execution: Execution, argument: Argument) => Answer;

/** Reads the argument, then works; what cannot be read is a refusal with its sentence. */
function withArgument<T, R>(schema: Schema<T>, name: string, work: Work<T, R>): Call<R | Refused> {
  return (sent) => {
    try {
      const argument = read(schema, sent, name);
      return work(begin(), argument);
    } catch (problem) {
      if (problem instanceof BadArgument) return refused(problem.says);
      throw problem;
    }
  };
}

/** For calls whose answer has no refusal: a bad argument is a mistake of the caller and fails the call. */
function withTrusted<T, R>(schema: Schema<T>, name: string, work: Work<T, R>): Call<R> {
  return (sent) => work(begin(), read(schema, sent, name));
}

const withNothing =
  <R>(work: (execution: Execution) => R): Call<R> =>
  () =>
    work(begin());

/** An action on a card: what it decides, and how its form is read. */
const action = <Input extends SentForm>(
  decide: Decide<Input>,
  schema: Schema<Input>,
  name: string,
  ports: (execution: Execution) => CardPorts,
  readsAllRows?: ReadsAllRows<Input>,
): Call<CardDone | Refused> =>
  withArgument(schema, name, (execution, input) => perform(ports(execution), decide, input, readsAllRows));

export const calls: Calls = {
  getSelection: withTrusted(given.textOrNull, 'known', (run, known) => selectionOf(selectionPorts(run), known)),
  getCard: withTrusted(given.candidateId, 'candidateId', (run, id) => cardById(selectionPorts(run), id)),

  // The card follows the selection; the screens name whom they are about.
  logTouch: action(decideTouch, given.touchInput, 'touch', cardPorts),
  answerQuestion: action(decideAnswer, given.questionAnswer, 'answer', cardPorts),
  answerInterview: action(decideInterview, given.interviewAnswer, 'answer', cardPorts),
  settlePromise: action(decidePromise, given.promiseChange, 'change', cardPorts),
  setAside: action(decideAside, given.asideChange, 'change', cardPorts),
  settleNoAnswer: action(decideNoAnswer, given.noAnswerStep, 'step', cardPorts),
  closeLoop: action(decideClosing, given.closingInput, 'closing', formPorts),
  takeBack: action(decideTakeBack, given.takeBackInput, 'input', formPorts, takesBackOthers),
  closeRequisition: action(decideRequisition, given.requisitionClosing, 'closing', formPorts, () => true),

  getOthersOn: withArgument(given.candidateId, 'candidateId', othersOnJob),
  getGone: withArgument(given.textOrNull, 'name', (run, name) => listGone(erasePorts(run), name)),
  answerGone: withArgument(given.goneAnswer, 'answer', (run, answer) => answerGone(erasePorts(run), answer)),
  getErasure: withArgument(given.candidateId, 'candidateId', (run, id) => erasureOf(erasePorts(run), id)),
  erase: withArgument(given.eraseInput, 'input', (run, input) => erase(erasePorts(run), input)),
  getProblems: withNothing(({ tracker, moment, common }) => problemsOf(tracker.scan(moment), () => common.log())),

  getToday: withArgument(given.textOrNull, 'whose', (run, whose) => todayOf(blitzPorts(run), whose)),
  getPeople: withNothing((run) => peopleOf(blitzPorts(run))),
  stepBlitz: withArgument(given.blitzStep, 'step', (run, step) => stepBlitz(blitzPorts(run), step)),
  wasTouchedMeanwhile: withArgument(given.meanwhileQuestion, 'question', (run, question) =>
    touchedMeanwhile(blitzPorts(run), question),
  ),
  logRound: withArgument(given.roundInput, 'round', (run, round) => logRound(blitzPorts(run), round)),
  getUser: withNothing((run) => userOf(blitzPorts(run))),
  setKeys: withArgument(given.keysOn, 'on', (run, on) => setKeys(blitzPorts(run), on)),

  getPreview: withArgument(
    given.sheetId,
    'sheetId',
    ({ workshop, settings, user, moment, workbook, tracker, say }, id) => {
      const look = workshop.look(id ?? workshop.activeSheetId());
      if (look === null) return refused(say('refusal.tabGone'));
      const known = settings();
      return previewOf(look, {
        say,
        moment,
        locale: workbook.locale,
        user: user(),
        settings: known.setUpBy === '' ? { ...known, setUpBy: user() } : known,
        firstLook: (tab, as) => tracker.firstLook(tab, as, moment),
      });
    },
  ),
  turnIntoTracker: withArgument(given.setUpChoices, 'choices', (run, choices) =>
    turnIntoTracker(setUpPorts(run), choices, run.moment),
  ),
  undoSetUp: withArgument(given.keepLog, 'keepLog', (run, keepLog) => undoSetUp(undoPorts(run), keepLog)),

  getTeam: withNothing((run) => getTeam(teamPorts(run), run.moment)),
  startForTeam: withArgument(given.recipients, 'recipients', (run, recipients) =>
    startForTeam(teamPorts(run), recipients, run.moment),
  ),
  getFridayState: withNothing((run) => getFridayState(watchPorts(run), run.moment)),
  takeOverFriday: withNothing((run) => takeOverFriday(watchPorts(run))),
  adoptTracker: withNothing((run) => adoptTracker(watchPorts(run))),
  planFriday: withNothing((run) => planFriday(fridayPorts(run), run.moment)),
  sendFriday: withArgument(given.fridayShown, 'shown', (run, shown) => ({
    kind: 'done',
    says: doneSentence(runFriday(fridayPorts(run), run.moment, 'by hand', shown), run.say),
  })),

  getReport: withNothing(({ tracker, moment, say }) => {
    const scan = tracker.scanWithGone(moment);
    return scan === null ? noTracker(say) : reportOf(scan, say);
  }),
  recogniseTabs: withTrusted(given.textOrNull, 'sheetName', ({ workshop, workbook, moment, say }, sheetName) =>
    JSON.stringify(
      workshop
        .looks()
        .filter((look) => sheetName === null || look.sheet === sheetName)
        .map((look) =>
          look.isOurs
            ? refusedTab(look.sheet, say('refusal.ownTab'))
            : recognise(look.sheet, look.cells, { locale: workbook.locale, today: moment.today }),
        ),
    ),
  ),
};
