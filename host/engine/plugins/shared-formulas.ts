import { CompiledFormula, helpers } from '../odoo.js';
import type { EngineFormula, Getters, Range } from '../odoo.js';

/** The parts of a compiled formula that are used here; the engine's types hide some of them. */
interface Compiled {
  readonly sheetId: string;
  readonly isBadExpression: boolean;
  readonly rangeDependencies: readonly Range[];
  readonly literalValues: {
    readonly numbers: readonly Literal<number>[];
    readonly strings: readonly Literal<string>[];
  };
  toFormulaString: (this: Compiled, getters: Getters, referenceOption?: unknown) => string;
}
interface Literal<T> {
  readonly value: T;
}
interface Compiler {
  Compile(formula: string, sheetId: string, getters: Getters): EngineFormula;
  CopyWithDependenciesAndLiteral(
    base: EngineFormula,
    sheetId: string,
    ranges: readonly Range[],
    numbers: readonly Literal<number>[],
    strings: readonly Literal<string>[],
  ): EngineFormula;
}

/** What one row's formula may have other than the next row's: texts, references and numbers. */
const PARTS =
  /"[^"]*"|(?<![\p{L}\p{N}_.$!:])(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?)?(?![\p{L}\p{N}_.$!:(])|\d+(?:\.\d+)?(?![\p{L}\p{N}_.$!:]))/gu;
/** Line ends that the engine rewrites, spaces that it reads in ways of its own, escapes in texts. */
const UNUSUAL = /[\\\r]|[^\S \n]/;
/** So many shapes are remembered; a workbook has a few dozen. */
const MOST_SHAPES = 2000;

interface Parts {
  /** The formula with marks where the parts were. */
  readonly shape: string;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly references: readonly string[];
}

function partsOf(formula: string): Parts {
  const texts: string[] = [];
  const numbers: number[] = [];
  const references: string[] = [];
  const shape = formula.replace(PARTS, (part) => {
    const first = part.charCodeAt(0);
    if (first === 0x22) {
      texts.push(part.slice(1, -1));
      return '\u0001';
    }
    if (first >= 0x30 && first <= 0x39) {
      numbers.push(Number(part));
      return '\u0002';
    }
    references.push(part);
    return part.includes(':') ? '\u0003' : '\u0004';
  });
  return { shape, texts, numbers, references };
}

const shapes = new Map<string, EngineFormula | null>();

/**
 * The same formula in every row is compiled once. The engine keeps the tokens of each cell's formula (270 for the
 * Follow-up column's) and reads the text anew for each; here a formula that differs from an earlier one only in its
 * texts, numbers and references takes over that one's tokens and code. Its text is put together once.
 */
export function shareFormulas(): void {
  const compiler = CompiledFormula as unknown as Compiler;
  const compile = compiler.Compile.bind(compiler);
  compiler.Compile = (formula, sheetId, getters) => {
    if (UNUSUAL.test(formula)) return compile(formula, sheetId, getters);
    const parts = partsOf(formula);
    const known = shapes.get(parts.shape);
    if (known === null) return compile(formula, sheetId, getters);
    if (known !== undefined) return alike(compiler, known, parts, sheetId, getters);
    const compiled = compile(formula, sheetId, getters);
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(parts.shape, agrees(compiled, parts, sheetId, getters) ? compiled : null);
    return compiled;
  };
  rememberTexts();
}

function alike(
  compiler: Compiler,
  base: EngineFormula,
  { texts, numbers, references }: Parts,
  sheetId: string,
  getters: Getters,
): EngineFormula {
  const ranges = new Map<string, Range>();
  const dependencies = references.map((reference) => {
    let range = ranges.get(reference);
    if (range === undefined) {
      range = getters.getRangeFromSheetXC(sheetId, reference);
      ranges.set(reference, range);
    }
    return range;
  });
  // Compiled by the engine; its types hide the literals.
  const { literalValues } = base as unknown as Compiled;
  return compiler.CopyWithDependenciesAndLiteral(
    base,
    sheetId,
    dependencies,
    literals(literalValues.numbers, numbers),
    literals(literalValues.strings, texts),
  );
}

/** Most rows have the same texts and numbers, too. */
function literals<T>(before: readonly Literal<T>[], values: readonly T[]): readonly Literal<T>[] {
  return before.every(({ value }, index) => value === values[index]) ? before : values.map((value) => ({ value }));
}

/** Whether the engine has seen the same parts in a formula: only then may others of its shape follow it. */
function agrees(formula: EngineFormula, parts: Parts, sheetId: string, getters: Getters): boolean {
  const { isBadExpression, rangeDependencies, literalValues } = formula as unknown as Compiled;
  const { texts, numbers, references } = parts;
  return (
    !isBadExpression &&
    helpers.deepEquals(
      literalValues.strings.map(({ value }) => value),
      [...texts],
    ) &&
    helpers.deepEquals(
      literalValues.numbers.map(({ value }) => value),
      [...numbers],
    ) &&
    helpers.deepEquals(
      [...rangeDependencies],
      references.map((reference) => getters.getRangeFromSheetXC(sheetId, reference)),
    )
  );
}

/** A formula's text is asked for whenever its cell is read. It changes only with the name of another sheet. */
function rememberTexts(): void {
  const prototype = CompiledFormula.prototype as unknown as Compiled;
  const putTogether = prototype.toFormulaString;
  const known = new WeakMap<Compiled, string>();
  prototype.toFormulaString = function (getters, referenceOption) {
    const remembered = referenceOption === undefined ? known.get(this) : undefined;
    if (remembered !== undefined) return remembered;
    const text = putTogether.call(this, getters, referenceOption);
    const isAtHome = (range: Range): boolean =>
      range.sheetId === this.sheetId && !range.prefixSheet && range.invalidSheetName === undefined;
    if (referenceOption === undefined && this.rangeDependencies.every(isAtHome)) known.set(this, text);
    return text;
  };
}
