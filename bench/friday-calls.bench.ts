import type { Trace } from '../host/runtime/host.js';
import { BUILD, builtHost } from './built-host.js';
import { broken, table } from './print.js';
import { callsOf, cellsOf, MeasuredTracker, stepsOf } from './tracker.js';

const ROWS = [100, 1_000, 10_000] as const;
const RECRUITERS = [1, 20, 100] as const;
/** Calls of a Friday run beside two for each recipient: reading, quota, settings, lock, log. */
const BESIDES_MAILS = 10;

/** What a Friday run and a set-up ask of Google's services, over the built bundle. */
export async function run(): Promise<void> {
  const make = await builtHost();
  const jobs = new Map<string, Trace[]>();
  const note = (job: string, trace: Trace): void => void jobs.set(job, [...(jobs.get(job) ?? []), trace]);
  for (const rows of ROWS) {
    const tracker = MeasuredTracker.over({ rows, bundle: BUILD }, make);
    note('Setting up', tracker.setUp);
    for (const recruiters of RECRUITERS) {
      const trace = tracker.friday(recruiters);
      note(`Friday, ${String(recruiters)} recruiters`, trace);
      const { total } = callsOf(trace);
      const budget = 2 * recruiters + BESIDES_MAILS;
      if (total > budget)
        broken(`${String(total)} calls for ${String(recruiters)} recruiters, ${String(budget)} allowed`);
    }
  }
  const header = [
    'rows',
    'calls',
    'read',
    'write',
    'mail',
    'other',
    'cells',
    'reads after writes',
    's lo / mid / hi *',
  ];
  for (const [job, traces] of jobs) {
    table(
      job,
      header,
      traces.map((trace, index) => line(ROWS[index] ?? 0, trace)),
    );
    const different = new Set(traces.map((trace) => stepsOf(trace).join('\n'))).size;
    if (different > 1) broken(`${job}: the calls change with the number of rows`);
  }
  process.stdout.write('\nCalls: navigation left out.\n* an estimate, not measured on Google: see docs/host.md.\n');
}

function line(rows: number, trace: Trace): string[] {
  const { counts, calls, estimate } = trace;
  const cells = cellsOf(trace);
  const afterWrites = calls.filter((call) => call.afterWrite).length;
  const seconds = [estimate.lo, estimate.mid, estimate.hi].map((ms) => (ms / 1000).toFixed(1)).join(' / ');
  const numbers = [
    rows,
    callsOf(trace).total,
    counts.read,
    counts.write,
    counts.mail,
    counts.other,
    cells,
    afterWrites,
  ];
  return [...numbers.map((each) => each.toLocaleString('en-GB')), seconds];
}
