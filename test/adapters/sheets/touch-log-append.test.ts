import fc from 'fast-check';
import { LOG_HEADERS } from '../../../src/domain/texts/sheet-words';
import { MarkMemory } from '../../../src/adapters/sheets/tab-marks';
import { TouchLogTab } from '../../../src/adapters/sheets/touch-log-tab';
import { offsetOf } from '../../../src/adapters/sheets/zone';
import { sayIn } from '../../../src/domain/texts/say';
import type { LogEvent } from '../../../src/domain/touch-log/log-event';
import type { Workbook } from '../../../host/engine/workbook';
import { rig } from '../../host/spreadsheet/rig';

const note = (number: number): LogEvent => ({
  id: `event${String(number)}`,
  day: 46_344,
  minute: 600,
  candidateId: 'ana',
  who: 'rita@agency.example',
  kind: 'note',
  summary: `note ${String(number)}`,
});

/** A log with so many events, and what somebody does to it just before our n-th call to the sheet. */
function aLog(events: number) {
  let left = Infinity;
  let deed: (workbook: Workbook, sheet: string) => void = () => undefined;
  const at = rig({
    rows: 60,
    context: {
      count: (_member, kind) => {
        if (kind === 'nav') return;
        left -= 1;
        if (left === 0) deed(at.workbook, at.workbook.sheets()[0] ?? '');
      },
    },
  });
  Object.assign(globalThis, { SpreadsheetApp: at.SpreadsheetApp });
  const others = [() => 'dropped' as const, offsetOf('Etc/GMT'), sayIn({})] as const;
  TouchLogTab.laidOut(at.sheet, 5, new MarkMemory(at.ss), ...others);
  const open = (): TouchLogTab => new TouchLogTab(at.sheet, new MarkMemory(at.ss), ...others);
  open().append(Array.from({ length: events }, (_, index) => note(index)));
  return {
    open,
    busy: (calls: number, what: typeof deed): void => {
      left = calls;
      deed = what;
    },
    ids: (): readonly string[] =>
      open()
        .read()
        .events.map(({ id }) => id),
  };
}

const whole = { top: 1, left: 0, bottom: 40, right: LOG_HEADERS.length - 1 };
const text = (value: string) => [[{ kind: 'text', value } as const]];
/** What people do to a tab of ours in spite of its warning. */
const DEEDS: Readonly<Record<string, (row: number) => (workbook: Workbook, sheet: string) => void>> = {
  'insert a row': (row) => (workbook, sheet) => {
    workbook.insertRows(sheet, 1 + row, 1);
  },
  'insert two rows': (row) => (workbook, sheet) => {
    workbook.insertRows(sheet, 1 + row, 2);
  },
  'sort by what happened': () => (workbook, sheet) => {
    workbook.sort(sheet, whole, [{ column: 6, ascending: false }]);
  },
  'sort by the time': () => (workbook, sheet) => {
    workbook.sort(sheet, whole, [{ column: 11, ascending: true }]);
  },
  'type a remark far below': () => (workbook, sheet) => {
    workbook.write(sheet, 45, 6, text('mine'));
  },
};

describe('an event that is appended while somebody works in the log', () => {
  it('is in it once, and nothing that was in it before is lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...Object.keys(DEEDS)),
        fc.nat({ max: 6 }),
        fc.boolean(),
        (before, added, calls, deed, row, readFirst) => {
          const log = aLog(before);
          const tab = log.open();
          if (readFirst) tab.readTail();
          log.busy(calls, DEEDS[deed]?.(Math.min(row, before)) ?? (() => undefined));
          tab.append(Array.from({ length: added }, (_, index) => note(100 + index)));
          log.busy(Infinity, () => undefined);
          const wanted = [
            ...Array.from({ length: before }, (_, index) => `event${String(index)}`),
            ...Array.from({ length: added }, (_, index) => `event${String(100 + index)}`),
          ];
          expect([...log.ids()].sort()).toEqual([...wanted].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes below a remark that somebody typed there before', () => {
    const log = aLog(2);
    const tab = log.open();
    log.busy(1, (workbook, sheet) => {
      workbook.write(sheet, 3, 6, text('mine'));
    });
    tab.append([note(100)]);
    expect(log.open().read().problems).toHaveLength(1);
    expect(log.ids()).toEqual(['event0', 'event1', 'event100']);
  });
});
