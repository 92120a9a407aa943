import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'names no candidate in the subject, where a lock screen would show it': [
    {
      bug: 'The subject names whoever waits longest.',
      file: 'src/domain/mail/friday-mail.ts',
      from: 'return `${opening(input).headline} · ${shortDate(input.blitzOn, input.texts)}`;',
      to: 'return `${opening(input).headline} · ${input.own.today[0]?.who.name ?? shortDate(input.blitzOn, input.texts)}`;',
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
      file: 'src/domain/mail/flat.ts',
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
