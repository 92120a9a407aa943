/**
 * What the sidebar and the local host may call on the server, in JSON-only types: google.script.run carries nothing
 * else (a Date in an answer arrives as nothing). Days cross as `yyyy-MM-dd` texts. Every argument is `unknown` to the
 * server until the validators beside this file have read it.
 */

/** `yyyy-MM-dd` in the spreadsheet's zone. */
export type IsoDay = string;

/** A refusal is a value with one sentence: what is wrong, where, what to do. Nothing was changed. */
export interface Refused {
  readonly kind: 'refused';
  readonly says: string;
}

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
  /** The others on this candidate's job, each with a proposed tick. Changes nothing. */
  getOthersOn(candidateId: string): OthersOn | Refused;
  /** A person says that the job is filled or cancelled: who is ticked is owed a closing word. Writes no stage. */
  closeRequisition(closing: RequisitionClosing): CardDone | Refused;
  /** Candidates whose row left its tab while something is owed to them; with a name, everybody of that name who left. */
  getGone(name: string | null): GoneRows | Refused;
  answerGone(answer: GoneAnswer): Done | Refused;
  /** Cells of ours and theirs that nobody can read. */
  getProblems(): Problems;
  /** What erasing this candidate would take away, on every row of the same person. Changes nothing. */
  getErasure(candidateId: string): Erasure | Refused;
  /** Does exactly what was shown. It cannot be undone. */
  erase(input: EraseInput): Done | Refused;
  /** Confirms who is mailed ("start for the team"). */
  getTeam(): Team | Refused;
  startForTeam(recipients: readonly Recipient[]): Done | Refused;
  /** How the Friday run is doing, and whose timers it has. */
  getFridayState(): FridayState | Refused;
  /** Gives the Friday run timers of the running user, in place of an owner who is gone. */
  takeOverFriday(): Done | Refused;
  /** "This is the tracker now": makes a copied file a tracker of its own. */
  adoptTracker(): Done | Refused;
  /** This week's run now: whoever has had theirs gets nothing. */
  sendFriday(): Done | Refused;
  /** Everything owed, for `npm run friday` and the blitz; changes nothing. */
  getReport(): Report | Refused;
  /** What the tabs look like to the recogniser, for `npm run recognise`. Every tab, or the one named. */
  recogniseTabs(sheetName: string | null): readonly unknown[];
}

export interface Preview {
  readonly kind: 'preview';
  readonly sheetId: number;
  readonly sheet: string;
  /** Already a tracker: setting up again changes nothing. */
  readonly alreadySetUp: boolean;
  /** "62 people are being worked with: …" in plain words. */
  readonly firstLine: string;
  /** Who can read what is logged. */
  readonly whoCanRead: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly fields: readonly PreviewField[];
  /** Every column with a header, for the drop-downs. */
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    readonly samples: readonly string[];
  }[];
  readonly stages: readonly PreviewStage[];
  readonly adds: readonly string[];
  readonly leaves: readonly string[];
  readonly warnings: readonly string[];
  readonly recipients: readonly Recipient[];
  /** Identifies what was shown; set-up refuses when the sheet has changed since. */
  readonly fingerprint: string;
}

export interface PreviewField {
  readonly field: string;
  /** The field in the recruiter's words, e.g. "Last contact". */
  readonly label: string;
  readonly column: number | null;
  readonly confidence: number;
  readonly because: string;
  readonly kind: 'contact' | 'proxy' | null;
}

export interface PreviewStage {
  readonly stage: string;
  readonly count: number;
  readonly phase: string;
  readonly certain: boolean;
  readonly told: boolean;
}

export interface SetUpChoices {
  readonly sheetId: number;
  readonly fingerprint: string;
  /** Field → 1-based column, or null for none. */
  readonly columns: Readonly<Record<string, number | null>>;
  readonly stages: Readonly<Record<string, { readonly phase: string; readonly told: boolean }>>;
  /** Count a proxy column ("last updated") as contact. */
  readonly proxyCounts: boolean;
}

export interface SetUpDone {
  readonly kind: 'set up';
  readonly sheet: string;
  readonly candidates: number;
  /** One sentence for the screen. */
  readonly says: string;
}

export interface Done {
  readonly kind: 'done';
  readonly says: string;
}

export type Selection =
  | { readonly kind: 'same' }
  | { readonly kind: 'nobody'; readonly key: string; readonly says: string; readonly isTracker: boolean }
  | { readonly kind: 'card'; readonly key: string; readonly card: Card };

export interface CardDone {
  readonly kind: 'card';
  readonly key: string;
  readonly card: Card;
  /** What was done, for the live region: "Logged: spoke with Ana Ruiz." */
  readonly says: string;
  /** The events that "Undo" takes back; none where there is nothing to undo. */
  readonly undo: readonly string[];
}

export interface Card {
  readonly candidateId: string;
  readonly sheetId: number;
  readonly row: number;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly phase: string;
  readonly owner: string;
  readonly email: string;
  readonly phone: string;
  /** The live status as the sheet shows it: "▲ Overdue 3 days". */
  readonly status: string;
  /** For the colour: one of 'overdue' | 'today' | 'soon' | 'fine' | 'ask' | 'closed' | 'quiet'. */
  readonly tone: 'overdue' | 'today' | 'soon' | 'fine' | 'ask' | 'closed' | 'quiet';
  readonly lastWord: IsoDay | null;
  readonly owed: readonly OwedLine[];
  /** The first day's question, when this row is unconfirmed. */
  readonly question: 'still active?' | null;
  /** Whether the loop can be closed: closed and not told, or still open. */
  readonly canClose: boolean;
  readonly promises: readonly {
    readonly id: string;
    readonly dueOn: IsoDay;
    readonly text: string;
    /** Its day has not passed: it can still be agreed anew. */
    readonly canMove: boolean;
  }[];
  /** Interviews whose day is over and of which nobody has said whether they happened, the latest first. */
  readonly interviews: readonly { readonly id: string; readonly on: IsoDay }[];
  readonly pause: { readonly wakeOn: IsoDay; readonly reason: string; readonly candidateKnows: boolean } | null;
  readonly waitingOn: { readonly whom: Party; readonly since: IsoDay } | null;
  /** The latest three, newest first. */
  readonly touches: readonly {
    readonly id: string;
    readonly on: IsoDay;
    readonly what: string;
    readonly summary: string;
    readonly who: string;
  }[];
  /** The same person on other rows. */
  readonly otherRows: readonly { readonly sheet: string; readonly row: number; readonly says: string }[];
  /** Who set it and when; null when they may be contacted. */
  readonly doNotContact: { readonly by: string; readonly since: IsoDay } | null;
  /** Today in the spreadsheet's zone: the latest day a touch can be logged for. */
  readonly today: IsoDay;
}

export interface OwedLine {
  readonly rule: string;
  readonly dueOn: IsoDay;
  readonly actBy: IsoDay;
  readonly daysLate: number;
  readonly band: string;
  readonly why: string;
}

export interface TouchInput {
  readonly candidateId: string;
  /** What happened: spoke, mailed, messaged, met; no answer and voicemail; they wrote. */
  readonly what: 'spoke' | 'mailed' | 'messaged' | 'met' | 'voicemail' | 'no answer' | 'they wrote';
  readonly on: IsoDay;
  readonly summary: string;
  readonly scheduling: boolean;
  /** For 'they wrote'. */
  readonly needsAnswer: boolean;
  /** A promise made in this touch. */
  readonly promise: { readonly text: string; readonly dueOn: IsoDay } | null;
  /** Open promises that this touch keeps. */
  readonly keeps: readonly string[];
  /** Made up once per form; the same key twice logs one touch (a click repeated, an answer lost). */
  readonly key: string;
}

export interface ClosingInput {
  readonly candidateId: string;
  readonly on: IsoDay;
  readonly what: 'spoke' | 'mailed' | 'messaged' | 'met';
  /** The decision, when the row's stage does not say one yet. */
  readonly decision: 'rejected' | 'withdrawn' | 'hired';
  readonly feedback: { readonly requirement: string; readonly seen: string; readonly nextStep: string };
  readonly summary: string;
  readonly key: string;
}

export interface QuestionAnswer {
  readonly candidateId: string;
  readonly answer: 'active' | 'not active' | 'told' | 'not told';
  /** For 'active': the last word on …, null when nobody knows. */
  readonly lastWord: IsoDay | null;
  readonly key: string;
}

export interface TakeBackInput {
  readonly candidateId: string;
  readonly eventIds: readonly string[];
  readonly why: 'mistake' | 'did not arrive';
  readonly key: string;
}

export interface InterviewAnswer {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly answer: 'held' | 'moved' | 'cancelled' | 'no-show';
  /** For 'moved'. */
  readonly movedTo: IsoDay | null;
  readonly key: string;
}

export interface PromiseChange {
  readonly candidateId: string;
  readonly promiseId: string;
  readonly what: 'keep' | 'move' | 'release';
  /** For 'move'. */
  readonly dueOn: IsoDay | null;
  readonly key: string;
}

export type Party = 'us' | 'hiring manager' | 'candidate' | 'client';

export interface AsideChange {
  readonly candidateId: string;
  readonly what: 'pause' | 'end pause' | 'waiting on' | 'do not contact' | 'contact again';
  /** For 'pause': the day on which it ends by itself. */
  readonly wakeOn: IsoDay | null;
  readonly candidateKnows: boolean;
  /** For 'pause' and 'do not contact'. */
  readonly reason: string;
  /** For 'waiting on'. */
  readonly whom: Party | null;
  readonly key: string;
}

export interface OthersOn {
  readonly kind: 'others';
  readonly role: string;
  readonly others: readonly {
    readonly candidateId: string;
    readonly name: string;
    readonly stage: string;
    readonly row: number;
    readonly ticked: boolean;
  }[];
}

export interface RequisitionClosing {
  /** On whose card it was said. */
  readonly candidateId: string;
  readonly what: 'filled' | 'cancelled';
  /** Openings that remain. */
  readonly openings: number;
  readonly ticked: readonly string[];
  readonly key: string;
}

export interface FridayState {
  readonly kind: 'friday';
  /** "Last run Fri 20 Nov 2026 by lead@agency.example: done." */
  readonly line: string;
  /** What is wrong and what mends it; null when nothing is. */
  readonly attention: string | null;
  /** What mends it: timers of the running user, a run that sends what is missing, making a copy a tracker, the preview. */
  readonly mend: 'take over' | 'send' | 'adopt' | 'choose columns' | null;
  /** Whose timers there are. */
  readonly timersOf: readonly string[];
  /** From Settings, or ''. */
  readonly deputy: string;
}

export interface GoneRows {
  readonly kind: 'gone';
  readonly rows: readonly {
    readonly candidateId: string;
    readonly name: string;
    readonly owner: string;
    readonly sheet: string;
    readonly why: string;
    readonly dueOn: IsoDay;
    /** False: nothing is owed, or it was answered; listed because somebody asked for the name. */
    readonly isOwed: boolean;
    /** False while a decision is open: moving the row tells nobody. */
    readonly mayBeMoved: boolean;
  }[];
  /** Archive tabs that Settings names and this file doesn't have. */
  readonly noSuchTabs: readonly string[];
}

export interface Problems {
  readonly kind: 'problems';
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    /** Its header; '' where the sentence says it. */
    readonly column: string;
    readonly says: string;
  }[];
}

export interface Erasure {
  readonly kind: 'erasure';
  readonly name: string;
  /** One for each row of the person; `row` is where theirs still stands, null where it is gone. */
  readonly rows: readonly { readonly candidateId: string; readonly sheet: string; readonly row: number | null }[];
  /** Rows of the touch log that lose their texts. */
  readonly logRows: number;
  /** Rows of the touch log about somebody else in which the name or address stands: for a person to look at. */
  readonly mentions: readonly number[];
}

export interface EraseInput {
  /** As the screen showed them. */
  readonly candidateIds: readonly string[];
  readonly key: string;
}

export interface GoneAnswer {
  readonly candidateId: string;
  readonly what: 'moved' | 'told';
  readonly key: string;
}

export interface Recipient {
  /** The owner cell's text, '' for rows without an owner. */
  readonly owner: string;
  /** One bare address; '' while unknown. */
  readonly address: string;
  readonly candidates: number;
  /** Why this address: "The owner cell is an address", "From Settings", "No address yet: goes to …". */
  readonly says: string;
}

export interface Team {
  readonly kind: 'team';
  readonly started: boolean;
  readonly recipients: readonly Recipient[];
}

/** What `npm run friday` prints of the tracker; see README. */
export interface Report {
  readonly kind: 'report';
  readonly today: IsoDay;
  readonly nextBlitz: IsoDay;
  readonly tracker: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly candidates: number;
    readonly columns: Readonly<Record<string, string | null>>;
  };
  readonly owed: readonly (OwedLine & { readonly row: number; readonly candidate: string; readonly owner: string })[];
  readonly unconfirmed: readonly {
    readonly row: number;
    readonly candidate: string;
    readonly owner: string;
    readonly phase: string;
    readonly why: string;
  }[];
}
