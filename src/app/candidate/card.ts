import type { Card, Selection } from '../../contract/server-api.js';
import { isoOf } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { hashed } from '../../domain/text/fingerprint.js';
import { asksIfItHappened } from '../../domain/history/interview-rounds.js';
import { isSamePerson } from '../../domain/candidate/same-person.js';
import { isClosed } from '../../domain/touch-log/phase.js';
import type { Standing } from '../../domain/row/row-status.js';
import { isTold, decisionOf } from '../../domain/candidate/being-worked-with.js';
import { BY, CLOSED_LATELY, OVERDUE, QUIET_WORDS, statusText, TODAY } from '../../domain/row/status-words.js';
import type { LogEvent, Interview } from '../../domain/touch-log/log-event.js';
import { owedLine } from './owed-line.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import type { PeekedRow, TabRead } from '../ports/tracker-tab.js';
import { isQuestion } from '../../domain/row/row-status.js';

const LATEST_TOUCHES = 3;

/** The card of one candidate: where they stand, what is owed, what was last said. */
export function cardOf(scan: ScannedTracker, one: ScannedCandidate, log: readonly LogEvent[]): Card {
  const { candidate, listed, followUps, standing } = one;
  const { today } = scan.moment;
  const { history } = candidate;
  const { pause, waitingOn, doNotContact } = history;
  const status = statusText(standing, today);
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
    status,
    tone: toneOf(standing, status),
    lastWord: candidate.personLastWord === null ? null : isoOf(candidate.personLastWord),
    owed: followUps.map((followUp) => owedLine(followUp, today)),
    question: isQuestion(standing.kind) ? 'still active?' : null,
    canClose: decision === null ? !isClosed(candidate.phase) : !isTold(candidate, decision),
    promises: history.openPromises.map(({ id, dueOn, text }) => ({
      id,
      dueOn: isoOf(dueOn),
      text,
      canMove: today <= dueOn,
    })),
    interviews: askedInterviews(candidate.interviews, today),
    pause:
      pause === null || pause.wakeOn <= today
        ? null
        : { wakeOn: isoOf(pause.wakeOn), reason: pause.reason, candidateKnows: pause.candidateKnows },
    waitingOn: waitingOn === null ? null : { whom: waitingOn.whom, since: isoOf(waitingOn.since) },
    touches: latestTouches(log, candidate.id),
    otherRows: otherRowsOf(scan, one),
    doNotContact: doNotContact === null ? null : { by: doNotContact.by, since: isoOf(doNotContact.since) },
    today: isoOf(today),
  };
}

/** Interviews that a person can still be expected to remember; older ones count as held, as the rule says. */
const ASKED_ABOUT_DAYS = 30;
const MOST_ASKED = 2;

function askedInterviews(interviews: readonly Interview[], today: Day): Card['interviews'] {
  return interviews
    .filter((interview) => asksIfItHappened(interview, today) && interview.on >= today - ASKED_ABOUT_DAYS)
    .sort((one, other) => other.on - one.on)
    .slice(0, MOST_ASKED)
    .map(({ id, on }) => ({ id, on: isoOf(on) }));
}

/** The colour that the sheet gives the same words. */
function toneOf(standing: Standing, status: string): Card['tone'] {
  const begins = (words: string): boolean => status.startsWith(words);
  if (begins(OVERDUE)) return 'overdue';
  if (begins(TODAY) || begins(QUIET_WORDS.c)) return 'today';
  if (begins(BY) || begins(CLOSED_LATELY)) return 'soon';
  if (isQuestion(standing.kind) || standing.kind === 'stage not known') return 'ask';
  if (begins(QUIET_WORDS.t)) return 'closed';
  return begins(QUIET_WORDS.o) ? 'fine' : 'quiet';
}

/** The latest three touches with a candidate, either way, the newest first; none that was taken back. */
export function latestTouches(log: readonly LogEvent[], candidateId: string): Card['touches'] {
  const undone = new Set(log.flatMap((event) => (event.kind === 'take back' ? [event.refersTo] : [])));
  return log
    .map((event, index) => ({ event, index }))
    .filter(
      ({ event }) =>
        event.candidateId === candidateId &&
        (event.kind === 'touch' || event.kind === 'inbound') &&
        !undone.has(event.id),
    )
    .sort((one, other) => other.event.day - one.event.day || other.index - one.index)
    .slice(0, LATEST_TOUCHES)
    .map(({ event }) => ({
      id: event.id,
      on: isoOf(event.day),
      what: wordFor(event),
      summary: 'summary' in event ? event.summary : '',
      who: event.who,
    }));
}

function wordFor(event: LogEvent): string {
  if (event.kind === 'inbound') return 'they wrote';
  if (event.kind !== 'touch') return event.kind;
  if (!event.reached && event.channel === 'call') return 'no answer';
  if (event.entered === 'set-up') return 'contact date found at set-up';
  if (event.entered === 'by hand') return 'day typed in the sheet';
  const words: Readonly<Record<typeof event.channel, string>> = {
    call: 'spoke',
    email: 'mailed',
    message: 'messaged',
    meeting: 'met',
    voicemail: 'voicemail',
    ats: 'written by the applicant system',
    other: 'in touch',
  };
  return event.closing ? `${words[event.channel]}, loop closed` : words[event.channel];
}

function otherRowsOf(scan: ScannedTracker, one: ScannedCandidate): Card['otherRows'] {
  return scan.candidates
    .filter((other) => other !== one && isSamePerson(other.candidate, one.candidate))
    .map(({ listed }) => ({ sheet: listed.sheet, row: listed.row, says: `${listed.role}, ${listed.stage}` }));
}

export const nobody = (key: string, says: string, isTracker: boolean): Selection => ({
  kind: 'nobody',
  key,
  says,
  isTracker,
});

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
