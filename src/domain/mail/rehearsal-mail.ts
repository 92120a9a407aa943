import { mailAbout } from './about-workbook.js';
import type { MailInput } from './about-workbook.js';
import { listBlocks } from './friday-page.js';
import { adoptedHeading } from './friday-mail.js';
import type { FridayMailInput } from './friday-mail.js';
import { flat } from '../text/flat.js';
import type { Block, RenderedMail } from './page.js';

/** People shown in full over all the letters of a rehearsal: as many as one mail shows. */
const MOST_PEOPLE = 40;
/** Each letter shows at least this many, so that no recruiter is a bare address. */
const FEWEST_PEOPLE = 2;

export interface RehearsalInput extends MailInput {
  readonly letters: readonly { readonly to: string; readonly subject: string; readonly input: FridayMailInput }[];
}

/** Before the team is started: one mail to whoever set the tracker up, with what each person would get. */
export function rehearsalMail(input: RehearsalInput): RenderedMail {
  const { say, workbook, letters } = input;
  const each = Math.max(FEWEST_PEOPLE, Math.floor(MOST_PEOPLE / Math.max(1, letters.length)));
  const blocks: Block[] = [];
  // More than twenty recruiters: the first twenty with their people, the others by subject alone.
  letters.forEach((letter, index) => {
    const heading = say('mail.note.rehearsalFor', { to: letter.to, subject: letter.subject });
    blocks.push({ kind: 'heading', text: heading, tone: 'plain', count: null });
    const room = { left: index * each < MOST_PEOPLE ? each : 0 };
    const context = { workbookId: workbook.id, say, on: input.on };
    blocks.push(...listBlocks(letter.input.own, context, room));
    for (const { reason, owner, list } of letter.input.adopted) {
      const shown = listBlocks(list, context, room);
      if (shown.length > 0) blocks.push(adoptedHeading(reason, owner, say), ...shown);
    }
  });
  return mailAbout(input, {
    headline: say('mail.rehearsal'),
    lead: letters.length === 0 ? say('mail.note.rehearsalNobody') : say('mail.note.rehearsal'),
    blocks,
    footer: flat(workbook.name, 80),
    stop: (settings) => say('mail.footer.rehearsal', { settings }),
  });
}
