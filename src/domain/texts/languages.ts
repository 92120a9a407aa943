import { de } from './de/mail.js';
import { es } from './es/mail.js';
import { fr } from './fr/mail.js';
import type { Sentences } from './say.js';

/** Every language there is, by its two letters. What one lacks is said in English, which has everything. */
export const LANGUAGES: ReadonlyMap<string, Partial<Sentences>> = new Map([
  ['en', {}],
  ['de', de],
  ['fr', fr],
  ['es', es],
]);

/** The language that Settings names, or else the one of the spreadsheet's locale ("de_AT"), or else English. */
export function sentencesFor(language: string, locale: string): Partial<Sentences> {
  const find = (code: string): Partial<Sentences> | undefined => LANGUAGES.get(code.trim().slice(0, 2).toLowerCase());
  return find(language) ?? find(locale) ?? {};
}
