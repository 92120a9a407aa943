import { sayIn } from '../../domain/texts/say.js';

/** The voice of what the server answers: English, until the workbook's language is asked for. */
export const say = sayIn({});
