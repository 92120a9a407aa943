import { existsSync, readFileSync } from 'node:fs';

import { openFile, UnreadableFile } from '../engine/open.js';
import { createHost, restoreHost } from '../runtime/create-host.js';
import type { Host } from '../runtime/host.js';
import { instantOf } from '../runtime/zone-time.js';
import { sampleCandidates, SAMPLE_RECRUITERS } from '../sample/sample-candidates.js';
import { StartRefused, type StartOptions } from './start-options.js';

/** A host with its workbook, and what to say about it. */
export interface Started {
  readonly host: Host;
  readonly says: readonly string[];
  /** Addresses worth acting as. */
  readonly users: readonly string[];
}

/** The hour at which a day that was named begins: a working morning. */
const MORNING = 9;
const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What was built: the folder with Code.js, and the file of the threads in which it runs. */
export interface Built {
  readonly bundle: string;
  readonly thread: string;
}

/** Opens what was saved, else the file, else the sample. Throws StartRefused. */
export async function startHost(options: StartOptions, built: Built): Promise<Started> {
  const { file, save, on, zone: timeZone, user } = options;
  const now = on === null ? undefined : morningOf(on, timeZone);
  const given = { timeZone, user, ...built, ...(now === undefined ? {} : { now }) };
  if (save !== null && existsSync(save)) {
    const instead = file === null ? '' : ` instead of ${file}`;
    return { host: restored(save, given), says: [`Opened ${save}, which was kept earlier${instead}.`], users: [] };
  }
  if (file === null) {
    const workbook = sampleCandidates({ timeZone, today: serialDay(now ?? Date.now(), timeZone) });
    const host = createHost({ ...given, workbook });
    return { host, says: ['Opened a sample candidate sheet: everybody in it is made up.'], users: SAMPLE_RECRUITERS };
  }
  try {
    const { workbook, notes } = await openFile(file, { timeZone });
    const says = notes.map((note) => `  ${note.sheet}: ${note.says}`);
    return { host: createHost({ ...given, workbook }), says: [`Opened ${file}.`, ...says], users: [] };
  } catch (error) {
    if (error instanceof UnreadableFile) throw new StartRefused(error.message);
    throw error;
  }
}

function restored(file: string, options: Parameters<typeof createHost>[0]): Host {
  let saved: unknown;
  try {
    saved = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartRefused(`${file} is not a workbook that --save kept; move it away or name another file.`);
  }
  try {
    return restoreHost(saved, options);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartRefused(`${file} can't be opened as a kept workbook (${why.replace(/\.$/, '')}).`);
  }
}

function morningOf(day: string, zone: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return instantOf(zone, year, month, date, MORNING);
}

/** Days since 1899-12-30 on the zone's calendar. */
function serialDay(at: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone, calendar: 'gregory' }).format(at);
  return Math.round((Date.parse(`${shown}T00:00:00Z`) - DAY_ZERO) / MS_PER_DAY);
}
