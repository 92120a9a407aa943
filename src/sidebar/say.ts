import { page } from '../domain/texts/en/page.js';
import { voiceOf } from '../domain/texts/voice.js';

/** The sidebar's one voice: every sentence that a screen shows, by key. It carries no sentence of sheet or mail. */
export const say = voiceOf(page);
