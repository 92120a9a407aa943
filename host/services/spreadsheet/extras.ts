import type { SheetKey, Workbook, Zone } from '../../engine/workbook.js';
import { contains } from './a1.js';

/**
 * What Google keeps with a cell and the engine has no place for: text direction, rotation, runs of rich text, theme
 * colours, borders read back. Kept beside the workbook for the life of the process; never saved.
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

export interface Layer {
  readonly zone: Zone;
  readonly value: unknown;
}

type SheetLayers = Map<keyof Extras, Layer[]>;

const kept = new WeakMap<Workbook, Map<SheetKey, SheetLayers>>();

function layersOf(workbook: Workbook, sheet: SheetKey): SheetLayers {
  let sheets = kept.get(workbook);
  if (sheets === undefined) kept.set(workbook, (sheets = new Map<SheetKey, SheetLayers>()));
  let layers = sheets.get(sheet);
  if (layers === undefined) sheets.set(sheet, (layers = new Map<keyof Extras, Layer[]>()));
  return layers;
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
  const old = layers.get(key) ?? [];
  if (value === null && old.length === 0) return;
  layers.set(key, [...old.filter((layer) => !contains(zone, layer.zone)), { zone, value }]);
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
  const layers = kept.get(workbook)?.get(sheet)?.get(key) ?? [];
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at];
    if (layer !== undefined && contains(layer.zone, cell)) return layer.value as Extras[K];
  }
  return null;
}

/** Adds to what is kept for a zone without replacing it. */
export function addExtra(workbook: Workbook, sheet: SheetKey, zone: Zone, key: keyof Extras, value: unknown): void {
  const layers = layersOf(workbook, sheet);
  layers.set(key, [...(layers.get(key) ?? []), { zone, value }]);
}

/** All that was kept for one cell since it was last taken away, the oldest first, each with its zone of now. */
export function extraLayersAt(
  workbook: Workbook,
  sheet: SheetKey,
  row: number,
  column: number,
  key: keyof Extras,
): readonly Layer[] {
  const cell = { top: row, bottom: row, left: column, right: column };
  const over = (kept.get(workbook)?.get(sheet)?.get(key) ?? []).filter((layer) => contains(layer.zone, cell));
  return over.slice(over.findLastIndex((layer) => layer.value === null) + 1);
}

/** Forgets everything about a zone: its formats were cleared. */
export function clearExtras(workbook: Workbook, sheet: SheetKey, zone: Zone): void {
  const layers = kept.get(workbook)?.get(sheet);
  if (layers === undefined) return;
  for (const key of layers.keys()) if (key !== 'richText') setExtra(workbook, sheet, zone, key, null);
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
  const layers = kept.get(workbook)?.get(sheet);
  for (const [key, list] of layers ?? []) {
    const moved: Layer[] = [];
    for (const { zone, value } of list) {
      const first = moveIndex(zone[start], at, count, true);
      const last = moveIndex(zone[end], at, count, false);
      if (first <= last) moved.push({ zone: { ...zone, [start]: first, [end]: last }, value });
    }
    layers?.set(key, moved);
  }
}

function moveIndex(index: number, at: number, count: number, isStart: boolean): number {
  if (index < at) return index;
  if (count > 0 || index >= at - count) return index + count;
  return isStart ? at : at - 1;
}

/** What Google keeps with a tab or a file and the engine has no place for. */
export interface Flags {
  hiddenGridlines?: boolean;
  rightToLeft?: boolean;
  recalculation?: string;
  iterative?: boolean;
  iterativeCycles?: number;
  iterativeThreshold?: number;
}

const flags = new WeakMap<Workbook, Map<SheetKey | null, Flags>>();

/** Of a tab, or of the file (null); the object may be changed. */
export function flagsOf(workbook: Workbook, sheet: SheetKey | null): Flags {
  let all = flags.get(workbook);
  if (all === undefined) flags.set(workbook, (all = new Map<SheetKey | null, Flags>()));
  let found = all.get(sheet);
  if (found === undefined) all.set(sheet, (found = {}));
  return found;
}
