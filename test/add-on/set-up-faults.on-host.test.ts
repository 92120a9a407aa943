import { newWorkbook } from '../../host/engine/open.js';
import { createHost, restoreHost } from '../../host/runtime/create-host.js';
import type { Host } from '../../host/runtime/host.js';
import { buildFolder } from '../support/build-folder.js';

const RITA = 'rita@agency.example';
const NOW = '2026-11-18T10:00:00Z';
const ROWS = [
  ['Candidate Name', 'Email', 'Position', 'Status', 'Recruiter', 'Last contact'],
  ['Ana Ruiz', 'ana@mail.example', 'Data Engineer', 'Interview', RITA, '2026-11-10'],
  ['Ben Okoro', 'ben@mail.example', 'Data Engineer', 'Phone screen', 'Sam', '2026-11-16'],
  ['Cem Yilmaz', '', 'Designer', 'Rejected', 'Sam', '2026-09-01'],
];

/**
 * One of so many calls is tried, with a stop after its effect or before it, in turn: a prime, so that no pattern of
 * calls is skipped. SET_UP_STOPS=1 tries every call, which takes two minutes.
 */
const STEP = Number(process.env.SET_UP_STOPS ?? 13);

function untouched(): unknown {
  const workbook = newWorkbook({ locale: 'en_US', timeZone: 'Europe/Berlin', rows: 40, columns: 12 });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, 'Candidates');
  workbook.write(
    sheet,
    0,
    0,
    ROWS.map((row) => row.map((value) => ({ kind: 'text', value }))),
  );
  workbook.setFilter(sheet, { zone: { top: 0, left: 0, bottom: 3, right: 5 }, hidden: new Map(), criteria: new Map() });
  return createHost({ bundle: buildFolder, workbook, user: RITA, now: NOW, timeZone: 'Europe/Berlin' }).save();
}

const saved = JSON.stringify(untouched());
const open = (): Host => restoreHost(JSON.parse(saved), { bundle: buildFolder, user: RITA, now: Date.parse(NOW) });

interface Shown {
  readonly sheetId: number;
  readonly fingerprint: string;
  readonly fields: readonly { readonly field: string; readonly column: number | null }[];
  readonly stages: readonly { readonly stage: string; readonly phase: string; readonly told: boolean }[];
}

function choicesOf(host: Host): unknown {
  const preview = host.callFromClient('getPreview', [null]).value as Shown;
  return {
    sheetId: preview.sheetId,
    fingerprint: preview.fingerprint,
    columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  };
}

/** All that set-up may change. The ids, which no two set-ups have in common, are left out. */
function stateOf(host: Host) {
  const { workbook } = host;
  return {
    tabs: workbook.sheets().map((sheet) => {
      const grid = workbook.gridSize(sheet);
      const zone = { top: 0, left: 0, bottom: Math.max(0, workbook.lastRow(sheet)), right: grid.columns - 1 };
      return {
        name: workbook.sheetName(sheet),
        grid,
        shown: workbook
          .read(sheet, zone)
          .map((row) => row.map(({ display }) => display.replace(/\b[0-9a-z]{14}\b/g, 'id'))),
        notes: workbook.notes(sheet, zone),
        rules: workbook.conditionalRules(sheet).map(({ ranges, condition, style }) => ({ ranges, condition, style })),
        validations: workbook.validations(sheet).map(({ ranges, type, values }) => ({ ranges, type, values })),
        filter: workbook.filter(sheet)?.zone ?? null,
        columns: Array.from({ length: grid.columns }, (_, column) => [
          workbook.columnWidth(sheet, column),
          workbook.isColumnHidden(sheet, column),
        ]),
      };
    }),
    protections: workbook
      .protections()
      .map(({ zone, description }) => JSON.stringify([zone, description]))
      .sort(),
    marks: workbook
      .metadata()
      .map(({ key, value }) => `${key} ${String(value)}`)
      .sort(),
    names: workbook.namedRanges(),
    triggers: host
      .triggers()
      .map(({ handler }) => handler)
      .sort(),
  };
}

describe('a set-up that is stopped at a service call', () => {
  it('ends as a whole one does when the same choices are sent again, and can be taken off without a trace', () => {
    const whole = open();
    const before = stateOf(whole);
    const choices = choicesOf(whole);
    let calls = 0;
    whole.intercept(({ functionName }) => {
      if (functionName === 'turnIntoTracker') calls += 1;
      return 'go';
    });
    expect(whole.callFromClient('turnIntoTracker', [choices]).value).toMatchObject({ kind: 'set up', candidates: 3 });
    whole.intercept(null);
    const done = stateOf(whole);
    expect(calls).toBeGreaterThan(80);

    for (let stop = 0, turn = 0; stop < calls; stop += STEP, turn += 1) {
      const host = open();
      const decision = turn % 2 === 0 ? 'stop after' : 'stop before';
      host.intercept(({ functionName }, index) =>
        functionName === 'turnIntoTracker' && index === stop ? decision : 'go',
      );
      expect(host.callFromClient('turnIntoTracker', [choices]).ok).toBe(false);
      host.intercept(null);
      const again = host.callFromClient('turnIntoTracker', [choices]).value;
      expect({ stop, decision, again }).toMatchObject({ stop, decision, again: { kind: 'set up', candidates: 3 } });
      expect({ stop, decision, state: stateOf(host) }).toEqual({ stop, decision, state: done });
      expect(host.callFromClient('undoSetUp', [false]).value).toMatchObject({ kind: 'done' });
      expect({ stop, decision, state: stateOf(host) }).toEqual({ stop, decision, state: before });
    }
  }, 900_000);
});

describe('a set-up that something stands in the way of', () => {
  it('says so before anything changes: a range that is protected against the user, where our columns would go', () => {
    const host = open();
    const [sheet = ''] = host.workbook.sheets();
    host.workbook.setProtection({
      id: 'payroll',
      sheet,
      zone: { top: 0, left: 4, bottom: 39, right: 8 },
      description: 'Payroll',
      warningOnly: false,
      editors: [],
      restricted: true,
      unprotected: [],
    });
    host.user = 'sam@agency.example';
    const before = stateOf(host);
    expect(host.callFromClient('getPreview', [null]).value).toMatchObject({
      kind: 'refused',
      says: 'The columns from E1 of “Candidates” are protected, and you may not add any. Ask their owner.',
    });
    expect(stateOf(host)).toEqual(before);
  });
});
