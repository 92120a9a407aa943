import { sayIn } from '../../src/domain/texts/say';
import { onEdited } from '../../src/app/on-edit';
import type { Settings } from '../../src/domain/team/settings';
import { day, momentOn, plainSettings, TabInMemory, trackerOver } from '../support/tracker-in-memory';

const FIELDS = { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5, role: 6 } as const;
const HEADERS = ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter', 'Job'];
const settings: Settings = {
  ...plainSettings,
  stages: { Interview: { phase: 'interview', told: false }, Screening: { phase: 'screen', told: false } },
};
const on = (iso: string) => ({ day: day(iso), minute: null });
/** Wednesday. */
const TODAY = momentOn('2026-11-18');

/** Ana applied for two jobs; only Ben stands on one row. */
function aTeam() {
  const tab = new TabInMemory(
    FIELDS,
    HEADERS,
    [
      ['Ana Ruiz', 'ana@mail.example', 'Interview', on('2026-11-10'), 'Rita', 'Data Engineer'],
      ['Ana Ruiz', 'ana@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Designer'],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Designer'],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
  const types = (row: number, column: number, value: string | ReturnType<typeof on>, before = ''): string | null => {
    tab.set(row, column, value);
    const block = { sheetId: 7, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column, before };
    return onEdited({ tracker, tabs: tab, lock, settingsSheetId: () => null, say: sayIn({}), moment: TODAY }, block);
  };
  return { tab, tracker, log, types };
}

describe('a cell that is typed in the row of somebody who stands on two rows', () => {
  it('logs what was typed, and no touch that was logged with the other row', () => {
    const { tab, log, types } = aTeam();
    const before = log.events.length;
    expect(tab.ours(2, 'lastWord')).toBe(day('2026-11-16'));
    types(2, 3, 'Screening', 'Interview');
    expect(log.events.slice(before).map(({ kind }) => kind)).toEqual(['stage']);
  });

  it('shows a contact that is typed on the one row on the other, too', () => {
    const { tab, types } = aTeam();
    types(2, 4, on('2026-11-18'));
    expect([2, 3, 4].map((row) => tab.ours(row, 'lastWord'))).toEqual([
      day('2026-11-18'),
      day('2026-11-18'),
      day('2026-11-16'),
    ]);
  });
});

describe('what is typed into “Last word from us”', () => {
  const typing = (value: string | ReturnType<typeof on>) => {
    const team = aTeam();
    const before = team.log.events.length;
    const says = team.types(4, team.tab.columnOf('lastWord'), value, '');
    return { says, logged: team.log.events.length - before, shows: team.tab.ours(4, 'lastWord') };
  };

  it('is a touch when it is a later day, and nothing has to be said', () => {
    expect(typing(on('2026-11-17'))).toEqual({ says: null, logged: 1, shows: day('2026-11-17') });
  });

  it.each([
    [
      'an earlier day',
      on('2026-11-12'),
      /^Ben Okoro heard from us on Mon 16 Nov, after Thu 12 Nov: nothing was logged/,
    ],
    ['a day ahead', on('2026-11-27'), /^Fri 27 Nov hasn’t come yet: nothing was logged for Ben Okoro\./],
    ['a word', 'soon', /^“soon” is not a date: nothing was logged for Ben Okoro\./],
    ['nothing', '', /^Ben Okoro heard from us on Mon 16 Nov, and “Last word from us” shows it again\./],
  ])('gives way to the last word that the log knows, and says why: %s', (_what, value, why) => {
    const { says, logged, shows } = typing(value);
    expect(says).toMatch(why);
    expect([logged, shows]).toEqual([0, day('2026-11-16')]);
  });

  it('says nothing when what is typed is what it showed', () => {
    expect(typing(on('2026-11-16'))).toMatchObject({ says: null, logged: 0 });
  });
});
