import * as fc from 'fast-check';
import { newWorkbook } from '../../host/engine/open.js';
import type { CellInput, Workbook, Zone } from '../../host/engine/workbook.js';

/** What a recruiter may have done to the sheet before the tracker comes. */
export interface SheetHabits {
  readonly people: number;
  readonly titleRows: number;
  readonly mergedTitle: boolean;
  readonly totals: boolean;
  readonly formulas: boolean;
  readonly notes: boolean;
  readonly rules: boolean;
  readonly validation: boolean;
  readonly coloured: boolean;
  readonly width: number;
  readonly filter: 'none' | 'shows all' | 'hides some';
  readonly protection: 'none' | 'warns' | 'of the tab';
  readonly hiddenColumn: number | null;
  readonly hiddenRow: boolean;
  readonly frozen: readonly [rows: number, columns: number];
  readonly named: boolean;
  readonly extraTabs: readonly string[];
  readonly spareRows: number;
  readonly spareColumns: number;
}

export const sheetHabits: fc.Arbitrary<SheetHabits> = fc.record({
  people: fc.integer({ min: 4, max: 12 }),
  titleRows: fc.nat(3),
  mergedTitle: fc.boolean(),
  totals: fc.boolean(),
  formulas: fc.boolean(),
  notes: fc.boolean(),
  rules: fc.boolean(),
  validation: fc.boolean(),
  coloured: fc.boolean(),
  width: fc.integer({ min: 40, max: 300 }),
  filter: fc.constantFrom('none' as const, 'shows all' as const, 'hides some' as const),
  protection: fc.constantFrom('none' as const, 'warns' as const, 'of the tab' as const),
  hiddenColumn: fc.option(fc.integer({ min: 1, max: 5 })),
  hiddenRow: fc.boolean(),
  frozen: fc.tuple(fc.nat(3), fc.nat(2)),
  named: fc.boolean(),
  extraTabs: fc.constantFrom<readonly string[]>([], ['Notes'], ['2025 archive', 'To do']),
  spareRows: fc.constantFrom(0, 1, 40),
  spareColumns: fc.constantFrom(0, 2, 8),
});

const HEADERS = ['Candidate Name', 'Email', 'Position', 'Status', 'Recruiter', 'Last contact', 'Days since'];
const LAST = HEADERS.length - 1;
const STAGES = ['Interview', 'Phone screen', 'Rejected', 'Applied', 'Offer'];
const FIRST_NAMES = ['Ana', 'Ben', 'Cem', 'Dora', 'Eve', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jan', 'Kim', 'Lena'];
const LAST_NAMES = ['Ruiz', 'Okoro', 'Yilmaz', 'Nagy', 'Stone'];
/** 2026-11-01 as Sheets counts days. */
const NOVEMBER = 46_327;

const text = (value: string): CellInput => (value === '' ? { kind: 'blank' } : { kind: 'text', value });

function person(index: number, row: number, formulas: boolean): CellInput[] {
  const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
  return [
    text(`${first} ${LAST_NAMES[index % LAST_NAMES.length] ?? ''}`),
    text(index % 4 === 3 ? '' : `${first.toLowerCase()}@mail.example`),
    text(index % 2 === 0 ? 'Designer' : 'Data Engineer'),
    text(STAGES[index % STAGES.length] ?? ''),
    text(index % 3 === 0 ? 'rita@agency.example' : 'Sam'),
    index % 5 === 4 ? { kind: 'blank' } : { kind: 'number', value: NOVEMBER + index, format: 'dd.mm.yyyy' },
    formulas
      ? { kind: 'formula', formula: `=IF(F${String(row + 1)}="","",DATE(2026,11,18)-F${String(row + 1)})` }
      : { kind: 'number', value: 17 - index },
  ];
}

/** Where the table of a random sheet stands: 0-based, its header on top, a totals row not counted. */
export const tableOf = ({ titleRows, people }: SheetHabits): Zone => ({
  top: titleRows,
  left: 0,
  bottom: titleRows + people,
  right: LAST,
});

/** A candidate sheet on the tab “Candidates”, kept with these habits. */
export function sheetKeptSo(habits: SheetHabits): Workbook {
  const table = tableOf(habits);
  const { top, bottom } = table;
  const rows = bottom + 1 + (habits.totals ? 1 : 0) + habits.spareRows;
  const workbook = newWorkbook({
    locale: 'en_US',
    timeZone: 'Europe/Berlin',
    rows,
    columns: HEADERS.length + habits.spareColumns,
  });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, 'Candidates');
  const people = Array.from({ length: habits.people }, (_, index) => person(index, top + 1 + index, habits.formulas));
  workbook.write(sheet, top, 0, [HEADERS.map(text), ...people]);
  if (top > 0) workbook.write(sheet, 0, 0, [[text('Candidates of autumn')]]);
  if (top > 0 && habits.mergedTitle) workbook.addMerge(sheet, { top: 0, left: 0, bottom: 0, right: 4 });
  if (habits.totals) {
    const counted: CellInput = { kind: 'formula', formula: `=COUNTA(A${String(top + 2)}:A${String(bottom + 1)})` };
    workbook.write(sheet, bottom + 1, 0, [[text('Total'), counted]]);
  }
  dress(workbook, sheet, habits);
  for (const [index, name] of habits.extraTabs.entries()) {
    const extra = workbook.createSheet(name, index * 2, 20, 5);
    workbook.write(extra, 0, 0, [
      [text('Call the agency'), { kind: 'formula', formula: `=Candidates!A${String(top + 2)}` }],
    ]);
  }
  return workbook;
}

function dress(workbook: Workbook, sheet: string, habits: SheetHabits): void {
  const table = tableOf(habits);
  const { top, bottom } = table;
  const body: Zone = { ...table, top: top + 1 };
  workbook.setColumnWidth(sheet, 0, 2, habits.width);
  if (habits.coloured) {
    workbook.setStyle(sheet, { ...table, bottom: top }, { bold: true, fillColor: '#dde8ff' });
    // Rows that were made ready for people to come.
    workbook.setStyle(
      sheet,
      { ...table, bottom: workbook.gridSize(sheet).rows - 1, left: 3, right: 3 },
      { italic: true },
    );
  }
  if (habits.notes) workbook.setNotes(sheet, top + 1, LAST - 1, [['call after six', 'counted by hand']]);
  if (habits.rules) {
    const whole: Zone = { ...body, bottom: workbook.gridSize(sheet).rows - 1 };
    workbook.setConditionalRules(sheet, [
      {
        ranges: [whole],
        condition: { kind: 'formula', formula: `=$D${String(top + 2)}="Offer"` },
        style: { fillColor: '#ffee00' },
      },
      {
        ranges: [{ ...body, left: 0, right: 0 }],
        condition: { kind: 'criteria', type: 'TEXT_CONTAINS', values: ['Ana'] },
        style: { bold: true },
      },
    ]);
  }
  if (habits.validation) {
    const rule = { type: 'VALUE_IN_LIST', values: STAGES, allowInvalid: true, helpText: null, showDropdown: true };
    workbook.setValidation(sheet, [{ ...body, left: 3, right: 3 }], rule);
  }
  if (habits.filter !== 'none') {
    const hidden = new Map(habits.filter === 'hides some' ? [[3, ['Rejected']]] : []);
    workbook.setFilter(sheet, { zone: table, hidden, criteria: new Map() });
  }
  if (habits.protection !== 'none') {
    workbook.setProtection({
      id: 'mine',
      sheet,
      zone: habits.protection === 'warns' ? { ...body, left: 1, right: 1 } : null,
      description: 'Ask Rita',
      warningOnly: habits.protection === 'warns',
      editors: [],
      restricted: habits.protection !== 'warns',
      unprotected: [],
    });
  }
  if (habits.hiddenColumn !== null) workbook.setColumnsHidden(sheet, habits.hiddenColumn, 1, true);
  if (habits.hiddenRow) workbook.setRowsHidden(sheet, bottom, 1, true);
  // Columns cannot be frozen through a merged title, here as at Google.
  const [frozenRows, frozenColumns] = habits.frozen;
  workbook.setFrozen(sheet, frozenRows, habits.mergedTitle ? 0 : frozenColumns);
  if (habits.named) workbook.setNamedRange('people', sheet, table);
}
