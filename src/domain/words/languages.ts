import type { Words } from './words.js';
import { en } from './en.js';

/** Every language that has a word file, by its code. To add one: write the file, name it here. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en };
