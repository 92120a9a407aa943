import type { GGroup, GRange } from './google.js';
import type { LineGroup } from './line-groups.js';
import { ServiceObject } from './service-object.js';
import type { FoldedLines } from './folded-lines.js';

/** Rows or columns that can be folded away. It is known by its lines and depth: once those change, it is gone. */
export class Group extends ServiceObject<GGroup> implements GGroup {
  readonly apiName = 'Spreadsheet.Group';

  constructor(
    private readonly lines: FoldedLines,
    private readonly group: LineGroup,
  ) {
    super(lines.sheet.session);
  }

  private get current(): LineGroup {
    const { first, last, depth } = this.group;
    const there = this.lines
      .groups()
      .find((group) => group.first === first && group.last === last && group.depth === depth);
    return there ?? this.session.fail('noGroup');
  }

  collapse(): GGroup {
    this.lines.setCollapsed([this.current], true);
    return this.handle;
  }

  expand(): GGroup {
    this.lines.setCollapsed([this.current], false);
    return this.handle;
  }

  getControlIndex(): number {
    return this.lines.controlOf(this.current) + 1;
  }

  getDepth(): number {
    return this.current.depth;
  }

  getRange(): GRange {
    return this.lines.rangeOf(this.current).handle;
  }

  isCollapsed(): boolean {
    return this.current.collapsed;
  }

  remove(): void {
    const { first, last } = this.current;
    this.lines.shift(first, last, -1);
  }
}
