import { lineAfterShift } from './a1.js';

/** Rows or columns folded together: 0-based, both ends within. */
export interface LineGroup {
  readonly first: number;
  readonly last: number;
  /** 1: the outermost. */
  readonly depth: number;
  readonly collapsed: boolean;
}

/** "This has no effect when decreasing the group depth below zero or above eight": the reference, shiftRowGroupDepth. */
const DEEPEST = 8;

/** How many groups a line lies in. */
export const depthAt = (groups: readonly LineGroup[], line: number): number =>
  groups.filter(({ first, last }) => first <= line && line <= last).length;

/**
 * The groups after the depth of some lines has changed. At each depth neighbouring lines are one group; one that was
 * collapsed stays so.
 */
export function shiftedGroups(
  groups: readonly LineGroup[],
  first: number,
  last: number,
  delta: number,
): readonly LineGroup[] {
  const end = Math.max(last, ...groups.map((group) => group.last));
  const depths = Array.from({ length: end + 1 }, (_, line) => {
    const depth = depthAt(groups, line);
    return line < first || line > last ? depth : Math.min(DEEPEST, Math.max(0, depth + delta));
  });
  const found: LineGroup[] = [];
  for (let depth = 1; depth <= Math.max(...depths); depth++) {
    for (let line = 0; line <= end; line++) {
      if ((depths[line] ?? 0) < depth) continue;
      const from = line;
      while ((depths[line + 1] ?? 0) >= depth) line++;
      found.push({ first: from, last: line, depth, collapsed: wasCollapsed(groups, from, line, depth) });
    }
  }
  return found;
}

function wasCollapsed(groups: readonly LineGroup[], first: number, last: number, depth: number): boolean {
  const same = groups.filter((group) => group.first === first && group.last === last);
  const overlapping = groups.filter((group) => group.depth === depth && group.first <= last && group.last >= first);
  return (same.length > 0 ? same : overlapping).some(({ collapsed }) => collapsed);
}

/** Lines came (count > 0) or went (count < 0) before an index: a group grows with what comes into it. */
export function movedGroups(groups: readonly LineGroup[], at: number, count: number): readonly LineGroup[] {
  return groups
    .map((group) => ({
      ...group,
      first: lineAfterShift(group.first, at, count, true),
      last: lineAfterShift(group.last, at, count, false),
    }))
    .filter(({ first, last }) => first <= last);
}
