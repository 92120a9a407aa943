import type { Engine } from './engine.js';
import type { Command } from './odoo.js';
import { contentAt } from './plugins/user-edits.js';
import type { RecordedEdit } from './plugins/user-edits.js';
import type { UserEdit, Zone } from './workbook.js';

/** Which kind of change a command of the page is. */
const KINDS: Readonly<Record<string, UserEdit['kind']>> = {
  CREATE_SHEET: 'insert sheet',
  DUPLICATE_SHEET: 'insert sheet',
  DELETE_SHEET: 'remove sheet',
  SET_FORMATTING: 'format',
  CLEAR_FORMATTING: 'format',
  SET_ZONE_BORDERS: 'format',
  SET_BORDER: 'format',
  UPDATE_CELL: 'format',
};

/** Takes what was recorded while a person was at work, and makes the events of it: edits first, then the rest. */
export function takeUserEdits(engine: Engine): UserEdit[] {
  const edits = engine.recorder.edits.splice(0);
  const others = engine.recorder.others.splice(0);
  engine.recorder.underWay = null;
  return [...editEvents(engine, edits), ...otherEvents(others)];
}

/** One event per sheet, over all cells changed there; old and new value only for a single cell, as at Google. */
function editEvents(engine: Engine, edits: readonly RecordedEdit[]): UserEdit[] {
  // A cell that was written twice is one change: what it held before the first.
  const bySheet = new Map<string, Map<string, RecordedEdit>>();
  for (const edit of edits) {
    const held = bySheet.get(edit.sheetId) ?? new Map<string, RecordedEdit>();
    const place = `${edit.row}:${edit.column}`;
    if (!held.has(place)) held.set(place, edit);
    bySheet.set(edit.sheetId, held);
  }
  return [...bySheet].flatMap(([sheet, byPlace]) => {
    const held = [...byPlace.values()];
    const [first] = held;
    if (first === undefined || engine.getters.tryGetSheet(sheet) === undefined) return [];
    const zone = held.reduce<Zone>(
      (all, { row, column }) => ({
        top: Math.min(all.top, row),
        bottom: Math.max(all.bottom, row),
        left: Math.min(all.left, column),
        right: Math.max(all.right, column),
      }),
      { top: first.row, bottom: first.row, left: first.column, right: first.column },
    );
    if (held.length > 1) return [{ sheet, kind: 'edit', zone, oldValue: null, value: null }];
    return [{ sheet, kind: 'edit', zone, oldValue: first.before, value: contentAt(engine.getters, first) }];
  });
}

function otherEvents(commands: readonly Command[]): UserEdit[] {
  const seen = new Set<string>();
  return commands.flatMap((command): UserEdit[] => {
    const sheet = typeof command['sheetId'] === 'string' ? command['sheetId'] : '';
    const kind = kindOf(command);
    if (seen.has(`${sheet}:${kind}`)) return [];
    seen.add(`${sheet}:${kind}`);
    return [{ sheet, kind, zone: null, oldValue: null, value: null }];
  });
}

function kindOf(command: Command): UserEdit['kind'] {
  const what = command['dimension'] === 'COL' ? 'column' : 'row';
  if (command.type === 'ADD_COLUMNS_ROWS') return `insert ${what}`;
  if (command.type === 'REMOVE_COLUMNS_ROWS') return `remove ${what}`;
  return KINDS[command.type] ?? 'other';
}
