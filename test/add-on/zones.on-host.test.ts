import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { newWorkbook } from '../../host/engine/open.js';
import { createHost } from '../../host/runtime/create-host.js';
import type { Host } from '../../host/runtime/host.js';
import { buildFolder } from '../support/build-folder.js';
import { Temporal } from '../support/temporal.js';
import { asked, LEAD } from './friday/on-host.js';

/** The sheet's zone, on the other side of the date line from the script's; triggers tell the time in UTC. */
const SHEET = 'America/Adak';
const SCRIPT = 'Pacific/Auckland';
/** Whoever looks at the sheet, and the machine that it runs on. */
const MACHINE = 'Asia/Kolkata';

/** What the wall calendar of the sheet's zone shows, by two other libraries. */
function dayInSheet(at: number): string {
  const day = DateTime.fromMillis(at, { zone: SHEET }).toISODate() ?? '';
  expect(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(SHEET).toPlainDate().toString()).toBe(day);
  return day;
}
const inSheet = (text: string): number => DateTime.fromISO(text, { zone: SHEET }).toMillis();

/** A tracker of one candidate, set up on Monday 28 December 2026, whose script has a zone of its own. */
function tracker(folder: string): Host {
  cpSync(buildFolder, folder, { recursive: true });
  const manifest = join(folder, 'appsscript.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('Etc/GMT', SCRIPT));
  const workbook = newWorkbook({ locale: 'en_US', timeZone: SHEET, rows: 20, columns: 8 });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, 'Candidates');
  const rows = [
    ['Name', 'Email', 'Stage', 'Recruiter'],
    ['Ana Ruiz', 'ana@mail.example', 'Interview', LEAD],
  ];
  workbook.write(
    sheet,
    0,
    0,
    rows.map((row) => row.map((value) => ({ kind: 'text', value }))),
  );
  const host = createHost({ bundle: folder, workbook, user: LEAD, now: inSheet('2026-12-28T09:00') });
  const preview = asked(host, 'getPreview', workbook.gid(sheet)) as {
    readonly sheetId: number;
    readonly fingerprint: string;
    readonly fields: readonly { readonly field: string; readonly column: number | null }[];
    readonly stages: readonly { readonly stage: string; readonly phase: string; readonly told: boolean }[];
  };
  asked(host, 'turnIntoTracker', {
    sheetId: preview.sheetId,
    fingerprint: preview.fingerprint,
    columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  });
  asked(host, 'startForTeam', []);
  return host;
}

function shown(host: Host, name: string): readonly (readonly string[])[] {
  const { workbook } = host;
  const sheet = workbook.sheets().find((each) => workbook.sheetName(each) === name) ?? '';
  const zone = { top: 0, left: 0, bottom: workbook.lastRow(sheet), right: workbook.lastColumn(sheet) };
  return workbook.read(sheet, zone).map((row) => row.map(({ display }) => display));
}

/** Moments near a midnight somewhere: on both days of a clock change, the leap day, at the year's end, in week 53. */
const MOMENTS = [
  ...['2027-01-03T00:10', '2027-01-03T23:50'],
  ...['2027-03-14T00:10', '2027-03-14T03:30', '2027-03-14T23:50'],
  ...['2027-11-07T00:10', '2027-11-07T01:30', '2027-11-07T23:50'],
  ...['2027-12-31T23:50', '2028-01-01T00:10', '2028-02-28T23:50', '2028-02-29T00:10', '2028-02-29T23:50'],
];

describe('where the zones of sheet, script, machine and triggers all differ', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zones-'));
  const machine = process.env.TZ;
  let host: Host;

  beforeAll(() => {
    process.env.TZ = MACHINE;
    host = tracker(folder);
  });
  afterAll(() => {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
    rmSync(folder, { recursive: true, force: true });
  });

  it('the Friday list of week 53 goes out on the sheet’s Friday afternoon, while it is Saturday in UTC and for the script', () => {
    const timer = host.triggers().find(({ handler, creator }) => handler === 'fridayRun' && creator === LEAD);
    const at = timer?.nextAt ?? 0;
    expect(DateTime.fromMillis(at, { zone: SHEET }).toFormat('EEE yyyy-MM-dd HH')).toBe('Fri 2027-01-01 15');
    expect(new Date(at).getUTCDay()).toBe(6);
    expect(DateTime.fromMillis(at, { zone: SCRIPT }).toFormat('EEE')).toBe('Sat');
    host.setNow(at);
    host.fire(timer?.id ?? '');
    expect(host.outbox.at(-1)?.subject).toMatch(/ · Fri 1 Jan$/);
    expect(shown(host, 'Friday log').at(-1)?.slice(0, 3)).toEqual([
      '2026-W53',
      '2027-01-01',
      DateTime.fromMillis(at, { zone: SHEET }).toFormat('HH:mm'),
    ]);
  });

  it('a touch is of the day on the sheet’s calendar, to the minute, and a day that has not come there is refused', () => {
    const row = shown(host, 'Candidates');
    const candidateId = (row[1]?.[row[0]?.indexOf('Candidate id') ?? 0] ?? '').split('.')[0] ?? '';
    for (const moment of MOMENTS) {
      const at = inSheet(moment);
      host.setNow(at);
      const today = dayInSheet(at);
      const touch = {
        candidateId,
        what: 'spoke',
        on: today,
        summary: moment,
        scheduling: false,
        needsAnswer: false,
        promise: null,
        keeps: [],
        key: moment,
      };
      const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
      const early = host.callFromClient('logTouch', [{ ...touch, on: tomorrow, key: `${moment} early` }]);
      expect({ moment, says: JSON.stringify(early.value) }).toMatchObject({
        moment,
        says: expect.stringContaining('lies in the future') as string,
      });
      expect(asked(host, 'logTouch', touch)).toMatchObject({ kind: 'card' });
      expect(shown(host, 'Touch log').at(-1)?.slice(0, 2)).toEqual([today, moment.slice(11)]);
      const candidates = shown(host, 'Candidates');
      const word = candidates[1]?.[candidates[0]?.indexOf('Last word from us') ?? 0];
      expect(word).toBe(DateTime.fromISO(today).toFormat('ccc d LLL yyyy'));
    }
  });
});
