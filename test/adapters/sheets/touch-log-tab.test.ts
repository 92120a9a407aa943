import fc from 'fast-check';
import { toLogRow } from '../../../src/adapters/sheets/event-rows';
import { LOG_HEADERS } from '../../../src/domain/texts/sheet-words';
import { TouchLogTab } from '../../../src/adapters/sheets/touch-log-tab';
import { offsetOf } from '../../../src/adapters/sheets/zone';
import { sayIn } from '../../../src/domain/texts/say';
import type { LogEvent } from '../../../src/domain/touch-log/log-event';
import { aLog } from '../../support/random-histories';

type Row = (string | number)[];

/** The tab as it would be read: its rows below the header, dates as Google gives them. */
function read(rows: readonly Row[]) {
  const days = LOG_HEADERS.flatMap((header, at) => (header === 'Day' || header === 'Due' ? [at] : []));
  const values = rows.map((row) =>
    row.map((cell, at) =>
      typeof cell === 'number' && days.includes(at) ? new Date((cell - 25_569) * 86_400_000) : cell,
    ),
  );
  const sheet = { getRange: () => ({ getValues: () => values }) } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  const noMarks = { read: () => ({ logTail: null }) } as unknown as ConstructorParameters<typeof TouchLogTab>[1];
  return new TouchLogTab(sheet, noMarks, () => 'dropped', offsetOf('UTC'), sayIn({})).read();
}

/** What people do to a row by hand, and whether it can still be read. */
const EDITS: readonly (readonly [header: (typeof LOG_HEADERS)[number], typed: string])[] = [
  ['Day', 'yesterday'],
  ['Day', ''],
  ['Time', 'noon'],
  ['Time', '25:00'],
  ['What', 'chatted'],
  ['Details', '{"reached":'],
  ['Candidate id', ''],
  ['Event id', ''],
];

describe('a log that people have edited by hand, sorted, and left gaps in', () => {
  it('is read whole: each row is an event, or is listed with its number, and none is lost', () => {
    const row = fc.record({ edit: fc.option(fc.constantFrom(...EDITS), { freq: 3 }), gap: fc.nat(9), at: fc.nat() });
    fc.assert(
      fc.property(aLog(20), fc.array(row, { minLength: 22, maxLength: 22 }), (log, fates) => {
        const rows: Row[] = [];
        const readable: LogEvent[] = [];
        const unreadable: number[] = [];
        const sorted = log
          .map((event, index) => ({ event, ...fates[index] }))
          .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
        for (const { event, edit, gap } of sorted) {
          if (gap === 0) rows.push(LOG_HEADERS.map(() => ''));
          const cells = toLogRow(event, 'Ana');
          if (edit !== null && edit !== undefined) cells[LOG_HEADERS.indexOf(edit[0])] = edit[1];
          rows.push(cells);
          // The header is row 1. A row that never had an id is listed, too: nothing could refer to it.
          if (event.id === '' || (edit !== null && edit !== undefined)) unreadable.push(rows.length + 1);
          else readable.push(event);
        }
        const { events, problems } = read(rows);
        expect(events).toEqual(readable);
        expect(problems.map((each) => each.row)).toEqual(unreadable);
        for (const { says } of problems) expect(says).toMatch(/^In the touch log, .+\.$/);
      }),
      { numRuns: 200 },
    );
  });
});
