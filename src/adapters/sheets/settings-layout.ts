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
  /** For whole numbers. */
  readonly from?: number;
  readonly to?: number;
}

const days = (key: string, label: string, value: number | '', says: string, to = 365): SettingLine => ({
  key,
  label,
  kind: 'whole number',
  value,
  says,
  from: 0,
  to,
});

export const SETTING_LINES: readonly SettingLine[] = [
  {
    key: 'blitzDay',
    label: 'Friday Blitz: weekday',
    kind: 'weekday',
    value: 'Friday',
    says: 'The day on which everybody is mailed their list.',
  },
  {
    key: 'blitzHour',
    label: 'Friday Blitz: hour',
    kind: 'whole number',
    value: 15,
    from: 0,
    to: 23,
    says: 'Hour of the day, 0 to 23.',
  },
  {
    key: 'zone',
    label: 'Time zone of the hour',
    kind: 'text',
    value: '',
    says: 'Empty: the zone of this spreadsheet.',
  },
  {
    key: 'started',
    label: 'Started for the team',
    kind: 'yes or no',
    value: 'no',
    says: 'Until this is yes, the Friday mail goes to the person who set the tracker up, and to nobody else.',
  },
  { key: 'startedBy', label: 'Started by', kind: 'text', value: '', says: 'Who confirmed the recipients.' },
  { key: 'setUpBy', label: 'Set up by', kind: 'text', value: '', says: 'Gets the lists that have no other reader.' },
  {
    key: 'managers',
    label: 'Managers',
    kind: 'addresses',
    value: '',
    says: 'Addresses, with commas between them. Empty: no manager’s mail.',
  },
  { key: 'lead', label: 'Lead', kind: 'text', value: '', says: 'Answers to the mails go to this address.' },
  {
    key: 'deputy',
    label: 'Deputy',
    kind: 'text',
    value: '',
    says: 'Looks after the Friday run when its owner is away.',
  },
  {
    key: 'timersOf',
    label: 'Timers of',
    kind: 'text',
    value: '',
    says: 'Under whose account the mails go out. Written by the add-on every morning.',
  },
  {
    key: 'lastRun',
    label: 'Last Friday run',
    kind: 'text',
    value: '',
    says: 'Written by the add-on every morning.',
  },
  {
    key: 'rowsGone',
    label: 'Rows that left while something was owed',
    kind: 'text',
    value: '',
    says: 'Written by the add-on every morning; the Friday mail lists them.',
  },
  days(
    'weekDays',
    'Days without word',
    7,
    'Calendar days that are still fine for a candidate who is being worked with.',
    60,
  ),
  days('weekDays:applied', '… when applied', '', 'Empty: as above.', 60),
  days('weekDays:screen', '… when screening', '', 'Empty: as above.', 60),
  days('weekDays:interview', '… when interviewing', '', 'Empty: as above.', 60),
  days('weekDays:offer', '… when there is an offer', '', 'Empty: as above.', 60),
  days('answerDays', 'Answer an application', 5, 'Business days.', 60),
  days('interviewDays', 'Write after an interview', 2, 'Business days.', 60),
  days('replyDays', 'Answer what they wrote', 2, 'Business days.', 60),
  days('closeDays', 'Close the loop', 5, 'Business days from the decision until they have been told.', 60),
  days('closeAmberDays', 'Close the loop: soon', 2, 'Business days from the decision until it shows as soon due.', 60),
  days('holdTellDays', 'Tell them they are on hold', 2, 'Business days.', 60),
  days('holdEveryDays', 'On hold: word every', 14, 'Calendar days.', 365),
  days('handOverDays', 'Write after a hand-over', 2, 'Business days in which the new recruiter takes over.', 60),
  days('promiseLateDays', 'A late promise is missed after', 5, 'Business days after its day.', 60),
  days('unconfirmedAfterDays', 'Ask when the last contact is older than', 30, 'Calendar days, at set-up.', 365),
  days('hiredEveryDays', 'Hired: word every', '', 'Calendar days until they start. Empty: nothing is owed.', 365),
  {
    key: 'voicemailCounts',
    label: 'A voicemail counts as word',
    kind: 'yes or no',
    value: 'no',
    says: 'Whether it stops the clock.',
  },
  {
    key: 'weekend',
    label: 'Weekend',
    kind: 'weekdays',
    value: 'Saturday, Sunday',
    says: 'Days off in every week, with commas between them.',
  },
  {
    key: 'archiveTabs',
    label: 'Archive tabs',
    kind: 'names',
    value: '',
    says: 'Tabs to which closed candidates are moved.',
  },
  {
    key: 'managersSeeNames',
    label: 'Managers see names',
    kind: 'yes or no',
    value: 'yes',
    says: 'Names among the longest waits in the manager’s mail.',
  },
  {
    key: 'perRecruiterFigures',
    label: 'Figures per recruiter',
    kind: 'yes or no',
    value: 'no',
    says: 'Seen by everybody whom they are about.',
  },
  {
    key: 'language',
    label: 'Language',
    kind: 'text',
    value: '',
    says: 'en, de, fr or es. Empty: the language of this spreadsheet.',
  },
  {
    key: 'trackerId',
    label: 'This tracker',
    kind: 'text',
    value: '',
    says: 'The id of the file that mails. A copy mails nobody: sidebar → “This is the tracker now”.',
  },
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
