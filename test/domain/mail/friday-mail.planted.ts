import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'names no candidate in the subject, where a lock screen would show it': [
    {
      bug: 'The subject names whoever waits longest.',
      file: 'src/domain/mail/friday-mail.ts',
      from: 'return subjectOf(opening(input).headline, {',
      to: 'return subjectOf(input.own.today[0]?.who.name ?? opening(input).headline, {',
    },
  ],
  'never breaks the HTML or makes the mail too long, whatever it holds': [
    {
      bug: 'A name is put into the page as it is.',
      file: 'src/domain/mail/layout.ts',
      from: '`<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(text)}</a>`',
      to: '`<a href="${escapeHtml(href)}" style="${style}">${text}</a>`',
    },
    {
      bug: 'Control characters of a cell go into the mail.',
      file: 'src/domain/text/flat.ts',
      from: "line = text.replace(LONE_SURROGATE, '').replace(UNWANTED, ' ')",
      to: "line = text.replace(LONE_SURROGATE, '')",
    },
    {
      bug: 'A mail that is too long is not made shorter.',
      file: 'src/domain/mail/friday-mail.ts',
      from: 'while (utf8Length(mail.html) >= LONGEST_HTML && most > 1) {',
      to: 'while (mail.html.length >= 2 * LONGEST_HTML && most > 1) {',
    },
  ],
};
