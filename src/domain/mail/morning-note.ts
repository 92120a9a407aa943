import type { Day } from '../calendar/day.js';
import { hashed } from '../text/fingerprint.js';
import type { FollowUp } from '../follow-up/follow-up.js';
import type { RuleName } from '../follow-up/rules.js';
import type { FridayLine, ListedCandidate } from '../follow-up/friday-list.js';
import { mailAbout } from './about-workbook.js';
import type { MailInput } from './about-workbook.js';
import { flat } from '../text/flat.js';
import { personLine } from './friday-page.js';
import { rowLink } from './links.js';
import type { Block, RenderedMail } from './page.js';

/** Rules of two days: mailed first on Friday, they would be broken promises. */
const URGENT: readonly RuleName[] = ['promise', 'reply', 'interview'];
const MOST_LINES = 5;
/** Days that something due stays news: a month of silence is no reason to list a month of debts. Friday lists those. */
const NEWS_DAYS = 7;

export interface MorningRow {
  readonly listed: ListedCandidate;
  readonly followUps: readonly FollowUp[];
}

export interface MorningLine extends FridayLine {
  /** Eight characters that stand for this debt; another day or another promise is another debt. */
  readonly print: string;
}

/**
 * What a morning note is about: each promise, reply or word after an interview that is due today or fell due within a
 * week, most late first. What an earlier note has said is among them.
 */
export function morningLines(rows: readonly MorningRow[], today: Day): readonly MorningLine[] {
  return rows
    .flatMap(({ listed, followUps }) =>
      followUps
        .filter(({ rule, dueOn }) => URGENT.includes(rule) && dueOn <= today && dueOn > today - NEWS_DAYS)
        .map((followUp) => ({
          who: listed,
          followUp,
          daysLate: today - followUp.dueOn,
          others: [],
          print: printOf(listed.id, followUp),
        })),
    )
    .sort((one, other) => other.daysLate - one.daysLate || one.who.row - other.who.row);
}

const printOf = (id: string, { rule, dueOn, promiseId = '' }: FollowUp): string =>
  hashed(JSON.stringify([id, rule, dueOn, promiseId])).slice(-8);

export interface MorningNoteInput extends MailInput {
  readonly lines: readonly FridayLine[];
}

/** Five lines at most, and how to switch it off. */
export function morningNote(input: MorningNoteInput): RenderedMail {
  const { say, workbook, lines, on } = input;
  const context = { workbookId: workbook.id, say, on };
  const blocks: Block[] = lines.slice(0, MOST_LINES).map((line) => personLine(line, context));
  const first = lines[MOST_LINES];
  if (first !== undefined) {
    const text = say('mail.line.more', { n: lines.length - MOST_LINES });
    blocks.push({ kind: 'link', text, href: rowLink(workbook.id, first.who.sheetId, first.who.row) });
  }
  return mailAbout(input, {
    headline: say('mail.morning.headline', { n: lines.length }),
    lead: say('date.long', { on }),
    blocks,
    footer: say('mail.footer.why', { workbook: flat(workbook.name, 80) }),
    stop: (settings) => say('mail.morning.stop', { settings }),
  });
}
