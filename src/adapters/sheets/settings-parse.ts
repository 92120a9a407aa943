import type { Cell } from '../../domain/cell.js';
import type { Day } from '../../domain/calendar/day.js';
import { PHASES } from '../../domain/touch-log/phase.js';
import type { Phase } from '../../domain/touch-log/phase.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Recruiter, Settings } from '../../domain/team/settings.js';
import type { Say } from '../../domain/texts/say.js';
import { SETTING_LABELS, SETTINGS_HEADERS, WEEKDAYS } from '../../domain/texts/sheet-words.js';
import { FIRST_ROW, HOLIDAY, LABEL, RECRUITER, SETTING_LINES, STAGE, VALUE } from './settings-layout.js';
import type { SettingLine } from './settings-layout.js';

type Problem = Settings['problems'][number];

/** The limits of the policy that are a number of days each. */
type DayLimit = {
  [Key in keyof Policy]: Policy[Key] extends number ? Key : never;
}[keyof Policy];

/** One bare address, nothing around it. */
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/;

/**
 * Reads the Settings tab, row by row, from its first row. What cannot be read keeps its default and is listed with its
 * row: a typing mistake in one cell never stops the Friday mail.
 */
export function parseSettings(
  rows: readonly (readonly Cell[])[],
  defaults: Policy,
  spreadsheetZone: string,
  say: Say,
): Settings {
  const problems: Problem[] = [];
  const values = readLines(rows, problems, say);
  const number = (key: string, otherwise: number): number => values.numbers.get(key) ?? otherwise;
  const limit = (key: DayLimit): number => number(key, defaults[key]);
  const text = (key: string): string => values.texts.get(key) ?? '';
  const yes = (key: string, otherwise: boolean): boolean => values.flags.get(key) ?? otherwise;
  const weekDays: Partial<Record<Phase, number>> & { default: number } = {
    ...defaults.weekDays,
    default: number('weekDays', defaults.weekDays.default),
  };
  for (const phase of PHASES) {
    const own = values.numbers.get(`weekDays:${phase}`);
    if (own !== undefined) weekDays[phase] = own;
  }
  return {
    policy: {
      calendar: {
        weekend: values.weekend ?? defaults.calendar.weekend,
        holidays: new Set(readHolidays(rows, problems, say)),
      },
      blitz: {
        weekday: values.weekday ?? defaults.blitz.weekday,
        hour: number('blitzHour', defaults.blitz.hour),
      },
      weekDays,
      answerDays: limit('answerDays'),
      interviewDays: limit('interviewDays'),
      replyDays: limit('replyDays'),
      closeDays: limit('closeDays'),
      closeAmberDays: limit('closeAmberDays'),
      holdTellDays: limit('holdTellDays'),
      holdEveryDays: limit('holdEveryDays'),
      tryAgainDays: limit('tryAgainDays'),
      handOverDays: limit('handOverDays'),
      promiseLateDays: limit('promiseLateDays'),
      unconfirmedAfterDays: limit('unconfirmedAfterDays'),
      forgetAfterDays: limit('forgetAfterDays'),
      voicemailCounts: yes('voicemailCounts', defaults.voicemailCounts),
      hiredEveryDays: values.numbers.get('hiredEveryDays') ?? defaults.hiredEveryDays,
    },
    zone: text('zone') === '' ? spreadsheetZone : text('zone'),
    trackerId: text('trackerId'),
    setUpBy: text('setUpBy'),
    started: yes('started', false),
    startedBy: text('startedBy'),
    managers: values.lists.get('managers') ?? [],
    lead: text('lead'),
    deputy: text('deputy'),
    timersOf: text('timersOf'),
    lastRun: text('lastRun'),
    rowsGone: Number(text('rowsGone')) || 0,
    recruiters: readRecruiters(rows, problems, say),
    stages: readStages(rows, problems, say),
    archiveTabs: values.lists.get('archiveTabs') ?? [],
    managersSeeNames: yes('managersSeeNames', true),
    language: text('language'),
    problems,
  };
}

interface Lines {
  readonly texts: Map<string, string>;
  readonly numbers: Map<string, number>;
  readonly flags: Map<string, boolean>;
  readonly lists: Map<string, readonly string[]>;
  weekday: number | null;
  weekend: ReadonlySet<number> | null;
}

function readLines(rows: readonly (readonly Cell[])[], problems: Problem[], say: Say): Lines {
  const lines: Lines = {
    texts: new Map(),
    numbers: new Map(),
    flags: new Map(),
    lists: new Map(),
    weekday: null,
    weekend: null,
  };
  const byLabel = new Map(SETTING_LINES.map((line) => [SETTING_LABELS[line.key].toLowerCase(), line]));
  forEachRow(rows, (cells, row) => {
    const line = byLabel.get(textOf(cells[LABEL - 1]).toLowerCase());
    const cell = cells[VALUE - 1] ?? '';
    if (line === undefined || textOf(cell) === '') return;
    const says = readLine(line, cell, lines, say);
    if (says !== null) problems.push({ row, says });
  });
  return lines;
}

/** Puts the value where it belongs; answers what is wrong with it, or null. */
function readLine(line: SettingLine, cell: Cell, into: Lines, say: Say): string | null {
  const text = textOf(cell);
  const label = SETTING_LABELS[line.key];
  switch (line.kind) {
    case 'text':
      into.texts.set(line.key, text);
      return null;
    case 'yes or no': {
      const flag = yesOrNo(cell);
      if (flag === null) return say('settings.notYesOrNo', { label, text });
      into.flags.set(line.key, flag);
      return null;
    }
    case 'whole number': {
      const value = Number(text);
      if (!Number.isInteger(value) || value < line.from || value > line.to) {
        return say('settings.notWholeNumber', { label, text, from: line.from, to: line.to });
      }
      into.numbers.set(line.key, value);
      return null;
    }
    case 'weekday': {
      const weekday = weekdayOf(text);
      if (weekday === null) return say('settings.notWeekday', { label, text });
      into.weekday = weekday;
      return null;
    }
    case 'weekdays': {
      const weekend = weekendIn(text);
      if (typeof weekend === 'string') return say(weekend, { label, text });
      into.weekend = weekend;
      return null;
    }
    case 'addresses': {
      const addresses = listIn(text);
      into.lists.set(
        line.key,
        addresses.filter((address) => ADDRESS.test(address)),
      );
      const bad = addresses.find((address) => !ADDRESS.test(address));
      return bad === undefined ? null : say('settings.notAddress', { label, text: bad });
    }
    case 'names':
      into.lists.set(line.key, listIn(text));
      return null;
  }
}

/** The days off in a week, or what is wrong with the text. */
function weekendIn(text: string): Set<number> | 'settings.notWeekdays' | 'settings.noWorkingDay' {
  const off = listIn(text).map(weekdayOf);
  const known = off.filter((day): day is number => day !== null);
  if (known.length !== off.length) return 'settings.notWeekdays';
  return known.length > 6 ? 'settings.noWorkingDay' : new Set(known);
}

function readHolidays(rows: readonly (readonly Cell[])[], problems: Problem[], say: Say): Day[] {
  const holidays: Day[] = [];
  forEachRow(rows, (cells, row) => {
    const cell = cells[HOLIDAY - 1] ?? '';
    if (textOf(cell) === '' && typeof cell !== 'object') return;
    const day = dayIn(cell);
    if (day !== null) holidays.push(day);
    else problems.push({ row, says: say('settings.notDate', { label: SETTINGS_HEADERS.holiday, text: textOf(cell) }) });
  });
  return holidays;
}

function readRecruiters(rows: readonly (readonly Cell[])[], problems: Problem[], say: Say): Recruiter[] {
  const byName = new Map<string, Recruiter>();
  forEachRow(rows, (cells, row) => {
    const name = textOf(cells[RECRUITER.name - 1]);
    if (name === '') return;
    const written = textOf(cells[RECRUITER.address - 1]);
    const address = ADDRESS.test(written) ? written : '';
    if (written !== '' && address === '') {
      problems.push({ row, says: say('settings.notAddress', { label: SETTINGS_HEADERS.recruiter, text: written }) });
    }
    const leave = readLeave(cells, row, problems, say);
    const before = byName.get(name.toLowerCase());
    if (before !== undefined) {
      byName.set(name.toLowerCase(), { ...before, leave: [...before.leave, ...leave] });
      return;
    }
    byName.set(name.toLowerCase(), {
      name,
      address,
      fridayMail: yesOrNo(cells[RECRUITER.fridayMail - 1] ?? '') ?? true,
      morningNote: yesOrNo(cells[RECRUITER.morningNote - 1] ?? '') ?? true,
      leave,
    });
  });
  return [...byName.values()];
}

function readLeave(cells: readonly Cell[], row: number, problems: Problem[], say: Say): Recruiter['leave'] {
  const [from, to] = [cells[RECRUITER.leaveFrom - 1] ?? '', cells[RECRUITER.leaveTo - 1] ?? ''];
  if (from === '' && to === '') return [];
  const [first, last] = [dayIn(from), dayIn(to)];
  if (first === null || last === null || last < first) {
    problems.push({ row, says: say('settings.leaveNotDates') });
    return [];
  }
  return [{ from: first, to: last, cover: textOf(cells[RECRUITER.cover - 1]) }];
}

function readStages(rows: readonly (readonly Cell[])[], problems: Problem[], say: Say): Settings['stages'] {
  const stages = Object.create(null) as Record<string, { phase: Phase; told: boolean }>;
  forEachRow(rows, (cells, row) => {
    const word = textOf(cells[STAGE.word - 1]);
    const written = textOf(cells[STAGE.phase - 1]).toLowerCase();
    if (word === '' || written === '') return;
    const phase = PHASES.find((known) => known === written);
    if (phase === undefined) problems.push({ row, says: say('settings.notPhase', { label: word, text: written }) });
    else stages[word] = { phase, told: yesOrNo(cells[STAGE.told - 1] ?? '') ?? false };
  });
  return stages;
}

function forEachRow(rows: readonly (readonly Cell[])[], look: (cells: readonly Cell[], row: number) => void): void {
  rows.forEach((cells, index) => {
    if (index + 1 >= FIRST_ROW) look(cells, index + 1);
  });
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();

const listIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function yesOrNo(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = textOf(cell).toLowerCase();
  if (['yes', 'true', 'y', '1'].includes(word)) return true;
  if (['no', 'false', 'n', '0'].includes(word)) return false;
  return null;
}

/** ISO weekday of an English name, or of its first three letters. */
function weekdayOf(text: string): number | null {
  const word = text.toLowerCase().replace(/\.$/, '');
  const index = WEEKDAYS.findIndex((day) => day.toLowerCase() === word || day.slice(0, 3).toLowerCase() === word);
  return index < 0 ? null : index + 1;
}

function dayIn(cell: Cell): Day | null {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number' && cell > 0) return Math.floor(cell);
  const match = typeof cell === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.trim()) : null;
  if (match === null) return null;
  return Math.floor(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000) + 25_569;
}
