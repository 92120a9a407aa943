import { de } from './de/mail.js';
import { en } from './en/mail.js';
import { es } from './es/mail.js';
import { fr } from './fr/mail.js';
import type { Texts } from './texts.js';

/** Every language there is. The first is what an unknown one falls back to. */
export const LANGUAGES: readonly Texts[] = [en, de, fr, es];

/** The language that Settings names, or else the one of the spreadsheet's locale ("de_AT"), or else English. */
export function textsFor(language: string, locale: string): Texts {
  const find = (code: string): Texts | undefined =>
    LANGUAGES.find((texts) => texts.code === code.trim().slice(0, 2).toLowerCase());
  return find(language) ?? find(locale) ?? en;
}
