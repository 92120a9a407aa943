import { BUILD, builtHost } from './built-host.js';
import { broken, table } from './print.js';
import { MeasuredTracker } from './tracker.js';

const ROWS = 10_000;
const COLUMNS = 20;
const MOST_SECONDS = 30;
const MOST_BYTES = 1.5e9;
/** A set-up reads the sheet a dozen times, writes a column for each of ours and evaluates it; the others do so twice. */
const MOST_OF_SET_UP = 0.4;

/** A big sheet on the local host: our set-up, a Friday, the dashboard, and a sort of the whole table. */
export async function run(): Promise<void> {
  const make = await builtHost();
  const seconds: [string, number, number][] = [];
  const timed = <T>(what: string, work: () => T): T => {
    const started = performance.now();
    const before = process.cpuUsage();
    const answer = work();
    const { user, system } = process.cpuUsage(before);
    seconds.push([what, (performance.now() - started) / 1000, (user + system) / 1e6]);
    return answer;
  };

  const tracker = timed('open the sheet, set it up', () =>
    MeasuredTracker.over({ rows: ROWS, columns: COLUMNS, bundle: BUILD }, make),
  );
  const { host } = tracker;
  timed('Friday run', () => tracker.friday(/* recruiters= */ 20));
  timed('refresh the dashboard', () => {
    const { ok, error } = host.run('refreshDashboardNow');
    if (!ok) throw new Error(`The dashboard failed: ${error?.message ?? 'no reason given'}`);
  });
  timed('sort the whole table', () => {
    const sheet = tracker.sheet();
    const right = host.workbook.lastColumn(sheet);
    host.workbook.sort(sheet, { top: 1, left: 0, bottom: ROWS, right }, [{ column: 4, ascending: false }]);
  });

  const together = (column: 1 | 2): number => seconds.reduce((sum, each) => sum + each[column], 0);
  const peak = process.resourceUsage().maxRSS * 1024;
  table(
    `${ROWS.toLocaleString('en-GB')} rows × ${String(COLUMNS)} columns, and ours`,
    ['what', 's', 'CPU s'],
    [...seconds, ['together', together(1), together(2)] as const].map(([what, clock, cpu]) => [
      what,
      clock.toFixed(1),
      cpu.toFixed(1),
    ]),
  );
  process.stdout.write(`Largest memory of this process: ${(peak / 1e9).toFixed(2)} GB\n`);
  process.stdout.write(
    `Aim: under ${String(MOST_SECONDS)} s and ${(MOST_BYTES / 1e9).toFixed(1)} GB; depends on the machine.\n`,
  );
  // A page asserts counts and ratios, never a clock; memory doesn't depend on what else the machine does.
  if (peak > MOST_BYTES) broken('more memory than aimed at');
  const cpu = (at: number): number => seconds[at]?.[2] ?? 0;
  table(
    'Parts of the set-up',
    ['what', 'CPU', 'at most'],
    [['a Friday run', cpu(1)] as const, ['the dashboard', cpu(2)] as const, ['a sort', cpu(3)] as const].map(
      ([what, spent]) => [what, (spent / cpu(0)).toFixed(2), MOST_OF_SET_UP.toFixed(2)],
    ),
  );
  if ([1, 2, 3].some((at) => cpu(at) > cpu(0) * MOST_OF_SET_UP)) broken('a step costs more of a set-up than it may');
}
