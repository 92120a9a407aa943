import type { Day } from '../calendar/day.js';
import { shortDate } from '../texts/dates.js';
import type { Texts } from '../texts/texts.js';
import { renderHtml } from './layout.js';
import { workbookLink } from './links.js';
import type { Block, Page, RenderedMail } from './page.js';
import { renderPlain } from './plain.js';

/** The tab's name, in every language. */
export const SETTINGS_TAB = 'Settings';

/** What every mail about a workbook is written from. */
export interface MailInput {
  readonly workbook: { readonly id: string; readonly name: string };
  /** Where Settings is, to change or stop the mails. */
  readonly settingsLink: string;
  readonly texts: Texts;
  /** Today. */
  readonly on: Day;
  /** Set when the same mail may have arrived already. */
  readonly repeat: boolean;
}

/** What one of them says of its own. `stop` is a sentence with a `{settings}` slot, where the link goes. */
export interface MailWords extends Pick<Page, 'headline' | 'lead' | 'blocks' | 'footer'> {
  readonly stop: string;
}

/** The mail with what all of them have: the day in the subject, the way into the workbook, and how to stop it. */
export function mailAbout(
  input: MailInput,
  words: MailWords,
  subject = subjectOf(words.headline, input),
): RenderedMail {
  const { texts, workbook, settingsLink, repeat } = input;
  const again: Block[] = repeat ? [{ kind: 'notice', text: texts.note.repeat }] : [];
  const [before = '', after = ''] = words.stop.split('{settings}');
  const page: Page = {
    ...words,
    lang: texts.code,
    subject,
    blocks: [...again, ...words.blocks],
    button: { text: texts.footer.tracker, href: workbookLink(workbook.id) },
    stop: { before, link: SETTINGS_TAB, href: settingsLink, after },
  };
  return { subject, html: renderHtml(page), text: renderPlain(page) };
}

/** The headline and the day: no candidate's name ever stands in a subject. */
export function subjectOf(headline: string, { on, texts }: Pick<MailInput, 'on' | 'texts'>): string {
  return `${headline} · ${shortDate(on, texts)}`;
}
