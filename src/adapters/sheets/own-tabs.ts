import { OWN_TABS } from '../../app/ports/set-up-steps.js';
import type { OwnTab } from '../../app/ports/set-up-steps.js';
import type { Say } from '../../domain/texts/say.js';
import { TAB_NAMES, TAB_TITLES } from '../../domain/texts/sheet-words.js';
import { isOwnTab, MAKING_MARK, OWN_TABS_MARK, SCHEMA } from './tab-marks.js';
import type { MarkMemory } from './tab-marks.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Known by the marks on the workbook, so they may be renamed and moved; a duplicate of one is nobody's. */
export class OwnTabs {
  constructor(
    private readonly marks: MarkMemory,
    private readonly say: Say,
  ) {}

  /** Null where there is none, and where somebody deleted it. */
  find(is: OwnTab): Sheet | null {
    const ids = this.marks.read().own.get(is) ?? [];
    return this.sheets().find((sheet) => ids.includes(sheet.getSheetId())) ?? null;
  }

  /** Which of ours a tab is; null where it is none. */
  which(sheetId: number): OwnTab | null {
    const { own } = this.marks.read();
    return OWN_TABS.find((is) => own.get(is)?.includes(sheetId) === true) ?? null;
  }

  /** Throws where somebody deleted it. */
  get(is: OwnTab): Sheet {
    const sheet = this.find(is);
    if (sheet === null) throw new RangeError(this.say('tab.gone', { name: TAB_NAMES[is] }));
    return sheet;
  }

  /**
   * Makes those that are missing, one after the other. Their names are marked before and their ids after: what an
   * earlier try left half made is deleted and made again, so a stop anywhere leaves no second one behind. Answers with those that were made.
   */
  add(layOuts: Readonly<Partial<Record<OwnTab, (sheet: Sheet) => void>>>): readonly OwnTab[] {
    const missing = OWN_TABS.flatMap((is) => {
      const layOut = layOuts[is];
      return layOut === undefined || this.find(is) !== null ? [] : [[is, layOut] as const];
    });
    if (missing.length === 0) return [];
    const unsaid = missing.flatMap(([is]) => (this.isAnnounced(is) ? [] : [is]));
    for (const [is] of missing) if (!unsaid.includes(is)) this.removeHalfMade(is);
    const names = this.freeNames(missing.map(([is]) => is));
    if (unsaid.length > 0) this.marks.add(MAKING_MARK, this.freeNames(unsaid));
    const ids: Record<string, number> = {};
    for (const [is, layOut] of missing) {
      const sheet = this.spreadsheet.insertSheet(names[is] ?? is, this.sheets().length);
      layOut(sheet);
      ids[is] = sheet.getSheetId();
    }
    this.marks.add(OWN_TABS_MARK, { ...ids, schema: SCHEMA });
    return missing.map(([is]) => is);
  }

  remove(those: readonly OwnTab[]): void {
    for (const is of those) {
      const sheet = this.find(is);
      if (sheet !== null) this.spreadsheet.deleteSheet(sheet);
    }
  }

  /** The names of those that are missing, for the mark of a set-up that will make them; remembered as announced. */
  announce(): Readonly<Record<string, string>> {
    const names = this.freeNames(OWN_TABS.filter((is) => this.find(is) === null && !this.isAnnounced(is)));
    this.marks.remember(MAKING_MARK, names);
    return names;
  }

  private isAnnounced(is: OwnTab): boolean {
    const { own, making } = this.marks.read();
    return (making.get(is)?.length ?? 0) > (own.get(is)?.length ?? 0);
  }

  private freeNames(those: readonly OwnTab[]): Record<string, string> {
    const taken = new Set(this.sheets().map((sheet) => sheet.getName().toLowerCase()));
    return Object.fromEntries(those.map((is) => [is, freeName(TAB_NAMES[is], taken)]));
  }

  private removeHalfMade(is: OwnTab): void {
    const marked = this.marks.read();
    const names = marked.making.get(is) ?? [];
    for (const sheet of this.sheets()) {
      if (!names.includes(sheet.getName()) || isOwnTab(marked, sheet.getSheetId())) continue;
      // Somebody's own tab of that name is left alone.
      const first: unknown = sheet.getRange(1, 1).getValue();
      if (first === '' || first === TAB_TITLES[is]) this.spreadsheet.deleteSheet(sheet);
    }
  }

  private get spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.marks.spreadsheet;
  }

  private sheets(): Sheet[] {
    return this.spreadsheet.getSheets();
  }
}

/** A name that is taken, in whatever case, gets a number: Google tells no two tabs apart by their case. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
