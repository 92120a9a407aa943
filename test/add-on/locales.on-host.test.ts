import { newWorkbook } from '../../host/engine/open.js';
import { createHost } from '../../host/runtime/create-host.js';
import type { Host } from '../../host/runtime/host.js';
import { buildFolder } from '../support/build-folder.js';
import { asked, fireNow, LEAD } from './friday/on-host.js';

/** Where the decimal sign is a comma, but for the first. */
const LOCALES = ['en_US', 'de_DE', 'fr_FR', 'es_ES', 'pl_PL', 'tr_TR'];

const HEADERS = ['Name', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Interview date'];
/** 2026-11-16, a Monday, as the sheet counts days. */
const MONDAY = 46342;
const PEOPLE = [
  ['Ana Ruiz', 'ana@mail.example', 'Interview', LEAD, MONDAY - 10, MONDAY - 4],
  ['Ben Okoro', 'ben@mail.example', 'Phone screen', LEAD, MONDAY, ''],
  ['Cem Yılmaz', 'cem@mail.example', 'Offer', LEAD, MONDAY - 2, ''],
  ['Dora O’Neill', 'dora@mail.example', 'Interview', LEAD, '', MONDAY + 9],
  ['Eva Berg', 'eva@mail.example', 'Rejected', LEAD, MONDAY - 20, ''],
  ['Finn Holm', 'finn@mail.example', 'On hold', LEAD, MONDAY - 3, ''],
] as const;

/** The fills of the status rules. */
const [RED, YELLOW, BLUE, GREY, LIGHT_GREY] = ['#ee857b', '#fcdc76', '#e3f0fb', '#e9ebee', '#f1f3f4'];

/** Wednesday, and what the rows say later with no script having run: on Friday, and ten days on. */
const SET_UP = '2026-11-18T09:00:00Z';
const LATER = ['2026-11-20T09:00:00Z', '2026-11-28T09:00:00Z'];
const FRIDAY_AFTERNOON = Date.parse('2026-11-20T14:30:00Z');

function trackerIn(locale: string): Host {
  const workbook = newWorkbook({ locale, timeZone: 'Europe/Berlin', rows: 20, columns: 12 });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, 'Candidates');
  workbook.write(
    sheet,
    0,
    0,
    [HEADERS, ...PEOPLE].map((row) =>
      row.map((cell) => {
        if (cell === '') return { kind: 'blank' };
        return typeof cell === 'number'
          ? { kind: 'number', value: cell, format: 'yyyy-mm-dd' }
          : { kind: 'text', value: cell };
      }),
    ),
  );
  const host = createHost({ bundle: buildFolder, workbook, user: LEAD, now: SET_UP });
  const preview = asked(host, 'getPreview', workbook.gid(sheet)) as {
    readonly fingerprint: string;
    readonly fields: readonly { readonly field: string; readonly column: number | null }[];
    readonly stages: readonly { readonly stage: string; readonly phase: string; readonly told: boolean }[];
  };
  asked(host, 'turnIntoTracker', {
    sheetId: workbook.gid(sheet),
    fingerprint: preview.fingerprint,
    columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  });
  asked(host, 'startForTeam', []);
  return host;
}

const cellsOf = (host: Host, name: string) => {
  const { workbook } = host;
  const sheet = workbook.sheets().find((each) => workbook.sheetName(each) === name) ?? '';
  const zone = { top: 0, left: 0, bottom: workbook.lastRow(sheet), right: workbook.lastColumn(sheet) };
  return { cells: workbook.read(sheet, zone), styles: workbook.seenStyles(sheet, zone) };
};

/** The Follow-up column: what it says, and the colour that the rules give it. */
function followUps(host: Host) {
  const { cells, styles } = cellsOf(host, 'Candidates');
  const at = cells[0]?.findIndex(({ display }) => display === 'Follow-up') ?? -1;
  return cells.slice(1).map((row, index) => [row[at]?.display, styles[index + 1]?.[at]?.fillColor ?? '']);
}

/** Who waits, on whom, and the link; the day is written in the locale's own words. */
const waiting = (host: Host) =>
  cellsOf(host, 'Waiting now')
    .cells.slice(3)
    .map((row) => row.slice(1).map(({ value }) => value))
    .filter(([who]) => typeof who === 'string' && who !== '');

const rates = (host: Host) =>
  cellsOf(host, 'Dashboard')
    .cells.slice(0, 18)
    .map((row) => row.slice(0, 4).map(({ value }) => value));

function errorsIn(host: Host): readonly string[] {
  const { workbook } = host;
  return workbook.sheets().flatMap((sheet) =>
    cellsOf(host, workbook.sheetName(sheet))
      .cells.flat()
      .filter(({ kind, display }) => kind === 'error' || display.startsWith('#'))
      .map(({ display, formula }) => `${workbook.sheetName(sheet)}: ${display} ${formula ?? ''}`),
  );
}

/** Everything that a formula of ours shows in the course of ten days. */
function life(locale: string) {
  const host = trackerIn(locale);
  const [setUp, errors] = [followUps(host), errorsIn(host)];
  host.setNow(FRIDAY_AFTERNOON);
  const run = fireNow(host, 'fridayRun');
  const daily = fireNow(host, 'morningRun');
  const days = LATER.map((moment) => {
    host.setNow(Math.max(host.now(), Date.parse(moment)));
    return { followUps: followUps(host), waiting: waiting(host) };
  });
  return {
    setUp,
    days,
    dashboard: rates(host),
    runs: [run.error?.message ?? 'ok', daily.error?.message ?? 'ok'],
    mailed: host.outbox.map(({ to, htmlBody }) => ({
      to,
      names: PEOPLE.map(([name]) => name).filter((name) => htmlBody?.includes(name) === true),
    })),
    errors: [...errors, ...errorsIn(host)],
  };
}

describe('a spreadsheet of another locale', () => {
  const english = life('en_US');

  it('is compared with an English one in which all of it happens', () => {
    expect(english.errors).toEqual([]);
    expect(english.runs).toEqual(['ok', 'ok']);
    const seen = [english.setUp, ...english.days.map(({ followUps: rows }) => rows)];
    expect(seen.map((rows) => rows.map(([says, colour]) => [String(says).split(' · ')[0], colour]))).toEqual([
      [
        ['▲ Overdue 5 days', RED],
        ['✓ On track', BLUE],
        ['✓ On track', BLUE],
        ['? No contact date yet', GREY],
        ['–', ''],
        ['‖ On hold', LIGHT_GREY],
      ],
      [
        ['▲ Overdue 7 days', RED],
        ['● Today', YELLOW],
        ['● Today', YELLOW],
        ['? No contact date yet', GREY],
        ['–', ''],
        ['‖ On hold', LIGHT_GREY],
      ],
      [
        ['▲ Overdue 15 days', RED],
        ['▲ Overdue 5 days', RED],
        ['▲ Overdue 7 days', RED],
        ['▲ Overdue 1 day', RED],
        ['–', ''],
        ['▲ Overdue 1 day', RED],
      ],
    ]);
    expect(english.days[0]?.waiting.length).toBeGreaterThan(1);
    expect(english.dashboard.flat()).toContain('Share');
    // The Friday mail, and the note of a morning that has not said yet what is due.
    expect(english.mailed.map(({ to }) => to)).toEqual([[LEAD], [LEAD]]);
    expect(english.mailed[0]?.names).toContain('Ana Ruiz');
  });

  it.each(LOCALES.slice(1))(
    '%s: status, colours, Waiting now, Dashboard and Friday mail are right on each day',
    (locale) => {
      expect(life(locale)).toEqual(english);
    },
  );
});
