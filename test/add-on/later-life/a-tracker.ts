import { withUserEdits } from '../../../host/engine/odoo-workbook.js';
import { newWorkbook } from '../../../host/engine/open.js';
import type { Workbook, Zone } from '../../../host/engine/workbook.js';
import { createHost, restoreHost } from '../../../host/runtime/create-host.js';
import type { Host } from '../../../host/runtime/host.js';
import { buildFolder } from '../../support/build-folder.js';
import { asked } from '../friday/on-host.js';

export const HEADERS = ['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact'];
export const PEOPLE: readonly (readonly string[])[] = [
  ['Ana Ruiz', 'ana@mail.example', 'Interview', 'rita@agency.example', '2026-11-10'],
  ['Ben Okoro', 'ben@mail.example', 'Phone screen', 'sam@agency.example', '2026-11-16'],
  ['Cem Yilmaz', 'cem@mail.example', 'Interview', 'sam@agency.example', '2026-11-12'],
  ['Dora Nagy', 'dora@mail.example', 'Parked', 'rita@agency.example', '2026-11-13'],
  ['Eve Lind', 'eve@mail.example', 'Rejected', 'rita@agency.example', '2026-10-02'],
];
export const WEDNESDAY = '2026-11-18T10:00:00Z';

interface PreviewAnswer {
  readonly sheetId: number;
  readonly fingerprint: string;
  readonly fields: readonly { readonly field: string; readonly column: number | null }[];
  readonly stages: readonly { readonly stage: string; readonly phase: string; readonly told: boolean }[];
}

/** Sets a tab up as its preview shows it, with columns and stages chosen otherwise where that is said. */
export function setUp(host: Host, name: string, otherwise: { readonly columns?: Record<string, number | null> } = {}) {
  const { workbook } = host;
  const sheet = workbook.sheets().find((key) => workbook.sheetName(key) === name) ?? '';
  const preview = asked(host, 'getPreview', workbook.gid(sheet)) as PreviewAnswer;
  return asked(host, 'turnIntoTracker', {
    sheetId: preview.sheetId,
    fingerprint: preview.fingerprint,
    columns: {
      ...Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
      ...otherwise.columns,
    },
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  }) as { readonly kind: string; readonly says: string; readonly candidates: number };
}

const saved = new Map<string, unknown>();

/** A tracker of a test's own; each kind is set up once, for that takes seconds. */
export function tracked(headers = HEADERS, people = PEOPLE): ATracker {
  const key = JSON.stringify([headers, people]);
  let state = saved.get(key);
  if (state === undefined) {
    const workbook = newWorkbook({ locale: 'en_US', timeZone: 'Europe/Berlin', rows: 40, columns: 12 });
    const [sheet = ''] = workbook.sheets();
    workbook.renameSheet(sheet, 'Candidates');
    const host = createHost({ bundle: buildFolder, workbook, user: 'rita@agency.example', now: WEDNESDAY });
    workbook.write(sheet, 0, 0, textsOf([headers, ...people]));
    setUp(host, 'Candidates');
    state = host.save();
    saved.set(key, state);
  }
  return new ATracker(restoreHost(state, { bundle: buildFolder, now: WEDNESDAY }));
}

export const textsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((value) => ({ kind: 'text', value }) as const));

interface CardAnswer {
  readonly kind: string;
  readonly says: string;
  readonly card: {
    readonly candidateId: string;
    readonly name: string;
    readonly lastWord: string | null;
    readonly status: string;
    readonly owed: readonly { readonly rule: string }[];
  };
}

/** A workbook with a tracker, as the person in front of it and the sidebar see it. Rows and columns are 0-based. */
export class ATracker {
  private forms = 0;

  constructor(readonly host: Host) {}

  get workbook(): Workbook {
    return this.host.workbook;
  }

  sheet(name = 'Candidates'): string {
    const found = this.workbook.sheets().find((key) => this.workbook.sheetName(key) === name);
    if (found === undefined) throw new RangeError(`There is no tab “${name}”.`);
    return found;
  }

  /** What a person does: onEdit comes when a cell changed, and only then. */
  byHand(work: (workbook: Workbook, sheet: string) => void, name = 'Candidates'): void {
    withUserEdits(this.workbook, () => {
      work(this.workbook, this.sheet(name));
    });
  }

  shown(name = 'Candidates'): string[][] {
    const sheet = this.sheet(name);
    const whole: Zone = {
      top: 0,
      left: 0,
      bottom: Math.max(0, this.workbook.lastRow(sheet)),
      right: Math.max(0, this.workbook.lastColumn(sheet)),
    };
    return this.workbook.read(sheet, whole).map((row) => row.map((cell) => cell.display));
  }

  column(header: string, name = 'Candidates'): number {
    const at = this.shown(name)[0]?.indexOf(header) ?? -1;
    if (at < 0) throw new RangeError(`There is no column “${header}”.`);
    return at;
  }

  /** The last column of the tab, ours included. */
  get right(): number {
    return this.workbook.lastColumn(this.sheet());
  }

  rowOf(person: string, name = 'Candidates'): number {
    const at = this.shown(name).findIndex((row) => row.includes(person));
    if (at < 0) throw new RangeError(`“${person}” is in no row.`);
    return at;
  }

  idOf(person: string, name = 'Candidates'): string {
    const cell = this.shown(name)[this.rowOf(person, name)]?.[this.column('Candidate id', name)] ?? '';
    return cell.split('.')[0] ?? '';
  }

  cell(person: string, header: string): string {
    return this.shown()[this.rowOf(person)]?.[this.column(header)] ?? '';
  }

  spokeWith(candidateId: string): CardAnswer {
    this.forms += 1;
    return asked(this.host, 'logTouch', {
      candidateId,
      what: 'spoke',
      on: '2026-11-18',
      summary: '',
      scheduling: false,
      needsAnswer: false,
      promise: null,
      keeps: [],
      key: `form ${String(this.forms)}`,
    }) as CardAnswer;
  }

  card(candidateId: string): CardAnswer['card'] {
    return (asked(this.host, 'getCard', candidateId) as CardAnswer).card;
  }

  /** The daily run: the full look that finds what no event told. */
  morning(): void {
    const { ok, error } = this.host.run('morningRun');
    if (!ok) throw new Error(error?.message);
  }

  /** Everybody who was ever in touch, by the log: whose touch was credited to whom. */
  touches(): readonly (readonly [string, string])[] {
    const [headers = [], ...rows] = this.shown('Touch log');
    const part = (row: readonly string[], header: string): string => row[headers.indexOf(header)] ?? '';
    return rows
      .filter((row) => part(row, 'What') === 'touch')
      .map((row) => [part(row, 'Day'), part(row, 'Candidate id')]);
  }
}
