import { shortened } from './shortened.js';
/** Google: characters in the name of a tab. */
const LONGEST = 100;

/**
 * Names under which the tabs of a file can stand in one workbook: none empty, none too long, none twice (capitals make
 * no difference). `note` hears of each that had to change.
 */
export function tabNames(written: readonly string[], note: (says: string) => void): string[] {
  const taken = new Set<string>();
  return written.map((name, index) => {
    const usable = name
      .replace(/[\u0000-\u001f\u007f-\u009f\u2060]+/g, ' ')
      .trim()
      .slice(0, LONGEST)
      .trim();
    const base = usable === '' ? `Sheet${String(index + 1)}` : usable;
    let own = base;
    for (let number = 2; taken.has(own.toLowerCase()); number++)
      own = `${base.slice(0, LONGEST - 6)} (${String(number)})`;
    taken.add(own.toLowerCase());
    if (own !== name)
      note(`The tab “${shortened(name)}” is named “${shortened(own)}” here: a tab needs a name of its own.`);
    return own;
  });
}
