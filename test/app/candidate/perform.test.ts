import { LoopError } from '../../../src/domain/texts/loop-error';
import { logTouch } from '../../support/card-actions';
import { TODAY, aTeam, touch, done } from './a-team';

describe('A card that lags behind the selected row', () => {
  const at = (sheetId: number, row: number) => ({
    selected: () => ({ sheetId, row, rows: [{ first: row, last: row }] }),
    follows: true,
  });

  it('logs nothing with the person before', () => {
    const { ports, log, tracker, ana } = aTeam();
    const [, ben] = tracker.scan(TODAY)?.candidates ?? [];
    const before = log.read().events.length;
    const place = at(ben?.listed.sheetId ?? 0, ben?.listed.row ?? 0);
    expect(logTouch({ ...ports, ...place }, touch(ana, 'k1'), TODAY)).toEqual({
      kind: 'refused',
      says: 'Ben Okoro’s row is selected by now. Nothing was logged for Ana Ruiz; look again.',
    });
    expect(log.read().events).toHaveLength(before);
  });

  it('logs while their own row, a header or another tab is selected', () => {
    const { ports, tracker, ana } = aTeam();
    const own = tracker.scan(TODAY)?.candidates[0]?.listed;
    const [sheetId, row] = [own?.sheetId ?? 0, own?.row ?? 0];
    for (const [index, place] of [at(sheetId, row), at(sheetId, 1), at(sheetId + 1, row + 1)].entries()) {
      done(logTouch({ ...ports, ...place }, touch(ana, `k${index}`), TODAY));
    }
  });
});

describe('A form whose answer was lost, and that is sent again', () => {
  it('logs nothing twice and brings the card, also where it had kept the promise that it names', () => {
    const { ports, log, ben } = aTeam();
    const promise = { dueOn: '2026-11-20', text: 'the salary range' };
    const made = done(logTouch(ports, touch(ben, 'k1', { promise }), TODAY));
    const keeps = made.card.promises.map(({ id }) => id);
    const once = done(logTouch(ports, touch(ben, 'k2', { keeps }), TODAY));
    const events = log.read().events.length;
    const again = done(logTouch(ports, touch(ben, 'k2', { keeps }), TODAY));
    expect(log.read().events).toHaveLength(events);
    expect(again.card).toEqual(once.card);
    const other = logTouch(ports, touch(ben, 'k3', { keeps }), TODAY);
    expect(other).toMatchObject({ kind: 'refused' });
  });
});

describe('Several selected people', () => {
  const selecting = (...rows: readonly (readonly [first: number, last: number])[]) => ({
    selected: () => ({ sheetId: 7, row: rows[0]?.[0] ?? 2, rows: rows.map(([first, last]) => ({ first, last })) }),
    follows: true,
  });

  it.each([
    ['a block of rows', 3, [[2, 4]]],
    [
      'rows with a gap between them',
      2,
      [
        [2, 2],
        [4, 4],
      ],
    ],
    ['whole columns, the header and empty rows with them', 4, [[1, 900]]],
  ] as const)('are never logged as one: %s', (_what, people, rows) => {
    const { ports, log, ana } = aTeam();
    const before = log.events.length;
    expect(logTouch({ ...ports, ...selecting(...rows) }, touch(ana, 'k'), TODAY)).toEqual({
      kind: 'refused',
      says: `${String(people)} people are selected, and this card is of one of them, Ana Ruiz. Nothing was logged. Select one row, then click again.`,
    });
    expect(log.events).toHaveLength(before);
  });

  it.each([
    [
      'several cells of one row',
      [
        [2, 2],
        [2, 2],
      ],
    ],
    ['their row and the empty ones below it', [[5, 40]]],
  ] as const)('are not: %s', (_what, rows) => {
    const { ports, ana, dora } = aTeam();
    const [[first]] = rows;
    done(logTouch({ ...ports, ...selecting(...rows) }, touch(first === 2 ? ana : dora, 'k'), TODAY));
  });
});

describe('A tab that is locked to the user', () => {
  it('says what was logged, and when the row will show it', () => {
    const { ports, tab, log, ben } = aTeam();
    tab.mayWriteCells = false;
    const answer = done(logTouch(ports, touch(ben, 'k'), TODAY));
    expect(answer.says).toBe(
      'Logged: spoke with Ben Okoro. It is in the touch log. “Candidates” is locked to you, so the row shows it once ' +
        'somebody who may edit that tab chooses Menu → Close the Loop → Repair.',
    );
    expect(answer.card.lastWord).toBe('2026-11-18');
    expect(log.events.at(-1)).toMatchObject({ kind: 'touch', candidateId: ben });
  });

  it('shows it after Repair: the log alone says so', () => {
    const { ports, tab, tracker, ben } = aTeam();
    tab.mayWriteCells = false;
    done(logTouch(ports, touch(ben, 'k'), TODAY));
    tab.mayWriteCells = true;
    const fromLog = tracker.scanFromLog(TODAY);
    if (fromLog !== null) tracker.save(fromLog, { anew: true });
    expect(tab.ours(3, 'lastWord')).toBe(TODAY.today);
  });

  it('passes on any other failure as it is', () => {
    const { ports, tab, ben } = aTeam();
    tab.mayWriteCells = false;
    const broken = { ...ports, tabs: Object.assign(Object.create(tab) as typeof tab, { mayWrite: () => true }) };
    expect(() => logTouch(broken, touch(ben, 'k'), TODAY)).toThrow('protected');
  });
});

describe('A file that is full', () => {
  it('refuses the touch in plain words, and nothing is half written', () => {
    const { tab, log, ports, ana } = aTeam();
    const before = JSON.stringify([tab.grid, log.events]);
    log.append = () => {
      throw new LoopError('FILE_FULL', 'This file is full.');
    };
    expect(logTouch(ports, touch(ana, 'full'), TODAY)).toEqual({ kind: 'refused', says: 'This file is full.' });
    expect(JSON.stringify([tab.grid, log.events])).toBe(before);
  });
});
