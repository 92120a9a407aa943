/**
 * Words of ours that are written into a workbook and read back from it: what our tabs are called and begin with, their
 * headers, the labels of Settings and the words that its cells take. The same in every language, as the words of a status
 * are (`row/status-words.ts`): people of several languages open one workbook, formulas compare these words, and a copied
 * or exported tab is known by them alone. What the sheet only shows is in `en/sheet.ts`, by key.
 */

/** The name that each of our tabs gets. */
export const TAB_NAMES = {
  log: 'Touch log',
  settings: 'Settings',
  dashboard: 'Dashboard',
  'friday log': 'Friday log',
  'waiting now': 'Waiting now',
  people: 'People',
} as const;

/** What the first cell of each of our tabs says: by that a half-made one is known. */
export const TAB_TITLES = {
  log: 'Day',
  settings: 'Close the Loop: settings',
  dashboard: 'How we keep in touch',
  'friday log': 'Week',
  'waiting now': 'Waiting now',
  people: 'Candidate id',
} as const satisfies Readonly<Record<keyof typeof TAB_NAMES, string>>;

/** The columns that set-up adds beside theirs. */
export const OUR_HEADERS = {
  followUp: 'Follow-up',
  nextWordBy: 'Next word by',
  lastWord: 'Last word from us',
  waitingOn: 'Waiting on',
  id: 'Candidate id',
  state: 'State',
} as const;

/** The touch log: what a person reads comes first, what only we read last. */
export const LOG_HEADERS = [
  'Day',
  'Time',
  'Candidate',
  'What',
  'Channel',
  'Who',
  'Summary',
  'Due',
  'Refers to',
  'Details',
  'Candidate id',
  'Event id',
] as const;

/** What the log says of a pause in *Summary*, where nothing is read back from it. */
export const readingOfPause = (until: string, reason: string): string => `until ${until}: ${reason}`;

export const FRIDAY_LOG_HEADERS = ['Week', 'Day', 'Time', 'What', 'To', 'Result', 'Says', 'By'] as const;

/** The register of people. */
export const PEOPLE_HEADERS = [
  'Candidate id',
  'Candidate',
  'Addresses',
  'Phone',
  'Profile',
  'Job',
  'Recruiter',
  'Tab',
  'First seen',
  'Left on',
  'Erased on',
  'Keep until',
] as const;

export const WAITING_HEADERS = [
  'Next word by',
  'Who',
  'Recruiter',
  'Follow-up',
  'Row',
  'Tab',
  'Phone',
  'Link',
  'Call',
] as const;

export const DASHBOARD_HEADERS = ['Figure', 'Rate', 'Counted', 'Of', 'Left out', 'n', 'Left out because'] as const;

export const SETTINGS_HEADERS = {
  label: 'Setting',
  value: 'Value',
  says: 'What it means',
  holiday: 'Holidays',
  recruiter: 'Recruiter',
  address: 'Address',
  fridayMail: 'Friday mail',
  morningNote: 'Morning note',
  leaveFrom: 'Leave from',
  leaveTo: 'Leave to',
  cover: 'Cover',
  stage: 'Stage word',
  phase: 'Phase',
  told: 'Means told',
} as const;

/** The single values of Settings, by key: a line is found by its label. What each means is `setting.KEY` in the texts. */
export const SETTING_LABELS = {
  blitzDay: 'Friday Blitz: weekday',
  blitzHour: 'Friday Blitz: hour',
  zone: 'Time zone of the hour',
  started: 'Started for the team',
  startedBy: 'Started by',
  setUpBy: 'Set up by',
  managers: 'Managers',
  lead: 'Lead',
  deputy: 'Deputy',
  timersOf: 'Timers of',
  lastRun: 'Last Friday run',
  rowsGone: 'Rows that left while something was owed',
  weekDays: 'Days without word',
  'weekDays:applied': '… when applied',
  'weekDays:screen': '… when screening',
  'weekDays:interview': '… when interviewing',
  'weekDays:offer': '… when there is an offer',
  answerDays: 'Answer an application',
  interviewDays: 'Write after an interview',
  replyDays: 'Answer what they wrote',
  closeDays: 'Close the loop',
  closeAmberDays: 'Close the loop: soon',
  holdTellDays: 'Tell them they are on hold',
  holdEveryDays: 'On hold: word every',
  handOverDays: 'Write after a hand-over',
  promiseLateDays: 'A late promise is missed after',
  tryAgainDays: 'Could not be reached: try every',
  unconfirmedAfterDays: 'Ask when the last contact is older than',
  hiredEveryDays: 'Hired: word every',
  voicemailCounts: 'A voicemail counts as word',
  weekend: 'Weekend',
  archiveTabs: 'Archive tabs',
  forgetAfterDays: 'Forget rows that left after',
  managersSeeNames: 'Managers see names',
  language: 'Language',
  trackerId: 'This tracker',
} as const;

export type SettingKey = keyof typeof SETTING_LABELS;

/** What a weekday is called in Settings, Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Begins the description of every protection of ours, so that undo takes these and no others. */
export const PROTECTION_MARK = 'Close the Loop';
