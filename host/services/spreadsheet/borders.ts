import { Color } from './color.js';
import { enumMember } from './enums.js';
import type { Session } from './session.js';

export interface BorderLine {
  /** A SpreadsheetApp.BorderStyle name. */
  readonly style: string;
  readonly color: string;
}

export interface CellBorders {
  readonly top: BorderLine | null;
  readonly left: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly right: BorderLine | null;
}

const NONE: CellBorders = { top: null, left: null, bottom: null, right: null };

/** The undocumented object that getBorder() gives live: getTop(), getLeft(), … each with a colour and a style. */
export const Borders = {
  /** What was kept for a cell; it went in as CellBorders. */
  linesOf(kept: unknown): CellBorders {
    return isCellBorders(kept) ? kept : NONE;
  },

  handleOf(session: Session, kept: unknown): object | null {
    if (!isCellBorders(kept)) return null;
    const side = (line: BorderLine | null) => ({
      getColor: () => Color.of(session, line === null ? { kind: 'unset' } : { kind: 'rgb', hex: line.color }).handle,
      getBorderStyle: () => (line === null ? null : enumMember('BorderStyle', line.style)),
      toString: () => 'Border',
    });
    return {
      getTop: () => side(kept.top),
      getLeft: () => side(kept.left),
      getBottom: () => side(kept.bottom),
      getRight: () => side(kept.right),
      toString: () => 'Borders',
    };
  },
};

function isCellBorders(kept: unknown): kept is CellBorders {
  return typeof kept === 'object' && kept !== null && 'top' in kept && 'left' in kept && 'bottom' in kept;
}
