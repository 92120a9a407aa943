import { cellCommands } from './cells.js';
import type { WrittenCell } from './plugins/cells.js';
import type { Engine } from './engine.js';
import { engineFormat } from './plugins/google-format.js';
import type { Command } from './odoo.js';
import type { BorderSide, CellStyle, SheetKey, StyleChange, Zone } from './workbook.js';

/** The style properties that both sides call by the same name. */
const PROPERTIES = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontSize',
  'fontFamily',
  'textColor',
  'fillColor',
  'align',
  'verticalAlign',
  'wrapping',
] as const satisfies readonly (keyof CellStyle)[];

export function forEachCell(zone: Zone, visit: (row: number, column: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) visit(row, column);
  }
}

export function stylesOf(engine: Engine, sheet: SheetKey, zone: Zone): CellStyle[][] {
  return mapZone(zone, (row, column) => styleFrom(engine.getters.getCell(engine.at(sheet, row, column))?.style));
}

/** The cell's own style with the first matching conditional rule over it. */
export function seenStylesOf(engine: Engine, sheet: SheetKey, zone: Zone): CellStyle[][] {
  const { getters } = engine;
  return mapZone(zone, (row, column) => {
    const position = engine.at(sheet, row, column);
    return {
      ...styleFrom(getters.getCell(position)?.style),
      ...styleFrom(getters.getCellConditionalFormatStyle(position)),
    };
  });
}

/** Only what is set: no property is there with the value undefined. */
export function styleFrom(style: object | undefined): CellStyle {
  if (style === undefined) return {};
  const held: Partial<Record<string, unknown>> = { ...style };
  const found: Record<string, unknown> = {};
  for (const property of PROPERTIES) {
    const value = held[property];
    if (value === undefined || value === null || value === '') continue;
    found[property] = typeof value === 'string' && property.endsWith('Color') ? value.toLowerCase() : value;
  }
  // Checked property by property above; the engine's style has the same types.
  return found;
}

export function setStyle(engine: Engine, sheet: SheetKey, zone: Zone, change: StyleChange): void {
  const changes: WrittenCell[] = [];
  forEachCell(zone, (row, column) => changes.push(styleChange(engine, sheet, row, column, change)));
  engine.runAll(cellCommands(engine, sheet, changes));
}

export function setStyles(
  engine: Engine,
  sheet: SheetKey,
  top: number,
  left: number,
  changes: readonly (readonly StyleChange[])[],
): void {
  const cells = changes.flatMap((row, down) =>
    row.map((change, across) => styleChange(engine, sheet, top + down, left + across, change)),
  );
  engine.runAll(cellCommands(engine, sheet, cells));
}

function styleChange(engine: Engine, sheet: SheetKey, row: number, column: number, change: StyleChange): WrittenCell {
  const style = new Map<string, unknown>(
    Object.entries(engine.getters.getCell(engine.at(sheet, row, column))?.style ?? {}),
  );
  for (const property of PROPERTIES) {
    const value = change[property];
    if (value === null) style.delete(property);
    else if (value !== undefined) style.set(property, value);
  }
  return { row, col: column, style: style.size === 0 ? null : Object.fromEntries(style) };
}

export function setFormat(engine: Engine, sheet: SheetKey, zone: Zone, format: string | null): void {
  const changes: WrittenCell[] = [];
  const written = format === null ? '' : engineFormat(format);
  forEachCell(zone, (row, col) => changes.push({ row, col, format: written }));
  engine.runAll(cellCommands(engine, sheet, changes));
}

export function setFormats(
  engine: Engine,
  sheet: SheetKey,
  top: number,
  left: number,
  formats: readonly (readonly (string | null)[])[],
): void {
  const changes = formats.flatMap((row, down) =>
    row.map((format, across) => {
      return { row: top + down, col: left + across, format: format === null ? '' : engineFormat(format) };
    }),
  );
  engine.runAll(cellCommands(engine, sheet, changes));
}

type EngineSide = 'all' | 'clear' | 'h' | 'v' | 'top' | 'left' | 'bottom' | 'right' | 'external' | 'hv';
const SIDES: Readonly<Record<BorderSide, EngineSide>> = {
  top: 'top',
  left: 'left',
  bottom: 'bottom',
  right: 'right',
  vertical: 'v',
  horizontal: 'h',
};
/** Google's border styles by the engine's: what it lacks gets the nearest. */
const BORDER_STYLES: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

export function setBorder(
  engine: Engine,
  sheet: SheetKey,
  zone: Zone,
  sides: Readonly<Partial<Record<BorderSide, { readonly style: string; readonly color: string } | null>>>,
): void {
  const commands: Command[] = [];
  for (const [side, border] of Object.entries(sides)) {
    if (!isBorderSide(side)) continue;
    const position = SIDES[side];
    const look =
      border === null ? { color: '' } : { color: border.color, style: BORDER_STYLES[border.style] ?? border.style };
    commands.push({ type: 'SET_ZONE_BORDERS', sheetId: sheet, target: [{ ...zone }], border: { position, ...look } });
  }
  engine.runAll(commands);
}

function isBorderSide(side: string): side is BorderSide {
  return side in SIDES;
}

export function clear(
  engine: Engine,
  sheet: SheetKey,
  zone: Zone,
  what: { contents?: boolean; formats?: boolean },
): void {
  const changes: WrittenCell[] = [];
  forEachCell(zone, (row, column) => {
    const cell = engine.getters.getCell(engine.at(sheet, row, column));
    if (cell === undefined) return;
    const contents = what.contents === true ? { content: '' } : {};
    changes.push({ row, col: column, ...contents, ...(what.formats === true ? { style: null, format: '' } : {}) });
  });
  const commands = cellCommands(engine, sheet, changes);
  if (what.formats === true) {
    const target = [{ ...zone }];
    commands.push({ type: 'SET_ZONE_BORDERS', sheetId: sheet, target, border: { position: 'clear' } });
  }
  engine.runAll(commands);
}

export function mapZone<T>(zone: Zone, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let column = zone.left; column <= zone.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}
