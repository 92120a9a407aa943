/**
 * Parts of a log row that hold a word or a mark of ours, never anybody's own text. Everything else that is text is taken
 * for a person's words: what a later version adds is erased, too, unless it is named here.
 */
const OURS =
  'kind id refersTo candidateId who from to channel entered phase decision answer whom state closingReason situation'.split(
    ' ',
  );

/**
 * A log row without what a person said or is called: no name, stage word, summary, feedback or reason. Days, numbers and
 * our own words stay, and with them every count and figure.
 */
export function withoutTheirWords(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([part, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) return [part, withoutTheirWords(value)];
      return [part, typeof value === 'string' && !OURS.includes(part) ? '' : value];
    }),
  );
}
