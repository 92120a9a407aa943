import type { Situation } from '../touch-log/log-event.js';
import { openingIn } from './opening.js';
import { PARTS } from './ticks.js';
import type { Parts } from './ticks.js';
import { languagesOf } from './language.js';

/** What a closing note is made of. */
export interface NoteParts {
  readonly name: string;
  /** '' where the sheet names none. */
  readonly role: string;
  readonly situation: Situation;
  readonly parts: Parts;
}

/**
 * The note to send: a greeting and an opening for the situation, then what the recruiter wrote, in its order and its
 * words. In the language that they wrote in.
 */
export function closingNote({ name, role, situation, parts }: NoteParts): string {
  const written = PARTS.map((part) => parts[part].trim()).filter((text) => text !== '');
  const [language = 'en'] = languagesOf(written.join('\n'));
  return [openingIn(language, situation, { name, role }), ...written].join('\n\n');
}
