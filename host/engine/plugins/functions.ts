import { helpers, registries } from '../odoo.js';
import { serialNow } from '../clock.js';

/**
 * Google functions that the engine lacks, and TODAY() and NOW() by the host's clock in the workbook's zone. Used by
 * host and page alike; nothing here may need Node.
 */
interface Value {
  readonly value: unknown;
  readonly format?: string;
}
/** Columns of rows, as the engine passes a range. */
type Matrix = readonly (readonly Value[])[];
type Argument = Value | Matrix | undefined;
interface Context {
  readonly locale: { readonly dateFormat: string; readonly timeFormat: string };
  readonly getters: { getWorkbookSettings(): { readonly timeZone: string } };
}
interface Parameter {
  readonly name: string;
  readonly type: readonly string[];
  readonly description: string;
  readonly optional?: boolean;
  readonly acceptErrors?: boolean;
  readonly acceptMatrix?: boolean;
  readonly acceptMatrixOnly?: boolean;
}
type Compute = (this: Context, ...args: Argument[]) => unknown;

const failure = (value: string, message: string): Value & { readonly message: string } => ({ value, message });
const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);
const first = (argument: Argument): unknown => (isMatrix(argument) ? argument[0]?.[0]?.value : argument?.value);

function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
  return { name, type: ['ANY'], description: name, ...more };
}

function define(
  name: string,
  description: string,
  args: readonly Parameter[],
  compute: Compute,
  isExported = true,
): void {
  const { functionRegistry } = registries;
  // The registry's own argument types are narrower than what it takes; `replace` also adds.
  const registry = functionRegistry as unknown as { replace(name: string, description: object): void };
  registry.replace(name, { description, args, compute, isExported, category: 'Google' });
}

/** Serial number of the day or undefined: the engine reads texts as dates in a locale, as Google does. */
function textOf(argument: Argument): string {
  const value = first(argument);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

/** Which of search's matches XMATCH wants. */
function xmatch(key: unknown, list: readonly unknown[], mode: number, direction: number): number | undefined {
  const order = [...list.keys()];
  if (direction < 0) order.reverse();
  const same = (value: unknown): boolean =>
    typeof value === 'string' && typeof key === 'string'
      ? mode === 2
        ? wildcard(key).test(value)
        : value.toLowerCase() === key.toLowerCase()
      : value === key;
  const exact = order.find((index) => same(list[index]));
  if (exact !== undefined || mode === 0 || mode === 2) return exact;
  const distance = (value: unknown): number =>
    typeof value === 'number' && typeof key === 'number' ? (value - key) * mode : NaN;
  let best: number | undefined;
  for (const index of order) {
    const gap = distance(list[index]);
    if (gap > 0 && (best === undefined || gap < distance(list[best]))) best = index;
  }
  return best;
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<!~)\*/g, '.*')
    .replace(/(?<!~)\?/g, '.');
  return new RegExp(`^${source.replace(/~([*?])/g, '\\$1')}$`, 'is');
}

define('TODAY', 'The current day.', [], function () {
  return { value: Math.floor(serialNow(this.getters.getWorkbookSettings().timeZone)), format: this.locale.dateFormat };
});

define('NOW', 'The current day and time.', [], function () {
  const format = `${this.locale.dateFormat} ${this.locale.timeFormat}`;
  return { value: serialNow(this.getters.getWorkbookSettings().timeZone), format };
});

const anything: Partial<Parameter> = { type: ['ANY', 'RANGE<ANY>'], acceptErrors: true, acceptMatrix: true };

// The engine evaluates every formula as an array formula: what is left to do is to hand it on.
define(
  'ARRAYFORMULA',
  'Lets a formula work on whole ranges.',
  [parameter('array_formula', anything)],
  (range) => range ?? { value: 0 },
  false,
);

define('REPT', 'A text, repeated.', [parameter('text'), parameter('times')], (text, times) => {
  const count = Math.trunc(Number(first(times) ?? 0));
  if (!(count >= 0)) return failure('#VALUE!', 'REPT needs a count of 0 or more.');
  const repeated = textOf(text).length * count;
  return repeated > 32_000 ? failure('#VALUE!', 'The text is too long.') : textOf(text).repeat(count);
});

define(
  'REGEXMATCH',
  'Whether a part of a text matches an expression.',
  [parameter('text'), parameter('expression')],
  (text, pattern) => {
    const source = textOf(pattern);
    const flags = /^\(\?([imsu]+)\)/.exec(source);
    try {
      return new RegExp(source.slice(flags?.[0].length ?? 0), `${flags?.[1]?.replace('u', '') ?? ''}u`).test(
        textOf(text),
      );
    } catch {
      return failure('#REF!', `“${source}” is not a regular expression.`);
    }
  },
  false,
);

define('N', 'A value as a number.', [parameter('value', { acceptErrors: true })], (argument) => {
  const value = first(argument);
  if (typeof value === 'number') return { value };
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && value.startsWith('#') ? { value } : 0;
});

define('T', 'A text, and nothing for anything else.', [parameter('value')], (argument) => {
  const value = first(argument);
  return typeof value === 'string' ? value : '';
});

define(
  'TO_DATE',
  'A number as a date.',
  [parameter('value')],
  function (argument) {
    const value = first(argument);
    return { value: value ?? 0, ...(typeof value === 'number' ? { format: this.locale.dateFormat } : {}) };
  },
  false,
);

define(
  'ISDATE',
  'Whether a value is a date.',
  [parameter('value', { acceptErrors: true })],
  function (argument) {
    const held = isMatrix(argument) ? argument[0]?.[0] : argument;
    if (typeof held?.value === 'number') return held.format !== undefined && helpers.isDateTimeFormat(held.format);
    return typeof held?.value === 'string' && helpers.isDateTime(held.value, this.locale as never);
  },
  false,
);

const list: Partial<Parameter> = { type: ['RANGE<ANY>'], acceptMatrix: true, acceptMatrixOnly: true };
const option = { optional: true };
define(
  'XMATCH',
  'Where in a range a value is.',
  [
    parameter('search_key'),
    parameter('lookup_range', list),
    parameter('match_mode', option),
    parameter('search_mode', option),
  ],
  (key, range, mode, direction) => {
    const columns = isMatrix(range) ? range : [];
    const values = columns.length === 1 ? (columns[0] ?? []) : columns.map((column) => column[0]);
    const found = xmatch(
      first(key),
      values.map((each) => each?.value),
      Number(first(mode) ?? 0),
      Number(first(direction) ?? 1),
    );
    return found === undefined ? failure('#N/A', 'XMATCH found no match.') : found + 1;
  },
  false,
);
