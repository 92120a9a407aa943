import type { Trace, TracedCall } from './host.js';

/**
 * What a run would cost at Google. The classes and their milliseconds [lo, mid, hi] come from published measurements
 * (tanaikech's benchmarks, ziritione.org, Google's best-practices page; 17 published totals lie inside lo–hi). They
 * rank designs; they do not promise seconds.
 */
type Cost = readonly [lo: number, mid: number, hi: number];

const costs = {
  open: [80, 170, 400],
  nav: [0.1, 0.35, 1.5],
  readFirst: [40, 90, 300],
  read: [0.5, 5, 80],
  write: [0.5, 1.2, 5],
  flush: [25, 60, 600],
  structural: [30, 100, 500],
  appendRow: [60, 107, 250],
  mail: [200, 500, 1300],
  propertyGet: [10, 30, 85],
  propertySet: [40, 62, 230],
  cacheGet: [3, 12, 30],
  cachePut: [50, 75, 280],
  lock: [5, 30, 150],
  other: [20, 100, 500],
  cellRead: [0.005, 0.009, 0.02],
  cellWrite: [0.01, 0.06, 0.15],
} as const satisfies Readonly<Record<string, Cost>>;

/** Which class a call belongs to, the first match counts; the kind decides the rest. */
const classes: readonly (readonly [pattern: RegExp, cost: keyof typeof costs])[] = [
  [/\.flush$/, 'flush'],
  [/\.appendRow$/, 'appendRow'],
  [
    /\.(setConditionalFormatRules|clearConditionalFormatRules|setDataValidations?|clearDataValidations|(insert|delete|move)(Row|Column|Sheet|Chart|Cells|Active).*|createFilter|protect|copyTo|sort|insertCheckboxes|updateChart|removeChart|addDeveloperMetadata|setNamedRange|duplicateActiveSheet|newTrigger|create)$/,
    'structural',
  ],
  [/^Properties\.Properties\.(get|set$)/, 'propertyGet'],
  [/^Properties\.Properties\./, 'propertySet'],
  [/^Cache\.Cache\.get/, 'cacheGet'],
  [/^Cache\.Cache\./, 'cachePut'],
  [/^Lock\./, 'lock'],
];

function costClass(call: TracedCall): keyof typeof costs {
  if (call.kind === 'nav') return 'nav';
  if (call.kind === 'mail') return 'mail';
  for (const [pattern, cost] of classes) if (pattern.test(call.member)) return cost;
  return call.kind;
}

/** What a call is expected to take at Google, in milliseconds: a `callCost` for `createHost`. */
export function expectedCost(call: TracedCall): number {
  const perCell = call.kind === 'read' ? costs.cellRead[1] : call.kind === 'write' ? costs.cellWrite[1] : 0;
  return costs[costClass(call)][1] + perCell * call.cells + (call.afterWrite ? costs.flush[1] : 0);
}

/** Sums a list of calls. `opens`: how many executions they come from, each of which opens the document once. */
export function summarize(calls: readonly TracedCall[], opens: number): Trace {
  const counts = { read: 0, write: 0, mail: 0, other: 0 };
  const total: [number, number, number] = [0, 0, 0];
  const add = (cost: Cost, times = 1): void => {
    total[0] += cost[0] * times;
    total[1] += cost[1] * times;
    total[2] += cost[2] * times;
  };
  let touchedSheet = false;
  for (const call of calls) {
    if (call.kind !== 'nav') counts[call.kind] += 1;
    touchedSheet ||= call.member.startsWith('Spreadsheet.');
    add(costs[costClass(call)]);
    if (call.afterWrite) {
      add(costs.readFirst);
      add(costs.flush);
    }
    if (call.kind === 'read') add(costs.cellRead, call.cells);
    if (call.kind === 'write') add(costs.cellWrite, call.cells);
  }
  if (counts.read > 0) add(costs.readFirst);
  if (touchedSheet) add(costs.open, opens);
  const [lo, mid, hi] = total.map(Math.round);
  return { calls, counts, estimate: { lo: lo ?? 0, mid: mid ?? 0, hi: hi ?? 0 } };
}
