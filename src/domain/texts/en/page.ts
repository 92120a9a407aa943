import { cardScreen } from './card-screen.js';
import { closing } from './closing.js';
import { sidebar } from './sidebar.js';
import { todayScreen } from './today-screen.js';

/** What the sidebar's screens say by themselves, in English; what the server answers them is in `index.ts`. */
export const page = { ...sidebar, ...cardScreen, ...closing, ...todayScreen };
