import type { Day } from '../calendar/day.js';
import type { FollowUp } from '../follow-up/follow-up.js';
import type { FridayLine, FridayList, ListedCandidate, UnconfirmedLine } from '../follow-up/friday-list.js';
import { countPeople } from '../candidate/same-person.js';
import { printQuestion } from '../candidate/unconfirmed.js';
import type { Say } from '../texts/say.js';
import { printWhy } from '../texts/why.js';
import { flat } from '../text/flat.js';
import { mailtoLink, rowLink, telLink } from './links.js';
import type { Block, PersonBlock, Tone } from './page.js';

/** Longest texts that a line shows; what is longer ends in "…". */
const LONGEST = { name: 60, role: 60, stage: 40, why: 160, other: 60, shown: 80, touch: 120 } as const;
/** Unconfirmed people asked about in one mail. */
const MOST_QUESTIONS = 10;
/** Other rows of the same person named on a line. */
const MOST_OTHER_ROWS = 3;

export interface PageContext {
  readonly workbookId: string;
  readonly say: Say;
  /** Today: the day the mail is written. */
  readonly on: Day;
}

/** Counts what is still to be shown in full, over all lists of one mail. */
export interface Room {
  left: number;
}

/** One list as blocks: *Today*, *Next week* by day, then the questions. People beyond the room are counted. */
export function listBlocks(list: FridayList, context: PageContext, room: Room): readonly Block[] {
  const { say } = context;
  const blocks: Block[] = [];
  let hidden = 0;
  const show = (person: () => PersonBlock): void => {
    if (room.left <= 0) {
      hidden += 1;
      return;
    }
    room.left -= 1;
    blocks.push(person());
  };

  const showApart = (lines: readonly FridayLine[]): void => {
    if (lines.length === 0) return;
    blocks.push({ kind: 'heading', text: say('mail.band.notReached'), tone: 'plain', count: peopleOn(lines) });
    for (const line of lines) show(() => personLine(line, context));
  };

  if (list.today.length > 0) {
    const tone = list.today.some((line) => line.daysLate > 0) ? 'late' : 'soon';
    blocks.push({ kind: 'heading', text: say('mail.band.today'), tone, count: peopleOn(list.today) });
    for (const line of list.today) show(() => personLine(line, context));
  }
  if (list.nextWeek.length > 0) {
    blocks.push({ kind: 'heading', text: say('mail.band.nextWeek'), tone: 'soon', count: peopleOn(list.nextWeek) });
    let day: Day | null = null;
    for (const line of list.nextWeek) {
      if (line.followUp.actBy !== day && room.left > 0) {
        day = line.followUp.actBy;
        blocks.push({ kind: 'subheading', text: say('mail.band.byDay', { day: say('date.long', { on: day }) }) });
      }
      show(() => personLine(line, context));
    }
  }
  showApart(list.notReached);
  const questions = list.unconfirmed.slice(0, MOST_QUESTIONS);
  const later = list.unconfirmedLater + list.unconfirmed.length - questions.length;
  if (questions.length > 0) {
    blocks.push({ kind: 'heading', text: say('mail.band.ask'), tone: 'ask', count: peopleOn(questions) });
    blocks.push({ kind: 'paragraph', text: say('mail.band.askHelp') });
    for (const line of questions) show(() => questionBlock(line, context));
    if (later > 0) blocks.push({ kind: 'paragraph', text: say('mail.band.askLater', { n: later }) });
  }
  if (list.dueAgainOn !== undefined && list.today.length + list.nextWeek.length > 0) {
    const blitz = say('date.long', { on: list.nextBlitz });
    const day = say('date.long', { on: list.dueAgainOn });
    blocks.push({ kind: 'paragraph', text: say('mail.note.dueAgain', { blitz, day }) });
  }
  const first = [...list.today, ...list.nextWeek, ...list.notReached, ...questions][0];
  if (hidden > 0 && first !== undefined) {
    const href = rowLink(context.workbookId, first.who.sheetId, 1);
    blocks.push({ kind: 'link', text: say('mail.line.more', { n: hidden }), href });
  }
  return blocks;
}

const peopleOn = (lines: readonly { readonly who: ListedCandidate }[]): number =>
  countPeople(lines.map(({ who }) => who));

/** So many further things that a person is owed are named; of more their number. */
const MOST_OTHERS = 2;

/** One person as a line: name, how late, why, how long, and where to go from here. */
export function personLine(line: FridayLine, context: PageContext): PersonBlock {
  const { say } = context;
  const { who, followUp, daysLate } = line;
  const tone: Tone = daysLate > 0 ? 'late' : 'soon';
  const chip =
    daysLate > 0
      ? say('mail.chip.late', { n: daysLate })
      : followUp.band === 'next week'
        ? '' // Its day is the heading's.
        : followUp.actBy <= context.on
          ? say('mail.chip.today')
          : say('mail.chip.by', { day: say('date.short', { on: followUp.actBy }) });
  const about = aboutWho(who, context);
  // How long they have been without word is said already.
  const others = line.others.filter(({ rule }) => rule !== 'week');
  const named = others.slice(0, MOST_OTHERS).map((other) => whyOf(other, context));
  const unnamed = others.length - named.length;
  const more = [
    ...about.more,
    ...named.map((why) => say('mail.line.also', { why })),
    ...(unnamed > 0 ? [say('mail.line.others', { n: unnamed })] : []),
  ];
  return { ...about, more, kind: 'person', tone, chip, why: whyOf(followUp, context) };
}

function questionBlock({ who, question }: UnconfirmedLine, context: PageContext): PersonBlock {
  const { say } = context;
  const about = aboutWho(who, context);
  return {
    ...about,
    kind: 'person',
    tone: 'ask',
    chip: say('mail.chip.ask'),
    why: flat(printQuestion(question, say, context.on), LONGEST.why),
    more: about.more.slice(1),
  };
}

/** Why something is owed, and what was promised. */
function whyOf(followUp: FollowUp, { say, on }: PageContext): string {
  const because = printWhy(followUp.why, say, on);
  const what = flat(followUp.promised ?? '', LONGEST.why);
  return flat(what === '' ? because : say('reason.promised', { because, what }), LONGEST.why);
}

function aboutWho(
  who: ListedCandidate,
  { workbookId, say, on }: PageContext,
): Pick<PersonBlock, 'name' | 'href' | 'about' | 'more' | 'links'> {
  const href = rowLink(workbookId, who.sheetId, who.row);
  const waiting =
    who.lastWord === null || who.lastWord > on
      ? say('mail.line.noWord')
      : say('mail.line.waiting', { n: on - who.lastWord });
  // Of a row that is gone nobody can open the row: the link leads to its tab.
  const isThere = who.left === undefined || who.left === 'moved' || who.left === 'moved open';
  const open = isThere ? say('mail.line.open', { row: who.row }) : say('mail.line.openTab');
  const stage = who.left === undefined ? flat(who.stage, LONGEST.stage) : say(`mail.left.${who.left}`);
  const links = [{ text: open, href, shown: href }];
  const tel = telLink(who.phone);
  if (tel !== null) links.push({ text: say('mail.line.call'), href: tel, shown: flat(who.phone, LONGEST.shown) });
  const mailto = mailtoLink(who.email);
  if (mailto !== null)
    links.push({ text: say('mail.line.write'), href: mailto, shown: flat(who.email, LONGEST.shown) });
  return {
    name: nameOf(who, say),
    href,
    about: [flat(who.role, LONGEST.role), stage].filter((text) => text !== '').join(' · '),
    more: [
      waiting,
      ...(who.waitingOn === undefined
        ? []
        : [say(`mail.line.waitingOn.${who.waitingOn.whom}`, { day: say('date.short', { on: who.waitingOn.since }) })]),
      ...(who.lastTouches ?? []).map(
        ({ on: day, summary }) => `${say('date.short', { on: day })}: ${flat(summary, LONGEST.touch)}`,
      ),
      ...who.otherRows.slice(0, MOST_OTHER_ROWS).map(({ row, sheet, role }) =>
        say('mail.line.alsoOn', {
          row,
          sheet: sheet === null ? null : flat(sheet, LONGEST.other),
          role: flat(role, LONGEST.other),
        }),
      ),
    ],
    links,
  };
}

export function nameOf(who: ListedCandidate, say: Say): string {
  const name = flat(who.name, LONGEST.name);
  return name === '' ? say('mail.line.noName', { row: who.row }) : name;
}
