import type { BorderSide, CellLayer, SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import { contains, intersection, lineAfterShift, movedZone } from './a1.js';
import { movedGroups } from './line-groups.js';
import type { LineGroup } from './line-groups.js';

/**
 * What Google keeps with a cell and the engine has no place for: text direction, rotation, runs of rich text, theme
 * colours, borders read back. Kept beside the cells and saved with the workbook.
 */
export interface Extras {
  readonly direction: string | null;
  readonly rotation: number | null;
  readonly verticalText: boolean | null;
  readonly horizontal: string | null;
  readonly wrap: string | null;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly richText: unknown;
  readonly border: unknown;
}

/** A place on a tab of a workbook. */
export interface ExtrasPlace {
  readonly workbook: Workbook;
  readonly key: SheetKey;
}

type Layers = Record<string, readonly CellLayer[]>;

function layersOf(workbook: Workbook, sheet: SheetKey): Layers {
  return (workbook.beside.cells[sheet] ??= {});
}

/** Sets a property over a zone; null takes it away. */
export function setExtra<K extends keyof Extras>(
  workbook: Workbook,
  sheet: SheetKey,
  zone: Zone,
  key: K,
  value: Extras[K],
): void {
  const layers = layersOf(workbook, sheet);
  const old = layers[key] ?? [];
  if (value === null && !old.some((layer) => intersection(layer.zone, zone) !== null)) return;
  layers[key] = [...old.filter((layer) => !contains(zone, layer.zone)), { zone, value }];
}

/** The property of one cell, or null. The values went in through `setExtra`, so they have the type they come out as. */
export function extraAt<K extends keyof Extras>(
  workbook: Workbook,
  sheet: SheetKey,
  row: number,
  column: number,
  key: K,
): Extras[K] | null {
  const cell = { top: row, bottom: row, left: column, right: column };
  const layers = workbook.beside.cells[sheet]?.[key] ?? [];
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at];
    if (layer !== undefined && contains(layer.zone, cell)) return layer.value as Extras[K];
  }
  return null;
}

/** Adds to what is kept for a zone without replacing it. */
export function addExtra(workbook: Workbook, sheet: SheetKey, zone: Zone, key: keyof Extras, value: unknown): void {
  const layers = layersOf(workbook, sheet);
  layers[key] = [...(layers[key] ?? []), { zone, value }];
}

/** All that was kept for one cell since it was last taken away, the oldest first, each with its zone of now. */
export function extraLayersAt(
  workbook: Workbook,
  sheet: SheetKey,
  row: number,
  column: number,
  key: keyof Extras,
): readonly CellLayer[] {
  const cell = { top: row, bottom: row, left: column, right: column };
  const over = (workbook.beside.cells[sheet]?.[key] ?? []).filter((layer) => contains(layer.zone, cell));
  return over.slice(over.findLastIndex((layer) => layer.value === null) + 1);
}

/** Forgets everything about a zone: its formats were cleared. */
export function clearExtras(workbook: Workbook, sheet: SheetKey, zone: Zone): void {
  const layers = workbook.beside.cells[sheet] ?? {};
  for (const key of LOOKS) if (layers[key] !== undefined) setExtra(workbook, sheet, zone, key, null);
}

/** What belongs to the looks of a cell; runs of rich text belong to its contents. */
const LOOKS = [
  'direction',
  'rotation',
  'verticalText',
  'horizontal',
  'wrap',
  'background',
  'fontColor',
  'border',
] as const satisfies readonly (keyof Extras)[];

/** Which of a cell's extras a copy takes along. */
export type CopiedExtras = 'contents and looks' | 'all but borders' | 'looks';

/** Copies what is kept with a zone to a place, in this file or another; borders are drawn there, too. */
export function copyExtras(
  from: ExtrasPlace,
  zone: Zone,
  to: ExtrasPlace & { readonly top: number; readonly left: number },
  what: CopiedExtras,
): void {
  const down = to.top - zone.top;
  const across = to.left - zone.left;
  const target = movedZone(zone, down, across);
  const keys = LOOKS.filter((key) => key !== 'border' || what !== 'all but borders');
  for (const key of what === 'looks' ? keys : [...keys, 'richText' as const]) {
    const source = from.workbook.beside.cells[from.key]?.[key] ?? [];
    const parts = source.flatMap((layer): CellLayer[] => {
      const part = intersection(layer.zone, zone);
      if (part === null) return [];
      const value = key === 'border' ? cutSides(layer, part) : layer.value;
      return [{ zone: movedZone(part, down, across), value }];
    });
    const layers = layersOf(to.workbook, to.key);
    const there = layers[key] ?? [];
    if (parts.length === 0 && !there.some((layer) => intersection(layer.zone, target) !== null)) continue;
    layers[key] = [...there.filter((layer) => !contains(target, layer.zone)), { zone: target, value: null }, ...parts];
    if (key === 'border') drawBorders(to, target, parts);
  }
}

type Sides = Readonly<Partial<Record<BorderSide, { readonly style: string; readonly color: string } | null>>>;

/** Of a kept layer; they go in as sides only. */
export function drawnSides(value: unknown): Sides {
  return typeof value === 'object' && value !== null ? value : {};
}

const NO_SIDES: Sides = { top: null, left: null, bottom: null, right: null, vertical: null, horizontal: null };

function drawBorders({ workbook, key }: ExtrasPlace, target: Zone, parts: readonly CellLayer[]): void {
  workbook.setBorder(key, target, NO_SIDES);
  for (const { zone, value } of parts) workbook.setBorder(key, zone, value === null ? NO_SIDES : drawnSides(value));
}

/** The sides of a part of a bordered zone: where it was cut, lines inside became its outside. */
function cutSides({ zone, value }: CellLayer, part: Zone): unknown {
  if (value === null) return null;
  const sides = drawnSides(value);
  const inside = { top: sides.horizontal, bottom: sides.horizontal, left: sides.vertical, right: sides.vertical };
  const cut = (['top', 'bottom', 'left', 'right'] as const).map(
    (side) => [side, part[side] === zone[side] ? sides[side] : inside[side]] as const,
  );
  const entries = [...cut, ['vertical', sides.vertical] as const, ['horizontal', sides.horizontal] as const];
  return Object.fromEntries(entries.filter(([, line]) => line !== undefined));
}

/** Rows or columns came (count > 0) or went (count < 0) before an index. */
export function shiftExtras(
  workbook: Workbook,
  sheet: SheetKey,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  const [start, end] = dimension === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const layers = workbook.beside.cells[sheet] ?? {};
  for (const [key, list] of Object.entries(layers)) {
    layers[key] = list.flatMap(({ zone, value }) => {
      const first = lineAfterShift(zone[start], at, count, true);
      const last = lineAfterShift(zone[end], at, count, false);
      return first <= last ? [{ zone: { ...zone, [start]: first, [end]: last }, value }] : [];
    });
  }
  const name = dimension === 'rows' ? 'rowGroups' : 'columnGroups';
  const groups = flag(workbook, sheet, name, []);
  if (groups.length > 0) setFlag(workbook, sheet, name, movedGroups(groups, at, count));
}

/** What Google keeps with a tab or a file and the engine has no place for. */
export interface Flags {
  readonly hiddenGridlines: boolean;
  readonly rightToLeft: boolean;
  readonly recalculation: string;
  readonly iterative: boolean;
  readonly iterativeCycles: number;
  readonly iterativeThreshold: number;
  readonly rowGroups: readonly LineGroup[];
  readonly columnGroups: readonly LineGroup[];
  readonly rowGroupsControlAfter: boolean;
  readonly columnGroupsControlAfter: boolean;
  /** Whether the owner's domain may edit the protection of that id. */
  readonly [protection: `domain ${string}`]: boolean;
}

/** Of a tab, or of the file (null); `unless` where nothing was set. What was kept has the type of what `unless` is. */
export function flag<K extends keyof Flags>(
  workbook: Workbook,
  sheet: SheetKey | null,
  name: K,
  unless: Flags[K],
): Flags[K] {
  const kept = workbook.beside.flags[sheet ?? '']?.[name];
  return typeof kept === typeof unless ? (kept as Flags[K]) : unless;
}

export function setFlag<K extends keyof Flags>(
  workbook: Workbook,
  sheet: SheetKey | null,
  name: K,
  value: Flags[K],
): void {
  (workbook.beside.flags[sheet ?? ''] ??= {})[name] = value;
}
