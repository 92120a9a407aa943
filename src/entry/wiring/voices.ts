import { sayIn } from '../../domain/texts/say.js';
import type { Say } from '../../domain/texts/say.js';

/**
 * The language of menu, sidebar, sheet, toasts and refusals: English. It is chosen here and nowhere else, and handed on
 * as an argument. To speak another one here, give `sayIn` its sentences.
 */
export const screenVoice: Say = sayIn({});
