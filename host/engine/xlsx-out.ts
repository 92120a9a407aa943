import type { OdooWorkbook } from './odoo-workbook.js';
import type { ImportNote } from './workbook.js';

export async function writeXlsx(
  workbook: OdooWorkbook,
): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly ImportNote[] }> {
  await workbook.engine.model.exportXLSX();
  return { bytes: new Uint8Array(), notes: [] };
}
