import type { FridayState } from '../../../src/contract/server-api.js';
import type { Host } from '../../../host/runtime/host.js';
import { asked, DEPUTY, fireNow, FRIDAY, LEAD, MONDAY, recruitersOf, startedTracker } from './on-host.js';

const DAY_MS = 86_400_000;

/** Sets a value of the Settings tab as somebody would by typing it beside its label. */
function setting(host: Host, label: string, value: string): void {
  host.type('Settings', `B${String(rowOf(host, label))}`, value);
}

const settingShown = (host: Host, label: string): string => shown(host, 'Settings')[rowOf(host, label) - 1]?.[1] ?? '';

function rowOf(host: Host, label: string): number {
  const row = shown(host, 'Settings').findIndex(([first]) => first === label) + 1;
  if (row === 0) throw new RangeError(`There is no setting “${label}”.`);
  return row;
}

function shown(host: Host, name: string): readonly (readonly string[])[] {
  const { workbook } = host;
  const sheet = workbook.sheets().find((key) => workbook.sheetName(key) === name) ?? '';
  const zone = { top: 0, left: 0, bottom: workbook.lastRow(sheet), right: workbook.lastColumn(sheet) };
  return workbook.read(sheet, zone).map((row) => row.map((cell) => cell.display));
}

/** What the latest opening showed at the bottom of the screen. */
function toastsOn(host: Host, open: () => unknown): readonly string[] {
  const before = host.ui.events.length;
  open();
  return host.ui.events.slice(before).flatMap((event) => (event.kind === 'toast' ? [event.message] : []));
}

const weekly = (host: Host) => host.triggers().filter(({ handler }) => handler === 'fridayRun');

describe('a Friday run that nobody watches', () => {
  const host = startedTracker(recruitersOf(2));

  it('says nothing on opening while all is well, and Settings shows whose timers there are and the last run', () => {
    host.setNow(FRIDAY);
    expect(fireNow(host, 'fridayRun').ok).toBe(true);
    host.setNow(MONDAY);
    expect(fireNow(host, 'morningRun').ok).toBe(true);
    expect(toastsOn(host, () => host.open())).toEqual([]);
    expect(settingShown(host, 'Timers of')).toBe(LEAD);
    expect(settingShown(host, 'Last Friday run')).toBe(`Last run Fri 20 Nov 2026 by ${LEAD}: done.`);
  });

  it('follows Settings to another weekday and hour on the next morning, with one weekly timer as before', () => {
    setting(host, 'Friday Blitz: weekday', 'Thursday');
    setting(host, 'Friday Blitz: hour', '10');
    host.setNow(MONDAY + DAY_MS);
    expect(fireNow(host, 'morningRun').ok).toBe(true);
    const [timer, ...more] = weekly(host);
    expect(more).toEqual([]);
    const next = new Date(timer?.nextAt ?? 0).toISOString();
    expect(next.slice(0, 13)).toBe('2026-11-26T09');
    host.setNow(MONDAY + DAY_MS + 3_600_000);
    fireNow(host, 'morningRun');
    expect(weekly(host).map(({ id }) => id)).toEqual([timer?.id]);
  });

  it('is told by a toast on opening, the sidebar and the Dashboard when it has not come for nine days', () => {
    setting(host, 'Deputy', DEPUTY);
    host.setNow(FRIDAY + 9 * DAY_MS + 3_600_000);
    const says =
      `The last Friday run was on Fri 20 Nov. The timer of ${LEAD} may be gone. The deputy is ${DEPUTY}. ` +
      'Menu → Close the Loop → Repair gives it a timer of yours.';
    // The timers were made anew on Tuesday, so that day counts.
    expect(toastsOn(host, () => host.open())).toEqual([]);
    host.setNow(MONDAY + 10 * DAY_MS + 3_600_000);
    expect(toastsOn(host, () => host.open())).toEqual([says]);
    expect((asked(host, 'getFridayState') as FridayState).attention).toBe(says);
    asked(host, 'refreshDashboardNow');
    expect(shown(host, 'Dashboard').flat()).toContain(says);
  });

  it('is taken over from the sidebar by whoever wants to, and then has a timer of theirs', () => {
    host.user = DEPUTY;
    asked(host, 'takeOverFriday');
    expect(weekly(host).map(({ creator }) => creator)).toEqual([LEAD, DEPUTY]);
    const state = asked(host, 'getFridayState') as FridayState;
    expect(state.attention).toBeNull();
    expect(state.timersOf).toEqual([DEPUTY, LEAD]);
    expect(toastsOn(host, () => host.open())).toEqual([]);
  });

  it('shows its menu and nothing else before the add-on may see the document', () => {
    host.setNow(FRIDAY + 60 * DAY_MS);
    const result = { ok: false };
    const toasts = toastsOn(host, () =>
      Object.assign(result, host.run('onOpen', [{ authMode: 'NONE' }], { authMode: 'NONE' })),
    );
    expect(result.ok).toBe(true);
    expect(toasts).toEqual([]);
  });
});

describe('the service calls of a Friday run, navigation left out', () => {
  const callsWith = (recipients: number, rows: number): number => {
    const host = startedTracker(recruitersOf(recipients), rows);
    host.setNow(FRIDAY);
    const { ok, trace } = fireNow(host, 'fridayRun');
    expect(ok).toBe(true);
    expect(host.outbox).toHaveLength(recipients);
    return Object.values(trace.counts).reduce((sum, calls) => sum + calls, 0);
  };

  it('are at most two a recipient and ten, for one recipient and for twenty-five, at a hundred rows and a thousand', () => {
    for (const recipients of [1, 25]) {
      const calls = callsWith(recipients, 100);
      expect(calls).toBeLessThanOrEqual(2 * recipients + 10);
      expect(callsWith(recipients, 1_000)).toBe(calls);
    }
  }, 120_000);
});
