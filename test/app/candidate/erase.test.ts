import { erase, erasureOf } from '../../../src/app/candidate/erase';
import { answerGone, listGone } from '../../../src/app/candidate/answer-left-row';
import { logTouch } from '../../support/card-actions';
import { cardById } from '../../../src/app/candidate/selected-card';
import type { Settings } from '../../../src/domain/team/settings';
import { day, atNobody, momentOn, plainSettings, TabInMemory, trackerOver } from '../../support/tracker-in-memory';

const settings: Settings = {
  ...plainSettings,
  archiveTabs: ['Archive'],
  stages: { Screening: { phase: 'screen', told: false }, Rejected: { phase: 'rejected', told: false } },
};
const on = (iso: string) => ({ day: day(iso), minute: null });
const TODAY = momentOn('2026-11-18');

/** Ana stands on two rows, for two jobs. */
function aTeam() {
  const tab = new TabInMemory(
    { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5, role: 6 },
    ['Candidate', 'E-mail', 'Stage', 'Last contact', 'Recruiter', 'Job'],
    [
      ['Ana Ruiz', 'ana@mail.example', 'Screening', on('2026-11-13'), 'Rita', 'Data Engineer'],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Data Engineer'],
      ['Ana Ruiz', 'ANA@mail.example', 'Screening', on('2026-11-12'), 'Sam', 'Analyst'],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock, archive, register, newId } = trackerOver(tab, '2026-11-16', settings);
  const ports = {
    tracker,
    tabs: tab,
    log: () => log,
    lock,
    user: 'rita@agency.example',
    ...atNobody,
    moment: TODAY,
    archive,
    register: () => register,
    newId,
  };
  const [ana = '', ben = ''] = tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.id) ?? [];
  const say = (candidateId: string, summary: string, moreOf: { text: string; dueOn: string } | null = null): void => {
    const touch = { candidateId, what: 'spoke', on: '2026-11-18', summary, scheduling: false } as const;
    logTouch(ports, { ...touch, needsAnswer: false, promise: moreOf, keeps: [], key: summary }, TODAY);
  };
  const shown = () => {
    const answer = erasureOf(ports, ana);
    if (answer.kind === 'refused') throw new Error(answer.says);
    return answer;
  };
  const eraseAna = () => erase(ports, { candidateIds: shown().rows.map(({ candidateId }) => candidateId), key: 'e' });
  return { tab, tracker, log, archive, register, ports, ana, ben, say, shown, eraseAna };
}
/** Everything of ours: the log, and our cells of every row. */
const ours = ({ tab, log, register }: ReturnType<typeof aTeam>): string =>
  JSON.stringify([log.events, register.lines, tab.grid.map((row) => row.slice(tab.headers.length))]);

describe('a candidate who asks to be erased', () => {
  it('is shown first: every row of the person, how much of the log, and what was written about others', () => {
    const { say, ana, ben, shown, log } = aTeam();
    say(ana, 'Her mother is ill', { text: 'call her back', dueOn: '2026-11-20' });
    say(ben, 'knows Ana Ruiz from school');
    const before = log.events.length;
    expect(shown()).toMatchObject({
      name: 'Ana Ruiz',
      rows: [{ row: 2 }, { row: 4 }],
      mentions: [log.events.length + 1],
    });
    expect(shown().logRows).toBe(log.events.filter(({ candidateId }) => candidateId !== ben).length);
    expect(log.events).toHaveLength(before);
  });

  it('is gone from everything of ours, while their own columns are not written into', () => {
    const world = aTeam();
    world.say(world.ana, 'Her mother is ill', { text: 'call her back', dueOn: '2026-11-20' });
    const theirs = [2, 3, 4].map((row) => world.tab.theirs(row));
    expect(ours(world)).toContain('mother');
    expect(world.eraseAna()).toEqual({
      kind: 'done',
      says: 'Erased: Ana Ruiz. Still yours to delete: row 2 of “Candidates”, row 4 of “Candidates”.',
    });
    for (const word of ['Ana', 'Ruiz', 'ana@', 'ANA@', 'mother', 'call her', `"${world.ana}"`, world.ana]) {
      expect(ours(world)).not.toContain(word);
    }
    expect([2, 3, 4].map((row) => world.tab.theirs(row))).toEqual(theirs);
    expect(world.tab.ours(2, 'lastWord')).toBe('');
    expect(world.tab.ours(2, 'nextWordBy')).toBe('');
  });

  it('is owed nothing, and stays erased at every later look, also after an edit of the row', () => {
    const world = aTeam();
    world.eraseAna();
    const before = world.log.events.length;
    world.tab.set(2, 3, 'Rejected');
    world.tab.set(2, 4, on('2026-11-17'));
    for (const at of ['2026-11-19', '2027-02-01']) {
      const scan = world.tracker.scan(momentOn(at));
      if (scan !== null) world.tracker.save(scan);
      const owed = scan?.candidates.flatMap(({ followUps, listed }) => followUps.map(() => listed.name)) ?? [];
      expect(owed).not.toContain('Ana Ruiz');
    }
    expect(world.log.events.slice(before).filter(({ kind }) => kind !== 'confirmed')).toEqual([]);
    expect(ours(world)).not.toContain('Ana');
    const id = world.tracker.scan(TODAY)?.candidates[0]?.candidate.id ?? '';
    expect(cardById({ ...world.ports, selected: () => ({ sheetId: 7, row: 2, rows: [] }) }, id)).toMatchObject({
      kind: 'nobody',
      says: 'Erased, as they asked. This row is yours to delete.',
    });
  });

  it('makes room for somebody else who is typed over the row: they are a candidate of their own', () => {
    const world = aTeam();
    world.eraseAna();
    world.tab.set(2, 1, 'Eve Lund');
    world.tab.set(2, 2, 'eve@mail.example');
    const [read] = world.tab.read();
    const [row] = read?.rows ?? [];
    if (read === undefined || row === undefined) throw new RangeError('There is no tab.');
    // As onEdit reads it: one row, which cannot tell by itself who it is when the id beside it is of another name.
    expect(world.tracker.scanRow(() => ({ ...read, rows: [row] }), TODAY)).toBeNull();
    const scan = world.tracker.scan(TODAY);
    if (scan === null) throw new RangeError('There is no tab.');
    world.tracker.save(scan);
    expect(scan.candidates[0]?.followUps).not.toEqual([]);
    const again = world.tracker.scan(TODAY);
    expect(again?.candidates[0]?.candidate.id).toBe(scan.candidates[0]?.candidate.id);
    expect(again?.news).toEqual([]);
  });

  it('is not asked about when the row is deleted, and found by name no more', () => {
    const world = aTeam();
    world.eraseAna();
    world.tab.grid.splice(2, 1);
    world.tab.grid.splice(0, 1);
    const later = momentOn('2026-12-20');
    expect(listGone({ ...world.ports, moment: later }, null)).toMatchObject({ rows: [] });
    expect(listGone({ ...world.ports, moment: later }, 'ana')).toMatchObject({ rows: [] });
    expect(world.tracker.scanWithGone(later)?.left).toHaveLength(2);
  });

  it('whose row was deleted long ago is found by name, and erased; a cut row loses our cells where it lies', () => {
    const world = aTeam();
    const { ports, ana, archive } = world;
    world.tab.grid.splice(0, 1);
    archive.rows.set(ana, { sheet: 'Archive', sheetId: 9, row: 31, ours: [9] });
    answerGone(ports, { candidateId: ana, what: 'moved', key: 'k' });
    expect(listGone(ports, null)).toMatchObject({ rows: [] });
    const found = listGone(ports, 'ruiz');
    expect(found).toMatchObject({ rows: [{ candidateId: ana, name: 'Ana Ruiz', isOwed: false }] });
    // Her other row is there, and both are shown with the place at which their own columns stay.
    expect(erasureOf(ports, ana)).toMatchObject({
      rows: [
        { candidateId: ana, sheet: 'Archive', row: 31 },
        { sheet: 'Candidates', row: 3 },
      ],
    });
    expect(world.eraseAna()).toEqual({
      kind: 'done',
      says: 'Erased: Ana Ruiz. Still yours to delete: row 3 of “Candidates”, row 31 of “Archive”.',
    });
    expect(JSON.stringify(world.log.events)).not.toContain(ana);
    expect(archive.rows.size).toBe(0);
  });

  it('is gone with every row of theirs when one of two was deleted earlier, whichever is asked for', () => {
    for (const rowAskedFor of [0, 1]) {
      const world = aTeam();
      world.say(world.ana, 'Her mother is ill');
      const [first = '', , other = ''] =
        world.tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.id) ?? [];
      world.tab.grid.splice(0, 1);
      const later = momentOn('2026-11-19');
      const scan = world.tracker.scanWithGone(later);
      if (scan !== null) world.tracker.save(scan);
      const ports = { ...world.ports, moment: later };
      const shown = erasureOf(ports, rowAskedFor === 0 ? first : other);
      if (shown.kind === 'refused') throw new Error(shown.says);
      expect(shown.rows.map(({ row }) => row).sort()).toEqual([3, null].sort());
      erase(ports, { candidateIds: shown.rows.map(({ candidateId }) => candidateId), key: 'e' });
      for (const word of ['Ana', 'ana@', 'mother', first, other]) expect(ours(world)).not.toContain(word);
    }
  });

  it('is said to be erased only when nothing is left, also where somebody sorts at the very end', () => {
    // Of the reads after the log was erased, each in turn.
    for (let at = 1; at <= 12; at += 1) {
      const world = aTeam();
      world.say(world.ana, 'Her mother is ill');
      const candidateIds = world.shown().rows.map(({ candidateId }) => candidateId);
      let left = at;
      const { cellsNow } = TabInMemory.prototype;
      world.tab.cellsNow = function (this: TabInMemory, ...given) {
        left -= 1;
        if (left === 0) this.grid.reverse();
        return cellsNow.apply(this, given);
      };
      const done = erase(world.ports, { candidateIds, key: 'e' });
      expect(done).toMatchObject({ kind: 'done' });
      world.tracker.scan(TODAY);
      for (const word of ['mother', ...candidateIds]) expect(ours(world)).not.toContain(word);
    }
  });

  it('is erased as shown or not at all, and a second click erases nothing else', () => {
    const world = aTeam();
    const candidateIds = world.shown().rows.map(({ candidateId }) => candidateId);
    world.tab.set(4, 2, 'another@mail.example');
    const before = ours(world);
    expect(erase(world.ports, { candidateIds, key: 'e' }).kind).toBe('refused');
    expect(ours(world)).toBe(before);
    world.tab.set(4, 2, 'ana@mail.example');
    world.eraseAna();
    const after = ours(world);
    expect(erase(world.ports, { candidateIds, key: 'e' })).toMatchObject({ kind: 'done' });
    expect(ours(world)).toBe(after);
    expect(erasureOf(world.ports, world.ana).kind).toBe('refused');
  });
});
