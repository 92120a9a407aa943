import { SETTINGS_HEADERS, WEEKDAYS } from '../../domain/texts/sheet-words.js';
import type { SettingKey } from '../../domain/texts/sheet-words.js';

/**
 * What the Settings tab holds and where. Single values stand in two columns, label and value; the lists (holidays,
 * recruiters, stages) stand beside them, each below its own headers, so that any of them can grow.
 */
export type SettingKind = 'text' | 'yes or no' | 'whole number' | 'weekday' | 'weekdays' | 'addresses' | 'names';

export interface SettingLine {
  /** Its label is `SETTING_LABELS[key]`, what it means the sentence `setting.KEY`. */
  readonly key: SettingKey;
  readonly kind: SettingKind;
  /** What it is at set-up, as the cell shows it. '' leaves it to the rules' own default. */
  readonly value: string | number;
  /** The lowest and the highest, for whole numbers. */
  readonly from: number;
  readonly to: number;
}

const line = (key: SettingKey, kind: SettingKind, value: string | number = '', to = 0, from = 0): SettingLine => ({
  key,
  kind,
  value,
  from,
  to,
});

const text = (key: SettingKey): SettingLine => line(key, 'text');

const number = (key: SettingKey, value: number | '', to = 60, from = 0): SettingLine =>
  line(key, 'whole number', value, to, from);

export const SETTING_LINES: readonly SettingLine[] = [
  line('blitzDay', 'weekday', WEEKDAYS[4]),
  number('blitzHour', 15, 23),
  text('zone'),
  line('started', 'yes or no', 'no'),
  text('startedBy'),
  text('setUpBy'),
  line('managers', 'addresses'),
  text('lead'),
  text('deputy'),
  text('timersOf'),
  text('lastRun'),
  text('rowsGone'),
  number('weekDays', 7),
  number('weekDays:applied', ''),
  number('weekDays:screen', ''),
  number('weekDays:interview', ''),
  number('weekDays:offer', ''),
  number('answerDays', 5),
  number('interviewDays', 2),
  number('replyDays', 2),
  number('closeDays', 5),
  number('closeAmberDays', 2),
  number('holdTellDays', 2),
  number('holdEveryDays', 14, 365),
  number('handOverDays', 2),
  number('promiseLateDays', 5),
  number('tryAgainDays', 14, 365),
  number('unconfirmedAfterDays', 30, 365),
  number('hiredEveryDays', '', 365),
  line('voicemailCounts', 'yes or no', 'no'),
  line('weekend', 'weekdays', `${WEEKDAYS[5]}, ${WEEKDAYS[6]}`),
  line('archiveTabs', 'names'),
  // A row that is cut and put back a week later is still the same person.
  number('forgetAfterDays', 30, 365, 7),
  line('managersSeeNames', 'yes or no', 'yes'),
  text('language'),
  text('trackerId'),
];

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
  [LABEL]: SETTINGS_HEADERS.label,
  [VALUE]: SETTINGS_HEADERS.value,
  [SAYS]: SETTINGS_HEADERS.says,
  [HOLIDAY]: SETTINGS_HEADERS.holiday,
  [RECRUITER.name]: SETTINGS_HEADERS.recruiter,
  [RECRUITER.address]: SETTINGS_HEADERS.address,
  [RECRUITER.fridayMail]: SETTINGS_HEADERS.fridayMail,
  [RECRUITER.morningNote]: SETTINGS_HEADERS.morningNote,
  [RECRUITER.leaveFrom]: SETTINGS_HEADERS.leaveFrom,
  [RECRUITER.leaveTo]: SETTINGS_HEADERS.leaveTo,
  [RECRUITER.cover]: SETTINGS_HEADERS.cover,
  [STAGE.word]: SETTINGS_HEADERS.stage,
  [STAGE.phase]: SETTINGS_HEADERS.phase,
  [STAGE.told]: SETTINGS_HEADERS.told,
};
