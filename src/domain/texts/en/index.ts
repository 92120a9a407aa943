import { blitz } from './blitz.js';
import { card } from './card.js';
import { friday } from './friday.js';
import { identity } from './identity.js';
import { mail } from './mail.js';
import { menu } from './menu.js';
import { refusals } from './refusals.js';
import { row } from './row.js';
import { setUp } from './set-up.js';
import { sheet } from './sheet.js';

/**
 * Every sentence that a person reads, in English: by key, with its parameters typed. This is the complete list; the
 * other languages say what they can, and where they lack a sentence this one is shown.
 *
 * A topic has a file. A key is the topic, a full stop and what the sentence is about. This list is what the server
 * says; what the sidebar's page says by itself is in `page.ts`, so that neither carries the other's.
 */
export const en = {
  ...blitz,
  ...card,
  ...friday,
  ...identity,
  ...mail,
  ...menu,
  ...refusals,
  ...row,
  ...setUp,
  ...sheet,
};
