import { logTouch } from '../../../support/card-actions';
import { onEdited } from '../../../../src/app/on-edit';
import { idIn } from '../../../../src/domain/identity/id-cell';
import { saveNow } from '../../../../src/app/tracker/scan-and-save';
import type { RowWrite, TabRead } from '../../../../src/app/ports/tracker-tab';
import type { Settings } from '../../../../src/domain/team/settings';
import type { Cell } from '../../../../src/domain/cell';
import { decodeState } from '../../../../src/domain/row/row-state';
import { foldHistory } from '../../../../src/domain/history/fold-history';
import { atNobody, day, momentOn, plainSettings, TabInMemory, trackerOver } from '../../../support/tracker-in-memory';

const FIELDS = { name: 1, email: 2, stage: 3, lastTouch: 4, role: 5 } as const;
const HEADERS = ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Job'];
const settings: Settings = {
  ...plainSettings,
  stages: {
    Applied: { phase: 'applied', told: false },
    Screening: { phase: 'screen', told: false },
    Interview: { phase: 'interview', told: false },
  },
};
const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const on = (iso: string) => ({ day: day(iso), minute: null });
/** Wednesday. */
const TODAY = momentOn('2026-11-18');

/** A tab on which somebody else does something just before our n-th call. */
class BusyTab extends TabInMemory {
  left = Infinity;
  deed: (grid: Cell[][]) => void = () => undefined;

  private tick(): void {
    this.left -= 1;
    if (this.left === 0) this.deed(this.grid);
  }
  override read(): readonly TabRead[] {
    this.tick();
    return super.read();
  }
  override peek(sheetId: number, row: number): ReturnType<TabInMemory['peek']> {
    this.tick();
    return super.peek(sheetId, row);
  }
  override cellsNow(tab: TabRead, first: number, last: number): readonly (readonly Cell[])[] {
    this.tick();
    return super.cellsNow(tab, first, last);
  }
  override write(tab: TabRead, rows: readonly RowWrite[]): void {
    if (rows.length > 0) this.tick();
    super.write(tab, rows);
  }
}

/** Six people; Ana stands on two rows. */
function aTeam() {
  const tab = new BusyTab(
    FIELDS,
    HEADERS,
    [
      ['Ana Ruiz', 'ana@mail.example', 'Interview', on('2026-11-10'), 'Data Engineer'],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Designer'],
      ['Cem Yilmaz', '', 'Screening', on('2026-11-12'), 'Designer'],
      ['Ana Ruiz', 'ana@mail.example', 'Applied', on('2026-11-09'), 'Designer'],
      ['Dora Nagy', 'dora@mail.example', 'Applied', on('2026-11-13'), 'Designer'],
      ['Eve Lund', 'eve@mail.example', 'Interview', '', 'Tester'],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
  const whoIs = (): ReadonlyMap<string, string> =>
    new Map(
      tab.grid.map((cells, at) => [`${text(cells[0])}, ${text(cells[4])}`, String(idIn(text(tab.ours(at + 2, 'id'))))]),
    );
  return { tab, tracker, log, lock, whoIs };
}
type Team = ReturnType<typeof aTeam>;

const DEEDS: Readonly<Record<string, (grid: Cell[][]) => void>> = {
  'inserts a row on top': (grid) => void grid.unshift([]),
  'inserts two rows in the middle': (grid) => void grid.splice(3, 0, [], []),
  'deletes the first row': (grid) => void grid.shift(),
  'deletes the last row': (grid) => void grid.pop(),
  'sorts by name': (grid) => void grid.sort((one, other) => text(one[0]).localeCompare(text(other[0]))),
  'sorts the other way': (grid) => void grid.reverse(),
  'moves a row down': (grid) => void grid.splice(4, 0, ...grid.splice(1, 1)),
  'types a stage': (grid) => void grid[2]?.splice(2, 1, 'Interview'),
};

const JOBS: Readonly<Record<string, (team: Team) => void>> = {
  'a touch is logged': ({ tab, tracker, log, lock, whoIs }) => {
    const form = { candidateId: whoIs().get('Ben Okoro, Designer') ?? '', key: 'form 1' };
    const touch = {
      what: 'spoke',
      on: '2026-11-18',
      summary: 'about the move',
      scheduling: false,
      needsAnswer: false,
    } as const;
    const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
    const done = logTouch(ports, { ...form, ...touch, promise: null, keeps: [] }, TODAY);
    // Whoever deleted the row meanwhile is told so.
    if (done.kind === 'card') expect(done.card.name).toBe('Ben Okoro');
  },
  'a touch is logged with somebody who stands on two rows': ({ tab, tracker, log, lock, whoIs }) => {
    const form = { candidateId: whoIs().get('Ana Ruiz, Designer') ?? '', key: 'form 2' };
    const touch = { what: 'mailed', on: '2026-11-18', summary: '', scheduling: false, needsAnswer: false } as const;
    const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
    logTouch(ports, { ...form, ...touch, promise: null, keeps: [] }, TODAY);
  },
  'what was pasted is noticed': ({ tab, tracker }) => {
    tab.set(3, 4, on('2026-11-17'));
    tab.set(6, 3, 'Screening');
    tab.grid.push(['Finn Berg', 'finn@mail.example', 'Applied', '', 'Tester']);
    saveNow(tracker, TODAY);
  },
  'a cell was typed': ({ tab, tracker, lock }) => {
    tab.set(3, 3, 'Interview');
    const block = { sheetId: 7, firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 3, before: 'Screening' };
    onEdited({ tracker, tabs: tab, lock, settingsSheetId: () => null, say: atNobody.say, moment: TODAY }, block);
  },
};

/** Everybody is who they were, each state is what the log says, and nothing was noticed or logged twice. */
function expectRight({ tab, tracker, log, whoIs }: Team, before: ReadonlyMap<string, string>): void {
  tab.left = Infinity;
  saveNow(tracker, TODAY);
  for (const [who, id] of whoIs()) {
    if (before.has(who)) expect(`${who}: ${id}`).toBe(`${who}: ${before.get(who) ?? ''}`);
  }
  tab.grid.forEach((cells, at) => {
    const id = idIn(text(tab.ours(at + 2, 'id')));
    if (text(cells[0]) === '') {
      // An inserted row keeps nothing of ours.
      expect([id, tab.ours(at + 2, 'state')]).toEqual([null, '']);
      return;
    }
    const own = log.events.filter((event) => event.candidateId === id);
    const history = foldHistory(own, settings.policy);
    expect(decodeState(text(tab.ours(at + 2, 'state')))?.history).toEqual(history);
  });
  const told = log.events.map(({ id: _its, ...event }) => JSON.stringify(event));
  expect(told.filter((event, at) => told.indexOf(event) !== at)).toEqual([]);
  expect(tracker.scan(TODAY)?.news).toEqual([]);
}

describe('somebody moves rows at the very moment at which ours are written', () => {
  for (const [job, work] of Object.entries(JOBS)) {
    for (const [what, deed] of Object.entries(DEEDS)) {
      it(`${job}, and somebody ${what}: everybody has what is theirs, and nothing is logged twice`, () => {
        for (let call = 1; call <= 8; call += 1) {
          const team = aTeam();
          const before = team.whoIs();
          team.tab.deed = deed;
          team.tab.left = call;
          work(team);
          expectRight(team, before);
        }
      });
    }
  }
});
