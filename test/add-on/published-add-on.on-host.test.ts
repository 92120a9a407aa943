import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../host/engine/open.js';
import { createHost } from '../../host/runtime/create-host.js';
import type { Host } from '../../host/runtime/host.js';
import { buildFolder } from '../support/build-folder.js';
import { asked, LEAD } from './friday/on-host.js';

const ROOT = join(__dirname, '..', '..');
const ADD_ON = join(ROOT, 'build-add-on');
const DAY_MS = 24 * 60 * 60 * 1000;
/** 2026-11-16, a Monday, as the sheet counts days. */
const MONDAY = 46342;
const BEN = 'ben@agency.example';

/** A tracker of two recruiters, set up on a Wednesday and started for the team, by the build in that folder. */
function trackerBy(bundle: string, blitzZone = ''): Host {
  const workbook = newWorkbook({ locale: 'en_US', timeZone: 'Europe/Berlin', rows: 20, columns: 8 });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, 'Candidates');
  const rows = [
    ['Name', 'Email', 'Stage', 'Recruiter', 'Last contact'],
    ['Ana Ruiz', 'ana@mail.example', 'Interview', LEAD, MONDAY - 6],
    ['Cem Kaya', 'cem@mail.example', 'Interview', BEN, MONDAY - 5],
  ];
  workbook.write(
    sheet,
    0,
    0,
    rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'number'
          ? { kind: 'number', value: cell, format: 'yyyy-mm-dd' }
          : { kind: 'text', value: cell },
      ),
    ),
  );
  const host = createHost({ bundle, workbook, user: LEAD, now: '2026-11-18T09:10:00Z', timeZone: 'Europe/Berlin' });
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
  asked(host, 'startForTeam', [
    { owner: LEAD, address: LEAD, candidates: 1, says: '' },
    { owner: BEN, address: BEN, candidates: 1, says: '' },
  ]);
  if (blitzZone !== '') {
    const settings = workbook.sheets().find((each) => workbook.sheetName(each) === 'Settings') ?? '';
    const zone = { top: 0, left: 0, bottom: workbook.lastRow(settings), right: 0 };
    const line = workbook.read(settings, zone).findIndex(([cell]) => cell?.display === 'Time zone of the hour');
    workbook.write(settings, line, 1, [[{ kind: 'text', value: blitzZone }]]);
  }
  return host;
}

const fridayMails = (host: Host) => host.outbox.filter(({ subject }) => subject.includes('20 Nov'));

describe('the build for the Marketplace', () => {
  beforeAll(() => {
    const made = spawnSync(process.execPath, ['tools/build.mjs', '--add-on', '--if-stale'], { cwd: ROOT });
    if (made.status !== 0) throw new Error(made.stderr.toString());
  });

  it('has its menu under Extensions; the one that is bound to a sheet has its own in the menu bar', () => {
    const menuOf = (bundle: string) => {
      const host = createHost({ bundle, user: LEAD });
      host.open();
      return host.ui.menus[0];
    };
    expect(menuOf(ADD_ON)).toMatchObject({ place: 'extensions', title: 'Close the Loop' });
    expect(menuOf(buildFolder)).toMatchObject({ place: 'menu bar', title: 'Close the Loop' });
  });

  it('says where its menu is', () => {
    const says = (bundle: string) =>
      createHost({ bundle, user: LEAD }).callFromClient('getReport', []).value as { readonly says: string };
    expect(says(ADD_ON).says).toContain('Menu → Extensions → Close the Loop → Set up tracker');
    expect(says(buildFolder).says).toContain('Menu → Close the Loop → Set up tracker');
  });

  it('is an editor add-on: no “addOns” in its manifest', () => {
    const manifest = JSON.parse(readFileSync(join(ADD_ON, 'appsscript.json'), 'utf8')) as object;
    expect(Object.keys(manifest)).not.toContain('addOns');
  });

  it('makes do with one hourly timer, for every week and every job', () => {
    const host = trackerBy(ADD_ON);
    const kinds = () => host.triggers().map(({ handler, creator }) => [handler, creator]);
    expect(kinds()).toEqual([['hourlyRun', LEAD]]);
    const failed = host.advanceTo(host.now() + 3 * DAY_MS).filter(({ ok }) => !ok);
    expect(failed).toEqual([]);
    expect(kinds()).toEqual([['hourlyRun', LEAD]]);
  });

  it('mails on Friday in the hour after three, once to each recruiter, as the bound one does', () => {
    const host = trackerBy(ADD_ON);
    host.advanceTo('2026-11-21T12:00:00Z');
    const mails = fridayMails(host);
    expect(mails.map(({ to }) => to.join()).sort()).toEqual([BEN, LEAD].sort());
    for (const { sentAt } of mails) {
      expect(sentAt).toBeGreaterThanOrEqual(Date.parse('2026-11-20T14:00:00Z'));
      expect(sentAt).toBeLessThanOrEqual(Date.parse('2026-11-20T15:00:00Z'));
    }
  });

  it('mails at three in the zone that Settings names for it', () => {
    const host = trackerBy(ADD_ON, 'America/New_York');
    host.advanceTo('2026-11-20T19:55:00Z');
    expect(fridayMails(host)).toEqual([]);
    host.advanceTo('2026-11-20T21:05:00Z');
    expect(fridayMails(host)).toHaveLength(2);
  });

  it('takes its timer off with the tracker', () => {
    const host = trackerBy(ADD_ON);
    asked(host, 'undoSetUp', true);
    expect(host.triggers()).toEqual([]);
  });
});
