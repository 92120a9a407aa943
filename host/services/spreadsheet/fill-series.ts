import type { CellInput, CellOutput } from '../../engine/workbook.js';
import { inputOfOutput } from './cell-values.js';

/** What stands at a place of a filled line; 0 is the first source cell, places before it are negative. */
export type Series = (place: number) => CellInput;

const WORDS: readonly (readonly string[])[] = [
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
];

/** How a line of cells goes on: numbers and dates by their trend, months, weekdays and "Item 3" by their step. */
export function seriesOf(cells: readonly CellOutput[]): Series {
  if (cells.some(({ formula }) => formula !== null)) return repeated(cells);
  return numbers(cells) ?? words(cells) ?? numbered(cells) ?? repeated(cells);
}

export function repeated(cells: readonly CellOutput[]): Series {
  return (place) => {
    const cell = cells[modulo(place, cells.length)];
    return cell === undefined ? { kind: 'blank' } : inputOfOutput(cell);
  };
}

/** The straight line through them by least squares; a single date goes on by days, a single number is repeated. */
function numbers(cells: readonly CellOutput[]): Series | null {
  const values = cells.map(({ value }) => value);
  if (!values.every((value) => typeof value === 'number')) return null;
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const drift = values.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0);
  const slope = count > 1 ? drift / spread : cells[0]?.isDate === true ? 1 : 0;
  return (place) => ({ kind: 'number', value: Number((mean + slope * (place - middle)).toPrecision(14)) });
}

function words(cells: readonly CellOutput[]): Series | null {
  for (const list of WORDS) {
    const places = cells.map(({ value }) => list.indexOf(String(value)));
    const step = stepOf(places, list.length);
    if (step === null || places.includes(-1)) continue;
    return (place) => ({ kind: 'text', value: list[modulo((places[0] ?? 0) + step * place, list.length)] ?? '' });
  }
  return null;
}

/** "Item 1", "Item 2": the same words with a number behind. */
function numbered(cells: readonly CellOutput[]): Series | null {
  const parts = cells.map(({ kind, value }) => (kind === 'text' ? /^(.*?)(\d+)$/su.exec(String(value)) : null));
  const prefix = parts[0]?.[1];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return null;
  const ends = parts.map((part) => Number(part?.[2]));
  const step = stepOf(ends, Number.POSITIVE_INFINITY);
  if (step === null) return null;
  return (place) => ({ kind: 'text', value: `${prefix}${String(Math.abs((ends[0] ?? 0) + step * place))}` });
}

/** The one step between neighbours, 1 for a single one, null where they differ. */
function stepOf(places: readonly number[], around: number): number | null {
  const steps = places.slice(1).map((place, at) => {
    const step = place - (places[at] ?? 0);
    return Number.isFinite(around) ? modulo(step, around) : step;
  });
  const [first = 1] = steps;
  return steps.every((step) => step === first) ? first : null;
}

const modulo = (place: number, count: number): number => ((place % count) + count) % count;
