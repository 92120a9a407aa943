import type { Day } from '../calendar/day.js';
import { countPeople } from '../candidate/same-person.js';
import type { FridayList, ListedCandidate } from '../follow-up/friday-list.js';
import type { Say } from '../texts/say.js';
import { TAB_NAMES } from '../texts/sheet-words.js';
import { mailAbout, subjectOf } from './about-workbook.js';
import type { MailInput, MailWords } from './about-workbook.js';
import { flat } from '../text/flat.js';
import { listBlocks } from './friday-page.js';
import type { Block, RenderedMail } from './page.js';
import type { AdoptedRows } from '../team/addressees.js';

/** People shown in full; the rest is a count with a link. */
const MOST_PEOPLE = 40;
/** Gmail cuts a mail off at about 102 kB; 90 kB leaves room for what the transport adds. */
const LONGEST_HTML = 90_000;

export interface FridayMailInput extends MailInput {
  /** The day this week's blitz is held; earlier than `on` when the run had to be caught up. */
  readonly blitzOn: Day;
  readonly own: FridayList;
  /** Whether there is a list of their own to switch off: rows in their name, or a line of Settings that says yes. */
  readonly hasOwn: boolean;
  readonly adopted: readonly {
    readonly reason: AdoptedRows<never>['reason'];
    readonly owner: string;
    readonly list: FridayList;
  }[];
  /** Who switched the mails on, in a recipient's first mail; null later. */
  readonly firstMailFrom: string | null;
}

/** The mail that a recruiter finds on Friday: one list of their own, and what nobody else can be mailed about. */
export function fridayMail(input: FridayMailInput): RenderedMail {
  let most = MOST_PEOPLE;
  let mail = render(input, most);
  // Only names at their longest, all of them of characters that HTML must write out, get here.
  while (utf8Length(mail.html) >= LONGEST_HTML && most > 1) {
    most = Math.floor(most * 0.75);
    mail = render(input, most);
  }
  return mail;
}

/** The subject alone: the count and the day, and no candidate's name. */
export function fridaySubject(input: FridayMailInput): string {
  return subjectOf(opening(input).headline, { on: input.blitzOn, say: input.say });
}

function render(input: FridayMailInput, most: number): RenderedMail {
  const { say } = input;
  const context = { workbookId: input.workbook.id, say, on: input.on };
  const room = { left: most };
  const blocks: Block[] = [];
  if (input.blitzOn < input.on) {
    blocks.push({
      kind: 'notice',
      text: say('mail.note.caughtUp', { blitz: say('date.long', { on: input.blitzOn }) }),
    });
  }
  if (input.firstMailFrom !== null) {
    blocks.push({ kind: 'notice', text: say('mail.note.firstMail', { by: flat(input.firstMailFrom, 80) }) });
  }
  blocks.push(...listBlocks(input.own, context, room));
  for (const { reason, owner, list } of input.adopted) {
    const shown = listBlocks(list, context, room);
    if (shown.length === 0) continue;
    blocks.push(adoptedHeading(reason, owner, say));
    if (reason === 'address not known') blocks.push({ kind: 'paragraph', text: say('mail.section.ownerHelp') });
    blocks.push(...shown);
  }

  return mailAbout(input, { ...opening(input), blocks, ...ending(input) }, fridaySubject(input));
}

/** Whose rows they are that come to somebody else. */
export function adoptedHeading(reason: FridayMailInput['adopted'][number]['reason'], owner: string, say: Say): Block {
  const text =
    reason === 'no owner'
      ? say('mail.section.noOwner')
      : say(reason === 'away' ? 'mail.section.cover' : 'mail.section.ownerUnknown', { owner: flat(owner, 60) });
  return { kind: 'heading', text, tone: 'plain', count: null };
}

/** Why they get it and how to stop it. Rows of others don't stop with one's own list, so their sentence comes last. */
function ending(input: FridayMailInput): Pick<MailWords, 'footer' | 'stop'> {
  const { say } = input;
  const workbook = flat(input.workbook.name, 80);
  const reason = say('mail.footer.why', { workbook });
  const change = (settings: string): string => say('mail.footer.change', { settings });
  if (input.adopted.length === 0) return { footer: reason, stop: change };
  const footer = input.hasOwn ? `${reason} ${change(TAB_NAMES.settings)}` : workbook;
  return { footer, stop: (settings) => say('mail.footer.others', { settings }) };
}

function opening(input: FridayMailInput): { readonly headline: string; readonly lead: string } {
  const { say } = input;
  const { today, nextWeek, ask, overdue, longest } = totals(input);
  if (today > 0) {
    const days = say('mail.manager.waitingDays', { n: longest });
    return {
      headline: say('mail.headline.today', { n: today }),
      lead: overdue > 0 ? say('mail.lead.overdue', { n: overdue, days }) : say('mail.lead.onlyToday'),
    };
  }
  if (nextWeek > 0) {
    return { headline: say('mail.headline.nextWeek', { n: nextWeek }), lead: say('mail.lead.onlyNextWeek') };
  }
  if (ask > 0) return { headline: say('mail.headline.ask', { n: ask }), lead: say('mail.lead.onlyAsk') };
  return { headline: say('mail.headline.nobody'), lead: say('mail.lead.nobody') };
}

/** People, not rows: somebody who stands on two rows is one of them. */
function totals(input: FridayMailInput): {
  readonly today: number;
  readonly nextWeek: number;
  readonly ask: number;
  readonly overdue: number;
  /** Days by which the longest is overdue. */
  readonly longest: number;
} {
  const lists = [input.own, ...input.adopted.map(({ list }) => list)];
  const people = (lines: (list: FridayList) => readonly { readonly who: ListedCandidate }[]): number =>
    countPeople(lists.flatMap((list) => lines(list).map(({ who }) => who)));
  return {
    today: people((list) => list.today),
    nextWeek: people((list) => list.nextWeek),
    ask: people((list) => list.unconfirmed),
    overdue: people((list) => list.today.filter((line) => line.daysLate > 0)),
    longest: Math.max(0, ...lists.flatMap((list) => list.today.map((line) => line.daysLate))),
  };
}

/** Bytes in UTF-8, without TextEncoder, which Google's runtime lacks. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
