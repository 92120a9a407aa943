import { formatDay } from '../../domain/calendar/day.js';
import type { Day } from '../../domain/calendar/day.js';
import { latestBlitz } from '../../domain/policy/blitz-week.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Say } from '../../domain/texts/say.js';
import { readRunMark, runKey, type RunMark } from '../mailing/marks.js';
import { roomWarning } from './file-room.js';
import { timersIn, type TimersMark } from './timers.js';
import type { Moment } from '../ports/ports.js';

/** A weekly run may be a day late; after this many days without one something is wrong. */
const TOO_OLD_DAYS = 8;
const MS_A_DAY = 86_400_000;

/** How the Friday run is doing, for the Dashboard, Settings, the toast on opening and the sidebar. */
export interface FridayHealth {
  /** "Last run Fri 20 Nov 2026 by lead@agency.example: done." */
  readonly line: string;
  /** What is wrong and which menu entry fixes it; null when nothing is. */
  readonly attention: string | null;
  /** The same without the menu entry, for where a button does it. */
  readonly wrong: string | null;
  /** What the sidebar's button does about it. */
  readonly mend: 'take over' | 'send' | null;
  /** Whose timers there are, the latest first. */
  readonly timersOf: readonly string[];
}

/**
 * Told from the marks alone, which are one call, allowed on opening. The newest round of either kind counts. `editors` are those who
 * may edit the file, where that can be asked: a timer whose owner is none of them does nothing any more.
 */
export function fridayHealth(
  marks: Readonly<Record<string, string>>,
  settings: Settings,
  moment: Moment,
  say: Say,
  editors: readonly string[] | null = null,
): FridayHealth {
  const timers = timersIn(marks);
  const rounds = [readRunMark(marks[runKey('friday')]), readRunMark(marks[runKey('rehearsal')])];
  const last = rounds.filter((mark) => mark !== null).sort((one, other) => other.at - one.at)[0];
  const seen: Seen = { last, timers, settings, moment, editors };
  const room = roomWarning(marks, say);
  const fault = silence(seen, say) ?? ownersGone(seen, say) ?? incomplete(seen, say);
  return {
    line: lastRun(seen, fault === null, say),
    attention: joined(fault === null ? null : `${fault.wrong} ${say(FIXES[fault.mend])}`, room),
    wrong: joined(fault?.wrong ?? null, room),
    mend: fault?.mend ?? null,
    timersOf: timers.map(({ owner }) => owner),
  };
}

const joined = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : `${one} ${other}`;

interface Seen {
  readonly last: RunMark | undefined;
  readonly timers: readonly TimersMark[];
  readonly settings: Settings;
  readonly moment: Moment;
  readonly editors: readonly string[] | null;
}

interface Fault {
  readonly wrong: string;
  readonly mend: 'take over' | 'send';
}

const FIXES = { 'take over': 'friday.health.takeOver', send: 'friday.health.runIt' } as const;

function lastRun({ last, settings, moment }: Seen, isWell: boolean, say: Say): string {
  if (last === undefined) {
    const day = formatDay(latestBlitz(moment.today + 7, moment.minute, settings.policy).on);
    return isWell ? say('friday.health.first', { day }) : say('friday.health.none');
  }
  const how = last.state !== 'done' ? 'not finished' : settings.started ? 'done' : 'rehearsal';
  return say('friday.health.last', { day: formatDay(dayAt(last.at, moment), { year: true }), by: last.by, how });
}

/** No run for more than a week, of a timer that had the time for one. */
function silence({ last, timers, settings, moment }: Seen, say: Say): Fault | null {
  const [timer] = timers;
  // Taken over since, or only just set up: the timer has not had its Friday yet.
  const alive = Math.max(last?.at ?? -Infinity, timer?.at ?? -Infinity);
  if (!Number.isFinite(alive) || moment.today - dayAt(alive, moment) <= TOO_OLD_DAYS) return null;
  const day = last === undefined ? null : formatDay(dayAt(last.at, moment));
  const wrong = say('friday.health.silent', { day, owner: timer?.owner ?? last?.by ?? '' });
  return { wrong: withDeputy(wrong, settings, say), mend: 'take over' };
}

function ownersGone({ timers, editors, settings }: Seen, say: Say): Fault | null {
  const [timer] = timers;
  if (timer === undefined || editors === null || !timers.every((each) => isGone(each, editors))) return null;
  const wrong = say('friday.health.ownerGone', { owner: timer.owner });
  return { wrong: withDeputy(wrong, settings, say), mend: 'take over' };
}

function incomplete({ last, moment }: Seen, say: Say): Fault | null {
  if (last === undefined || last.state === 'done' || (last.state === 'running' && moment.at < last.until)) return null;
  const day = formatDay(dayAt(last.at, moment));
  // Stopped by Google it says nothing of itself: its last mail may have been sent.
  if (last.unmailed.length === 0) return { wrong: say('friday.health.stopped', { day }), mend: 'send' };
  const notMailed = say('friday.health.notMailed', { to: last.unmailed });
  return { wrong: `${say('friday.health.incomplete', { day })} ${notMailed}`, mend: 'send' };
}

const withDeputy = (wrong: string, { deputy }: Settings, say: Say): string =>
  deputy === '' ? wrong : `${wrong} ${say('friday.health.deputy', { deputy })}`;

const isGone = ({ owner, listed }: TimersMark, editors: readonly string[]): boolean =>
  listed && !editors.includes(owner);

/** A mark knows an instant: whole days back from now, in the spreadsheet's zone. */
const dayAt = (at: number, moment: Moment): Day =>
  moment.today - Math.max(0, Math.floor((moment.at - at + (1440 - moment.minute) * 60_000 - 1) / MS_A_DAY));
