import type { Day } from '../calendar/day.js';
import type { Say } from '../texts/say.js';
import { TAB_NAMES } from '../texts/sheet-words.js';
import { renderHtml } from './layout.js';
import { workbookLink } from './links.js';
import type { Block, Page, RenderedMail } from './page.js';
import { renderPlain } from './plain.js';

/** What every mail about a workbook is written from. */
export interface MailInput {
  readonly workbook: { readonly id: string; readonly name: string };
  /** Where Settings is, to change or stop the mails. */
  readonly settingsLink: string;
  /** In the reader's language. */
  readonly say: Say;
  /** Today. */
  readonly on: Day;
  /** Set when the same mail may have arrived already. */
  readonly repeat: boolean;
}

/** What one of them says of its own. `stop` is a sentence that names Settings, where the link goes. */
export interface MailWords extends Pick<Page, 'headline' | 'lead' | 'blocks' | 'footer'> {
  readonly stop: (settings: string) => string;
}

/** Stands for the link in a sentence; none holds it. */
const LINK = '\u0000';

/** The mail with what all of them have: the day in the subject, the way into the workbook, and how to stop it. */
export function mailAbout(
  input: MailInput,
  words: MailWords,
  subject = subjectOf(words.headline, input),
): RenderedMail {
  const { say, workbook, settingsLink, repeat } = input;
  const again: Block[] = repeat ? [{ kind: 'notice', text: say('mail.note.repeat') }] : [];
  const [before = '', after = ''] = words.stop(LINK).split(LINK);
  const page: Page = {
    ...words,
    lang: say('language.code'),
    subject,
    blocks: [...again, ...words.blocks],
    button: { text: say('mail.footer.tracker'), href: workbookLink(workbook.id) },
    stop: { before, link: TAB_NAMES.settings, href: settingsLink, after },
  };
  return { subject, html: renderHtml(page), text: renderPlain(page) };
}

/** The headline and the day: no candidate's name ever stands in a subject. */
export function subjectOf(headline: string, { on, say }: Pick<MailInput, 'on' | 'say'>): string {
  return `${headline} · ${say('date.short', { on })}`;
}
