import type { CellOutput, Zone } from '../../engine/workbook.js';
import { inputOf, textOf } from './cell-values.js';
import { contains } from './a1.js';
import { formulaAnswered } from './formula-text.js';
import type { GRange } from './google.js';
import { writeChecked } from './guard.js';
import { RangePlace } from './places.js';
import { behind, ServiceObject } from './service-object.js';
import type { SheetPlace } from './places.js';
import type { Session } from './session.js';

type GTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

interface Match {
  readonly sheet: SheetPlace;
  readonly row: number;
  readonly column: number;
}

/** Where to look: a zone of a tab; null is all its contents. */
export interface Searched {
  readonly sheet: SheetPlace;
  readonly zone: Zone | null;
}

/** Find and replace: case doesn't matter and parts of a cell match unless told. */
export class TextFinder extends ServiceObject<GTextFinder> implements GTextFinder {
  readonly apiName = 'Spreadsheet.TextFinder';
  private caseMatters = false;
  private wholeCell = false;
  private inFormulas = false;
  private isPattern = false;
  private plainLetters = false;
  private current: Match | null = null;
  private from: Match | null = null;

  constructor(
    session: Session,
    private readonly places: readonly Searched[],
    private readonly findText: string,
  ) {
    super(session);
  }

  private pattern(flags: string): RegExp {
    const text = this.plainLetters ? withoutMarks(this.findText) : this.findText;
    const source = this.isPattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.wholeCell ? `^(?:${source})$` : source, `${flags}${this.caseMatters ? '' : 'i'}u`);
  }

  private matches(): Match[] {
    const pattern = this.pattern('');
    return this.places.flatMap(({ sheet, zone }) => {
      const data = sheet.dataZone();
      const searched = zone ?? data;
      return sheet.workbook.read(sheet.key, searched).flatMap((cells, y) =>
        cells.flatMap((cell, x): Match[] => {
          const shown = this.inFormulas ? formulaOrShown(cell, sheet) : cell.display;
          const text = this.plainLetters ? withoutMarks(shown) : shown;
          if (text === '' || !pattern.test(text)) return [];
          return [{ sheet, row: searched.top + y, column: searched.left + x }];
        }),
      );
    });
  }

  private rangeOf({ sheet, row, column }: Match): GRange {
    return sheet.range({ top: row, bottom: row, left: column, right: column }).handle;
  }

  findAll(): GRange[] {
    return this.matches().map((match) => this.rangeOf(match));
  }

  findNext(): GRange | null {
    return this.step(1);
  }

  findPrevious(): GRange | null {
    return this.step(-1);
  }

  private step(by: 1 | -1): GRange | null {
    const matches = this.matches();
    const at = this.current ?? this.from;
    let index = by === 1 ? 0 : matches.length - 1;
    if (at !== null) {
      const found = matches.findIndex((match) => isSame(match, at));
      const after = matches.findIndex((match) => isAfter(match, at));
      if (found >= 0) index = found + by;
      else index = by === 1 ? (after < 0 ? matches.length : after) : (after < 0 ? matches.length : after) - 1;
    }
    this.current = matches[index] ?? null;
    return this.current === null ? null : this.rangeOf(this.current);
  }

  getCurrentMatch(): GRange | null {
    return this.current === null ? null : this.rangeOf(this.current);
  }

  ignoreDiacritics(ignoreDiacritics: boolean): GTextFinder {
    this.plainLetters = ignoreDiacritics;
    return this.handle;
  }

  matchCase(matchCase: boolean): GTextFinder {
    this.caseMatters = matchCase;
    return this.handle;
  }

  matchEntireCell(matchEntireCell: boolean): GTextFinder {
    this.wholeCell = matchEntireCell;
    return this.handle;
  }

  matchFormulaText(matchFormulaText: boolean): GTextFinder {
    this.inFormulas = matchFormulaText;
    return this.handle;
  }

  /** Occurrences, not cells. */
  replaceAllWith(replaceText: string): number {
    return this.matches().reduce((sum, match) => sum + this.replaceIn(match, replaceText), 0);
  }

  replaceWith(replaceText: string): number {
    return this.current === null ? 0 : this.replaceIn(this.current, replaceText);
  }

  private replaceIn({ sheet, row, column }: Match, replaceText: string): number {
    const zone = { top: row, bottom: row, left: column, right: column };
    const cell = sheet.workbook.read(sheet.key, zone)[0]?.[0];
    if (cell === undefined || (cell.formula !== null && !this.inFormulas)) return 0;
    const text = formulaOrShown(cell, sheet);
    let count = 0;
    const replaced = text.replace(this.pattern('g'), (all, ...groups: unknown[]) => {
      count += 1;
      return this.isPattern
        ? replaceText.replace(/\$(\d)/g, (_, digit: string) => textOf(groups[Number(digit) - 1] ?? all))
        : replaceText;
    });
    if (count === 0) return 0;
    sheet.mayEdit(zone);
    writeChecked(this.session, sheet.workbook, sheet.key, zone, [
      [inputOf(replaced, cell.format, sheet.workbook, this.session)],
    ]);
    return count;
  }

  startFrom(startRange: GRange): GTextFinder {
    const { sheet, zone } = behind(startRange, RangePlace);
    this.from = { sheet, row: zone.top, column: zone.left };
    this.current = null;
    return this.handle;
  }

  useRegularExpression(useRegEx: boolean): GTextFinder {
    this.isPattern = useRegEx;
    return this.handle;
  }
}

/** A formula reads as the script would get it. */
function formulaOrShown({ formula, display }: CellOutput, sheet: SheetPlace): string {
  return formula === null ? display : formulaAnswered(formula, sheet.workbook);
}

function isSame(a: Match, b: Match): boolean {
  return a.sheet.key === b.sheet.key && a.row === b.row && a.column === b.column;
}

function isAfter(a: Match, b: Match): boolean {
  return a.sheet.key === b.sheet.key && (a.row > b.row || (a.row === b.row && a.column > b.column));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A zone, cut to what holds anything, so that open ranges stay cheap. */
export function searchedZone(sheet: SheetPlace, zone: Zone): Zone {
  const data = sheet.dataZone();
  if (contains(data, zone)) return zone;
  return {
    ...zone,
    bottom: Math.max(zone.top, Math.min(zone.bottom, data.bottom)),
    right: Math.max(zone.left, Math.min(zone.right, data.right)),
  };
}
