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

export const NO_BORDERS: CellBorders = { top: null, left: null, bottom: null, right: null };

/** The undocumented object that getBorder() gives live: getTop(), getLeft(), … each with a colour and a style. */
export function bordersHandle(session: Session, lines: CellBorders): object | null {
  if (Object.values(lines).every((line) => line === null)) return null;
  const side = (line: BorderLine | null) => ({
    getColor: () => Color.of(session, line === null ? { kind: 'unset' } : { kind: 'rgb', hex: line.color }).handle,
    getBorderStyle: () => (line === null ? null : enumMember('BorderStyle', line.style)),
    toString: () => 'Border',
  });
  return {
    getTop: () => side(lines.top),
    getLeft: () => side(lines.left),
    getBottom: () => side(lines.bottom),
    getRight: () => side(lines.right),
    toString: () => 'Borders',
  };
}
