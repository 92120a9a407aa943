import type { Day } from '../day.js';
import { shortDate } from '../texts/dates.js';
import { fill } from '../texts/fill.js';
import type { Texts } from '../texts/texts.js';
import { listBlocks } from './friday-page.js';
import { stopLine, type FridayMailInput } from './friday-mail.js';
import { flat } from './flat.js';
import { renderHtml } from './layout.js';
import { workbookLink } from './links.js';
import type { Block, Page, RenderedMail } from './page.js';
import { renderPlain } from './plain.js';

/** People shown in full over all the letters of a rehearsal: as many as one mail shows. */
const MOST_PEOPLE = 40;
/** Each letter shows at least this many, so that no recruiter is a bare address. */
const FEWEST_PEOPLE = 2;

export interface RehearsalInput {
  readonly workbook: { readonly id: string; readonly name: string };
  readonly settingsLink: string;
  readonly texts: Texts;
  readonly on: Day;
  readonly repeat: boolean;
  readonly letters: readonly { readonly to: string; readonly subject: string; readonly input: FridayMailInput }[];
}

/** Before the team is started: one mail to whoever set the tracker up, with what each person would get. */
export function rehearsalMail(input: RehearsalInput): RenderedMail {
  const { texts, workbook, letters } = input;
  const each = Math.max(FEWEST_PEOPLE, Math.floor(MOST_PEOPLE / Math.max(1, letters.length)));
  const blocks: Block[] = input.repeat ? [{ kind: 'notice', text: texts.note.repeat }] : [];
  // More than twenty recruiters: the first twenty with their people, the others by subject alone.
  letters.forEach((letter, index) => {
    const heading = fill(texts.note.rehearsalFor, { to: letter.to, subject: letter.subject });
    blocks.push({ kind: 'heading', text: heading, tone: 'plain', count: null });
    const room = { left: index * each < MOST_PEOPLE ? each : 0 };
    const lists = [letter.input.own, ...letter.input.adopted.map(({ list }) => list)];
    for (const list of lists) {
      blocks.push(...listBlocks(list, { workbookId: workbook.id, texts, on: input.on }, room));
    }
  });
  const page: Page = {
    lang: texts.code,
    subject: `${texts.rehearsal} · ${shortDate(input.on, texts)}`,
    headline: texts.rehearsal,
    lead: letters.length === 0 ? texts.note.rehearsalNobody : texts.note.rehearsal,
    blocks,
    button: { text: texts.footer.tracker, href: workbookLink(workbook.id) },
    footer: flat(workbook.name, 80),
    stop: stopLine(texts.footer.rehearsal, input.settingsLink),
  };
  return { subject: page.subject, html: renderHtml(page), text: renderPlain(page) };
}
