import { MENU } from '../menu.js';
import { formatDay } from '../../calendar/day.js';
import type { Day } from '../../calendar/day.js';
import type { Channel, LogEvent, Party } from '../../touch-log/log-event.js';
import type { ClosedPhase } from '../../touch-log/phase.js';
import { count } from '../count.js';

interface Named {
  readonly name: string;
}

const TOUCHED = {
  spoke: 'spoke with',
  mailed: 'mailed',
  messaged: 'messaged',
  met: 'met',
  voicemail: 'left a voicemail for',
  'no answer': 'no answer from',
  'they wrote': 'heard from',
} as const;

const QUESTION_ANSWERED = {
  active: 'is still active',
  'not active': 'is not active any more',
  told: 'was told',
  'not told': 'has not been told yet',
} as const;

const INTERVIEW_ANSWERED = {
  held: 'took place',
  cancelled: 'was cancelled',
  'no-show': 'was missed by them',
} as const;

const BY_CHANNEL: Readonly<Record<Channel, string>> = {
  call: 'spoke',
  email: 'mailed',
  message: 'messaged',
  meeting: 'met',
  voicemail: 'voicemail',
  ats: 'written by the applicant system',
  other: 'in touch',
};

const interviewOf = (on: Day, name: string): string => `The interview of ${formatDay(on)} with ${name}`;

/** The card of a candidate, what can be done on it, and what is said when a cell is edited. */
export const card = {
  'card.noKey': 'The form has no key. Close the sidebar, open it again and try once more.',
  'card.rowGone': 'This candidate’s row cannot be found. Nothing was logged; select the row and try again.',
  'card.notHere': 'This candidate’s row cannot be found. Select the row and try again.',
  'card.otherSelected': ({ selected, meant }: { readonly selected: string; readonly meant: string }) =>
    `${selected}’s row is selected by now. Nothing was logged for ${meant}; look again.`,
  'card.severalSelected': ({ people, name }: Named & { readonly people: number }) =>
    `${people} people are selected, and this card is of one of them, ${name}. Nothing was logged. ` +
    'Select one row, then click again.',
  'card.loggedAlready': 'This was logged already.',
  'card.lockedButLogged': ({ sheet }: { readonly sheet: string }) =>
    `It is in the touch log. “${sheet}” is locked to you, so the row shows it once somebody who may edit that tab ` +
    `chooses Menu → ${MENU} → Repair.`,
  'card.lockedNothingLogged': ({ sheet }: { readonly sheet: string }) =>
    `“${sheet}” is locked to you, and something in this row has to be written first. Nothing was logged; ` +
    `ask somebody who may edit that tab to choose Menu → ${MENU} → Repair, then try again.`,
  'card.lockedNewRow': ({ sheet }: { readonly sheet: string }) =>
    `Nobody has seen this row yet, and “${sheet}” is locked to you. It has a card once somebody who may edit that tab ` +
    `selects the row or chooses Menu → ${MENU} → Repair.`,
  'card.noTrackerTab': 'This tab isn’t a tracker yet.',
  'card.noTrackerFile': 'There is no tracker in this file.',
  'card.selectRow': 'Select a candidate’s row.',
  'card.nobodyNamed': 'Nobody is named in this row. Select a line with a candidate, or look at Today.',
  'card.tooManySelected': ({ people, most }: { readonly people: number; readonly most: number }) =>
    `${people} people are selected. At most ${most} can be meant at once: select fewer rows.`,
  'card.tooManyFiltered': ({ most }: { readonly most: number }) =>
    `More than ${most} people are selected, and a filter is on: select fewer rows, so that nobody who is hidden is meant.`,
  'card.nobodyHere': 'There is no candidate in this row.',
  'card.erased': 'Erased, as they asked. This row is yours to delete.',

  'edit.wordOlder': ({ name, typed, shown }: Named & { readonly typed: Day; readonly shown: Day }) =>
    `${name} heard from us on ${formatDay(shown)}, after ${formatDay(typed)}: nothing was logged, and “Last word from ` +
    'us” shows the later day again. If that touch is wrong, take it back on the card.',
  'edit.wordOnOtherRow': ({ name, shown }: Named & { readonly typed: Day; readonly shown: Day }) =>
    `${name} heard from us on ${formatDay(shown)}, as another row of theirs says: “Last word from us” shows that day.`,
  'edit.wordAhead': ({ name, typed }: Named & { readonly typed: Day }) =>
    `${formatDay(typed)} hasn’t come yet: nothing was logged for ${name}. Type the day when they have heard from us.`,
  'edit.wordUnreadable': ({ name, typed }: Named & { readonly typed: string }) =>
    `“${typed}” is not a date: nothing was logged for ${name}. “Last word from us” takes days only.`,
  'edit.wordCleared': ({ name, shown }: Named & { readonly shown: Day }) =>
    `${name} heard from us on ${formatDay(shown)}, and “Last word from us” shows it again. ` +
    'If that touch is wrong, take it back on the card.',
  'edit.moreRows': ({ rows }: { readonly rows: number }) =>
    `The same goes for ${count(rows, 'more row', 'more rows')}.`,

  'touch.noDay': 'Choose the day on which you were in touch.',
  'touch.dayAhead': 'This day lies in the future. A touch is logged when it has happened.',
  'touch.promiseNotOpen': 'One of these promises is not open any more. Select the row again.',
  'touch.promiseWithoutDay': 'Choose the day by which you will keep the promise.',
  'touch.promiseDueBefore': 'The promise is due before it was made. Choose a later day.',
  'touch.done': ({ what, name, on }: Named & { readonly what: keyof typeof TOUCHED; readonly on: Day | null }) =>
    `Logged: ${TOUCHED[what]} ${name}${on === null ? '' : ` on ${formatDay(on)}`}.`,

  'touched.theyWrote': 'they wrote',
  'touched.noAnswer': 'no answer',
  'touched.atSetUp': 'contact date found at set-up',
  'touched.byHand': 'day typed in the sheet',
  'touched.ours': ({ channel, closing }: { readonly channel: Channel; readonly closing: boolean }) =>
    `${BY_CHANNEL[channel]}${closing ? ', loop closed' : ''}`,

  'closing.noDay': 'Choose the day on which they were told.',
  'closing.dayAhead': 'This day lies in the future. The loop is closed when they have been told.',
  'closing.stageSaysOpen': ({
    stage,
    name,
    decision,
  }: Named & { readonly stage: string; readonly decision: ClosedPhase }) =>
    `“${stage}” says that ${name} is still in the process. ` +
    `Write your own word for “${decision}” into the stage cell first, then close the loop.`,
  'closing.done': ({ name }: Named) => `Loop closed: ${name} has been told.`,

  'question.noDay': 'Choose the day on which they last heard from you.',
  'question.answered': ({ name, answer }: Named & { readonly answer: keyof typeof QUESTION_ANSWERED }) =>
    `Noted: ${name} ${QUESTION_ANSWERED[answer]}.`,

  'interview.gone': 'This interview is not in the tracker any more. Select the row again.',
  'interview.ahead': 'This interview lies ahead. It is asked about when its day is over.',
  'interview.noNewDay': 'Choose the day to which the interview was moved.',
  'interview.answered': ({
    on,
    name,
    answer,
  }: Named & { readonly on: Day; readonly answer: keyof typeof INTERVIEW_ANSWERED }) =>
    `Noted: ${interviewOf(on, name)} ${INTERVIEW_ANSWERED[answer]}.`,
  'interview.moved': ({ on, name, to }: Named & { readonly on: Day; readonly to: Day }) =>
    `Noted: ${interviewOf(on, name)} was moved to ${formatDay(to)}.`,

  'promise.notOpen': 'This promise is not open any more. Select the row again.',
  'promise.kept': ({ name }: Named) => `Kept: what was promised to ${name}.`,
  'promise.released': ({ name }: Named) => `Noted: ${name} released us from it.`,
  'promise.tooLateToMove': ({ dueOn }: { readonly dueOn: Day }) =>
    `It was promised for ${formatDay(dueOn)}, and that day has passed: it cannot be moved any more. ` +
    'Keep it late, or say that they released us.',
  'promise.noNewDay': 'Choose the new day that you agreed on.',
  'promise.newDayPassed': 'The new day has passed already. Choose a later one.',
  'promise.moved': ({ name, dueOn }: Named & { readonly dueOn: Day }) =>
    `Agreed again with ${name}: by ${formatDay(dueOn)}.`,

  'pause.noReason': 'Say why it is quiet: a pause without a reason is only silence.',
  'pause.noDay': 'Choose the day on which the pause ends, after today.',
  'pause.tooLong': ({ latest }: { readonly latest: Day }) =>
    `A pause ends by ${formatDay(latest)} at the latest; it can be made again.`,
  'pause.begun': ({
    name,
    wakeOn,
    candidateKnows,
  }: Named & { readonly wakeOn: Day; readonly candidateKnows: boolean }) =>
    `Paused until ${formatDay(wakeOn)}: ${name}.` +
    (candidateKnows ? '' : ' They do not know of it, so they still hear from us within the week.'),
  'pause.ended': ({ name }: Named) => `The pause of ${name} is over.`,

  'waiting.nobodyChosen': 'Choose whom you are waiting for.',
  'waiting.noted': ({ name, whom }: Named & { readonly whom: Party }) =>
    `Noted: waiting on ${whom === 'us' ? 'us' : `the ${whom}`}. ${name} still hears from us weekly.`,

  'contact.stopped': ({ name }: Named) => `Noted: ${name} is not to be contacted. Only an open decision stays owed.`,
  'contact.allowed': ({ name }: Named) => `Noted: ${name} may be contacted again.`,

  'notReached.tries': ({ days, on }: { readonly days: number; readonly on: Day }) =>
    `Could not be reached: tried on ${count(days, 'day', 'days')}, in more than one way. Try again by ${formatDay(on)}.`,
  'noAnswer.offer': ({ answerBy }: { readonly answerBy: Day }) =>
    `Two words from us are unanswered. You can send one last word: “If I don’t hear from you by ${formatDay(answerBy)}, ` +
    'I’ll close this on my side; you can always write.”',
  'noAnswer.wait': ({ answerBy }: { readonly answerBy: Day }) =>
    `Our last word asked for an answer by ${formatDay(answerBy)}. After that day you can close this row.`,
  'noAnswer.close': ({ answerBy }: { readonly answerBy: Day }) =>
    `No answer by ${formatDay(answerBy)}, the day that our last word named. You can close this row.`,
  'noAnswer.lastWordWas': ({ answerBy }: { readonly answerBy: Day }) => `Last word: answer by ${formatDay(answerBy)}`,
  'noAnswer.lastWordSent': ({ name, answerBy }: Named & { readonly answerBy: Day }) =>
    `Logged: last word to ${name}, who can answer until ${formatDay(answerBy)}.`,
  'noAnswer.closed': ({ name }: Named) =>
    `Closed: no answer from ${name}. If they write, log it, and this row is open again.`,
  'noAnswer.tooFewWords': ({ name }: Named) =>
    `The log doesn’t have two words from us, on two days, that ${name} left unanswered while we wait on them. ` +
    'Say that you wait on the candidate, and log each word.',
  'noAnswer.tooSoon': ({ name }: Named) =>
    `${name} had the second word only today. Give them a day, then send the last one.`,
  'noAnswer.dayTooSoon': ({ earliest }: { readonly earliest: Day }) =>
    `Give them time to answer: choose ${formatDay(earliest)} or a later day.`,
  'noAnswer.dayTooLate': ({ latest }: { readonly latest: Day }) => `Choose a day up to ${formatDay(latest)}.`,
  'noAnswer.noLastWord': ({ name }: Named) =>
    `${name} has had no last word that names a day. Send it first; after that day this row can be closed.`,
  'noAnswer.notYet': ({ name, answerBy }: Named & { readonly answerBy: Day }) =>
    `${name} can still answer until ${formatDay(answerBy)}. This row can be closed after that day.`,
  'noAnswer.promiseOpen': ({ name }: Named) =>
    `There is an open promise to ${name}. Keep it, or say that they released us; then close this row.`,
  'takeBack.mistake': 'logged by mistake',
  'takeBack.notArrived': 'did not arrive',
  'takeBack.gone': 'The touch log has no such entry of theirs. Nothing was taken back.',
  'takeBack.cannot': ({ kind }: { readonly kind: LogEvent['kind'] }) =>
    `“${kind}” cannot be taken back. Say on the card what is true now.`,
  'takeBack.done': ({ name, summary }: Named & { readonly summary: string }) => `Taken back for ${name}: ${summary}.`,

  'job.openingsBelowNone': 'Say how many openings remain; none is 0.',
  'job.cancelledWithOpenings': 'A cancelled job has no openings left. Say 0, or that it was filled.',
  'job.tickedLeft': 'Somebody ticked is not on this job any more. Open the list again.',
  'job.noteFilled': ({ role, openings }: { readonly role: string; readonly openings: number }) =>
    `${role}: filled, ${openings} openings remain`,
  'job.noteCancelled': ({ role }: { readonly role: string }) => `${role}: cancelled`,
  'job.done': ({ role, what, people }: { readonly role: string; readonly what: string; readonly people: number }) =>
    `Noted: ${role} is ${what}. ${count(people, 'person is', 'people are')} to be told.`,

  'gone.answeredAlready': 'This has been answered already.',
  'gone.back': ({ name }: Named) => `${name} has a row again, so nothing was noted. Select the row to go on.`,
  'gone.notAsked': 'This is not asked any more. Nothing was noted; open the list again.',
  'gone.decisionNotTold': ({ name }: Named) =>
    `${name} was decided on and not told: moving the row tells nobody. Tell them first.`,
  'gone.moved': ({ name }: Named) => `Noted: ${name} was moved.`,
  'gone.told': ({ name }: Named) => `Noted: ${name} was told.`,
  'gone.undone': ({ name }: Named) => `Taken back: what was said about ${name}.`,
  'gone.takenBack': 'taken back',
  'gone.nothingToUndo': 'Nothing that was said about them is left to take back.',

  'erase.archiveKept': ({ name, rows }: Named & { readonly rows: readonly string[] }) =>
    `Everything of ${name} is erased but for hidden cells of ours in ${rows.join(', ')}: rows there are moved all the ` +
    'time. Erase once more.',
  'erase.nobodyKnown': 'Nothing of this person is in the tracker any more.',
  'erase.outOfSight': ({ entries }: { readonly entries: number }) =>
    `Nothing was erased: the tracker cannot see this person’s row, and the touch log has ${count(entries, 'entry', 'entries')} ` +
    'about them. If their tab was taken off the tracker, or shows an error where the row is, put that right first.',
  'erase.them': 'this person',
  'erase.nothingLeft': 'Nothing of this person is left to erase.',
  'erase.rowsChanged': 'The rows of this person have changed since they were shown. Nothing was erased; look again.',
  'erase.row': ({ row, sheet }: { readonly row: number; readonly sheet: string }) => `row ${row} of “${sheet}”`,
  'erase.done': ({ name, left }: Named & { readonly left: readonly string[] }) =>
    `Erased: ${name}.${left.length === 0 ? '' : ` Still yours to delete: ${left.join(', ')}.`}`,
};
