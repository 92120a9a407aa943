import { registries } from '../odoo.js';

/**
 * What formulas may take and give. The engine has no limits of its own: one formula with SEQUENCE(100000; 100000) or
 * A1:A90000 = TRANSPOSE(A1:A90000) ends the process for want of memory. Used by host and page alike.
 */

/** Google: characters in a cell, and so in what a function gives. */
const LONGEST_TEXT = 50_000;
/** Values in one result. Google's whole spreadsheets hold 10 million cells; this many take some 400 MB here. */
const LARGEST_RESULT = 5_000_000;

interface Value {
  readonly value?: unknown;
}
/** Columns of rows, as the engine passes a range. */
type Matrix = readonly (readonly Value[])[];
type Argument = Value | Matrix | undefined;
type Compute = (this: unknown, ...args: Argument[]) => unknown;

interface Description {
  readonly args: readonly { readonly acceptMatrix?: boolean }[];
  readonly nbArgRepeating?: number;
}
interface FunctionRegistry {
  readonly content: Readonly<Record<string, Description>>;
  readonly mapping: Record<string, Compute>;
}

/** Values taken and given since the start of `countFormulaValues`, and how many may be; null while nobody counts. */
let count: { values: number; readonly most: number } | null = null;

/**
 * Runs `work` and counts what formulas take and give meanwhile. Beyond `most` each further function gives an error at
 * once, so that the work ends soon; the answer says whether that happened.
 */
export function countFormulaValues(most: number, work: () => void): { readonly tooMany: boolean } {
  const counted = { values: 0, most };
  const before = count;
  count = counted;
  try {
    work();
  } finally {
    count = before;
  }
  return { tooMany: counted.values > most };
}

const isMatrix = (argument: unknown): argument is Matrix => Array.isArray(argument);
const columnsOf = (argument: Argument): number => (isMatrix(argument) ? argument.length : 1);
const rowsOf = (argument: Argument): number => (isMatrix(argument) ? (argument[0]?.length ?? 0) : 1);
const numberIn = (argument: Argument): number => {
  const value = isMatrix(argument) ? argument[0]?.[0]?.value : argument?.value;
  const number = Number(value ?? 1);
  return Number.isFinite(number) ? Math.abs(number) : 1;
};
const most = (numbers: readonly number[]): number => numbers.reduce((larger, each) => Math.max(larger, each), 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Functions whose result's size is their own matter; the others give one value for each that they were given. */
const SIZES: Readonly<Record<string, (args: readonly Argument[]) => number>> = {
  SEQUENCE: ([rows, columns]) => numberIn(rows) * numberIn(columns),
  RANDARRAY: ([rows, columns]) => numberIn(rows) * numberIn(columns),
  MUNIT: ([size]) => numberIn(size) ** 2,
  EXPAND: ([array, rows, columns]) =>
    Math.max(numberIn(rows), rowsOf(array)) * (columns === undefined ? columnsOf(array) : numberIn(columns)),
  MMULT: ([left, right]) => rowsOf(left) * columnsOf(right),
  HSTACK: (args) => most(args.map(rowsOf)) * sum(args.map(columnsOf)),
  VSTACK: (args) => sum(args.map(rowsOf)) * most(args.map(columnsOf)),
  IF: (args) => most(args.map(rowsOf)) * most(args.map(columnsOf)),
  IFS: (args) => most(args.map(rowsOf)) * most(args.map(columnsOf)),
  IFERROR: (args) => most(args.map(rowsOf)) * most(args.map(columnsOf)),
  IFNA: (args) => most(args.map(rowsOf)) * most(args.map(columnsOf)),
};

/** Puts the limits around every function of the engine and ours. Called once, when all are there. */
export function limitFormulas(): void {
  // `mapping` is what compiled formulas call; the engine's types hide it.
  const { content, mapping } = registries.functionRegistry as unknown as FunctionRegistry;
  for (const [name, compute] of Object.entries(mapping)) {
    const description = content[name];
    if (description !== undefined) mapping[name] = limited(name, description, compute);
  }
}

function limited(name: string, description: Description, compute: Compute): Compute {
  const sizeOf = SIZES[name] ?? ((args: readonly Argument[]) => sizeByValue(args, description));
  return function (this: unknown, ...args) {
    const given = args.some(isMatrix) ? sum(args.map((each) => columnsOf(each) * rowsOf(each))) : args.length;
    const size = given === args.length && SIZES[name] === undefined ? 1 : sizeOf(args);
    if (size > LARGEST_RESULT) return failure(`The result of ${name} is too large.`);
    if (count !== null) {
      count.values += given + size;
      if (count.values > count.most) return failure('The formulas of this file take too much work.');
    }
    return withoutLongTexts(compute.apply(this, args), name);
  };
}

/** The size of what a function gives that is worked out once for each value of the ranges where it wants one value. */
function sizeByValue(args: readonly Argument[], { args: wanted, nbArgRepeating = 0 }: Description): number {
  const oneByOne = args.filter((each, index) => {
    const last = wanted.length;
    const at = index < last || nbArgRepeating === 0 ? index : last - nbArgRepeating + ((index - last) % nbArgRepeating);
    return isMatrix(each) && wanted[at]?.acceptMatrix !== true;
  });
  return most(oneByOne.map(rowsOf)) * most(oneByOne.map(columnsOf));
}

function withoutLongTexts(result: unknown, name: string): unknown {
  if (!isMatrix(result)) return isLong(result) ? tooLong(name) : result;
  if (!result.some((column) => column.some(isLong))) return result;
  return result.map((column) => column.map((each) => (isLong(each) ? tooLong(name) : each)));
}

const isLong = (result: unknown): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'value' in result &&
  typeof result.value === 'string' &&
  result.value.length > LONGEST_TEXT;

const tooLong = (name: string): object =>
  failure(`Text result of ${name} is longer than the limit of ${String(LONGEST_TEXT)} characters.`);

const failure = (message: string): object => ({ value: '#ERROR', message });
