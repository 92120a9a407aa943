import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Phase } from '../touch-log/phase.js';

/** What a team sets. The defaults are the domain's numbers; Settings overrides them. */
export interface Policy {
  readonly calendar: WorkCalendar;
  readonly blitz: BlitzSchedule;
  /** Calendar days without word from us that are still fine, per phase. */
  readonly weekDays: Readonly<Partial<Record<Phase, number>>> & { readonly default: number };
  /** Business days to answer an application. */
  readonly answerDays: number;
  /** Business days to write after an interview. */
  readonly interviewDays: number;
  /** Business days to answer what they wrote. */
  readonly replyDays: number;
  /** Business days from the decision to the closing touch. */
  readonly closeDays: number;
  /** Business days from the decision after which the wait is amber. */
  readonly closeAmberDays: number;
  /** Business days to tell somebody they are on hold. */
  readonly holdTellDays: number;
  /** Calendar days between words to somebody on hold. */
  readonly holdEveryDays: number;
  /** A last contact older than this many days at set-up is not believed without asking. */
  readonly unconfirmedAfterDays: number;
  /** Calendar days after which the register forgets the contact data of a row that left owing nothing. */
  readonly forgetAfterDays: number;
  /** Whether a voicemail counts as having reached them. */
  readonly voicemailCounts: boolean;
  /** Calendar days between words to somebody hired; null, the default, where nothing is owed to them. */
  readonly hiredEveryDays: number | null;
  /** Calendar days after which somebody who could not be reached is tried again. */
  readonly tryAgainDays: number;
  /** Business days after a hand-over in which the new recruiter writes "I'm taking over". */
  readonly handOverDays: number;
  /** Business days after its due day in which a promise still counts as kept late; after that it counts as missed. */
  readonly promiseLateDays: number;
}

export interface BlitzSchedule {
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Hour of the day, 0–23, in the schedule's zone. */
  readonly hour: number;
}

/** The numbers of the domain page: what a team has that changed nothing in Settings. */
export const defaultPolicy: Policy = {
  calendar: { weekend: new Set([6, 7]), holidays: new Set() },
  blitz: { weekday: 5, hour: 15 },
  weekDays: { default: 7 },
  answerDays: 5,
  interviewDays: 2,
  replyDays: 2,
  closeDays: 5,
  closeAmberDays: 2,
  holdTellDays: 2,
  holdEveryDays: 14,
  unconfirmedAfterDays: 30,
  forgetAfterDays: 30,
  voicemailCounts: false,
  hiredEveryDays: null,
  tryAgainDays: 14,
  handOverDays: 2,
  promiseLateDays: 5,
};
