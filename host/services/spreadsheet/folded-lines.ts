import { enumKey, enumMember } from './enums.js';
import { flag, setFlag } from './extras.js';
import { depthAt, shiftedGroups } from './line-groups.js';
import type { LineGroup } from './line-groups.js';
import type { RangePlace, SheetPlace } from './places.js';

type Position = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

/** The groups of a tab's rows, or of its columns. Indexes are 0-based. */
export class FoldedLines {
  constructor(
    readonly sheet: SheetPlace,
    private readonly dimension: 'rows' | 'columns',
  ) {}

  private get name(): 'rowGroups' | 'columnGroups' {
    return this.dimension === 'rows' ? 'rowGroups' : 'columnGroups';
  }

  private get controlAfter(): boolean {
    return flag(this.sheet.workbook, this.sheet.key, `${this.name}ControlAfter`, false);
  }

  groups(): readonly LineGroup[] {
    return flag(this.sheet.workbook, this.sheet.key, this.name, []);
  }

  private keep(groups: readonly LineGroup[]): void {
    setFlag(this.sheet.workbook, this.sheet.key, this.name, groups);
  }

  position(): Position {
    return enumMember('GroupControlTogglePosition', this.controlAfter ? 'AFTER' : 'BEFORE');
  }

  setPosition(position: Position): void {
    setFlag(this.sheet.workbook, this.sheet.key, `${this.name}ControlAfter`, enumKey(position) === 'AFTER');
  }

  /** Where the toggle is: the line just before the group, or just after it. */
  controlOf({ first, last }: LineGroup): number {
    return this.controlAfter ? last + 1 : first - 1;
  }

  rangeOf({ first, last }: LineGroup): RangePlace {
    const grid = this.sheet.grid();
    const [rows, columns] = [this.dimension === 'rows', this.dimension === 'columns'];
    return this.sheet.range(rows ? { ...grid, top: first, bottom: last } : { ...grid, left: first, right: last }, {
      startRow: rows,
      endRow: rows,
      startColumn: columns,
      endColumn: columns,
    });
  }

  depthOf(line: number): number {
    return depthAt(this.groups(), line);
  }

  /** The group of that depth that holds the line or has its toggle there; null: there is none. */
  at(line: number, depth: number): LineGroup | null {
    const ofDepth = this.groups().filter((group) => group.depth === depth);
    const holding = ofDepth.find(({ first, last }) => first <= line && line <= last);
    return holding ?? ofDepth.find((group) => this.controlOf(group) === line) ?? null;
  }

  /** Makes the lines deeper or shallower. Throws for the first line where its toggle would have no place. */
  shift(first: number, last: number, delta: number): void {
    if (delta > 0 && first === 0 && !this.controlAfter) {
      this.sheet.session.fail(this.dimension === 'rows' ? 'firstRowGroup' : 'firstColumnGroup');
    }
    const before = this.groups();
    this.keep(shiftedGroups(before, first, last, delta));
    this.showBut(before.filter(({ collapsed }) => collapsed));
  }

  setCollapsed(groups: readonly LineGroup[], collapsed: boolean): void {
    this.keep(this.groups().map((group) => (groups.includes(group) ? { ...group, collapsed } : group)));
    if (collapsed) for (const group of groups) this.hide(group.first, group.last, true);
    else this.showBut(groups);
  }

  /** The lines of these groups are seen again, but for those of groups that are collapsed. */
  private showBut(groups: readonly LineGroup[]): void {
    for (const { first, last } of groups) this.hide(first, last, false);
    for (const { first, last, collapsed } of this.groups()) if (collapsed) this.hide(first, last, true);
  }

  private hide(first: number, last: number, hidden: boolean): void {
    const { workbook, key } = this.sheet;
    if (this.dimension === 'rows') workbook.setRowsHidden(key, first, last - first + 1, hidden);
    else workbook.setColumnsHidden(key, first, last - first + 1, hidden);
  }

  /** Groups that lie wholly within the lines. */
  within(first: number, last: number): readonly LineGroup[] {
    return this.groups().filter((group) => group.first >= first && group.last <= last);
  }

  /** The deepest expanded group that lies partly within the lines, if any. */
  partlyWithin(first: number, last: number): readonly LineGroup[] {
    const partly = this.groups().filter((group) => !group.collapsed && group.first <= last && group.last >= first);
    const deepest = Math.max(...partly.map(({ depth }) => depth));
    return partly.filter(({ depth }) => depth === deepest).slice(0, 1);
  }

  /** Collapsed groups that touch the lines, themselves or with their toggle; of several in one place the shallowest. */
  expandTouching(first: number, last: number): void {
    const touching = this.groups().filter((group) => {
      const control = this.controlOf(group);
      const touches = (group.first <= last && group.last >= first) || (control >= first && control <= last);
      return group.collapsed && touches;
    });
    const shallowest = touching.filter((group) => {
      return !touching.some((other) => other.depth < group.depth && this.controlOf(other) === this.controlOf(group));
    });
    this.setCollapsed(shallowest, false);
  }

  /** Expanded to that depth, collapsed below it. */
  expandTo(depth: number): void {
    const collapse = (those: (group: LineGroup) => boolean, collapsed: boolean): void => {
      this.setCollapsed(this.groups().filter(those), collapsed);
    };
    collapse((group) => group.depth <= depth, false);
    collapse((group) => group.depth > depth, true);
  }
}
