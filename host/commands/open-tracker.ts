import { existsSync, readFileSync } from 'node:fs';
import type { Refused, ServerApi, SetUpChoices } from '../../src/contract/server-api.js';
import { openFile } from '../engine/open.js';
import type { ImportNote } from '../engine/workbook.js';
import { createHost, restoreHost } from '../runtime/create-host.js';
import type { Host } from '../runtime/host.js';
import { RefusedByAddOn, UsageError } from './command-line.js';

export interface Opening {
  readonly file: string;
  readonly save: string | null;
  readonly bundle: string;
  readonly zone: string;
  readonly user: string;
  /** The moment at which the workbook is opened. */
  readonly now: number;
}

/** Opens what `--save` kept, else the file itself. */
export async function openHost(opening: Opening): Promise<{ host: Host; notes: readonly ImportNote[]; kept: boolean }> {
  const { file, save, bundle, zone, user, now } = opening;
  if (save !== null && existsSync(save)) {
    return { host: restored(save, { bundle, user, now }), notes: [], kept: true };
  }
  const { workbook, notes } = await openFile(file, { timeZone: zone });
  return { host: createHost({ bundle, user, now, timeZone: zone, workbook }), notes, kept: false };
}

function restored(file: string, options: { bundle: string; user: string; now: number }): Host {
  try {
    return restoreHost(JSON.parse(readFileSync(file, 'utf8')), options);
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'path' in error) throw error;
    throw new UsageError(`“${file}” is not a workbook that --save kept: move it away or name another file.`);
  }
}

/**
 * Runs a function that the sidebar calls; an error of the script is the command's error. Not by way of
 * `google.script.run`: that drops each member whose name ends in "__", and a stage may be called so.
 */
function ask(host: Host, name: string, ...args: readonly unknown[]): unknown {
  const { ok, value, error } = host.run(name, args);
  if (!ok) throw new Error(`The add-on failed in ${name}: ${error?.message ?? 'no reason given'}`);
  return value;
}

/** As `ask`, and a refusal is thrown with its sentence. */
export function askFor<K extends keyof ServerApi>(
  host: Host,
  name: K,
  ...args: Parameters<ServerApi[K]>
): Exclude<ReturnType<ServerApi[K]>, Refused> {
  const answer = ask(host, name, ...args) as ReturnType<ServerApi[K]>;
  if (isRefusal(answer)) throw new RefusedByAddOn(answer.says);
  return answer as Exclude<ReturnType<ServerApi[K]>, Refused>;
}

const isRefusal = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused';

/** What the add-on understands of every tab, or of the one named. */
export function recogniseTabs(host: Host, sheet: string | null): readonly RecognisedTab[] {
  // Our own add-on wrote it: a list of what `recognise` gives.
  return JSON.parse(askFor(host, 'recogniseTabs', sheet)) as readonly RecognisedTab[];
}

/** The part that commands look into; the rest is printed as it is. */
interface RecognisedTab {
  readonly [field: string]: unknown;
  readonly sheet: string;
  readonly isCandidateSheet: boolean;
  readonly refused: string | null;
}

/**
 * Sets the first candidate tab up exactly as the preview shows it, and gives the preview's warnings: what was assumed
 * about the order of day and month, what could not be read. Again = nothing changes.
 */
export function setUpTracker(host: Host): readonly string[] {
  const tabs = recogniseTabs(host, null);
  const tab = tabs.find(({ isCandidateSheet }) => isCandidateSheet);
  if (tab === undefined) {
    throw new RefusedByAddOn(tabs[0]?.refused ?? 'There is no tab with candidates in this file.');
  }
  const { workbook } = host;
  const sheet = workbook.sheets().find((key) => workbook.sheetName(key) === tab.sheet);
  const preview = askFor(host, 'getPreview', sheet === undefined ? null : workbook.gid(sheet));
  if (preview.alreadySetUp) return preview.warnings;
  const choices: SetUpChoices = {
    sheetId: preview.sheetId,
    fingerprint: preview.fingerprint,
    columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  };
  askFor(host, 'turnIntoTracker', choices);
  return preview.warnings;
}
