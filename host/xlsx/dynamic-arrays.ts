import { tag, XML_HEAD } from './xml-out.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** Names the part of `extLst` that says "dynamic array" (MS-XLSX 2.3.1, extension of futureMetadata). */
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/** What a cell's `cm` refers to in the part that `writeDynamicArrayMark` writes: its one entry, counted from 1. */
export const DYNAMIC_ARRAY_MARK = 1;

/**
 * xl/metadata.xml, by which Excel knows a formula that spreads and may grow from one that was entered over a fixed
 * block. Programs that do not know it take the block as it is in the file.
 */
export function writeDynamicArrayMark(): string {
  const type = tag('metadataType', {
    name: 'XLDAPR',
    minSupportedVersion: 120000,
    ...Object.fromEntries(WHAT_KEEPS_IT.map((action) => [action, 1])),
    cellMeta: 1,
  });
  const properties = tag('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 });
  const future = tag('bk', {}, tag('extLst', {}, tag('ext', { uri: EXTENSION }, properties)));
  const body =
    tag('metadataTypes', { count: 1 }, type) +
    tag('futureMetadata', { name: 'XLDAPR', count: 1 }, future) +
    tag('cellMetadata', { count: 1 }, tag('bk', {}, tag('rc', { t: 1, v: 0 })));
  return XML_HEAD + tag('metadata', { xmlns: MAIN, 'xmlns:xda': DYNAMIC }, body);
}

/** What may be done to the cell without its losing the mark. */
const WHAT_KEEPS_IT = [
  'copy',
  'pasteAll',
  'pasteValues',
  'merge',
  'splitFirst',
  'rowColShift',
  'clearFormats',
  'clearComments',
  'assign',
  'coerce',
] as const;
