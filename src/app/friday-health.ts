import { formatDay } from '../domain/day.js';
import type { Day } from '../domain/day.js';
import { latestBlitz } from '../domain/mail/blitz-week.js';
import type { Settings } from '../domain/settings.js';
import { readRunMark, runKey, type RunMark } from './friday-marks.js';
import type { Moment } from './ports.js';

/** A weekly run may be a day late; after this many days without one something is wrong. */
const TOO_OLD_DAYS = 8;
const MS_A_DAY = 86_400_000;

/** How the Friday run is doing, for the Dashboard, the banner on opening and the sidebar. */
export interface FridayHealth {
  /** "Last run Fri 20 Nov by lead@agency.example: done." */
  readonly line: string;
  /** What is wrong and which menu entry mends it, in one sentence; null when nothing is. */
  readonly attention: string | null;
}

/** Reads the marks only: one call, allowed on opening. The newest round of either kind counts. */
export function fridayHealth(
  marks: Readonly<Record<string, string>>,
  settings: Settings,
  moment: Moment,
): FridayHealth {
  const rounds = [readRunMark(marks[runKey('friday')]), readRunMark(marks[runKey('rehearsal')])];
  const last = rounds.filter((mark) => mark !== null).sort((one, other) => other.at - one.at)[0];
  if (last === undefined) {
    const next = formatDay(latestBlitz(moment.today + 7, moment.minute, settings.policy).on);
    return { line: `No Friday run yet. The first one is on ${next}.`, attention: null };
  }
  const day = dayOfRun(last, moment);
  const how = last.state === 'done' ? (settings.started ? 'done' : 'done (rehearsal)') : 'not finished';
  const line = `Last run ${formatDay(day, { year: true })} by ${last.by}: ${how}.`;
  return { line, attention: attentionTo(last, day, moment) };
}

function attentionTo(last: RunMark, day: Day, moment: Moment): string | null {
  const menu = 'Menu → Close the Loop → Friday: run it now.';
  if (moment.today - day > TOO_OLD_DAYS) {
    const who = last.by === '' ? 'its owner' : last.by;
    return `The Friday mails last went out on ${formatDay(day)}. The timer of ${who} may be gone. ${menu}`;
  }
  const running = last.state === 'running' && moment.at < last.until;
  if (last.state === 'done' || running) return null;
  const who = last.unmailed.length === 0 ? '' : ` Not mailed: ${last.unmailed.join(', ')}.`;
  return `The Friday run of ${formatDay(day)} did not reach everybody.${who} ${menu}`;
}

const dayOfRun = (last: RunMark, moment: Moment): Day =>
  // The mark knows an instant; whole days back from now, in the spreadsheet's zone.
  moment.today - Math.max(0, Math.floor((moment.at - last.at + (1440 - moment.minute) * 60_000 - 1) / MS_A_DAY));
