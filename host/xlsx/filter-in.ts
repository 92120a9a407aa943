import type { EngineWorkbook } from '../engine/engine-workbook.js';
import type { SheetKey, Zone } from '../engine/workbook.js';
import { zonesOf } from './references.js';
import { shortened } from './shortened.js';
import { clipped, isCountBelow, unlessRefused } from './what-fits.js';
import { all, isOn, one } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

export function readFilter(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  filter: XmlElement | undefined,
  note: (says: string) => void,
): void {
  if (filter === undefined) return;
  const [zone] = zonesOf(filter.attributes['ref']).flatMap((each) => clipped(workbook, sheet, each));
  const leftOut = `The filter “${shortened(filter.attributes['ref'] ?? '')}” was left out: it is not on the sheet.`;
  if (zone === undefined) {
    note(leftOut);
    return;
  }
  const hidden = new Map(
    all(filter, 'filterColumn').flatMap((column) => {
      const list = one(column, 'filters');
      const offset = Number(column.attributes['colId']);
      if (list === undefined || !isCountBelow(zone.right - zone.left + 1, offset)) return [];
      return [hiddenValues(workbook, sheet, zone, offset, list)];
    }),
  );
  unlessRefused(() => workbook.setFilter(sheet, { zone, hidden, criteria: new Map() }), note, leftOut);
}

/** Excel lists what is shown, Google what is hidden. */
function hiddenValues(
  workbook: EngineWorkbook,
  sheet: SheetKey,
  zone: Zone,
  offset: number,
  list: XmlElement,
): [number, string[]] {
  const column = zone.left + offset;
  const shown = new Set(all(list, 'filter').map(({ attributes }) => (attributes['val'] ?? '').toLowerCase()));
  if (isOn(list.attributes['blank'])) shown.add('');
  const cells = workbook.read(sheet, { top: zone.top + 1, bottom: zone.bottom, left: column, right: column });
  const values = new Set(cells.map(([cell]) => cell?.display ?? ''));
  return [column, [...values].filter((value) => !shown.has(value.trim().toLowerCase()))];
}
