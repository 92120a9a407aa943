import { sentencesFor } from '../../domain/texts/languages.js';
import { sayIn } from '../../domain/texts/say.js';
import type { Say } from '../../domain/texts/say.js';

/**
 * The language of menu, sidebar, sheet, toasts and refusals: English. It is chosen here and nowhere else, and handed on
 * as an argument. To speak another one here, give `sayIn` its sentences.
 */
export const screenVoice: Say = sayIn({});

/** The language of a mail: the one that Settings names, or else that of the spreadsheet's locale, or else English. */
export const mailVoice = (language: string, locale: string): Say => sayIn(sentencesFor(language, locale));
