import type { Day } from '../../calendar/day.js';
import { dateIn } from '../dates.js';
import { MENU } from '../menu.js';

const short = dateIn(
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  (weekday, day, month) => `${weekday} ${day} ${month}`,
);
const long = dateIn(
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  (weekday, day, month) => `${weekday} ${day} ${month}`,
);

/** Another row of the same person; `sheet` is null where it is on the same tab. */
interface OtherRow {
  readonly row: number;
  readonly sheet: string | null;
  readonly role: string;
}

/**
 * Everything that mails and notes say. What goes into a sentence is plain text, and is escaped by whoever puts the
 * sentence into HTML. Days come in words, as `date.short` and `date.long` say them.
 */
export const mail = {
  /** Two letters, as in `<html lang>`. */
  'language.code': 'en',
  'date.short': ({ on }: { on: Day }) => short(on),
  'date.long': ({ on }: { on: Day }) => long(on),

  'mail.rehearsal': 'Rehearsal: what your team would get',

  'mail.headline.today': ({ n }: { n: number }) =>
    n === 1 ? '1 person is waiting to hear from you' : `${n} people are waiting to hear from you`,
  'mail.headline.nextWeek': ({ n }: { n: number }) =>
    n === 1 ? 'Nobody is late. 1 person to reach next week' : `Nobody is late. ${n} people to reach next week`,
  'mail.headline.ask': ({ n }: { n: number }) =>
    n === 1 ? 'Nobody is late. 1 person to confirm' : `Nobody is late. ${n} people to confirm`,
  'mail.headline.nobody': 'Nobody is waiting on you',

  'mail.lead.overdue': ({ n, days }: { n: number; days: string }) =>
    n === 1
      ? `1 is overdue, by ${days}. A word today closes it.`
      : `${n} are overdue, the longest by ${days}. Start at the top: a word to each of them today closes it.`,
  'mail.lead.onlyToday': 'Nobody is overdue yet. A word to each of them today keeps it that way.',
  'mail.lead.onlyNextWeek':
    'A word to each of them by the day shown, and nobody goes too long without hearing from you.',
  'mail.lead.onlyAsk':
    'We do not know yet when these people last heard from you. One answer each, in the tracker, is enough.',
  'mail.lead.nobody': 'Everybody you are working with has heard from you in time.',

  'mail.band.today': 'Today',
  'mail.band.nextWeek': 'Next week',
  'mail.band.notReached': 'Could not be reached: try again',
  'mail.band.ask': 'Still active?',
  'mail.band.byDay': ({ day }: { day: string }) => `By ${day}`,
  'mail.band.askHelp': 'No recent contact date is known. Answer in the tracker: still active, or not.',
  'mail.band.askLater': ({ n }: { n: number }) =>
    n === 1 ? '1 more will be asked about next time.' : `${n} more will be asked about next time.`,

  'mail.chip.late': ({ n }: { n: number }) => (n === 1 ? '1 day late' : `${n} days late`),
  'mail.chip.today': 'due today',
  'mail.chip.by': ({ day }: { day: string }) => `by ${day}`,
  'mail.chip.ask': 'confirm',

  'mail.line.waiting': ({ n }: { n: number }) => (n === 1 ? '1 day without word' : `${n} days without word`),
  'mail.line.waitingOn.hiring manager': ({ day }: { day: string }) => `waiting on the hiring manager since ${day}`,
  'mail.line.waitingOn.candidate': ({ day }: { day: string }) => `waiting on them since ${day}`,
  'mail.line.waitingOn.client': ({ day }: { day: string }) => `waiting on the client since ${day}`,
  'mail.line.noWord': 'no word from us yet',
  'mail.line.also': ({ why }: { why: string }) => `also: ${why}`,
  'mail.line.others': ({ n }: { n: number }) =>
    n === 1 ? 'and 1 more thing is owed' : `and ${n} more things are owed`,
  'mail.line.alsoOn': ({ row, sheet, role }: OtherRow) =>
    `Also row ${row}${sheet === null ? '' : ` of ${sheet}`}${role === '' ? '' : `, ${role}`}`,
  'mail.line.open': ({ row }: { row: number }) => `Open row ${row}`,
  'mail.line.openTab': 'Open the tab',
  'mail.line.call': 'Call',
  'mail.line.write': 'Write',
  'mail.line.more': ({ n }: { n: number }) => (n === 1 ? 'and 1 more in the tracker' : `and ${n} more in the tracker`),
  'mail.line.noName': ({ row }: { row: number }) => `Row ${row} (no name)`,

  'mail.left.gone': 'row left the sheet: moved, or told?',
  'mail.left.moved open': 'row moved to the archive, and never closed: told?',
  'mail.left.moved': 'row moved to the archive',
  'mail.left.hidden': 'the sheet shows an error where the row is',

  'mail.section.ownerUnknown': ({ owner }: { owner: string }) => `For ${owner}, whose address is not known`,
  'mail.section.noOwner': 'Rows without an owner',
  'mail.section.cover': ({ owner }: { owner: string }) => `For ${owner}, who is away`,
  'mail.section.ownerHelp': 'Add the address in Settings, and this list goes to them next time.',

  'mail.note.repeat':
    'The mail service did not say whether this mail went out the first time, so here it is again. If you have it already, there is nothing more to do.',
  'mail.note.dueAgain': ({ blitz, day }: { blitz: string; day: string }) =>
    `The next list comes on ${blitz}. Anyone who hears from you today is due again by ${day}.`,
  'mail.note.caughtUp': ({ blitz }: { blitz: string }) =>
    `This is the list of ${blitz}. It could not be sent that day.`,
  'mail.note.firstMail': ({ by }: { by: string }) =>
    `${by} switched this weekly mail on for the team; the last line says how to stop it.`,
  'mail.note.rehearsal': `This is a rehearsal. Only you got it. When the addresses below are right, choose ${MENU} → Friday: start for the team, and from the next run each person gets their own list.`,
  'mail.note.rehearsalFor': ({ to, subject }: { to: string; subject: string }) => `${to} would get: ${subject}`,
  'mail.note.rehearsalNobody': 'Nobody would be mailed: no row has a recruiter.',

  'mail.footer.why': ({ workbook }: { workbook: string }) =>
    `You get this mail because you look after rows of “${workbook}”.`,
  'mail.footer.change': ({ settings }: { settings: string }) =>
    `To change or stop it, set “Friday mail” to no beside your name in ${settings}.`,
  'mail.footer.others': ({ settings }: { settings: string }) =>
    `Rows whose owner cannot be mailed come to you, too, until ${settings} names somebody else.`,
  'mail.footer.rehearsal': ({ settings }: { settings: string }) =>
    `You get it because you set the tracker up. Recipients: ${settings}.`,
  'mail.footer.tracker': 'Open the tracker',

  'mail.morning.headline': ({ n }: { n: number }) => (n === 1 ? '1 follow-up is due' : `${n} follow-ups are due`),
  'mail.morning.stop': ({ settings }: { settings: string }) =>
    `To switch this note off, set “Morning note” to no beside your name in ${settings}.`,

  'mail.manager.headline': 'How the team is doing',
  'mail.manager.building': ({ week }: { week: number }) =>
    `Building up: week ${week} of 4. Until then there are counts instead of rates.`,
  'mail.manager.figures': 'The figures',
  'mail.manager.longest': 'The longest waits',
  'mail.manager.longestNone': 'Nobody has waited longer than a week.',
  'mail.manager.waitingDays': ({ n }: { n: number }) => (n === 1 ? '1 day' : `${n} days`),
  'mail.manager.ownerUnknown': 'no owner',
  'mail.manager.notMailed': ({ who }: { who: string }) => `Not mailed: ${who}`,
  'mail.manager.problems': ({ n }: { n: number }) =>
    n === 1 ? '1 cell could not be read' : `${n} cells could not be read`,
  'mail.manager.footer': ({ settings }: { settings: string }) =>
    `You get this page as a manager. To stop it, take your address out of ${settings}.`,
  'mail.manager.of': ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    `${numerator} of ${denominator}`,
  'mail.manager.leftOut': ({ n }: { n: number }) => (n === 1 ? '1 left out' : `${n} left out`),
  'mail.manager.percent': ({ value }: { value: number }) => `${value}%`,
  'mail.manager.notAvailable': 'n/a',
  'mail.manager.figure.coverage': 'Heard from us within a week',
  'mail.manager.figure.overdue': 'Waiting longer than promised',
  'mail.manager.figure.unconfirmed': 'No contact date, or not confirmed',
  'mail.manager.figure.toldNotKnown': 'Closed before the start, not known whether told',
  'mail.manager.figure.touches': ({ week }: { week: string }) => `Words to candidates in ${week}`,
};
