import { sayDay } from '../../calendar/day.js';
import type { Day } from '../../calendar/day.js';

/** The day that a sentence names, and today: a day far away is named with its year. */
interface Named {
  readonly on: Day;
  readonly today: Day;
}

/**
 * Why something is owed, or nothing is. Days are named and never counted, so that a sentence is still true tomorrow; none
 * holds a text from the sheet.
 */
export const why = {
  'why.applied': ({ on, today }: Named) => `Applied on ${sayDay(on, today)}, and not answered yet`,
  'why.appliedNoDay': 'Applied, and not answered yet',
  'why.appliedNoWordKnown': ({ on, today }: Named) => `Applied on ${sayDay(on, today)}, and no word from us is known`,
  'why.decided': ({ on, today }: Named) => `Decided on ${sayDay(on, today)}, and not told yet`,
  'why.withdrew': ({ on, today }: Named) => `Withdrew on ${sayDay(on, today)}, and no word from us since`,
  'why.handedOver': ({ on, today }: Named) =>
    `Handed over on ${sayDay(on, today)}, and no word from the new recruiter yet`,
  'why.onHoldNotTold': ({ on, today }: Named) => `On hold since ${sayDay(on, today)}, and not told yet`,
  'why.onHold': ({ on, today }: Named) => `On hold; last word on ${sayDay(on, today)}`,
  'why.onHoldNoWord': 'On hold, and no word from us is known',
  'why.interviewed': ({ on, today }: Named) => `Interviewed on ${sayDay(on, today)}, and no word from us since`,
  'why.interviewPlanned': ({ on, today }: Named) =>
    `Interview planned for ${sayDay(on, today)}: did it happen? No word from us since`,
  'why.interviewNoWord': ({ on, today }: Named) => `Interview on ${sayDay(on, today)}, and no word from us since`,
  'why.promised': ({ on, today }: Named) => `Promised for ${sayDay(on, today)}`,
  'why.theyWrote': ({ on, today }: Named) => `They got in touch on ${sayDay(on, today)}, and have no answer yet`,
  'why.paused': ({ on, today }: Named) => `Paused until ${sayDay(on, today)}, as they know`,
  'why.lastWord': ({ on, today }: Named) => `Last word from us on ${sayDay(on, today)}`,
  'why.reopened': ({ on, today }: Named) => `Reopened on ${sayDay(on, today)}, and no word from us since`,
  'why.offHold': ({ on, today }: Named) => `Off hold since ${sayDay(on, today)}, and not told yet`,
  'why.activeAgain': ({ on, today }: Named) => `Still active as of ${sayDay(on, today)}, and no word from us since`,
  'why.activeNoWord': ({ on, today }: Named) => `Still active as of ${sayDay(on, today)}, and no word from us is known`,
  'why.answered': ({ on, today }: Named) => `They answered on ${sayDay(on, today)}, and no word from us since`,
  'why.added': ({ on, today }: Named) => `With us since ${sayDay(on, today)}, and no word from us yet`,
  'why.hiredHeard': ({ on, today }: Named) => `Hired; last word from us on ${sayDay(on, today)}`,
  'why.hiredNotHeard': ({ on, today }: Named) => `Hired on ${sayDay(on, today)}, and no word from us since`,
  'why.whenLastHeard': 'When did they last hear from us?',
  'why.contactAhead': ({ on, today }: Named) => `The contact date, ${sayDay(on, today)}, hasn’t come yet`,
  'why.erased': 'Erased, as they asked. This row is yours to delete',
  'why.told': ({ on, today }: Named) => `Told on ${sayDay(on, today)}`,
  'why.stageSaysTold': 'The stage says so',
  'why.doNotContact': ({ on, today }: Named) => `Do not contact, since ${sayDay(on, today)}`,
  'why.hired': 'Hired',
  'why.closedBefore': 'Closed before the tracker came; not known whether told',
  'why.closedAndHeard': 'Closed, and they heard from us since',
  'why.notActive': ({ on, today }: Named) => `Not active, as said on ${sayDay(on, today)}`,
  'why.notReached': ({ on, today }: Named) => `Could not be reached; last tried on ${sayDay(on, today)}`,
  'why.noAnswer': ({ on, today }: Named) => `Closed on ${sayDay(on, today)}, as our last word had said`,
  'why.sourced': 'Sourced; nothing is owed until they answer',
  'why.nothing': 'Nothing is owed yet',
};

/** The words of a status, each with a sign that says the same to anyone who doesn't see its colour. */
const status = {
  'status.onTrack': '✓ On track',
  'status.closedNotTold': '▲ Closed, not told',
  'status.closedLately': '○ Closed, not told',
  'status.onHold': '‖ On hold',
  'status.paused': '‖ Paused',
  'status.stageNotKnown': '? Stage not known',
  'status.noContactDate': '? No contact date yet',
  'status.stillActive': '? Still active?',
  'status.told': '✓ Closed, told',
  'status.nothing': '–',
  'status.notReached': '‖ Could not be reached',
  'status.noAnswer': '‖ No answer from them',
  'status.overdue': '▲ Overdue',
  'status.today': '● Today',
  'status.by': '○ By',
  'status.notSeen': '? Not seen yet',
};

/** A reason with what was promised, on one line. */
const reason = {
  'reason.promised': ({ because, what }: { readonly because: string; readonly what: string }) => `${because}: ${what}`,
};

/** What a list asks about somebody whom we know too little about. */
const question = {
  'question.noContactDate': 'No contact date yet',
  'question.stillActive': ({ why: because }: { readonly why: string }) => `Still active? ${because}`,
};

export const row = { ...why, ...status, ...reason, ...question };
