/** A repeatable source for whatever Google leaves open: the minute of a trigger, an id, the order of two answers. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** An integer from 0 to `below` − 1. */
  integer(below: number): number;
  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string;
  /** For save and restore. */
  state: number;
}

/** mulberry32: small, fast, and good enough to choose a minute. */
export function randomFrom(seed: number): Random {
  const random: Random = {
    state: seed >>> 0,
    next() {
      random.state = (random.state + 0x6d2b79f5) >>> 0;
      let mixed = random.state;
      mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
    integer: (below) => Math.floor(random.next() * below),
    hex(length) {
      let text = '';
      while (text.length < length) text += random.integer(16).toString(16);
      return text;
    },
  };
  return random;
}

/** A number that is the same for the same texts: where a choice must not depend on what was chosen before. */
export function seedOf(...texts: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const character of texts.join('\u0000')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return hash >>> 0;
}
