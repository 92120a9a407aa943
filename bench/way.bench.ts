import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions } from '../host/runtime/host.js';
import type { Selection } from '../src/contract/server-api.js';
import { BUILD, builtHost } from './built-host.js';
import { broken } from './print.js';
import { answered, MeasuredTracker } from './tracker.js';

const MOST_FILES = 12;
/** The rooms a click goes through; adapters and rules are called on the way and answer. */
const ROOMS = /^src\/(entry|app)\//;

/**
 * The way of a click: the files of src/entry and src/app on the call stack at its first write, the outermost first. Taken
 * from the pushed bundle while it runs on the host, so that nobody writes it down by hand.
 */
export async function run(): Promise<void> {
  const make = await builtHost();
  const stacks: { readonly writes: boolean; readonly lines: readonly number[] }[] = [];
  const callCost = ({ kind }: { readonly kind: string }): number => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = Infinity;
    const stack = new Error().stack ?? '';
    Error.stackTraceLimit = stackTraceLimit;
    const lines = [...stack.matchAll(/\bCode(?:\.js|\.gs)?:(\d+)/g)].map(([, line]) => Number(line)).reverse();
    stacks.push({ writes: kind === 'write', lines });
    return 0;
  };
  const traced = { ...make, createHost: (options: HostOptions = {}) => make.createHost({ ...options, callCost }) };
  const { host } = MeasuredTracker.over({ rows: 40, bundle: BUILD }, traced);
  const sheet = host.workbook.sheets()[0] ?? '';
  host.selection = { sheet, row: 1, column: 0, bottom: 1, right: 0 };
  const selection = answered(host, 'getSelection', null).value as Selection;
  if (selection.kind !== 'card') throw new Error('The row is not a candidate of the tracker.');
  stacks.length = 0;
  answered(host, 'logTouch', {
    candidateId: selection.card.candidateId,
    key: 'way',
    what: 'spoke',
    on: selection.card.today,
    summary: '',
    scheduling: false,
    needsAnswer: false,
    promise: null,
    keeps: [],
  });
  const fileAt = filesOf(readFileSync(join(BUILD, 'Code.js'), 'utf8'));
  const first = stacks.find(({ writes }) => writes);
  const way = (first?.lines ?? [])
    .map(fileAt)
    .filter((file) => ROOMS.test(file))
    .filter((file, at, all) => file !== all[at - 1]);
  process.stdout.write(`logTouch, to its first write:\n${way.map((file) => `  ${file}\n`).join('')}`);
  if (way.length === 0) broken('no call of the bundle was seen');
  if (way.length > MOST_FILES) broken(`${String(way.length)} files, more than ${String(MOST_FILES)}`);
  if (new Set(way).size < way.length) broken('a file is visited twice');
}

/** Which source file a line of the bundle comes from: esbuild names each above its code. */
function filesOf(bundle: string): (line: number) => string {
  let file = '';
  const files = bundle.split('\n').map((text) => (file = /^\/\/ (src\/\S+)$/.exec(text)?.[1] ?? file));
  return (line) => files[line - 1] ?? '';
}
