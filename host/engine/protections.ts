import type { Engine } from './engine.js';
import type { Command } from './odoo.js';
import type { Annotation } from './plugins/annotations.js';
import type { Protection, Zone } from './workbook.js';

const PROTECTION = 'protection';
/** A part of a protected sheet that is open to all. */
const GAP = 'protection-gap';

interface Held {
  readonly sheet: string;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly restricted: boolean;
}

export function protections(engine: Engine): Protection[] {
  const gaps = engine.ours.getAnnotations(GAP);
  return engine.ours.getAnnotations(PROTECTION).map(({ id, range, data }) => {
    // Written by `setProtection` below only.
    const { sheet, description, warningOnly, editors, restricted } = data as Held;
    const zone = range === null ? null : { ...range.zone };
    return { id, sheet, zone, description, warningOnly, editors, restricted, unprotected: gapsOf(id, gaps) };
  });
}

function gapsOf(id: string, gaps: readonly Annotation[]): Zone[] {
  return gaps.flatMap((gap) => (gap.data === id && gap.range ? [{ ...gap.range.zone }] : []));
}

export function setProtection(engine: Engine, protection: Protection): void {
  const { id, sheet, zone, description, warningOnly, editors, restricted, unprotected } = protection;
  const data: Held = { sheet, description, warningOnly, editors: [...editors], restricted };
  const ranges = zone === null ? [] : [engine.rangeData(sheet, zone)];
  const gaps = unprotected.map((gap, index) => {
    return engine.setAnnotation(GAP, `${id}/${index}`, [engine.rangeData(sheet, gap)], id);
  });
  engine.runAll([...dropGaps(engine, id), engine.setAnnotation(PROTECTION, id, ranges, data), ...gaps]);
}

export function removeProtection(engine: Engine, id: string): void {
  engine.runAll([...dropGaps(engine, id), engine.removeAnnotation(id)]);
}

function dropGaps(engine: Engine, id: string): Command[] {
  return engine.ours.getAnnotations(GAP).flatMap((gap) => (gap.data === id ? [engine.removeAnnotation(gap.id)] : []));
}
