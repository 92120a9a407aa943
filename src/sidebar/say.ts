import { cardScreen } from '../domain/texts/en/card-screen.js';
import { sidebar } from '../domain/texts/en/sidebar.js';
import { voiceOf } from '../domain/texts/voice.js';

/** The sidebar's one voice: every sentence that a screen shows, by key. It carries no sentence of sheet or mail. */
export const say = voiceOf({ ...sidebar, ...cardScreen });
