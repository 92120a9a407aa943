import type { Day } from '../calendar/day.js';
import type { FollowUp } from '../follow-up/follow-up.js';
import type { FridayLine, FridayList, ListedCandidate, UnconfirmedLine } from '../follow-up/friday-list.js';
import { countPeople } from '../candidate/same-person.js';
import { printQuestion } from '../candidate/unconfirmed.js';
import { longDate, shortDate } from '../texts/dates.js';
import { count, fill } from '../texts/fill.js';
import { english } from '../texts/say.js';
import type { Texts } from '../texts/texts.js';
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
  readonly texts: Texts;
  /** Today: the day the mail is written. */
  readonly on: Day;
}

/** Counts what is still to be shown in full, over all lists of one mail. */
export interface Room {
  left: number;
}

/** One list as blocks: *Today*, *Next week* by day, then the questions. People beyond the room are counted. */
export function listBlocks(list: FridayList, context: PageContext, room: Room): readonly Block[] {
  const { texts } = context;
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

  if (list.today.length > 0) {
    const tone = list.today.some((line) => line.daysLate > 0) ? 'late' : 'soon';
    blocks.push({ kind: 'heading', text: texts.band.today, tone, count: peopleOn(list.today) });
    for (const line of list.today) show(() => personLine(line, context));
  }
  if (list.nextWeek.length > 0) {
    blocks.push({ kind: 'heading', text: texts.band.nextWeek, tone: 'soon', count: peopleOn(list.nextWeek) });
    let day: Day | null = null;
    for (const line of list.nextWeek) {
      if (line.followUp.actBy !== day && room.left > 0) {
        day = line.followUp.actBy;
        blocks.push({ kind: 'subheading', text: fill(texts.band.byDay, { day: longDate(day, texts) }) });
      }
      show(() => personLine(line, context));
    }
  }
  const questions = list.unconfirmed.slice(0, MOST_QUESTIONS);
  const later = list.unconfirmedLater + list.unconfirmed.length - questions.length;
  if (questions.length > 0) {
    blocks.push({ kind: 'heading', text: texts.band.ask, tone: 'ask', count: peopleOn(questions) });
    blocks.push({ kind: 'paragraph', text: texts.band.askHelp });
    for (const line of questions) show(() => questionBlock(line, context));
    if (later > 0) blocks.push({ kind: 'paragraph', text: count(texts.band.askLater, later) });
  }
  if (list.dueAgainOn !== undefined && list.today.length + list.nextWeek.length > 0) {
    const [blitz, day] = [longDate(list.nextBlitz, texts), longDate(list.dueAgainOn, texts)];
    blocks.push({ kind: 'paragraph', text: fill(texts.note.dueAgain, { blitz, day }) });
  }
  const first = [...list.today, ...list.nextWeek, ...questions][0];
  if (hidden > 0 && first !== undefined) {
    const href = rowLink(context.workbookId, first.who.sheetId, 1);
    blocks.push({ kind: 'link', text: count(texts.line.more, hidden), href });
  }
  return blocks;
}

const peopleOn = (lines: readonly { readonly who: ListedCandidate }[]): number =>
  countPeople(lines.map(({ who }) => who));

/** So many further things that a person is owed are named; of more their number. */
const MOST_OTHERS = 2;

/** One person as a line: name, how late, why, how long, and where to go from here. */
export function personLine(line: FridayLine, context: PageContext): PersonBlock {
  const { texts } = context;
  const { who, followUp, daysLate } = line;
  const tone: Tone = daysLate > 0 ? 'late' : 'soon';
  const chip =
    daysLate > 0
      ? count(texts.chip.late, daysLate)
      : followUp.band === 'next week'
        ? '' // Its day is the heading's.
        : followUp.actBy <= context.on
          ? texts.chip.today
          : fill(texts.chip.by, { day: shortDate(followUp.actBy, texts) });
  const about = aboutWho(who, context);
  // How long they have been without word is said already.
  const others = line.others.filter(({ rule }) => rule !== 'week');
  const named = others.slice(0, MOST_OTHERS).map((other) => whyOf(other, who, context));
  const unnamed = others.length - named.length;
  const more = [
    ...about.more,
    ...named.map((why) => fill(texts.line.also, { why })),
    ...(unnamed > 0 ? [count(texts.line.others, unnamed)] : []),
  ];
  return { ...about, more, kind: 'person', tone, chip, why: whyOf(followUp, who, context) };
}

function questionBlock({ who, question }: UnconfirmedLine, context: PageContext): PersonBlock {
  const { texts } = context;
  const asked =
    texts.whyNotConfirmed === null
      ? printQuestion(question, english, context.on)
      : who.lastWord === null
        ? texts.whyNotConfirmed.noDate
        : fill(texts.whyNotConfirmed.stillActive, { last: shortDate(who.lastWord, texts) });
  const about = aboutWho(who, context);
  return {
    ...about,
    kind: 'person',
    tone: 'ask',
    chip: texts.chip.ask,
    why: flat(asked, LONGEST.why),
    more: about.more.slice(1),
  };
}

/** The rule in the mail's language, and what was promised; English has the follow-up's own words, which say more. */
export function whyOf(followUp: FollowUp, who: ListedCandidate, { texts, on }: PageContext): string {
  const last = who.lastWord === null ? texts.line.noWord : shortDate(who.lastWord, texts);
  const sentence = texts.why?.[followUp.rule];
  const why =
    sentence === undefined
      ? printWhy(followUp.why, english, on)
      : fill(sentence, { due: shortDate(followUp.dueOn, texts), last });
  const text = flat(followUp.promised ?? '', LONGEST.why);
  return flat(text === '' ? why : fill(texts.line.promised, { why, text }), LONGEST.why);
}

function aboutWho(
  who: ListedCandidate,
  { workbookId, texts, on }: PageContext,
): Pick<PersonBlock, 'name' | 'href' | 'about' | 'more' | 'links'> {
  const href = rowLink(workbookId, who.sheetId, who.row);
  const waiting =
    who.lastWord === null || who.lastWord > on ? texts.line.noWord : count(texts.line.waiting, on - who.lastWord);
  const links = [{ text: fill(texts.line.open, { row: who.row }), href, shown: href }];
  const tel = telLink(who.phone);
  if (tel !== null) links.push({ text: texts.line.call, href: tel, shown: flat(who.phone, LONGEST.shown) });
  const mailto = mailtoLink(who.email);
  if (mailto !== null) links.push({ text: texts.line.write, href: mailto, shown: flat(who.email, LONGEST.shown) });
  return {
    name: nameOf(who, texts),
    href,
    about: [flat(who.role, LONGEST.role), flat(who.stage, LONGEST.stage)].filter((text) => text !== '').join(' · '),
    more: [
      waiting,
      ...(who.waitingOn === undefined
        ? []
        : [fill(texts.line.waitingOn[who.waitingOn.whom], { day: shortDate(who.waitingOn.since, texts) })]),
      ...(who.lastTouches ?? []).map(
        ({ on: day, summary }) => `${shortDate(day, texts)}: ${flat(summary, LONGEST.touch)}`,
      ),
      ...who.otherRows
        .slice(0, MOST_OTHER_ROWS)
        .map((other) => fill(texts.line.alsoOn, { other: flat(other.replace(/^also /i, ''), LONGEST.other) })),
    ],
    links,
  };
}

export function nameOf(who: ListedCandidate, texts: Texts): string {
  const name = flat(who.name, LONGEST.name);
  return name === '' ? fill(texts.line.noName, { row: who.row }) : name;
}
