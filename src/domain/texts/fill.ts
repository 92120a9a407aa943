import type { Counted } from './texts.js';

/** Puts values into a sentence's `{slots}`. A slot without a value stays visible, so that a test finds it. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot: string, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    return value === undefined ? slot : String(value);
  });
}

/** The sentence for that many, with `{n}` filled in. */
export function count(sentence: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(n === 1 ? sentence.one : sentence.other, { ...values, n });
}
