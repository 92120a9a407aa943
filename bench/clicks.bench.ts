import type { Trace } from '../host/runtime/host.js';
import { BUILD, builtHost } from './built-host.js';
import { clicksOn } from './clicks.js';
import { broken, table } from './print.js';
import { callsOf, cellsOf, MeasuredTracker, stepsOf } from './tracker.js';

const ROWS = [100, 10_000] as const;

/** What each click in the sidebar and each typed cell asks of Google's services, in a short sheet and in a long one. */
export async function run(): Promise<void> {
  const make = await builtHost();
  const [few, many] = ROWS.map((rows) => clicksOn(MeasuredTracker.over({ rows, bundle: BUILD }, make)));
  const both = [...(few ?? [])].map(([deed, short]): [string, Trace, Trace] => [deed, short, many?.get(deed) ?? short]);
  table(
    `The same at ${ROWS.map((rows) => rows.toLocaleString('en-GB')).join(' and at ')} rows`,
    ['', 'calls', 'calls', 'cells', 'cells', 's lo / mid / hi *'],
    both.map(([deed, short, long]) => [
      deed,
      ...[callsOf(short).total, callsOf(long).total, cellsOf(short), cellsOf(long)].map((each) =>
        each.toLocaleString('en-GB'),
      ),
      [long.estimate.lo, long.estimate.mid, long.estimate.hi].map((ms) => (ms / 1000).toFixed(1)).join(' / '),
    ]),
  );
  for (const [deed, short, long] of both) {
    if (stepsOf(short).join() !== stepsOf(long).join()) broken(`${deed}: the calls change with the number of rows`);
  }
  process.stdout.write('\n* an estimate for the long one, not measured on Google: see docs/host.md.\n');
}
