import type { Card } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { hashed } from '../../domain/text/fingerprint.js';
import { asksIfItHappened } from '../../domain/follow-up/rules/interview.js';
import { isSamePerson } from '../../domain/candidate/same-person.js';
import { isClosed } from '../../domain/touch-log/phase.js';
import { printReason } from '../../domain/texts/why.js';
import { workingDayOnOrAfter } from '../../domain/calendar/work-calendar.js';
import { couldNotBeReached } from '../../domain/candidate/could-not-be-reached.js';
import { unansweredStep } from '../../domain/candidate/no-answer.js';
import { isOver, isTold, decisionOf } from '../../domain/candidate/being-worked-with.js';
import { printStatusWord, statusOn } from '../../domain/row/status-words.js';
import type { Candidate } from '../../domain/candidate/candidate.js';
import type { Policy } from '../../domain/policy/policy.js';
import { canFailToArrive } from '../../domain/touch-log/log-event.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { latestTouches } from '../../domain/history/latest-touches.js';
import type { EitherTouch } from '../../domain/history/latest-touches.js';
import type { Say } from '../../domain/texts/say.js';
import { owedLine } from './owed-line.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import type { PeekedRow, TabRead } from '../ports/tracker-tab.js';
import { isQuestion } from '../../domain/row/row-status.js';

/** The card of one candidate: where they stand, what is owed, what was last said. */
export function cardOf(scan: ScannedTracker, one: ScannedCandidate, log: readonly LogEvent[], say: Say): Card {
  const { candidate, listed, followUps, standing } = one;
  const { today } = scan.moment;
  const { history } = candidate;
  const { pause, waitingOn, doNotContact } = history;
  const status = statusOn(standing, today);
  const decision = decisionOf(candidate);
  return {
    candidateId: candidate.id,
    sheetId: listed.sheetId,
    row: listed.row,
    name: listed.name,
    role: listed.role,
    stage: listed.stage,
    phase: listed.phase,
    owner: listed.owner,
    email: listed.email,
    phone: listed.phone,
    status: printStatusWord(status, say),
    why: printReason(status, say, today),
    tone: status.tone,
    lastWord: candidate.personLastWord === null ? null : isoOf(candidate.personLastWord),
    owed: followUps.map((followUp) => owedLine(followUp, today, say)),
    question: isQuestion(standing) ? 'still active?' : null,
    canClose: decision === null ? !isClosed(candidate.phase) : !isTold(candidate, decision),
    promises: history.openPromises.map(({ id, dueOn, text }) => ({
      id,
      dueOn: isoOf(dueOn),
      text,
      canMove: today <= dueOn,
    })),
    interviews: askedInterviews(candidate, scan.settings.policy, today),
    interviewed: candidate.interviews.some(({ on, state }) => on <= today && (state === 'held' || state === 'planned')),
    pause:
      pause === null || pause.wakeOn <= today
        ? null
        : { wakeOn: isoOf(pause.wakeOn), reason: pause.reason, candidateKnows: pause.candidateKnows },
    waitingOn: waitingOn === null ? null : { whom: waitingOn.whom, since: isoOf(waitingOn.since) },
    touches: latestTouches(log, candidate.id).map((touch) => touchLine(touch, say)),
    otherRows: otherRowsOf(scan, one),
    notReached: notReachedOf(candidate, scan.settings.policy, today, say),
    noAnswer: noAnswerOf(candidate, scan.settings.policy, today, say),
    doNotContact: doNotContact === null ? null : { by: doNotContact.by, since: isoOf(doNotContact.since) },
    today: isoOf(today),
  };
}

function notReachedOf(candidate: Candidate, policy: Policy, today: Day, say: Say): Card['notReached'] {
  const found = candidate.history.doNotContact === null ? couldNotBeReached(candidate, today) : null;
  if (found === null) return null;
  const on = found.lastTriedOn + policy.tryAgainDays;
  return { tries: found.days, nextTryOn: isoOf(on), says: say('notReached.tries', { days: found.days, on }) };
}

/** Calendar days that the offered last word gives them. */
const ANSWER_WITHIN_DAYS = 7;

function noAnswerOf(candidate: Candidate, policy: Policy, today: Day, say: Say): Card['noAnswer'] {
  const isOpen = !isOver(candidate) && candidate.history.doNotContact === null;
  const found = isOpen ? unansweredStep(candidate, today) : null;
  if (found === null) return null;
  const answerBy =
    found.step === 'offer' ? workingDayOnOrAfter(policy.calendar, today + ANSWER_WITHIN_DAYS) : found.answerBy;
  return { step: found.step, answerBy: isoOf(answerBy), says: say(`noAnswer.${found.step}`, { answerBy }) };
}

/** Interviews that a person can still be expected to remember; older ones count as held, as the rule says. */
const ASKED_ABOUT_DAYS = 30;
const MOST_ASKED = 2;

function askedInterviews(candidate: Candidate, policy: Policy, today: Day): Card['interviews'] {
  return candidate.interviews
    .filter(
      (interview) => asksIfItHappened(candidate, interview, policy, today) && interview.on >= today - ASKED_ABOUT_DAYS,
    )
    .sort((one, other) => other.on - one.on)
    .slice(0, MOST_ASKED)
    .map(({ id, on }) => ({ id, on: isoOf(on) }));
}

function touchLine(touch: EitherTouch, say: Say): Card['touches'][number] {
  const { id, day, summary, who } = touch;
  const mayNotHaveArrived = touch.kind === 'touch' && canFailToArrive(touch.channel);
  return { id, on: isoOf(day), what: whatWasDone(touch, say), summary, who, mayNotHaveArrived };
}

function whatWasDone(touch: EitherTouch, say: Say): string {
  if (touch.kind === 'inbound') return say('touched.theyWrote');
  if (!touch.reached && touch.channel === 'call') return say('touched.noAnswer');
  if (touch.entered === 'set-up') return say('touched.atSetUp');
  if (touch.entered === 'by hand') return say('touched.byHand');
  return say('touched.ours', touch);
}

function otherRowsOf(scan: ScannedTracker, one: ScannedCandidate): Card['otherRows'] {
  return scan.candidates
    .filter((other) => other !== one && isSamePerson(other.candidate, one.candidate))
    .map(({ listed }) => ({ sheet: listed.sheet, row: listed.row, says: `${listed.role}, ${listed.stage}` }));
}

/** What a key says of a tab that is no tracker. */
export const NO_ROW = { tab: null, cells: [] } as const;

/**
 * Today's day and what the row's cells say: the same key, the same card. But for the Follow-up: it is a formula over the
 * others, so a key can be told of cells that were just written.
 */
export function selectionKey(
  sheetId: number,
  row: number,
  { tab, cells }: Pick<PeekedRow, 'cells'> & { readonly tab: Pick<TabRead, 'ours'> | null },
  today: Day,
): string {
  const told = cells.map((cell, index) => (index + 1 === tab?.ours.followUp ? '' : cell));
  const text = JSON.stringify([sheetId, row, told, today]);
  return `${sheetId}:${row}:${hashed(text)}`;
}
