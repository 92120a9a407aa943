/**
 * What the Settings tab holds and where. Single values stand in two columns, label and value; the lists (holidays,
 * recruiters, stages) stand beside them, each below its own headers, so that any of them can grow.
 */
export type SettingKind = 'text' | 'yes or no' | 'whole number' | 'weekday' | 'weekdays' | 'addresses' | 'names';

export interface SettingLine {
  readonly key: string;
  readonly label: string;
  readonly kind: SettingKind;
  /** What it is at set-up, as the cell shows it. '' leaves it to the rules' own default. */
  readonly value: string | number;
  readonly says: string;
  /** The highest, for whole numbers; the lowest is 0. */
  readonly to: number;
}

const line = (
  key: string,
  label: string,
  kind: SettingKind,
  value: string | number,
  says: string,
  to = 0,
): SettingLine => ({ key, label, kind, value, says, to });

const text = (key: string, label: string, says: string): SettingLine => line(key, label, 'text', '', says);

const number = (key: string, label: string, value: number | '', says: string, to = 60): SettingLine =>
  line(key, label, 'whole number', value, says, to);

export const SETTING_LINES: readonly SettingLine[] = [
  line('blitzDay', 'Friday Blitz: weekday', 'weekday', 'Friday', 'The day on which everybody is mailed their list.'),
  number('blitzHour', 'Friday Blitz: hour', 15, 'Hour of the day, 0 to 23.', 23),
  text('zone', 'Time zone of the hour', 'Empty: the zone of this spreadsheet.'),
  line(
    'started',
    'Started for the team',
    'yes or no',
    'no',
    'Until this is yes, the Friday mail goes to the person who set the tracker up, and to nobody else.',
  ),
  text('startedBy', 'Started by', 'Who confirmed the recipients.'),
  text('setUpBy', 'Set up by', 'Gets the lists that have no other reader.'),
  line('managers', 'Managers', 'addresses', '', 'Addresses, with commas between them. Empty: no manager’s mail.'),
  text('lead', 'Lead', 'Answers to the mails go to this address.'),
  text('deputy', 'Deputy', 'Looks after the Friday run when its owner is away.'),
  text('timersOf', 'Timers of', 'Under whose account the mails go out. Written by the add-on every morning.'),
  text('lastRun', 'Last Friday run', 'Written by the add-on every morning.'),
  text(
    'rowsGone',
    'Rows that left while something was owed',
    'Written by the add-on every morning; the Friday mail lists them.',
  ),
  number(
    'weekDays',
    'Days without word',
    7,
    'Calendar days that are still fine for a candidate who is being worked with.',
  ),
  number('weekDays:applied', '… when applied', '', 'Empty: as above.'),
  number('weekDays:screen', '… when screening', '', 'Empty: as above.'),
  number('weekDays:interview', '… when interviewing', '', 'Empty: as above.'),
  number('weekDays:offer', '… when there is an offer', '', 'Empty: as above.'),
  number('answerDays', 'Answer an application', 5, 'Business days.'),
  number('interviewDays', 'Write after an interview', 2, 'Business days.'),
  number('replyDays', 'Answer what they wrote', 2, 'Business days.'),
  number('closeDays', 'Close the loop', 5, 'Business days from the decision until they have been told.'),
  number('closeAmberDays', 'Close the loop: soon', 2, 'Business days from the decision until it shows as soon due.'),
  number('holdTellDays', 'Tell them they are on hold', 2, 'Business days.'),
  number('holdEveryDays', 'On hold: word every', 14, 'Calendar days.', 365),
  number('handOverDays', 'Write after a hand-over', 2, 'Business days in which the new recruiter takes over.'),
  number('promiseLateDays', 'A late promise is missed after', 5, 'Business days after its day.'),
  number('unconfirmedAfterDays', 'Ask when the last contact is older than', 30, 'Calendar days, at set-up.', 365),
  number('hiredEveryDays', 'Hired: word every', '', 'Calendar days until they start. Empty: nothing is owed.', 365),
  line('voicemailCounts', 'A voicemail counts as word', 'yes or no', 'no', 'Whether it stops the clock.'),
  line('weekend', 'Weekend', 'weekdays', 'Saturday, Sunday', 'Days off in every week, with commas between them.'),
  line('archiveTabs', 'Archive tabs', 'names', '', 'Tabs to which closed candidates are moved.'),
  line(
    'managersSeeNames',
    'Managers see names',
    'yes or no',
    'yes',
    'Names among the longest waits in the manager’s mail.',
  ),
  text('language', 'Language', 'en, de, fr or es. Empty: the language of this spreadsheet.'),
  text(
    'trackerId',
    'This tracker',
    'The id of the file that mails. A copy mails nobody: sidebar → “This is the tracker now”.',
  ),
];

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Rows and columns, 1-based. */
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;
export const LABEL = 1;
export const VALUE = 2;
export const SAYS = 3;
export const HOLIDAY = 5;
export const RECRUITER = {
  name: 7,
  address: 8,
  fridayMail: 9,
  morningNote: 10,
  leaveFrom: 11,
  leaveTo: 12,
  cover: 13,
} as const;
export const STAGE = { word: 15, phase: 16, told: 17 } as const;
export const LAST_COLUMN = 17;

export const HEADERS: Readonly<Record<number, string>> = {
  [LABEL]: 'Setting',
  [VALUE]: 'Value',
  [SAYS]: 'What it means',
  [HOLIDAY]: 'Holidays',
  [RECRUITER.name]: 'Recruiter',
  [RECRUITER.address]: 'Address',
  [RECRUITER.fridayMail]: 'Friday mail',
  [RECRUITER.morningNote]: 'Morning note',
  [RECRUITER.leaveFrom]: 'Leave from',
  [RECRUITER.leaveTo]: 'Leave to',
  [RECRUITER.cover]: 'Cover',
  [STAGE.word]: 'Stage word',
  [STAGE.phase]: 'Phase',
  [STAGE.told]: 'Means told',
};
