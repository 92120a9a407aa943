import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Host } from '../../../host/runtime/host.js';
import { createHost } from '../../../host/runtime/create-host.js';
import { anyMomentIn } from '../../support/random-days.js';
import { NOW, project } from '../script-project.js';

const script = `
  function read(at) {
    const date = new Date(at);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getDay(), date.getHours(), date.getMinutes(),
      date.getSeconds(), date.getMilliseconds(), date.getTimezoneOffset()];
  }
  function made(parts) { return new Date(...parts).getTime(); }
  function moved(at, setter, value) { const date = new Date(at); date[setter](value); return date.getTime(); }
  function parsed(text) { return [Date.parse(text), new Date(text).getTime()]; }
  function shown(at) {
    const date = new Date(at);
    return [String(date), date.toDateString(), date.toLocaleDateString(), date.toLocaleTimeString('de-DE'),
      new Intl.DateTimeFormat().resolvedOptions().timeZone, String(new Date(NaN)), date.toISOString()];
  }
  function same() {
    const date = new Date(2026, 0, 1);
    return [date instanceof Date, date.constructor === Date, new Date(date).getTime() === date.getTime(), Date().length > 20,
      Object.prototype.toString.call(date), Date.UTC(2026, 0, 1), Intl.DateTimeFormat('en-US', { timeZone: 'UTC' }).resolvedOptions().timeZone];
  }`;

const hosts = new Map<string, Host>();
/** A host whose script is in a zone, whatever the machine's. */
function hostIn(zone: string): Host {
  const known = hosts.get(zone);
  if (known !== undefined) return known;
  const host = createHost({ now: NOW, timeZone: 'Asia/Tokyo', bundle: project(script, {}, { timeZone: zone }) });
  hosts.set(zone, host);
  return host;
}
const ask = (zone: string, name: string, ...args: readonly unknown[]): unknown => hostIn(zone).run(name, args).value;

/** developers.google.com/apps-script/reference/base/session getScriptTimeZone: scripts have the manifest's zone. */
describe('a script’s local time is that of its manifest’s zone', () => {
  it('neither the machine’s nor the spreadsheet’s', () => {
    expect(ask('America/New_York', 'read', Date.parse('2026-11-24T03:30:15.250Z'))).toEqual([
      2026, 11, 23, 1, 22, 30, 15, 250, 300,
    ]);
    expect(ask('Asia/Kolkata', 'made', [2026, 10, 23, 9, 0])).toBe(Date.parse('2026-11-23T03:30:00Z'));
  });

  it('a text is local unless it is an ISO day or names a zone', () => {
    const both = (iso: string) => [Date.parse(iso), Date.parse(iso)];
    expect(ask('Europe/Berlin', 'parsed', '2026-11-23')).toEqual(both('2026-11-23T00:00:00Z'));
    expect(ask('Europe/Berlin', 'parsed', '2026-11-23T09:00')).toEqual(both('2026-11-23T08:00:00Z'));
    expect(ask('Europe/Berlin', 'parsed', '2026-11-23T09:00-05:00')).toEqual(both('2026-11-23T14:00:00Z'));
    expect(ask('Europe/Berlin', 'parsed', '2026-11-23T09:00:00Z')).toEqual(both('2026-11-23T09:00:00Z'));
    expect(ask('Europe/Berlin', 'parsed', 'Nov 23, 2026')).toEqual(both('2026-11-22T23:00:00Z'));
    expect(ask('Europe/Berlin', 'parsed', '11/23/2026 10:15')).toEqual(both('2026-11-23T09:15:00Z'));
    expect(ask('Europe/Berlin', 'parsed', 'Mon, 23 Nov 2026 09:00:00 GMT')).toEqual(both('2026-11-23T09:00:00Z'));
    expect(ask('Europe/Berlin', 'parsed', 'Mon Nov 23 2026 09:00:00 GMT+0100 (CET)')).toEqual(
      both('2026-11-23T08:00:00Z'),
    );
    expect(ask('Europe/Berlin', 'parsed', 'soon')).toEqual([null, null]);
  });

  it('is shown as V8 shows it', () => {
    expect(ask('Europe/Berlin', 'shown', Date.parse('2026-11-23T09:05:00Z'))).toEqual([
      'Mon Nov 23 2026 10:05:00 GMT+0100 (Central European Standard Time)',
      'Mon Nov 23 2026',
      '11/23/2026',
      '10:05:00',
      'Europe/Berlin',
      'Invalid Date',
      '2026-11-23T09:05:00.000Z',
    ]);
  });

  it('and it stays a Date like any other', () => {
    expect(ask('Europe/Berlin', 'same')).toEqual([
      true,
      true,
      true,
      true,
      '[object Date]',
      Date.UTC(2026, 0, 1),
      'UTC',
    ]);
  });
});

const moments = anyMomentIn(
  ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Etc/GMT'],
  1975,
  2036,
);

describe('against luxon, on any day of any zone', () => {
  it('every local field is the wall clock’s', () => {
    fc.assert(
      fc.property(moments, ({ zone, at }) => {
        const wall = DateTime.fromMillis(at, { zone });
        const { year, month, day, weekday, hour, minute, second, millisecond, offset } = wall;
        expect(ask(zone, 'read', at)).toEqual([
          year,
          month,
          day,
          weekday % 7,
          hour,
          minute,
          second,
          millisecond,
          offset === 0 ? 0 : -offset,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('a moment made of its own fields is that moment, or the other one of an hour that autumn repeats', () => {
    fc.assert(
      fc.property(moments, ({ zone, at }) => {
        const { year, month, day, hour, minute, second, millisecond } = DateTime.fromMillis(at, { zone });
        const made = Number(ask(zone, 'made', [year, month - 1, day, hour, minute, second, millisecond]));
        expect([at, at - 3_600_000, at - 1_800_000]).toContain(made);
      }),
      { numRuns: 100 },
    );
  });

  it('a day later is the same time of the next day, across clock changes', () => {
    const before = Date.parse('2026-10-24T10:00:00Z');
    expect(ask('Europe/Berlin', 'moved', before, 'setDate', 25)).toBe(Date.parse('2026-10-25T11:00:00Z'));
    expect(ask('Europe/Berlin', 'moved', Date.parse('2026-03-28T01:30:00Z'), 'setDate', 29)).toBe(
      Date.parse('2026-03-29T01:30:00Z'),
    );
  });
});
