import type { GGroup, GSheet } from './google.js';
import { FoldedLines } from './folded-lines.js';
import { Group } from './group.js';
import { SheetLines } from './sheet-lines.js';

type Position = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

/** A tab's groups of rows and columns. Indexes and depths are 1-based. */
export abstract class SheetGroups extends SheetLines {
  private folded(dimension: 'rows' | 'columns', work: (lines: FoldedLines) => void): GSheet {
    this.assertThere();
    this.mayEdit(this.grid());
    work(new FoldedLines(this, dimension));
    return this.handle;
  }

  private group(dimension: 'rows' | 'columns', index: number, depth: number): GGroup | null {
    const lines = new FoldedLines(this, dimension);
    const found = lines.at(index - 1, depth);
    return found === null ? null : new Group(lines, found).handle;
  }

  collapseAllRowGroups(): GSheet {
    return this.folded('rows', (lines) => {
      lines.setCollapsed(lines.groups(), true);
    });
  }

  collapseAllColumnGroups(): GSheet {
    return this.folded('columns', (lines) => {
      lines.setCollapsed(lines.groups(), true);
    });
  }

  expandAllRowGroups(): GSheet {
    return this.folded('rows', (lines) => {
      lines.setCollapsed(lines.groups(), false);
    });
  }

  expandAllColumnGroups(): GSheet {
    return this.folded('columns', (lines) => {
      lines.setCollapsed(lines.groups(), false);
    });
  }

  expandRowGroupsUpToDepth(groupDepth: number): GSheet {
    return this.folded('rows', (lines) => {
      lines.expandTo(groupDepth);
    });
  }

  expandColumnGroupsUpToDepth(groupDepth: number): GSheet {
    return this.folded('columns', (lines) => {
      lines.expandTo(groupDepth);
    });
  }

  getRowGroup(rowIndex: number, groupDepth: number): GGroup | null {
    return this.group('rows', rowIndex, groupDepth);
  }

  getColumnGroup(columnIndex: number, groupDepth: number): GGroup | null {
    return this.group('columns', columnIndex, groupDepth);
  }

  getRowGroupDepth(rowIndex: number): number {
    return new FoldedLines(this, 'rows').depthOf(rowIndex - 1);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return new FoldedLines(this, 'columns').depthOf(columnIndex - 1);
  }

  getRowGroupControlPosition(): Position {
    return new FoldedLines(this, 'rows').position();
  }

  getColumnGroupControlPosition(): Position {
    return new FoldedLines(this, 'columns').position();
  }

  setRowGroupControlPosition(position: Position): GSheet {
    return this.folded('rows', (lines) => {
      lines.setPosition(position);
    });
  }

  setColumnGroupControlPosition(position: Position): GSheet {
    return this.folded('columns', (lines) => {
      lines.setPosition(position);
    });
  }
}
