/** Small words by which a text in a language is known, with blanks between. */
const KNOWN_BY = {
  en: 'the and of to you your we our for with that this is are were have has not but from they she he would will about because too isn didn been an at by',
  de: 'der die das und es am es am ist nicht wir sie ihr ihre ihren ihnen du dein deine dir dich mit für von zu im ein eine einen einer war waren haben hat hatte auf als sich dass uns bei zum zur auch noch wird werden wurde sind er nur den dem aus',
  fr: 'le la les et est nous vous votre vos notre nos des du une pour dans avec pas ne que qui sur au aux mais avez avons était être sont ce cette il elle ils elles je tu ton ta tes par plus très trop leur',
  es: 'el los las y es nos usted ustedes tu tus su sus una por para con sin del al pero que qué como muy más está fue son ha han has hemos te le lo se en no más porque esta este nuestro nuestra',
} as const;
export type Language = keyof typeof KNOWN_BY;

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];
const known = new Map(LANGUAGES.map((language) => [language, new Set(KNOWN_BY[language].split(' '))]));

/**
 * The languages that a text may be in: the one most of its small words belong to, or several where it is as much one as
 * the other. A text with none of them may be in any.
 */
export function languagesOf(text: string): readonly Language[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => words.filter((word) => known.get(language)?.has(word) === true).length);
  const most = Math.max(...counts);
  return LANGUAGES.filter((_, at) => counts[at] === most);
}
