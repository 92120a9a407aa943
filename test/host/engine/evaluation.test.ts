import { newWorkbook, workbookFromJSON } from '../../../host/engine/json.js';
import { engineOf } from '../../../host/engine/odoo-workbook.js';
import { Model, quietly, registries } from '../../../host/engine/odoo.js';
import { keepBlanks } from '../../../host/engine/plugins/blank-results.js';
import { EvaluationPlugin } from '../../../host/engine/plugins/evaluation.js';
import type { CellInput, SheetKey, Workbook } from '../../../host/engine/workbook.js';
import { zone } from './sheets.js';

const ROWS = 32;
const COLUMNS = 15;
const STEPS = 14;
const ALL = zone(0, 0, ROWS - 1, COLUMNS - 1);
type Random = (below: number) => number;

/** The same numbers on every run (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / (2 ** 32 / below));
  };
}

const nameOf = (column: number) => String.fromCharCode(65 + column);

/**
 * Literals, and formulas that read cells further left, so that none goes round in a circle. The third last column
 * spills to the right, so that no two spills compete: who comes first there is the engine's secret.
 */
function input(column: number, isOther: boolean, random: Random): CellInput {
  const cell = () => `${nameOf(random(column))}${String(1 + random(ROWS))}`;
  const kind = column === 0 ? random(5) : random(11);
  switch (kind) {
    case 0:
      return { kind: 'blank' };
    case 1:
      return { kind: 'text', value: ['Ana', '=no formula', "'quoted", '2026-01-02', 'true'][random(5)] ?? '' };
    case 2:
      return { kind: 'number', value: random(40_000), format: 'yyyy-mm-dd' };
    case 3:
      return { kind: 'boolean', value: random(2) === 0 };
    case 5:
      return { kind: 'formula', formula: `=${cell()}+${cell()}*${String(random(9))}` };
    case 6: {
      const left = random(column);
      const top = 1 + random(ROWS - 4);
      const right = Math.min(column - 1, left + random(3));
      return { kind: 'formula', formula: `=SUM(${nameOf(left)}${String(top)}:${nameOf(right)}${String(top + 3)})` };
    }
    case 7:
      return { kind: 'formula', formula: `=IF(${cell()}="","none",${cell()}&" ${String(random(3))}")` };
    case 8:
      return { kind: 'formula', formula: isOther ? `=${cell()}` : `=Other!${cell()}` };
    case 9:
      return { kind: 'formula', formula: `=COUNTA(${nameOf(random(column))}2:${nameOf(column - 1)})` };
    case 10: {
      const row = String(1 + random(ROWS));
      return column === COLUMNS - 3
        ? { kind: 'formula', formula: `=A${row}:C${row}` }
        : { kind: 'number', value: random(100) };
    }
    default:
      return column > COLUMNS - 3 ? { kind: 'blank' } : { kind: 'number', value: random(100) };
  }
}

function change(workbook: Workbook, random: Random): void {
  const sheets = workbook.sheets();
  const which = random(sheets.length);
  const sheet = sheets[which] ?? '';
  const block = (rows: number, columns: number, left: number) =>
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (_, across) => input(left + across, which > 0, random)),
    );
  const { rows } = workbook.gridSize(sheet);
  switch (random(9)) {
    case 0:
      workbook.write(sheet, 0, 0, block(30, 14, 0));
      break;
    case 1:
      workbook.insertRows(sheet, random(rows), 1);
      break;
    case 2:
      if (rows > ROWS) workbook.deleteRows(sheet, random(rows), 1);
      break;
    case 3:
      workbook.clear(sheet, zone(random(9), random(5), 9 + random(9), 5 + random(5)), { contents: true });
      break;
    case 4:
      workbook.setRowsHidden(sheet, random(ROWS), 1, random(2) === 0);
      break;
    case 5:
      workbook.recalculate();
      break;
    default: {
      const left = random(COLUMNS);
      workbook.write(sheet, random(rows), left, block(1, 1, left));
    }
  }
}

/** Looks at something, so that the next change meets results that are known. */
function look(workbook: Workbook, random: Random): void {
  const sheets = workbook.sheets();
  const row = random(ROWS);
  workbook.read(sheets[random(sheets.length)] ?? '', zone(row, 0, row, random(COLUMNS)));
}

type Shown = readonly { readonly value: unknown; readonly display: string }[][];
const shown = (workbook: Workbook, sheet: SheetKey): Shown =>
  workbook.read(sheet, ALL).map((row) => row.map(({ value, display }) => ({ value, display })));

function workbookOf(random: Random): Workbook {
  const workbook = newWorkbook({ rows: ROWS, columns: COLUMNS, timeZone: 'Etc/GMT' });
  workbook.createSheet('Other', 1, ROWS, COLUMNS);
  for (let step = 0; step < STEPS; step++) {
    change(workbook, random);
    if (random(2) === 0) look(workbook, random);
  }
  return workbook;
}

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

describe('what is evaluated only when somebody looks', () => {
  it.each(seeds)(
    'shows what a workbook loaded afresh shows, and what the engine’s own evaluation gives (%i)',
    (seed) => {
      const workbook = workbookOf(randomOf(seed));
      const loaded = workbookFromJSON(workbook.toJSON());
      for (const sheet of workbook.sheets()) expect(shown(workbook, sheet)).toEqual(shown(loaded, sheet));
      expect(resultsIn(engineOf(workbook).model, workbook)).toEqual(resultsIn(plainModel(workbook), workbook));
    },
  );
});

type EngineModel = InstanceType<typeof Model>;

/** Of every cell that is no marked text: how those are read is ours alone. */
function resultsIn({ getters }: EngineModel, workbook: Workbook): unknown[] {
  return workbook.sheets().flatMap((sheetId) =>
    Array.from({ length: ROWS * COLUMNS }, (_, index) => {
      const position = { sheetId, row: Math.floor(index / COLUMNS), col: index % COLUMNS };
      const cell = getters.getCell(position);
      if (cell?.isFormula === false && cell.content.startsWith("'")) return 'ours';
      const { value, formattedValue } = getters.getEvaluatedCell(position);
      return { ...position, value, formattedValue };
    }),
  );
}

/** The workbook in a model with the engine's own evaluation, all of it at once. */
function plainModel(workbook: Workbook): EngineModel {
  const registry = registries.coreViewsPluginRegistry as unknown as { replace(name: string, plugin: unknown): void };
  const Plain = Object.getPrototypeOf(EvaluationPlugin) as new (config: never) => {
    readonly evaluator: Parameters<typeof keepBlanks>[0];
  };
  const withRules = class extends Plain {
    static getters = [...EvaluationPlugin.getters];
    evaluateRule = () => undefined;
    countEvaluations = () => 0;
    constructor(config: never) {
      super(config);
      // A result's blanks are Google's and not the engine's; blank-results.test.ts holds them.
      keepBlanks(this.evaluator);
    }
  };
  registry.replace('evaluation', withRules);
  try {
    return quietly(() => new Model(engineOf(workbook).data()));
  } finally {
    registry.replace('evaluation', EvaluationPlugin);
  }
}
