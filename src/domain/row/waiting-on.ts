import type { Candidate } from '../candidate/candidate.js';
import { formatDay } from '../calendar/day.js';
import { isOver } from '../candidate/being-worked-with.js';
import { PARTIES } from '../touch-log/log-event.js';
import type { WaitingOn } from '../touch-log/log-event.js';

/** What the *Waiting on* column says. It names the day, never a count, so that it is right on any day. */
export function waitingOnText(candidate: Candidate): string {
  const { waitingOn } = candidate.history;
  return waitingOn === null || isOver(candidate) ? '' : sayWaitingOn(waitingOn);
}

const sayWaitingOn = ({ whom, since }: WaitingOn): string =>
  `${whom.charAt(0).toUpperCase()}${whom.slice(1)} since ${formatDay(since, { year: true })}`;

/** Whom somebody means who types into that column: one of our four words, whatever follows it. */
export function partyIn(text: string): WaitingOn['whom'] | null {
  const said = text.trim().toLowerCase();
  return PARTIES.find((party) => said === party || said.startsWith(`${party} since `)) ?? null;
}
