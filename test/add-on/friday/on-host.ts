import { newWorkbook } from '../../../host/engine/open.js';
import { createHost, restoreHost } from '../../../host/runtime/create-host.js';
import type { ExecutionResult, Host } from '../../../host/runtime/host.js';
import { buildFolder } from '../../support/build-folder.js';

const HEADERS = ['Name', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Role'];
/** 2026-11-01 as the sheet counts days. */
const FIRST_OF_NOVEMBER = 46327;

export const LEAD = 'lead@agency.example';
export const DEPUTY = 'deputy@agency.example';
/** Wednesday. */
const SET_UP = '2026-11-18T10:00:00Z';
/** Friday 15:30 and Monday 7:30 in Berlin. */
export const FRIDAY = Date.parse('2026-11-20T14:30:00Z');
export const MONDAY = Date.parse('2026-11-23T06:30:00Z');

export const recruitersOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `recruiter${String(index + 1)}@agency.example`);

/** A tracker that was started for the team on Wednesday, in the built bundle over the real engine. */
export function startedTracker(recruiters: readonly string[], rows = recruiters.length): Host {
  const workbook = newWorkbook({ locale: 'en_US', timeZone: 'Europe/Berlin', rows: rows + 50, columns: 26 });
  const [sheet = ''] = workbook.sheets();
  workbook.renameSheet(sheet, 'Candidates');
  const candidates = Array.from({ length: rows }, (_, index) => [
    `Person ${String(index)}`,
    `person${String(index)}@mail.example`,
    'Interview',
    recruiters[index % recruiters.length] ?? '',
    FIRST_OF_NOVEMBER + (index % 12),
    'Engineer',
  ]);
  workbook.write(
    sheet,
    0,
    0,
    [HEADERS, ...candidates].map((row) =>
      row.map((cell) =>
        typeof cell === 'number'
          ? { kind: 'number', value: cell, format: 'yyyy-mm-dd' }
          : { kind: 'text', value: cell },
      ),
    ),
  );
  const host = createHost({ bundle: buildFolder, workbook, user: LEAD, now: SET_UP, timeZone: 'Europe/Berlin' });
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

/** As a colleague's sidebar would ask; an error or a refusal is the test's mistake. */
export function asked(host: Host, name: string, ...args: readonly unknown[]): unknown {
  const { ok, value, error } = host.callFromClient(name, args);
  if (!ok) throw new Error(`${name}: ${error?.message ?? ''}`);
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused') {
    throw new Error(`${name}: ${JSON.stringify(value)}`);
  }
  return value;
}

/** Takes tabs off that a run only rewrites or never reads: every week of a long test recalculates what is left. */
export function withoutTabs(host: Host, names: readonly string[]): Host {
  const { workbook } = host;
  for (const sheet of workbook.sheets()) if (names.includes(workbook.sheetName(sheet))) workbook.deleteSheet(sheet);
  return host;
}

/** A host of its own from what `save()` gave, so that a case leaves nothing to the next. */
export const again = (saved: unknown, errorLanguage = 'en'): Host =>
  restoreHost(saved, { bundle: buildFolder, now: 0, errorLanguage });

/** Fires this handler's timer of this user now, whenever it is due. */
export function fireNow(host: Host, handler: string, user = LEAD): ExecutionResult {
  const trigger = host.triggers().find((each) => each.handler === handler && each.creator === user);
  if (trigger === undefined) throw new Error(`${user} has no timer for ${handler}`);
  return host.fire(trigger.id);
}

/** Fires the one-off timers that runs have planned, each at its time. */
export function firePlanned(host: Host): void {
  for (const { id, handler, nextAt } of host.triggers()) {
    if (handler !== 'continueFridayRun' || nextAt === null) continue;
    host.setNow(Math.max(host.now(), nextAt));
    host.fire(id);
  }
}
