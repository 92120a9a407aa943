import { dayOf, isoOf } from '../../domain/calendar/day.js';
import { blitzOnOrBefore } from '../../domain/policy/blitz.js';
import { latestBlitz } from '../../domain/policy/blitz-week.js';
import { morningLines, morningNote, type MorningLine } from '../../domain/mail/morning-note.js';
import { addresseesOf } from '../../domain/team/addressees.js';
import { readOwner } from '../../domain/team/recruiters.js';
import { isWorkingDay } from '../../domain/calendar/work-calendar.js';
import { weekdayOf } from '../../domain/calendar/day.js';
import { asMail, mailVoiceOf } from '../friday/compose.js';
import { noteRoom, roomWarning } from '../friday/file-room.js';
import { fridayHealth } from '../friday/health.js';
import { letterKey, readLetterMark, readRunMark, runKey, type LetterMark } from '../mailing/marks.js';
import { retried, tolerated } from '../mailing/retry.js';
import { post } from '../mailing/send-batch.js';
import type { Letter, Round } from '../mailing/batch.js';
import { runFridayOver, writeLog, type FridayDeps, type FridayDone } from '../friday/run.js';
import { managersLetters } from './compose-managers.js';
import type { ScannedTracker, TouchLog, Moment, NamedAddress } from '../ports/ports.js';

/** Debts that a recipient's mark names: 7.2 of the 9 kB of a property. */
const MOST_NOTED = 800;

/** The daily run needs what the Friday run needs, and the touch log for the managers' figures. */
export interface MorningDeps extends FridayDeps {
  readonly touches: () => TouchLog;
  /** The share of the cells that Google allows in a file. */
  readonly shareOfCells: () => number;
  /** Writes one value of Settings beside its label. */
  readonly setSetting: (key: 'timersOf' | 'lastRun' | 'rowsGone', value: string) => void;
  /** Adds lines to the recruiters in Settings. */
  readonly listRecruiters: (people: readonly NamedAddress[]) => void;
  /** Rewrites the Dashboard's figures from this scan. */
  readonly showFigures: (scan: ScannedTracker) => void;
}

/**
 * The daily run: notices what onEdit missed, makes up for a missed Friday, plans a blitz that a holiday moved to today,
 * and brings the managers their page and recruiters their note. Notes and pages leave on working days only.
 */
export function runMorning(deps: MorningDeps, moment: Moment): FridayDone {
  const scan = retried(deps.sleep, () => deps.tracker.scan(moment));
  if (scan === null) {
    tolerated(() => {
      deps.schedule.remove();
    });
    return { state: 'no tracker', week: null, outcomes: [] };
  }
  const { settings } = scan;
  if (settings.trackerId !== deps.workbook.id) return { state: 'a copy', week: null, outcomes: [] };
  tolerated(() => {
    deps.tracker.save(scan);
  });
  const before = retried(deps.sleep, () => deps.marks.all());
  tolerated(() => {
    deps.schedule.follow(settings, before);
  });
  tolerated(() => {
    noteRoom(deps.marks, before, deps.shareOfCells());
  });
  planMovedBlitz(deps, scan);
  const done = runFridayOver(deps, scan, 'catch up');
  if (settings.started && isWorkingDay(settings.policy.calendar, moment.today)) {
    const marks = retried(deps.sleep, () => deps.marks.all());
    send(deps, scan, managersRound(deps, scan, marks));
    send(deps, scan, morningRound(deps, scan, marks));
  }
  // Last, and never at the cost of a mail: the figures can be had from the menu at any time.
  tolerated(() => {
    deps.showFigures(scan);
  });
  tolerated(() => {
    showInSettings(deps, scan);
    deps.log.makeRoom();
  });
  return done;
}

/**
 * Whose timers there are and how the last run went, in Settings: written when it has changed. So are people who came
 * since the start: every mail says that it can be switched off beside one's name there.
 */
function showInSettings(deps: MorningDeps, scan: ScannedTracker): void {
  const { settings, moment, gone } = scan;
  const people = settings.started ? notListed(scan) : [];
  if (people.length > 0) deps.listRecruiters(people);
  if (gone.length !== settings.rowsGone) deps.setSetting('rowsGone', String(gone.length));
  const health = fridayHealth(deps.marks.all(), settings, moment, deps.say);
  const timersOf = health.timersOf.join(', ');
  if (timersOf !== settings.timersOf) deps.setSetting('timersOf', timersOf);
  if (health.line !== settings.lastRun) deps.setSetting('lastRun', health.line);
}

/** Who is mailed because an owner cell is their address, and has no line in Settings. */
function notListed({ candidates, settings, moment }: ScannedTracker): readonly NamedAddress[] {
  return addresseesOf(candidates, settings, moment.today).addressees.flatMap(({ to, recruiter, own }) => {
    const [row] = recruiter === null ? own : [];
    return row === undefined ? [] : [{ name: readOwner(row.listed.owner).name || to, address: to }];
  });
}

function send(deps: MorningDeps, scan: ScannedTracker, round: Round | null): void {
  if (round === null) return;
  const { outcomes } = post(deps, round);
  writeLog(deps, round, scan.moment, outcomes);
}

/** The weekly trigger knows one weekday; when the blitz is today and today is another one, it is run this once. */
function planMovedBlitz(deps: MorningDeps, { settings, moment }: ScannedTracker): void {
  const { policy } = settings;
  const usual = weekdayOf(moment.today) === policy.blitz.weekday;
  const hours = policy.blitz.hour - moment.minute / 60;
  if (usual || hours <= 0 || blitzOnOrBefore(moment.today, policy) !== moment.today) return;
  tolerated(() => {
    retried(deps.sleep, () => {
      deps.schedule.runTodayIn(hours);
    });
  });
}

/** Once per blitz, on the first morning after it. */
function managersRound(deps: MorningDeps, scan: ScannedTracker, marks: Readonly<Record<string, string>>): Round | null {
  const { settings, moment } = scan;
  if (settings.managers.length === 0) return null;
  const blitz = latestBlitz(moment.today, moment.minute, settings.policy);
  const startDay = Math.min(...scan.tabs.map((tab) => tab.startDay));
  const sent = readRunMark(marks[runKey('manager')]);
  if (blitz.on >= moment.today || blitz.on < startDay) return null;
  if (sent !== null && sent.period === blitz.week && sent.state === 'done') return null;
  const friday = readRunMark(marks[runKey('friday')]);
  const notMailed = friday !== null && friday.period === blitz.week ? friday.unmailed : [];
  const { events } = retried(deps.sleep, () => deps.touches().read());
  const letters = managersLetters(deps, scan, events, { notMailed, warning: roomWarning(marks, deps.say) });
  return { errand: 'manager', period: blitz.week, startedAt: moment.at, letters };
}

function morningRound(deps: MorningDeps, scan: ScannedTracker, marks: Readonly<Record<string, string>>): Round | null {
  const { settings, moment, candidates } = scan;
  const say = mailVoiceOf(deps, scan);
  const letters = addresseesOf(candidates, settings, moment.today).addressees.flatMap((addressee): Letter[] => {
    if (addressee.recruiter !== null && !addressee.recruiter.morningNote) return [];
    const rows = [...addressee.own, ...addressee.adopted.flatMap((adopted) => adopted.rows)];
    const { to } = addressee;
    const due = morningLines(rows, moment.today);
    const before = saidBefore(due, readLetterMark(marks[letterKey('morning', to)]));
    const lines = due.filter(({ print }) => !before.has(print));
    if (lines.length === 0) return [];
    // The latest due: they stay news for longest.
    const after = due.map(({ print }) => print).slice(-MOST_NOTED);
    const { workbook, settingsLink } = deps;
    const compose: Letter['compose'] = ({ repeat }) =>
      asMail(to, morningNote({ workbook, settingsLink, say, on: moment.today, lines, repeat }), scan);
    return [{ to, compose, noted: { before: [...before], after } }];
  });
  if (letters.length === 0) return null;
  return { errand: 'morning', period: isoOf(moment.today), startedAt: moment.at, letters };
}

/** What of this an earlier note has said. A mark of 0.1.0 tells only until which day everything was. */
function saidBefore(due: readonly MorningLine[], mark: LetterMark | null): ReadonlySet<string> {
  const prints = (said: (line: MorningLine) => boolean): ReadonlySet<string> =>
    new Set(due.filter(said).map(({ print }) => print));
  if (mark === null) return new Set();
  const { noted } = mark;
  if (noted !== undefined) return prints(({ print }) => noted.includes(print));
  const until = (dayOf(mark.period) ?? 0) - (mark.state === 'sent' || mark.state === 'sent again' ? 0 : 1);
  return prints(({ followUp }) => followUp.dueOn <= until);
}
