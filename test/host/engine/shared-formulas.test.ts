import fc from 'fast-check';
import { CompiledFormula } from '../../../host/engine/odoo.js';
import type { EngineFormula, Getters } from '../../../host/engine/odoo.js';
import { engineOf } from '../../../host/engine/odoo-workbook.js';
import { cellAt, formula, number, oneSheet, valuesIn, zone } from './sheets.js';

// As the engine has it: the first workbook replaces it by ours.
const compileAlone = CompiledFormula.Compile.bind(CompiledFormula);

/** Pieces that stand in formulas, the odd ones among them; the digit is what differs between two rows. */
const pieces = fc.constantFrom(
  ...['A#', '$B$#', 'AB#:C9', 'A#:B', '$C#:$D', 'A:A', '2:#', 'Other!A#', "'Tab A#'!B2", 'Missing!A#', 'A0', 'ABCD#'],
  ...['#', '#.5', '.5', '#e3', '1#', '"text #"', '"A#"', '"a""b#"', '"=#"', '""', '"open', '"new\nline"', '#REF!'],
  ...[
    'LOG10(#)',
    'SUM(A#:A9)',
    'IF(A#>#,"y#","n")',
    'TODAY()',
    'unknown(#)',
    'A#:INDEX(B1:B9,#)',
    'Ratio#',
    'Prüfung#',
  ],
  ...['TRUE', '{#,2;3,4}', '(A#)', '-A#', 'A#%', 'R1C#', 'a#', '$#', "'", '\\#', '\u00a0', '?'],
);
const formulas = fc
  .array(fc.tuple(pieces, fc.constantFrom('+', '-', '*', '/', '&', '=', '<>', ' + ', ':', ',', ' ', '')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `=${parts.map(([piece, operator], at) => (at === 0 ? piece : `${operator}${piece}`)).join('')}`);

/** All that the engine goes by, with the text put together from it. */
function told(compiled: EngineFormula, getters: Getters): unknown {
  const { sheetId, rangeDependencies, literalValues, symbols, isBadExpression, normalizedFormula } =
    compiled as unknown as Record<string, unknown>;
  const text = compiled.toFormulaString(getters);
  return { sheetId, rangeDependencies, literalValues, symbols, isBadExpression, normalizedFormula, text };
}

describe('formulas that differ in their texts, numbers and references only', () => {
  const { workbook, sheet } = oneSheet();
  workbook.createSheet('Other', 1, 10, 5);
  const { getters } = engineOf(workbook);

  it('are each what the engine makes of them alone', () => {
    fc.assert(
      fc.property(formulas, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 3 }), (text, rows) => {
        for (const row of rows) {
          const written = text.replace(/#(?!REF)/g, String(row));
          const ours = told(CompiledFormula.Compile(written, sheet, getters), getters);
          expect(ours).toEqual(told(compileAlone(written, sheet, getters), getters));
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('give each row its own result, also after rows are inserted above', () => {
    workbook.write(
      sheet,
      0,
      0,
      [1, 20, 300].map((value, row) => [
        number(value),
        formula(`=IF(A${String(row + 1)}>10,"over "&A${String(row + 1)}*${String(row)},"at most ${String(row)}")`),
      ]),
    );
    expect(valuesIn(workbook, sheet, zone(0, 1, 2, 1)).flat()).toEqual(['at most 0', 'over 20', 'over 600']);
    workbook.insertRows(sheet, 1, 2);
    expect(valuesIn(workbook, sheet, zone(0, 1, 4, 1)).flat()).toEqual([
      'at most 0',
      null,
      null,
      'over 20',
      'over 600',
    ]);
    expect(cellAt(workbook, sheet, 4, 1).formula).toBe('=IF(A5>10,"over "&A5*2,"at most 2")');
  });

  it('read back with a tab’s new name', () => {
    workbook.write(sheet, 8, 3, [[formula('=Other!A1+A1')]]);
    expect(cellAt(workbook, sheet, 8, 3).formula).toBe('=Other!A1+A1');
    const [, other = ''] = workbook.sheets();
    workbook.renameSheet(other, 'Renamed');
    expect(cellAt(workbook, sheet, 8, 3).formula).toBe('=Renamed!A1+A1');
  });
});
