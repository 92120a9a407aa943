import type { RuleName } from '../follow-up/rules.js';
import type { OtherParty } from '../touch-log/log-event.js';

/** A sentence that depends on a count; `{n}` stands for it. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/**
 * Everything that mails and notes say, in one language. `{word}` is a slot, filled by `fill`; what goes into a slot is
 * plain text and is escaped by whoever puts the sentence into HTML. A new language is a new file of this shape.
 */
export interface Texts {
  /** Two letters, as in `<html lang>`. */
  readonly code: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysLong: readonly string[];
  readonly months: readonly string[];
  readonly monthsLong: readonly string[];
  /** `{weekday} {day} {month}` in the language's order. */
  readonly shortDate: string;
  readonly longDate: string;

  /** Subject and headline of the rehearsal; the other mails' subjects are their headlines. All get the day. */
  readonly rehearsal: string;

  readonly headline: {
    readonly today: Counted;
    readonly nextWeek: Counted;
    readonly ask: Counted;
    readonly nobody: string;
  };
  readonly lead: {
    /** `{n}` overdue, the longest by `{days}`. */
    readonly overdue: Counted;
    readonly onlyToday: string;
    readonly onlyNextWeek: string;
    readonly onlyAsk: string;
    readonly nobody: string;
  };
  readonly band: {
    readonly today: string;
    readonly nextWeek: string;
    readonly ask: string;
    /** Group heading of *Next week*. */
    readonly byDay: string;
    readonly askHelp: string;
    readonly askLater: Counted;
  };
  readonly chip: {
    readonly late: Counted;
    readonly today: string;
    readonly by: string;
    readonly ask: string;
  };
  readonly line: {
    readonly waiting: Counted;
    /** Whose turn it is, since `{day}`. */
    readonly waitingOn: Readonly<Record<OtherParty, string>>;
    readonly noWord: string;
    readonly alsoOn: string;
    /** A further follow-up owed to the same person on this row; and how many more there are. */
    readonly also: string;
    /** Why a promise is due, and what was promised. */
    readonly promised: string;
    readonly others: Counted;
    readonly open: string;
    readonly call: string;
    readonly write: string;
    readonly more: Counted;
    readonly noName: string;
  };
  /**
   * Why, for languages other than the domain's own: the rule in words, `{due}` its day, `{last}` the last word.
   * A rule without a sentence here, and all of English, says the follow-up's own words.
   */
  readonly why: Readonly<Partial<Record<RuleName, string>>> | null;
  readonly whyNotConfirmed: { readonly noDate: string; readonly stillActive: string } | null;

  readonly section: {
    readonly ownerUnknown: string;
    readonly noOwner: string;
    readonly cover: string;
    readonly ownerHelp: string;
  };
  readonly note: {
    readonly repeat: string;
    readonly caughtUp: string;
    /** More than a week lies before the next blitz: whoever is written to today is due again on `{day}`. */
    readonly dueAgain: string;
    readonly firstMail: string;
    readonly rehearsal: string;
    readonly rehearsalFor: string;
    readonly rehearsalNobody: string;
  };
  readonly footer: {
    readonly why: string;
    readonly change: string;
    /** Of rows that are somebody else's: they come whatever “Friday mail” says. */
    readonly others: string;
    readonly rehearsal: string;
    readonly tracker: string;
  };
  readonly morning: {
    readonly headline: Counted;
    readonly stop: string;
  };
  readonly manager: {
    readonly headline: string;
    readonly building: string;
    readonly figures: string;
    readonly longest: string;
    readonly longestNone: string;
    readonly waitingDays: Counted;
    readonly ownerUnknown: string;
    readonly notMailed: string;
    readonly problems: Counted;
    readonly footer: string;
    readonly of: string;
    readonly leftOut: Counted;
    readonly notAvailable: string;
    readonly figure: {
      readonly coverage: string;
      readonly overdue: string;
      readonly unconfirmed: string;
      readonly toldNotKnown: string;
      readonly touches: string;
    };
  };
  readonly mine: { readonly none: string };
}
