/** Sentences by key: a text, or a function of the values that it needs. */
export type Topic = Readonly<Record<string, string | ((values: never) => string)>>;

/** Nothing for a plain sentence, the values for one that needs some. */
type Needs<Sentence> = Sentence extends (values: infer Values) => string ? [Values] : [];

/** Says one sentence of the topics that it was made of. */
export type VoiceOf<Spoken extends Topic> = <Key extends keyof Spoken & string>(
  key: Key,
  ...values: Needs<Spoken[Key]>
) => string;

/** A voice over some topics only: a page that needs few sentences carries no others. */
export const voiceOf =
  <Spoken extends Topic>(topics: Spoken): VoiceOf<Spoken> =>
  (key, ...values) => {
    const sentence = topics[key];
    // The values fit: `Needs` reads them off the very sentence.
    return typeof sentence === 'function' ? sentence(...(values as [never])) : (sentence ?? key);
  };
