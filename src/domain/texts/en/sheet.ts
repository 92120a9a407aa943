import { count } from '../count.js';
import { MENU } from '../menu.js';
import type { SettingKey } from '../sheet-words.js';

/** What each line of Settings means, beside its value. */
const settings = {
  'setting.blitzDay': 'The day on which everybody is mailed their list.',
  'setting.blitzHour': 'Hour of the day, 0 to 23.',
  'setting.zone': 'Empty: the zone of this spreadsheet.',
  'setting.started':
    'Until this is yes, the Friday mail goes to the person who set the tracker up, and to nobody else.',
  'setting.startedBy': 'Who confirmed the recipients.',
  'setting.setUpBy': 'Gets the lists that have no other reader.',
  'setting.managers': 'Addresses, with commas between them. Empty: no manager’s mail.',
  'setting.lead': 'Answers to the mails go to this address.',
  'setting.deputy': 'Looks after the Friday run when its owner is away.',
  'setting.timersOf': 'Under whose account the mails go out. Written by the add-on every morning.',
  'setting.lastRun': 'Written by the add-on every morning.',
  'setting.rowsGone': 'Written by the add-on every morning; the Friday mail lists them.',
  'setting.weekDays': 'Calendar days that are still fine for a candidate who is being worked with.',
  'setting.weekDays:applied': 'Empty: as above.',
  'setting.weekDays:screen': 'Empty: as above.',
  'setting.weekDays:interview': 'Empty: as above.',
  'setting.weekDays:offer': 'Empty: as above.',
  'setting.answerDays': 'Business days.',
  'setting.interviewDays': 'Business days.',
  'setting.replyDays': 'Business days.',
  'setting.closeDays': 'Business days from the decision until they have been told.',
  'setting.closeAmberDays': 'Business days from the decision until it shows as soon due.',
  'setting.holdTellDays': 'Business days.',
  'setting.holdEveryDays': 'Calendar days.',
  'setting.handOverDays': 'Business days in which the new recruiter takes over.',
  'setting.promiseLateDays': 'Business days after its day.',
  'setting.tryAgainDays': 'Calendar days since the last try.',
  'setting.unconfirmedAfterDays': 'Calendar days, at set-up.',
  'setting.hiredEveryDays': 'Calendar days until they start. Empty: nothing is owed.',
  'setting.voicemailCounts': 'Whether it stops the clock.',
  'setting.weekend': 'Days off in every week, with commas between them.',
  'setting.archiveTabs': 'Tabs to which closed candidates are moved.',
  'setting.forgetAfterDays': 'Calendar days after which the tab People forgets names and addresses of rows that left.',
  'setting.managersSeeNames': 'Names among the longest waits in the manager’s mail.',
  'setting.language': 'en, de, fr or es. Empty: the language of this spreadsheet.',
  'setting.trackerId': 'The id of the file that mails. A copy mails nobody: sidebar → “This is the tracker now”.',
} satisfies Readonly<Record<`setting.${SettingKey}`, string>>;

interface BadCell {
  /** The header or the label of the cell. */
  readonly label: string;
  /** What is in it. */
  readonly text: string;
}

/** A cell of Settings that nobody can read. */
const settingsProblems = {
  'settings.notYesOrNo': ({ label, text }: BadCell) => `Settings, “${label}”: “${text}” is neither yes nor no.`,
  'settings.notWholeNumber': ({ label, text, from, to }: BadCell & { readonly from: number; readonly to: number }) =>
    `Settings, “${label}”: “${text}” is not a whole number from ${from} to ${to}.`,
  'settings.notWeekday': ({ label, text }: BadCell) => `Settings, “${label}”: “${text}” is not a weekday.`,
  'settings.notWeekdays': ({ label, text }: BadCell) => `Settings, “${label}”: “${text}” is not a list of weekdays.`,
  'settings.noWorkingDay': ({ label }: BadCell) => `Settings, “${label}”: A week needs a working day.`,
  'settings.notAddress': ({ label, text }: BadCell) => `Settings, “${label}”: “${text}” is not an address.`,
  'settings.notDate': ({ label, text }: BadCell) => `Settings, “${label}”: “${text}” is not a date.`,
  'settings.leaveNotDates': 'Settings, “Leave”: from and to must be dates, the earlier one first.',
  'settings.notPhase': ({ label, text }: BadCell) => `Settings, “${label}”: “${text}” is not a phase.`,
};

/** What a row of the touch log lacks, by the part of an event. */
const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['day', 'the day cannot be read'],
  ['time', 'the time cannot be read'],
  ['details', 'the details cannot be read'],
  ['kind', 'what happened is none of the words that the log knows'],
  ['candidateId', 'the candidate id is missing'],
  ['id', 'the event id is missing'],
]);

const log = {
  'log.unreadable': ({ part }: { readonly part: string }) =>
    `In the touch log, ${UNREADABLE.get(part) ?? `“${part}” is missing or cannot be read`}.`,
};

/** The Dashboard’s own words, beside its numbers and in its charts. */
const dashboard = {
  'dashboard.note':
    'Four weeks back for interviews, promises and closings. People we know nothing about count as not covered.',
  'dashboard.asOf': 'Figures as of',
  'dashboard.mails': 'Friday mails',
  'dashboard.attention': 'Needs somebody',
  'dashboard.silence': 'Days without word',
  'dashboard.people': 'People',
  'dashboard.share': 'Share',
  'dashboard.all': 'Being worked with',
  'dashboard.week': 'Week',
  'dashboard.words': 'Words',
  'dashboard.notAvailable': 'n/a',
  'dashboard.silenceChart': 'Days without word: people being worked with',
  'dashboard.weeksChart': 'Words to candidates per week',
  'dashboard.figure.withinAWeek': 'Heard from us within a week',
  'dashboard.figure.interviews': 'Interview follow-up within two business days',
  'dashboard.figure.promises': 'Promises kept by their day',
  'dashboard.figure.told': 'Told within five business days of a no',
  'dashboard.silence.upTo3': '0–3 days',
  'dashboard.silence.upTo7': '4–7 days',
  'dashboard.silence.upTo14': '8–14 days',
  'dashboard.silence.over14': '15+ days',
  'dashboard.silence.unconfirmed': 'Unconfirmed',
  'dashboard.silence.notReached': 'Could not be reached',
  'dashboard.upToDate': 'The dashboard is up to date.',
  'dashboard.gone': 'There is no tracker, or its dashboard tab is gone.',
};

/**
 * Sentences that a formula puts together: each value is a part of the formula, as `inFormula` wants them. Nothing in
 * them may depend on what a value is.
 */
const formulas = {
  'formula.some': ({ counted, of }: { readonly counted: string; readonly of: string }) => `${counted} of ${of}`,
  'formula.lastRun': ({ day, year, by, how }: Readonly<Record<'day' | 'year' | 'by' | 'how', string>>) =>
    `Last run ${day} ${year} by ${by}: ${how}`,
  'formula.done': 'done',
  'formula.notMailed': ({ missed }: { readonly missed: string }) => `${missed} not mailed`,
  'formula.rehearsal': ' (rehearsal).',
  'formula.waiting': ({ waiting, overdue }: { readonly waiting: string; readonly overdue: string }) =>
    `${waiting} waiting, ${overdue} overdue`,
  'formula.call': ({ phone }: { readonly phone: string }) => `Call ${phone}`,
  'formula.openRow': ({ row }: { readonly row: string }) => `Open row ${row}`,
};

/** Waiting now, our columns and our tabs. */
const tabs = {
  'waitingNow.note': ({ days }: { readonly days: number }) =>
    `Anyone who is owed a word by ${count(days, 'day', 'days')} from today. Formulas alone: always as of now.`,
  'waitingNow.choose': 'Choose a recruiter; empty: everybody',
  'waitingNow.nobody': 'Nobody is waiting',
  'waitingNow.cannotList': 'Needs Google Sheets or a newer Excel',

  'column.followUp': 'How this candidate stands today, and why. Filled in by Close the Loop; it is right on any day.',
  'column.nextWordBy': 'The last day on which the next word is still in time.',
  'column.lastWord': 'The day on which they last heard from us. Type a day here to log that you were in touch.',
  'column.waitingOn':
    'Whose turn it is. Type us, hiring manager, candidate or client. They still hear from us every week.',
  'column.protected': ({ mark }: { readonly mark: string }) => `${mark}: filled in by the add-on`,

  'tab.gone': ({ name }: { readonly name: string }) =>
    `The tab “${name}” is gone. Menu → ${MENU} → Repair puts it back.`,
  'tab.noSuchId': ({ id }: { readonly id: number }) => `There is no tab with the id ${id} in this file any more.`,
  'tab.protected': ({ name }: { readonly name: string }) =>
    `“${name}” is protected, and you may not change it. Ask its owner to set the tracker up, or to let you.`,
  'tab.columnsProtected': ({ name, where }: { readonly name: string; readonly where: string }) =>
    `The columns from ${where} of “${name}” are protected, and you may not add any. Ask their owner.`,
};

/** What the workbook itself shows: our tabs, our columns, what Settings and the touch log hold that nobody can read. */
export const sheet = { ...settings, ...settingsProblems, ...log, ...dashboard, ...formulas, ...tabs };
