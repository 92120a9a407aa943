import type { Done, Refused } from './answers.js';
import type {
  AsideChange,
  CardDone,
  ClosingInput,
  InterviewAnswer,
  NoAnswerStep,
  OthersOn,
  PromiseChange,
  QuestionAnswer,
  RequisitionClosing,
  Selection,
  TakeBackInput,
  TouchInput,
} from './card.js';
import type { EraseInput, Erasure } from './erasure.js';
import type { FridayPlan, FridayShown, FridayState, Recipient, Report, Team } from './friday.js';
import type { GoneAnswer, GoneRows } from './gone.js';
import type { Problems } from './problems.js';
import type { Preview, SetUpChoices, SetUpDone } from './set-up.js';
import type {
  BlitzStep,
  BlitzStepDone,
  MeanwhileQuestion,
  People,
  RoundDone,
  RoundInput,
  Today,
  TouchedMeanwhile,
  User,
} from './today.js';

export type * from './answers.js';
export type * from './card.js';
export type * from './erasure.js';
export type * from './friday.js';
export type * from './gone.js';
export type * from './problems.js';
export type * from './set-up.js';
export type * from './today.js';

/**
 * What the sidebar and the local host may call on the server, in JSON-only types: google.script.run carries nothing
 * else (a Date in an answer arrives as nothing). Days cross as `yyyy-MM-dd` texts. Every argument is `unknown` to the
 * server until the validators beside this file have read it.
 */
export interface ServerApi {
  /** What setting up the active tab (or the tab with that id) would do. Changes nothing. */
  getPreview(sheetId: number | null): Preview | Refused;
  /** Does exactly what the preview showed. Again = nothing changes. */
  turnIntoTracker(choices: SetUpChoices): SetUpDone | Refused;
  /** Takes the tracker off again; asks about the log first (`keepLog`). */
  undoSetUp(keepLog: boolean): Done | Refused;
  /** The card of the selected row. `known` is the key the sidebar already shows: same key, no new card. */
  getSelection(known: string | null): Selection;
  /** The card of one candidate by id, e.g. the next one of a list. */
  getCard(candidateId: string): Selection;
  /** Logs a touch, with the promise made in it and those that it keeps. */
  logTouch(touch: TouchInput): CardDone | Refused;
  /** Writes feedback and closes the loop with a closing touch. */
  closeLoop(closing: ClosingInput): CardDone | Refused;
  /** The first day's question, answered. */
  answerQuestion(answer: QuestionAnswer): CardDone | Refused;
  /** Takes back what was logged by mistake or never arrived. A promise among it is released: none vanishes. */
  takeBack(input: TakeBackInput): CardDone | Refused;
  /** "Did it happen?", answered. */
  answerInterview(answer: InterviewAnswer): CardDone | Refused;
  /** A promise kept, moved before it is due, or released by the candidate. */
  settlePromise(change: PromiseChange): CardDone | Refused;
  /** Pause, waiting on, do not contact. */
  setAside(change: AsideChange): CardDone | Refused;
  /**
   * Who is waiting, of a recruiter's people as `Today.recruiters` names them, or everybody's: ''. Null: the running user's
   * own, or everybody's where they have none. Reads the workbook once.
   */
  getToday(whose: string | null): Today | Refused;
  /** Everybody, for the search field. */
  getPeople(): People | Refused;
  /** One card of the Blitz: one deed, the selection moved on, the next card. */
  stepBlitz(step: BlitzStep): BlitzStepDone | Refused;
  /** Whether a colleague was in touch since the card was made. Reads the log's end only. */
  wasTouchedMeanwhile(question: MeanwhileQuestion): TouchedMeanwhile | Refused;
  /** One kind of touch for several people. */
  logRound(round: RoundInput): RoundDone | Refused;
  /** Who sits at the sidebar: for links into their own mail, and whether they use the keys. */
  getUser(): User;
  /** Switches the single-letter keys on or off, for the running user. */
  setKeys(on: boolean): Done | Refused;
  /** Somebody who doesn't answer: a last word that names a day; after it, the row closed as *no answer from them*. */
  settleNoAnswer(step: NoAnswerStep): CardDone | Refused;
  /** The others on this candidate's job, each with a proposed tick. Changes nothing. */
  getOthersOn(candidateId: string): OthersOn | Refused;
  /** A person says that the job is filled or cancelled: who is ticked is owed a closing word. Writes no stage. */
  closeRequisition(closing: RequisitionClosing): CardDone | Refused;
  /** Candidates whose row left its tab while something is owed to them; with a name, everybody of that name who left. */
  getGone(name: string | null): GoneRows | Refused;
  /** What became of one of them: moved elsewhere, or told. */
  answerGone(answer: GoneAnswer): Done | Refused;
  /** Cells of ours and theirs that nobody can read. */
  getProblems(): Problems;
  /** What erasing this candidate would take away, on every row of the same person. Changes nothing. */
  getErasure(candidateId: string): Erasure | Refused;
  /** Does exactly what was shown. It cannot be undone. */
  erase(input: EraseInput): Done | Refused;
  /** Who would be mailed, and whether somebody has confirmed it. */
  getTeam(): Team | Refused;
  /** Confirms who is mailed ("start for the team"). */
  startForTeam(recipients: readonly Recipient[]): Done | Refused;
  /** How the Friday run is doing, and whose timers it has. */
  getFridayState(): FridayState | Refused;
  /** Gives the Friday run timers of the running user, in place of an owner who is gone. */
  takeOverFriday(): Done | Refused;
  /** "This is the tracker now": makes a copied file a tracker of its own. */
  adoptTracker(): Done | Refused;
  /** What a run by hand would send now, and to whom. Changes nothing. */
  planFriday(): FridayPlan;
  /** Sends what was shown; anyone who has had theirs meanwhile gets nothing. */
  sendFriday(shown: FridayShown): Done | Refused;
  /** Everything owed, for `npm run friday` and the blitz; changes nothing. */
  getReport(): Report | Refused;
  /**
   * What the tabs look like to the recogniser, for `npm run recognise`: a list in JSON, of every tab or the one named.
   * A text, because headers and stages are keys in it, and Google lets none through that ends in "__".
   */
  recogniseTabs(sheetName: string | null): string;
}
