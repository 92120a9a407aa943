import type { Engine } from './engine.js';
import type { Command, RangeData } from './odoo.js';
import type { Annotation } from './plugins/annotations.js';
import type { MetadataEntry } from './workbook.js';

const METADATA = 'metadata';

interface Held {
  readonly number: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly where: MetadataEntry['at']['kind'];
  readonly sheet?: string;
}

export function metadataEntries(engine: Engine): MetadataEntry[] {
  return engine.ours.getAnnotations(METADATA).map(entryOf);
}

function entryOf(annotation: Annotation): MetadataEntry {
  // Written by `command` below only.
  const { number, key, value, visibility, where, sheet } = annotation.data as Held;
  return { id: number, key, value, visibility, at: placeOf(annotation, where, sheet) };
}

function placeOf({ range }: Annotation, where: Held['where'], sheet: string | undefined): MetadataEntry['at'] {
  if (where === 'sheet' && sheet !== undefined) return { kind: 'sheet', sheet };
  if (where === 'column' && range) return { kind: 'column', sheet: range.sheetId, index: range.zone.left };
  if (where === 'row' && range) return { kind: 'row', sheet: range.sheetId, index: range.zone.top };
  return { kind: 'spreadsheet' };
}

/** Answers with the new entry's id: unique in the spreadsheet, as at Google. */
export function addMetadata(engine: Engine, entry: Omit<MetadataEntry, 'id'>): number {
  const number = 1 + Math.max(0, ...metadataEntries(engine).map((held) => held.id));
  engine.run(command(engine, { ...entry, id: number }));
  return number;
}

export function changeMetadata(engine: Engine, id: number, change: Partial<Omit<MetadataEntry, 'id'>>): void {
  const entry = metadataEntries(engine).find((held) => held.id === id);
  if (entry !== undefined) engine.run(command(engine, { ...entry, ...change }));
}

export function removeMetadata(engine: Engine, id: number): void {
  const held = engine.ours.getAnnotations(METADATA).find((annotation) => entryOf(annotation).id === id);
  if (held !== undefined) engine.run(engine.removeAnnotation(held.id));
}

function command(engine: Engine, entry: MetadataEntry): Command {
  const { id: number, key, value, visibility, at } = entry;
  const data: Held = {
    number,
    key,
    value,
    visibility,
    where: at.kind,
    ...(at.kind === 'sheet' ? { sheet: at.sheet } : {}),
  };
  return engine.setAnnotation(METADATA, `${METADATA}${number}`, rangesOf(at), data);
}

/** A column or row without an end, so that a growing grid doesn't leave its metadata behind. */
function rangesOf(at: MetadataEntry['at']): RangeData[] {
  if (at.kind === 'column') {
    return [{ _sheetId: at.sheet, _zone: { top: 0, bottom: undefined, left: at.index, right: at.index } }];
  }
  if (at.kind === 'row')
    return [{ _sheetId: at.sheet, _zone: { top: at.index, bottom: at.index, left: 0, right: undefined } }];
  return [];
}
