/** Excel files by their parts, for tests that look into one or make one that no program would. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Contents by part name. */
export type ExcelParts = Readonly<Record<string, string>>;

export const excelParts = (bytes: Uint8Array): ExcelParts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const excelFile = (parts: ExcelParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), { level: 1 });

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least that is a workbook: tabs by name, each with what stands inside its <worksheet>. */
export function smallWorkbook(tabs: readonly (readonly [name: string, inside: string])[]): ExcelParts {
  const sheets = tabs.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const relations = tabs.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      tabs.map(([, inside], index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${inside}</worksheet>`]),
    ),
  };
}

/** A <sheetData> with these cells: texts, and formulas where they begin with "=". */
export function sheetData(cells: Readonly<Record<string, string>>): string {
  const rows = new Map<number, string[]>();
  for (const [place, content] of Object.entries(cells)) {
    const row = Number(place.replace(/\D/g, ''));
    const inside = content.startsWith('=')
      ? `<c r="${place}"><f>${escaped(content.slice(1))}</f></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
    rows.set(row, [...(rows.get(row) ?? []), inside]);
  }
  const written = [...rows].map(([row, inside]) => `<row r="${row}">${inside.join('')}</row>`);
  return `<sheetData>${written.join('')}</sheetData>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
