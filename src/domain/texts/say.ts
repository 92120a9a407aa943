import { en } from './en/index.js';

/** The sentences by key: a text, or a function of the values that the text needs. */
export type Sentences = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};

export type SentenceKey = keyof Sentences;

/** Nothing for a plain sentence, the values for one that needs some. */
type ValuesOf<Key extends SentenceKey> = Sentences[Key] extends (values: infer Values) => string ? [Values] : [];

/** Says one sentence in the reader's language. */
export type Say = <Key extends SentenceKey>(key: Key, ...values: ValuesOf<Key>) => string;

/** A voice for one language. What the language lacks is said in English. */
export const sayIn =
  (language: Partial<Sentences>): Say =>
  (key, ...values) => {
    const sentence: string | ((values: never) => string) = language[key] ?? en[key];
    return typeof sentence === 'string' ? sentence : sentence(...(values as [never]));
  };
