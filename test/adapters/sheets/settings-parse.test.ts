import { parseSettings } from '../../../src/adapters/sheets/settings-parse';
import {
  FIRST_ROW,
  HOLIDAY,
  LAST_COLUMN,
  RECRUITER,
  SETTING_LINES,
  STAGE,
  VALUE,
} from '../../../src/adapters/sheets/settings-layout';
import type { Cell } from '../../../src/domain/cell';
import { defaultPolicy } from '../../../src/domain/policy/policy';
import { sayIn } from '../../../src/domain/texts/say';
import { SETTING_LABELS } from '../../../src/domain/texts/sheet-words';
import { day } from '../../support/tracker-in-memory';

/** The Settings tab as set-up lays it out, with some cells changed: [label or row, column, cell]. */
function tab(...changes: readonly (readonly [string | number, number, Cell])[]): Cell[][] {
  const rows: Cell[][] = Array.from({ length: FIRST_ROW - 1 + SETTING_LINES.length }, () =>
    Array.from({ length: LAST_COLUMN }, (): Cell => ''),
  );
  SETTING_LINES.forEach((line, index) => {
    const row = rows[FIRST_ROW - 1 + index];
    if (row !== undefined) [row[0], row[1]] = [SETTING_LABELS[line.key], line.value];
  });
  for (const [where, column, cell] of changes) {
    const index = typeof where === 'number' ? where - 1 : rows.findIndex((row) => row[0] === where);
    const row = rows[index];
    if (row === undefined) throw new RangeError(`There is no “${String(where)}”.`);
    row[column - 1] = cell;
  }
  return rows;
}

const read = (rows: Cell[][]) => parseSettings(rows, defaultPolicy, 'Europe/Berlin', sayIn({}));

describe('Settings', () => {
  it('are the defaults when nobody has changed anything', () => {
    const settings = read(tab());
    expect(settings.policy).toEqual(defaultPolicy);
    expect(settings.problems).toEqual([]);
    expect(settings).toMatchObject({ zone: 'Europe/Berlin', started: false, managers: [], language: '' });
  });

  it('read weekday, hour, weekend and holidays', () => {
    const settings = read(
      tab(
        ['Friday Blitz: weekday', VALUE, 'Thursday'],
        ['Friday Blitz: hour', VALUE, 14],
        ['Weekend', VALUE, 'Fri, Sat'],
        [FIRST_ROW, HOLIDAY, { day: day('2026-12-25'), minute: null }],
        [FIRST_ROW + 1, HOLIDAY, '2026-12-26'],
      ),
    );
    expect(settings.policy.blitz).toEqual({ weekday: 4, hour: 14 });
    expect([...settings.policy.calendar.weekend].sort()).toEqual([5, 6]);
    expect([...settings.policy.calendar.holidays]).toEqual([day('2026-12-25'), day('2026-12-26')]);
  });

  it('keep the default and name the row when a value cannot be read', () => {
    const settings = read(
      tab(
        ['Friday Blitz: hour', VALUE, 'three'],
        ['Weekend', VALUE, 'mon tue wed thu fri sat sun'],
        [FIRST_ROW, HOLIDAY, 'Xmas'],
      ),
    );
    expect(settings.policy.blitz.hour).toBe(defaultPolicy.blitz.hour);
    expect(settings.policy.calendar).toEqual(defaultPolicy.calendar);
    expect(settings.problems).toHaveLength(3);
    expect(settings.problems.map(({ row }) => row)).toContain(FIRST_ROW);
  });

  it('say after how many days rows that left are forgotten, from a week to a year', () => {
    const days = (cell: Cell) => {
      const { policy, problems } = read(tab(['Forget rows that left after', VALUE, cell]));
      return [policy.forgetAfterDays, ...problems.map(({ says }) => says)];
    };
    const not = (text: string) =>
      `Settings, “Forget rows that left after”: “${text}” is not a whole number from 7 to 365.`;
    expect(days(90)).toEqual([90]);
    expect(days('')).toEqual([30]);
    expect([days(7), days(365)]).toEqual([[7], [365]]);
    expect(days(6)).toEqual([30, not('6')]);
    expect(days(366)).toEqual([30, not('366')]);
    expect(days('a month')).toEqual([30, not('a month')]);
  });

  it('never take a bad address for a recruiter’s or a manager’s', () => {
    const settings = read(
      tab(
        ['Managers', VALUE, 'lead@agency.example, not an address'],
        [FIRST_ROW, RECRUITER.name, 'Rita'],
        [FIRST_ROW, RECRUITER.address, 'rita@agency.example, sam@agency.example'],
      ),
    );
    expect(settings.managers).toEqual(['lead@agency.example']);
    expect(settings.recruiters).toMatchObject([{ name: 'Rita', address: '' }]);
    expect(settings.problems).toHaveLength(2);
  });

  it('know a stage called “constructor” like any other', () => {
    const settings = read(tab([FIRST_ROW, STAGE.word, 'constructor'], [FIRST_ROW, STAGE.phase, 'offer']));
    expect(settings.stages['constructor']).toEqual({ phase: 'offer', told: false });
    expect(settings.stages['toString']).toBeUndefined();
  });
});
