import { join } from 'node:path';
import { createHost } from '../../../host/runtime/create-host.js';
import { NOW } from '../script-project.js';

/** Programs of the kinds that others publish, in several files, run as they are. */
const hostOfProgram = (name: string) =>
  createHost({ bundle: join(__dirname, name), now: NOW, user: 'ana@agency.example', timeZone: 'Europe/London' });

describe('a test library in several files', () => {
  it('runs its tests, each file with its own strictness, and tells where one fails', () => {
    const { value, error } = hostOfProgram('qunit').run('report');
    expect(error).toBeNull();
    expect(value).toEqual({
      version: 'Checks strict',
      loose: 'no strict here',
      results: [
        { name: "values: dates and arrays are the script's own", failures: [] },
        { name: 'values: properties keep texts', failures: [] },
        { name: 'values: a refusal is an Error', failures: [] },
        {
          name: 'values: what is thrown is told with its place',
          failures: ['RangeError: on purpose @ at helperThatFails (3-tests:29:9)'],
        },
      ],
    });
  });

  it('shows its report on a page made of templates by path', () => {
    const { value, error } = hostOfProgram('qunit').run('doGet');
    expect(error).toBeNull();
    const rows = [...String(value).matchAll(/<li class="(\w+)">([^<]*)<\/li>/g)].map(([, tone]) => tone);
    expect(rows).toEqual(['good', 'good', 'good', 'bad']);
  });
});

it('a record library makes, changes and removes rows through classes made at load', () => {
  const { value, error } = hostOfProgram('records').run('work');
  expect(error).toBeNull();
  expect(value).toEqual({
    made: 4,
    names: ['Bo Chen', 'Cleo Diaz', 'Dan '],
    old: [41, 51],
    kind: true,
    missing: 'Record not found [id=99]',
    rows: 4,
  });
});

it('a query library reads, changes, adds and removes rows below a heading', () => {
  const { value, error, logs } = hostOfProgram('query').run('work');
  expect(error).toBeNull();
  expect(value).toEqual({
    started: '1969-12-31 19:00 EST',
    sum: 22.5,
    rows: [
      ['Groceries', '10'],
      ['Groceries', '12.5'],
      ['Gym', '30'],
    ],
    log: '22.5 of 0\n',
  });
  expect(logs).toEqual(['22.5 of 0', '{ sum: 22.5 }']);
});

describe('a Game of Life whose functions are constants and methods', () => {
  it('is played from its menu and by a trigger', () => {
    const host = hostOfProgram('life');
    expect(host.open().map(({ error }) => error)).toEqual([null]);
    const [menu] = host.ui.menus;
    const items =
      menu?.kind === 'menu' ? menu.items.flatMap((item) => (item.kind === 'item' ? [item.handler] : [])) : [];
    expect(items).toEqual(['life.glider', 'life.step', 'automatic']);
    for (const handler of items) expect(host.run(handler).error).toBeNull();
    expect(host.advanceTo(host.now() + 3 * 60_000).map(({ error }) => error)).toEqual([null, null, null]);
    // Four generations move a glider by one row and one column.
    const alive = host.run('life.read').value as boolean[][];
    expect(alive.map((row) => row.map((one) => (one ? '#' : '.')).join(''))).toEqual([
      '......',
      '..#...',
      '...#..',
      '.###..',
      '......',
      '......',
    ]);
  });
});
