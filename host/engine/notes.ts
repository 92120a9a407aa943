import type { Engine } from './engine.js';
import { mapZone } from './looks.js';
import type { Command } from './odoo.js';
import type { Annotation } from './plugins/annotations.js';
import type { SheetKey, Zone } from './workbook.js';

export const NOTE = 'note';

/** The notes of a sheet by "row:column". */
export function notesByCell(engine: Engine, sheet: SheetKey): ReadonlyMap<string, Annotation> {
  const byCell = new Map<string, Annotation>();
  for (const note of engine.ours.getAnnotations(NOTE)) {
    if (note.range?.sheetId === sheet) byCell.set(`${note.range.zone.top}:${note.range.zone.left}`, note);
  }
  return byCell;
}

export function noteText(note: Annotation | undefined): string {
  return note === undefined ? '' : String(note.data);
}

export function notesIn(engine: Engine, sheet: SheetKey, zone: Zone): string[][] {
  const byCell = notesByCell(engine, sheet);
  return mapZone(zone, (row, column) => noteText(byCell.get(`${row}:${column}`)));
}

export function setNotes(
  engine: Engine,
  sheet: SheetKey,
  top: number,
  left: number,
  notes: readonly (readonly (string | null)[])[],
): void {
  const byCell = notesByCell(engine, sheet);
  const commands = notes.flatMap((row, down) =>
    row.flatMap((text, across) => noteCommand(engine, sheet, top + down, left + across, text, byCell)),
  );
  engine.runAll(commands);
}

/** The command that makes a cell's note this text; none where it already is. The empty text is no note. */
export function noteCommand(
  engine: Engine,
  sheet: SheetKey,
  row: number,
  column: number,
  text: string | null,
  byCell: ReadonlyMap<string, Annotation>,
): Command[] {
  const held = byCell.get(`${row}:${column}`);
  if (noteText(held) === (text ?? '')) return [];
  if (text === null || text === '') return held === undefined ? [] : [engine.removeAnnotation(held.id)];
  const range = engine.rangeData(sheet, { top: row, bottom: row, left: column, right: column });
  return [engine.setAnnotation(NOTE, held?.id ?? engine.newId(NOTE), [range], text)];
}
