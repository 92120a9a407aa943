import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { localeFor } from '../../../host/engine/locales.js';
import { openFile } from '../../../host/engine/open.js';
import { canonicalFormula, isUnread, localFormula } from '../../../host/engine/typed-formula.js';
import { rig, type Rig } from './rig.js';

const COMMA_LOCALES = ['de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'pl_PL', 'pt_BR', 'ru_RU', 'tr_TR'];
const POINT_LOCALES = ['en_US', 'en_GB', 'ja_JP', 'de_CH', 'es_MX'];

const small = (locale: string): Rig => rig({ locale, rows: 8, columns: 6 });

describe('a formula that a script writes', () => {
  it.each([...COMMA_LOCALES, ...POINT_LOCALES])('is read with “;” between arguments in %s', (locale) => {
    const { sheet } = small(locale);
    sheet.getRange('A1').setFormula('=IF(1=1;SUM(2;3);"a,b;c")');
    sheet.getRange('A2:B2').setFormulas([['=SUM(1;2)', '=MAX(A1;7)']]);
    sheet.getRange('A3').setValue('=SUM(A1;4)');
    sheet.getRange('A4').setFormulaR1C1('=SUM(R[-3]C;R[-1]C)');
    sheet.getRange('A5:B5').setFormulasR1C1([['=SUM(R1C1;1)', '=MAX(RC[-1];2)']]);
    expect(sheet.getRange('A1:B5').getValues()).toEqual([
      [5, ''],
      [3, 7],
      [9, ''],
      [14, ''],
      [6, 6],
    ]);
  });

  it.each(COMMA_LOCALES)(
    'shows #ERROR! where a comma separates arguments in %s, and reads back as written',
    (locale) => {
      const { sheet } = small(locale);
      sheet.getRange('A1').setFormula('=IF(B1=0,B2,B3)');
      sheet.getRange('A2').setFormulas([['=IF(B1=0,B2,B3)']]);
      sheet.getRange('A3').setValue('=IF(B1=0,B2,B3)');
      sheet.getRange('A4').setFormulaR1C1('=IF(R1C2=0,R2C2,R3C2)');
      sheet.getRange('A5').setFormula('=B1*1.5');
      expect(sheet.getRange('A1:A5').getDisplayValues().flat()).toEqual(Array(5).fill('#ERROR!'));
      expect(sheet.getRange('A1').getFormula()).toBe('=IF(B1=0,B2,B3)');
      expect(sheet.getRange('A5').getFormula()).toBe('=B1*1.5');
    },
  );

  it.each(POINT_LOCALES)('is read with commas in %s, where they are no decimal sign', (locale) => {
    const { sheet } = small(locale);
    sheet.getRange('A1').setFormula('=IF(1=1,1.5,2)');
    expect(sheet.getRange('A1').getValue()).toBe(1.5);
    sheet.getRange('A2').setFormula('=IF(1=1;1.5;2)');
    expect(sheet.getRange('A2').getFormula()).toBe('=IF(1=1,1.5,2)');
  });

  it('has the separators of its locale when it is read, whatever they were: also in R1C1, in searches, in copies', () => {
    const { sheet } = small('de_DE');
    sheet.getRange('A1:A2').setFormula('=SUM(B1;1,5)');
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([['=SUM(B1;1,5)'], ['=SUM(B2;1,5)']]);
    expect(sheet.getRange('A1').getFormulaR1C1()).toBe('=SUM(R[0]C[1];1,5)');
    sheet.getRange('A1').copyTo(sheet.getRange('C3'));
    expect(sheet.getRange('C3').getFormula()).toBe('=SUM(D3;1,5)');
    const found = sheet.createTextFinder('SUM(B1;').matchFormulaText(true);
    expect(found.findAll().map((range) => range.getA1Notation())).toEqual(['A1']);
    expect(found.replaceAllWith('MAX(B1;')).toBe(1);
    expect(sheet.getRange('A1').getValue()).toBe(1.5);
    sheet.getRange('A1').setFormula(sheet.getRange('A2').getFormula());
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(B2;1,5)');
  });

  it('is a number with decimals where both sides of a comma are digits', () => {
    const { sheet } = small('de_DE');
    sheet.getRange('A1').setFormula('=SUM(1,5)');
    expect(sheet.getRange('A1').getValue()).toBe(1.5);
  });
});

describe('a rule of a conditional format', () => {
  const fills = (locale: string, formula: string): { readonly fill: string; readonly formula: unknown } => {
    const { sheet, workbook, SpreadsheetApp } = small(locale);
    const range = sheet.getRange('A1:A2');
    range.setValues([['x'], ['']]);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#ff0000');
    sheet.setConditionalFormatRules([rule.setRanges([range]).build()]);
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    return {
      fill: workbook.seenStyles(workbook.sheets()[0] ?? '', zone)[0]?.[0]?.fillColor ?? '',
      formula: sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0],
    };
  };

  it.each([...COMMA_LOCALES, ...POINT_LOCALES])('is read with “;” in %s', (locale) => {
    expect(fills(locale, '=AND($A1="x";LEN($A1)>0)').fill).toBe('#ff0000');
  });

  it('colours nothing where its commas are decimal signs, and says what was written', () => {
    expect(fills('de_DE', '=AND($A1="x",LEN($A1)>0)')).toEqual({ fill: '', formula: '=AND($A1="x",LEN($A1)>0)' });
    expect(fills('en_US', '=AND($A1="x",LEN($A1)>0)').fill).toBe('#ff0000');
    expect(fills('de_DE', '=AND($A1="x";LEN($A1)>0)').formula).toBe('=AND($A1="x";LEN($A1)>0)');
  });
});

describe('a validation by formula', () => {
  const isInvalid = (locale: string, formula: string): { readonly invalid: boolean; readonly formula: unknown } => {
    const { sheet, workbook, SpreadsheetApp } = small(locale);
    sheet.getRange('A1').setValue('long enough');
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).setAllowInvalid(true).build();
    sheet.getRange('A1').setDataValidation(rule);
    const read = sheet.getRange('A1').getDataValidation()?.getCriteriaValues()[0];
    return { invalid: workbook.isInvalid(workbook.sheets()[0] ?? '', 0, 0), formula: read };
  };

  it.each([...COMMA_LOCALES, ...POINT_LOCALES])('is read with “;” in %s', (locale) => {
    expect(isInvalid(locale, '=AND(LEN(A1)>2;A1<>"x")').invalid).toBe(false);
    expect(isInvalid(locale, '=AND(LEN(A1)>99;A1<>"x")').invalid).toBe(true);
  });

  it('holds of nothing where its commas are decimal signs, and says what was written', () => {
    const formula = '=AND(LEN(A1)>2,A1<>"x")';
    expect(isInvalid('de_DE', formula)).toEqual({ invalid: true, formula });
    expect(isInvalid('en_US', formula).invalid).toBe(false);
  });
});

describe('an Excel file', () => {
  it('holds a German sheet’s formulas with commas, and what could not be read stays an error', async () => {
    const { sheet, workbook } = small('de_DE');
    sheet.getRange('A1:A3').setFormulas([['=SUM(1,5;2)'], ['=IF(B1=0,B2,B3)'], ['=IF(B1=0;"a,b";"c")']]);
    sheet.getRange('A1').getValue();
    const folder = await mkdtemp(join(tmpdir(), 'formula-locales-'));
    try {
      const file = join(folder, 'german.xlsx');
      await writeFile(file, workbook.toXlsx().bytes);
      const { workbook: again } = await openFile(file, { locale: 'en_US' });
      const cells = again.read(again.sheets()[0] ?? '', { top: 0, left: 0, bottom: 2, right: 0 }).flat();
      expect(cells.map(({ display }) => display)).toEqual(['3.5', '#ERROR!', 'a,b']);
      expect(cells[0]?.formula).toBe('=SUM(1.5,2)');
      expect(cells[2]?.formula).toBe('=IF(B1=0,"a,b","c")');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Canonical formulas of nested calls, numbers, texts, tabs and arrays. */
const formulas: fc.Arbitrary<string> = fc
  .letrec<{ readonly term: string }>((tie) => ({
    term: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        'A1',
        '$B$2',
        'C3:C',
        "'Ana''s; 1,5.'!A1",
        '"a;b,c\\1,5"',
        '""',
        'TRUE',
        'STDEV.P(A1,A2)',
        'constructor',
        '__proto__',
      ),
      fc.integer({ min: 0, max: 999 }).map(String),
      fc.tuple(fc.nat(99), fc.nat(9)).map(([whole, part]) => `${String(whole)}.${String(part)}`),
      fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((terms) => `SUM(${terms.join(',')})`),
      fc.tuple(tie('term'), fc.constantFrom('+', '-', '*', '/', '&', '<='), tie('term')).map((terms) => terms.join('')),
      fc
        .array(fc.array(fc.nat(9).map(String), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
        .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`),
    ),
  }))
  .term.map((term) => `=${term}`);

describe('reading and writing a locale’s formulas', () => {
  it('gives the same formula back, in every locale', () => {
    fc.assert(
      fc.property(formulas, fc.constantFrom(...COMMA_LOCALES, ...POINT_LOCALES), (formula, code) => {
        const locale = localeFor(code);
        expect(canonicalFormula(localFormula(formula, locale), locale)).toBe(formula);
        expect(isUnread(canonicalFormula(localFormula(formula, locale), locale))).toBe(false);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('gives back what could not be read, the same however often it is read, and lets it be edited', () => {
    const german = localeFor('de_DE');
    fc.assert(
      fc.property(formulas, (formula) => {
        const read = localFormula(canonicalFormula(formula, german), german);
        expect(localFormula(canonicalFormula(read, german), german)).toBe(read);
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(canonicalFormula(localFormula('=IF(A1‚1)', german).replace(',', ';'), german)).toBe('=IF(A1,1)');
  });
});
