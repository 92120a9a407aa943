/** As much of a text of the file as a sentence about it can hold. */
const MOST = 40;

/** A text of the file, on one line and cut where it is too long to be quoted in a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
