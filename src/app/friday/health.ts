import { formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { latestBlitz } from '../../domain/policy/blitz-week.js';
import type { Settings } from '../../domain/team/settings.js';
import { readRunMark, runKey, type RunMark } from '../mailing/marks.js';
import { timersIn, type TimersMark } from './timers.js';
import type { Moment } from '../ports/ports.js';

/** A weekly run may be a day late; after this many days without one something is wrong. */
const TOO_OLD_DAYS = 8;
const MS_A_DAY = 86_400_000;

const RUN_IT = 'Menu → Close the Loop → Friday: run it now.';
const TAKE_OVER = 'Menu → Close the Loop → Repair gives it a timer of yours.';

/** How the Friday run is doing, for the Dashboard, Settings, the toast on opening and the sidebar. */
export interface FridayHealth {
  /** "Last run Fri 20 Nov 2026 by lead@agency.example: done." */
  readonly line: string;
  /** What is wrong and which menu entry mends it, in one sentence; null when nothing is. */
  readonly attention: string | null;
  /** What the sidebar's button does about it. */
  readonly mend: 'take over' | 'send' | null;
  /** Whose timers there are, the latest first. */
  readonly timersOf: readonly string[];
}

/**
 * Reads the marks only: one call, allowed on opening. The newest round of either kind counts. `editors` are those who
 * may edit the file, where that can be asked: a timer whose owner is none of them does nothing any more.
 */
export function fridayHealth(
  marks: Readonly<Record<string, string>>,
  settings: Settings,
  moment: Moment,
  editors: readonly string[] | null = null,
): FridayHealth {
  const timers = timersIn(marks);
  const timersOf = timers.map(({ owner }) => owner);
  const rounds = [readRunMark(marks[runKey('friday')]), readRunMark(marks[runKey('rehearsal')])];
  const last = rounds.filter((mark) => mark !== null).sort((one, other) => other.at - one.at)[0];
  const { says: attention, mend } = attentionTo(last, timers, settings, moment, editors);
  if (last === undefined) {
    const next = formatDay(latestBlitz(moment.today + 7, moment.minute, settings.policy).on);
    const line = attention === null ? `No Friday run yet. The first one is on ${next}.` : 'No Friday run yet.';
    return { line, attention, mend, timersOf };
  }
  const how = last.state === 'done' ? (settings.started ? 'done' : 'done (rehearsal)') : 'not finished';
  const line = `Last run ${formatDay(dayAt(last.at, moment), { year: true })} by ${last.by}: ${how}.`;
  return { line, attention, mend, timersOf };
}

function attentionTo(
  last: RunMark | undefined,
  timers: readonly TimersMark[],
  settings: Settings,
  moment: Moment,
  editors: readonly string[] | null,
): { readonly says: string | null; readonly mend: FridayHealth['mend'] } {
  const deputy = settings.deputy === '' ? '' : ` The deputy is ${settings.deputy}.`;
  const running = last?.state === 'running' && moment.at < last.until;
  // Taken over since, or only just set up: the timer has not had its Friday yet.
  const alive = Math.max(last?.at ?? -Infinity, timers[0]?.at ?? -Infinity);
  if (Number.isFinite(alive) && moment.today - dayAt(alive, moment) > TOO_OLD_DAYS) {
    const when = last === undefined ? 'have never gone out' : `last went out on ${formatDay(dayAt(last.at, moment))}`;
    const who = timers[0]?.owner ?? last?.by ?? '';
    const says = `The Friday mails ${when}. The timer of ${who === '' ? 'its owner' : who} may be gone.${deputy} ${TAKE_OVER}`;
    return { says, mend: 'take over' };
  }
  const owner = timers[0]?.owner;
  if (owner !== undefined && editors !== null && timers.every((timer) => isGone(timer, editors))) {
    const says = `The Friday timer belongs to ${owner}, who cannot edit this file any more.${deputy} ${TAKE_OVER}`;
    return { says, mend: 'take over' };
  }
  if (last === undefined || last.state === 'done' || running) return { says: null, mend: null };
  const who = last.unmailed.length === 0 ? '' : ` Not mailed: ${last.unmailed.join(', ')}.`;
  const says = `The Friday run of ${formatDay(dayAt(last.at, moment))} did not reach everybody.${who} ${RUN_IT}`;
  return { says, mend: 'send' };
}

const isGone = ({ owner, listed }: TimersMark, editors: readonly string[]): boolean =>
  listed && !editors.includes(owner);

/** A mark knows an instant: whole days back from now, in the spreadsheet's zone. */
const dayAt = (at: number, moment: Moment): Day =>
  moment.today - Math.max(0, Math.floor((moment.at - at + (1440 - moment.minute) * 60_000 - 1) / MS_A_DAY));
