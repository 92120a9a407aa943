import * as fc from 'fast-check';
import type { Preview } from '../../src/contract/server-api.js';
import type { Zone } from '../../host/engine/workbook.js';
import { AddOnInWorkbook } from '../support/add-on-in-workbook.js';
import { sheetHabits, sheetKeptSo, tableOf } from '../support/random-sheets.js';
import type { SheetHabits } from '../support/random-sheets.js';

const WEDNESDAY = '2026-11-18T10:00:00Z';
/** As many random sheets are tried, two seconds each; `SEEDS=200` looks longer. The first ones are always the same. */
const HABITS = fc.sample(sheetHabits, { numRuns: Number(process.env.SEEDS ?? 4), seed: 1118 });

type Whole = ReturnType<AddOnInWorkbook['checksum']>;
type Tab = Whole['tabs'][number];
interface Story {
  readonly habits: SheetHabits;
  readonly preview: Preview;
  readonly before: Whole;
  readonly tracked: Whole;
  readonly after: Whole;
}

function storyOf(habits: SheetHabits): Story {
  const addOn = new AddOnInWorkbook(sheetKeptSo(habits), WEDNESDAY);
  const before = addOn.checksum();
  const preview = addOn.run('getPreview', addOn.workbook.gid(addOn.sheet())) as Preview;
  expect({ habits, untouched: addOn.checksum() }).toEqual({ habits, untouched: before });
  expect({ habits, answer: addOn.setUp() }).toMatchObject({
    habits,
    answer: { kind: 'set up', candidates: habits.people },
  });
  const tracked = addOn.checksum();
  expect({ habits, answer: addOn.run('undoSetUp', false) }).toMatchObject({ habits, answer: { kind: 'done' } });
  return { habits, preview, before, tracked, after: addOn.checksum() };
}

let told: readonly Story[] | null = null;
const stories = (): readonly Story[] => (told ??= HABITS.map(storyOf));

/** The names that a line of the preview ends with: "Six tabs, once per file: Touch log, Settings." */
function namesIn(lines: readonly string[], start: string): readonly string[] {
  const line = lines.find((one) => one.startsWith(start));
  return line?.split(': ')[1]?.replace(/\.$/, '').split(', ') ?? [];
}

const tabNamed = ({ tabs }: Whole, name: string): Tab => {
  const found = tabs.find((tab) => tab.name === name);
  if (found === undefined) throw new RangeError(`There is no tab “${name}”.`);
  return found;
};

/** A tab with the columns from `first` on taken out, `count` of them, as it were before they came. */
function withoutColumns(tab: Tab, first: number, count: number): Omit<Tab, 'rules' | 'filter' | 'validations'> {
  const { name, hidden, color, merges, rows, grid, cells, styles, notes, widths, frozen } = tab;
  const cut = <Cell>(row: readonly Cell[]): Cell[] => row.filter((_, at) => at < first || at >= first + count);
  return {
    name,
    hidden,
    color,
    merges,
    rows,
    grid: { ...grid, columns: grid.columns - count },
    cells: cells.map(cut),
    styles: styles.map(cut),
    notes: notes.map(cut),
    widths: cut(widths),
    frozen,
  };
}

/** What a zone covers of their columns: one that ended with their last may end with ours now. */
const theirPart = (zone: Zone, last: number): Zone => ({ ...zone, right: Math.min(zone.right, last) });
const theirRules = ({ rules }: Tab, last: number) =>
  rules.map((rule) => ({ ...rule, ranges: rule.ranges.map((zone) => theirPart(zone, last)) }));

describe('a candidate sheet, however it is kept', () => {
  it('is given back as it was when the tracker is taken off and the log not kept', () => {
    for (const { habits, before, tracked, after } of stories()) {
      expect(tracked).not.toEqual(before);
      expect({ habits, after }).toEqual({ habits, after: before });
    }
  }, 900_000);

  it('gets what the preview listed, and nothing of theirs changes', () => {
    for (const { habits, preview, before, tracked } of stories()) {
      const { adds } = preview;
      const { right: last, top: header } = tableOf(habits);
      const columns = namesIn(adds, 'Three columns at the right');
      const tabs = namesIn(adds, 'Six tabs');
      const own = tabNamed(before, 'Candidates');
      const tab = tabNamed(tracked, 'Candidates');
      const seen = (kind: string, value: unknown) => ({ habits, kind, value });
      const same = (kind: string, now: unknown, then: unknown): void => {
        expect(seen(kind, now)).toEqual(seen(kind, then));
      };

      // Every line of the preview is held to its word below; a new one must be, too.
      same(
        'lines',
        adds.map((line) => line.split(/[ ,]/, 2).join(' ')),
        [
          'Three columns',
          'A fourth',
          'Two hidden',
          'Colours on',
          'Six tabs',
          'A warning',
          'A timer',
          ...(own.filter === null ? [] : ['Your filter']),
        ],
      );

      const added = columns.length + 2;
      const headers = tab.cells[header]?.slice(last + 1, last + 1 + added) ?? [];
      same(
        'columns',
        headers.slice(0, columns.length).map(({ display }) => display),
        columns,
      );
      same(
        'hidden columns',
        tab.widths.slice(last + 1, last + 1 + added).map(([, hidden]) => hidden),
        [...columns.map(() => false), true, true],
      );
      same('their columns', withoutColumns(tab, last + 1, added), withoutColumns(own, last + 1, 0));
      same(
        'their validations',
        tab.validations.map(({ type, values }) => [type, values]),
        own.validations.map(({ type, values }) => [type, values]),
      );

      const count = own.rules.length;
      same('their rules', theirRules(tab, last).slice(0, count), theirRules(own, last));
      const coloured = new Set(tab.rules.slice(count).flatMap(({ ranges }) => ranges.map(({ left }) => left)));
      same(
        'coloured columns',
        [...coloured].sort((one, other) => one - other),
        [0, last + 1],
      );

      same(
        'filter',
        tab.filter,
        own.filter === null ? null : { ...own.filter, zone: { ...own.filter.zone, right: last + added } },
      );
      same(
        'tabs',
        tracked.tabs.map(({ name }) => name),
        [...before.tabs.map(({ name }) => name), ...tabs],
      );
      for (const { name } of before.tabs) {
        if (name !== 'Candidates') same(name, tabNamed(tracked, name), tabNamed(before, name));
      }
      same('timers', tracked.triggers, ['fridayRun', 'morningRun']);
      const theirs = new Set(before.protections.map(({ id }) => id));
      same(
        'their protections',
        tracked.protections.filter(({ id }) => theirs.has(id)),
        before.protections,
      );
      const warned = tracked.protections.filter(({ id }) => !theirs.has(id));
      same(
        'warnings only',
        warned.every(({ warningOnly }) => warningOnly),
        true,
      );
      same(
        'warned columns',
        warned
          .flatMap(({ zone }) => (zone === null ? [] : [zone.left, zone.right]))
          .every((at) => at > last && at <= last + added),
        true,
      );
      same(
        'their names',
        tracked.names.map((one) => ({ ...one, zone: theirPart(one.zone, last) })),
        before.names,
      );
    }
  }, 900_000);
});
