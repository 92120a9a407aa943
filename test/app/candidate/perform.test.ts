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
