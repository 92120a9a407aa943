import type { createHost, newWorkbook } from '../host/index.js';
import type { CellInput, Workbook } from '../host/engine/workbook.js';
import type { Host, Trace } from '../host/runtime/host.js';
import type { Preview, Recipient, SetUpChoices, Team } from '../src/contract/server-api.js';

/** The two functions of the host that a tracker needs: the built ones in a page, the sources in a test. */
export interface HostMaker {
  readonly createHost: typeof createHost;
  readonly newWorkbook: typeof newWorkbook;
}

export interface Size {
  readonly rows: number;
  /** Owners of the rows, in turn; 1 where nobody says. */
  readonly recruiters?: number;
  /** Columns of the recruiter's own; the first eight are used, the others hold text. */
  readonly columns?: number;
  /** Folder with Code.js. */
  readonly bundle: string;
}

const ZONE = 'Europe/Berlin';
const OWNER = 'lead@agency.example';
/** Wednesday noon; the first run is on Friday the 20th. */
const WEDNESDAY = '2026-11-18T11:00:00Z';
/** 2026-11-01 as the sheet counts days. */
const FIRST_OF_NOVEMBER = 46327;
const OWNER_COLUMN = 3;
const HEADERS = ['Name', 'Email', 'Stage', 'Recruiter', 'Last contact', 'Role', 'Interview date', 'Applied on'];
const STAGES = ['Phone screen', 'Interview', 'Offer', 'Applied', 'Rejected', 'On hold', 'Screen', 'Interview'];

/** A candidate sheet of invented people, the same on every run; each recruiter has about the same number of rows. */
export function candidateSheet({ rows, recruiters = 1, columns = HEADERS.length }: Size, make: HostMaker): Workbook {
  const workbook = make.newWorkbook({ timeZone: ZONE, sheetName: 'Candidates', rows: rows + 10, columns });
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new RangeError('a workbook without tabs');
  const more = Array.from({ length: columns - HEADERS.length }, (_, index) => `Remark ${String(index + 1)}`);
  const people = Array.from({ length: rows }, (_, index) => [
    ...personOf(index, recruiters),
    ...more.map((header) => text(`${header} on ${String(index)}`)),
  ]);
  workbook.write(sheet, 0, 0, [[...HEADERS, ...more].map(text), ...people]);
  return workbook;
}

function personOf(index: number, recruiters: number): readonly CellInput[] {
  return [
    text(`Person ${String(index)}`),
    text(`person${String(index)}@mail.example`),
    text(STAGES[index % STAGES.length] ?? ''),
    ownerOf(index, recruiters),
    index % 9 === 8 ? { kind: 'blank' } : day(FIRST_OF_NOVEMBER + ((index * 5) % 17)),
    text('Engineer'),
    index % 4 === 1 ? day(FIRST_OF_NOVEMBER + ((index * 7) % 30)) : { kind: 'blank' },
    day(FIRST_OF_NOVEMBER - 20 + ((index * 3) % 30)),
  ];
}

const ownerOf = (index: number, recruiters: number): CellInput =>
  text(`recruiter${String(index % recruiters)}@agency.example`);
const text = (value: string): CellInput => ({ kind: 'text', value });
const day = (value: number): CellInput => ({ kind: 'number', value, format: 'yyyy-mm-dd' });

/** One tracker and what its steps cost at the services. */
export class MeasuredTracker {
  private constructor(
    readonly host: Host,
    private readonly rows: number,
    /** The execution that turned the sheet into a tracker. */
    readonly setUp: Trace,
  ) {}

  /** Sets the sheet up as its preview shows it, and starts it for the team. */
  static over(size: Size, make: HostMaker): MeasuredTracker {
    const workbook = candidateSheet(size, make);
    const host = make.createHost({ bundle: size.bundle, user: OWNER, now: WEDNESDAY, timeZone: ZONE, workbook });
    const { trace } = answered(host, 'turnIntoTracker', choicesOf(answered(host, 'getPreview', null).value as Preview));
    const tracker = new MeasuredTracker(host, size.rows, trace);
    tracker.start();
    return tracker;
  }

  /**
   * Gives the rows to so many recruiters and fires the next Friday's trigger. Every one of them must get a mail, or the
   * numbers are worth nothing.
   */
  friday(recruiters: number): Trace {
    const { host, rows } = this;
    const sheet = this.sheet();
    host.workbook.write(
      sheet,
      1,
      OWNER_COLUMN,
      Array.from({ length: rows }, (_, index) => [ownerOf(index, recruiters)]),
    );
    const trigger = host.triggers().find(({ handler }) => handler === 'fridayRun');
    if (trigger?.nextAt == null) throw new Error('Set-up left no Friday trigger.');
    host.setNow(trigger.nextAt);
    const before = host.outbox.length;
    const { ok, error, trace } = host.fire(trigger.id);
    if (!ok) throw new Error(`The Friday run failed: ${error?.message ?? 'no reason given'}`);
    const mails = host.outbox.length - before;
    if (mails !== recruiters) throw new Error(`${String(mails)} mails for ${String(recruiters)} recruiters`);
    return trace;
  }

  sheet(): string {
    const [first] = this.host.workbook.sheets();
    if (first === undefined) throw new RangeError('a workbook without tabs');
    return first;
  }

  private start(): void {
    const { recipients } = answered(this.host, 'getTeam').value as Team;
    answered(this.host, 'startForTeam', recipients satisfies readonly Recipient[]);
  }
}

function choicesOf(preview: Preview): SetUpChoices {
  return {
    sheetId: preview.sheetId,
    fingerprint: preview.fingerprint,
    columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  };
}

/** Calls the add-on as its sidebar does. Throws on an error and on a refusal: nothing was measured then. */
export function answered(
  host: Host,
  name: string,
  ...args: readonly unknown[]
): { readonly value: unknown; readonly trace: Trace } {
  host.clearTrace();
  const { ok, value, error } = host.callFromClient(name, args);
  if (!ok) throw new Error(`${name} failed: ${error?.message ?? 'no reason given'}`);
  const answer = value as { readonly kind?: string; readonly says?: string };
  if (answer.kind === 'refused') throw new Error(`${name} was refused: ${answer.says ?? ''}`);
  return { value: answer, trace: host.trace() };
}

/** Calls of an execution, navigation left out, by class: "read 4, write 1, mail 20, other 26". */
export function callsOf(trace: Trace): { readonly total: number; readonly says: string } {
  const counted = Object.entries(trace.counts);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return { total, says: counted.map(([kind, count]) => `${kind} ${String(count)}`).join(', ') };
}

/** Cells that were read or written. */
export const cellsOf = (trace: Trace): number => trace.calls.reduce((sum, call) => sum + call.cells, 0);

/**
 * The members called, in order, navigation left out: what must be the same at every number of rows. That a full tab is
 * made longer is left out, too: one question and one insertion, by whatever number of rows.
 */
export function stepsOf(trace: Trace): readonly string[] {
  const steps = trace.calls.filter((call) => call.kind !== 'nav').map((call) => call.member);
  return steps.filter((step, at) => ![step, steps[at + 1]].includes('Spreadsheet.Sheet.insertRowsAfter'));
}
